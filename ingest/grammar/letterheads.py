"""The numbers, places and dates of letterheads, as patterns: what is to be filled in may be blank."""

from __future__ import annotations

import re
from functools import cache

from ingest.grammar.documents.directive import SYMBOL
from ingest.lexicon.regimes import regimes
from ingest.lexicon.wordforms import SMALL, UPPER, any_of

_BLANK = r"[.…_\s]*"
_DAY = (
    rf"ngày\s*{_BLANK}(?P<day>\d{{1,2}})?{_BLANK}tháng\s*{_BLANK}(?P<month>\d{{1,2}})?{_BLANK}"
    rf"năm\s*{_BLANK}(?P<year>\d{{4}})?[.…_]*"
)
_SHORT_DAY = r"(?:ngày\s*)?(?P<day>\d{1,2})\s?[-/.]\s?(?P<month>\d{1,2})\s?[-/.]\s?(?P<year>\d{4})"
#: Names in small letters: capitals before a place belong to the body beside it ("TỈNH YÊN BÁI Yên Bái, ngày …"), or
#: to the symbol ("TT-BTP Hà Nội, ngày …").
_PLACE = rf"(?:(?<!\w)T[Pp]\.?\s?)?[{UPPER}]{SMALL}+(?:[ -]{{1,3}}[{UPPER}]?{SMALL}+){{0,5}}"
PLACED = re.compile(rf"(?P<place>{_PLACE})\s*,\s*{_DAY}")
#: A symbol behind a blank: "Số 203 NQ/UBTVQH9".
_SPACED = r"(?-i:(?=[A-ZĐƯ]{2,}[-/][A-ZĐƯ]))"
_LOOSE = re.compile(rf"(?:(?P<place>[^\W\d_][^,;:\d]{{1,40}}?)\s*,?\s*)??{_DAY}", re.IGNORECASE)
_ALONE = re.compile(rf"(?P<place>(?!))?ngày\s*:?\s*{_SHORT_DAY}", re.IGNORECASE)
_OF = re.compile(r"của\s+", re.IGNORECASE)
_ABOUT = re.compile(r"(?<!\w)(?:về|sửa đổi|bổ sung)(?!\w)", re.IGNORECASE)
#: Who issues is named in no more characters.
_ISSUER = 120
_SHORT = re.compile(rf"(?P<place>[^\W\d_][^,;:\d]{{1,40}}?)\s*,\s*{_SHORT_DAY}", re.IGNORECASE)


@cache
def number() -> re.Pattern[str]:
    """ "Số: …/QĐ-UBND", "Số 05-NQ/TU", "Luật số: 12/2019/QH14"."""
    act = rf"(?:(?P<act>{any_of(regimes().names)})\s+)?"
    return re.compile(
        rf"(?<!\w){act}số\s*:?\s*(?P<number>\d{{1,6}}[a-z]?(?![\d.]))?{_BLANK}(?:/\s?(?P<year>(?:19|20)\d\d)(?!\d))?\s?"
        rf"(?:(?:(?P<separator>[-–/])\s?|(?<=\d\s){_SPACED})(?P<symbol>{SYMBOL}))?",
        re.IGNORECASE,
    )


def own_number(text: str, at: int) -> re.Match[str] | None:
    """The number that follows the type in a heading that says it all, at once or behind who issues it: "của Chính phủ
    số 16/1998/NĐ-CP"; none of a document that it is about."""
    of = _OF.match(text, at)
    if of is None:
        return number().match(text, at)
    found = number().search(text, of.end(), of.end() + _ISSUER)
    if found is None or not found["number"] or found["act"]:
        return None
    return None if _ABOUT.search(text, of.end(), found.start()) else found


def number_line(text: str) -> re.Match[str] | None:
    """Number and symbol, where a line holds nothing else."""
    match = number().match(text)
    whole = match is not None and any(match.group("number", "symbol")) and len(text) - match.end() <= 2
    return match if whole else None


def opening_day(text: str) -> re.Match[str] | None:
    """The day that a text begins with: "NGÀY 04-5-1994 CỦA …"."""
    return next((match for pattern in (_LOOSE, _ALONE) if (match := pattern.match(text)) is not None), None)


def dated_line(text: str) -> re.Match[str] | None:
    """Place (unless it is left out) and day, where a line holds nothing else."""
    for pattern in (PLACED, _LOOSE, _SHORT, _ALONE):
        match = pattern.match(text)
        if match is not None and len(text) - match.end() <= 2:
            return match
    return None
