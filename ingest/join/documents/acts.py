"""What a directive without a number is known by: an act by its name and year, a resolution by its congress."""

from __future__ import annotations

import re

from ingest.join.bodies.spelt import even
from ingest.lexicon.entries import DirectiveType
from ingest.lexicon.terms import roman

_YEAR = re.compile(r"(?:\bnăm)?\s*\b((?:19|20)\d\d)\b")
_NUMBER = r"(?:lần thứ )?(?P<number>[IVXL]+|\d{1,2})"
_CONGRESS = re.compile(rf"Đại hội (?:đại biểu )?(?:toàn quốc )?{_NUMBER}(?: của)? Đảng(?: Cộng sản Việt Nam)?$")
_LOCAL = re.compile(
    rf"Đại hội (?:đại biểu )?{_NUMBER}(?: của)? Đảng bộ (?P<level>[Tt]ỉnh|[Tt]hành phố) (?P<place>\w+(?: \w+){{0,3}})$"
)
_PLENUM = re.compile(
    r"(?:Hội nghị )?(?:lần thứ )?(?:Ban Chấp hành )?Trung ương (?:Đảng )?"
    rf"{_NUMBER},? \(?khóa (?P<term>[IVXL]+)\)?$"
)


def proper(kind: DirectiveType, name: str, year: str | None) -> str | None:
    """The name that means one document in all texts; None where it does not."""
    if kind.titled != "no":
        said = _YEAR.search(name)
        year = said[1] if said is not None else year
        return even(f"{kind.name if kind.titled == 'alone' else _YEAR.sub('', name)} {year}") if year else None
    title = name.removeprefix(kind.name).strip()
    congress, plenum = _CONGRESS.match(title), _PLENUM.match(title)
    if congress is not None:
        return f"{kind.name} Đại hội {_numeral(congress)} của Đảng"
    local = _LOCAL.match(title)
    if local is not None:
        return f"{kind.name} Đại hội {_numeral(local)} Đảng bộ {local['level'].lower()} {local['place']}"
    return f"{kind.name} Trung ương {plenum['number']} khóa {plenum['term']}" if plenum is not None else None


def _numeral(congress: re.Match[str]) -> str:
    """The number of a congress as its documents write it."""
    number = congress["number"]
    return roman(int(number)) if number.isdigit() else number
