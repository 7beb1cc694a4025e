"""What a directive without a number is known by: an act by its name and year, a resolution by its congress."""

from __future__ import annotations

import re
from functools import cache

from ingest.join.bodies.spelt import even
from ingest.lexicon.entries import DirectiveType
from ingest.lexicon.numerals import numerals
from ingest.lexicon.terms import arabic, roman

_YEAR = re.compile(r"(?:\bnăm)?\s*\b((?:19|20)\d\d)\b")
_NUMBER = r"(?:lần thứ )?(?P<number>[IVXL]+|\d{1,2})"
_CONGRESS = re.compile(rf"Đại hội (?:đại biểu )?(?:toàn quốc )?{_NUMBER}(?: của)? Đảng(?: Cộng sản Việt Nam)?$")
_LOCAL = re.compile(
    rf"Đại hội (?:đại biểu )?{_NUMBER}(?: của)? Đảng bộ (?P<level>[Tt]ỉnh|[Tt]hành phố) (?P<place>\w+(?: \w+){{0,3}})$"
)
_PLENUM = re.compile(
    r"(?:Hội nghị )?(?:lần thứ )?(?:Ban Chấp hành )?[Tt]rung ương (?:Đảng )?"
    rf"{_NUMBER},? \(?[Kk]hóa (?P<term>[IVXL]+)\)?$"
)


@cache
def _held() -> re.Pattern[str]:
    """ "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XII)"."""
    ordinal = "|".join(numerals().ordinals)
    return re.compile(
        rf"(?:Hội nghị )?lần thứ (?P<number>\d{{1,2}}|[IVXL]+|{ordinal}) (?:của )?(?:Ban Chấp hành )?"
        r"[Tt]rung ương(?: Đảng)?,? \(?[Kk]hóa (?P<term>[IVXL]+)\)?$"
    )


def proper(kind: DirectiveType, name: str, year: str | None) -> str | None:
    """The name that means one document in all texts; None where it does not."""
    if kind.titled != "no":
        said = _YEAR.search(name)
        year = said[1] if said is not None else year
        return even(f"{kind.name if kind.titled == 'alone' else _YEAR.sub('', name)} {year}") if year else None
    title = name.removeprefix(kind.name).strip()
    congress, plenum = _CONGRESS.match(title), _PLENUM.match(title) or _held().match(title)
    if congress is not None:
        return f"{kind.name} Đại hội {_numeral(congress)} của Đảng"
    local = _LOCAL.match(title)
    if local is not None:
        return f"{kind.name} Đại hội {_numeral(local)} Đảng bộ {local['level'].lower()} {local['place']}"
    if plenum is None:
        return None
    number = numerals().ordinals.get(plenum["number"]) or str(arabic(plenum["number"]))
    return f"{kind.name} Trung ương {number} khóa {plenum['term']}"


def _numeral(congress: re.Match[str]) -> str:
    """The number of a congress as its documents write it."""
    number = congress["number"]
    return roman(int(number)) if number.isdecimal() else number
