"""Text → the dates as they are written, in one pass: which numbers are a day, a month and a year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from ingest.lexicon.datewords import date_words

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    PERIOD = "period"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Written:
    """A date as written: [start, end) in the text, and the numbers that stand there.

    ``month`` is a quarter's number for a quarter; ``last`` the last year of a period or term. ``shift`` counts days (of
    ``hôm qua``) or years (of ``năm ngoái``) from the document's date.
    """

    start: int
    end: int
    precision: Precision
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: int | None = None
    shift: int = 0


def written_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[Written]:
    """The dates of text[start:end] in order, not overlapping. Days that no calendar has are no dates."""
    joined = -1
    for found in _date().finditer(text, start, len(text) if end is None else end):
        for date in _read(text, found, joined):
            joined = date.end
            yield date


def _read(text: str, found: re.Match[str], joined: int) -> Iterator[Written]:
    kind = str(found.lastgroup)
    if kind == "dm":
        if _is_day(text, found, joined):
            yield from _days(found, None)
    elif kind == "dmy":
        yield from _days(found, _year(found))
    elif kind == "my":
        yield from _month(found)
    else:
        yield from _OTHERS[kind](found)


def _days(found: re.Match[str], year: int | None) -> Iterator[Written]:
    """One day, or the two of ``ngày 20-21/4/2017``."""
    prefix = str(found.lastgroup)
    month = _month_number(found[f"{prefix}_month"])
    start, _ = found.span(f"{prefix}_day")
    if first := found[f"{prefix}_first"]:
        at = found.start(f"{prefix}_first")
        yield from _valid(Written(at, at + len(first), Precision.DAY, year, month, int(first)))
    opening = found.start() if first is None and _opens_with_day(found) else start
    yield from _valid(Written(opening, found.end(), Precision.DAY, year, month, int(found[f"{prefix}_day"])))


def _opens_with_day(found: re.Match[str]) -> bool:
    return found.group()[:4].lower() == "ngày"


def _valid(date: Written) -> Iterator[Written]:
    lengths = (31, 29 if _leap(date.year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if date.month and 1 <= date.month <= 12 and 1 <= (date.day or 1) <= lengths[date.month - 1]:
        yield date


def _leap(year: int | None) -> bool:
    return year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def _month(found: re.Match[str]) -> Iterator[Written]:
    year = int(found["my_year"]) if found["my_year"] else None
    month = _month_number(found["my_month"])
    if year is None and not found["my_month"].isdigit():
        return
    yield from _valid(Written(found.start(), found.end(), Precision.MONTH, year, month, shift=_ago(found["my_ago"])))


def _year(found: re.Match[str]) -> int:
    digits = found["dmy_year"]
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) < 50 else 1900)


def _ago(word: str | None) -> int:
    return -1 if word and word.lower() == "ngoái" else 0


def _quarter(found: re.Match[str]) -> Iterator[Written]:
    name, year = found["quarter_number"].lower(), found["quarter_year"]
    number = _ROMAN.get(name) or int(name)
    yield Written(found.start(), found.end(), Precision.QUARTER, int(year) if year else None, number)


def _one_year(found: re.Match[str]) -> Iterator[Written]:
    year = found["year_number"]
    yield Written(
        found.start(), found.end(), Precision.YEAR, int(year) if year else None, shift=_ago(found["year_ago"])
    )


def _period(found: re.Match[str]) -> Iterator[Written]:
    first, last = int(found["period_first"]), int(found["period_last"])
    if not first < last <= first + 60:
        return
    precision = Precision.TERM if found["period_term"] else Precision.PERIOD
    yield Written(found.start("period_from"), found.end("period_last"), precision, first, last=last)


def _relative(found: re.Match[str]) -> Iterator[Written]:
    yield Written(found.start(), found.end(), Precision.DAY, shift=-1 if found["relative_past"] else 0)


_OTHERS = {"quarter": _quarter, "year": _one_year, "period": _period, "relative": _relative}


def _is_day(text: str, found: re.Match[str], joined: int) -> bool:
    """Whether a day and month without a year are a date: after a cue, after another date, or in brackets."""
    if _counted().match(text, found.end()):
        return False
    between = text[max(joined, found.start() - 20) : found.start()]
    if joined >= 0 and joined > found.start() - 20 and _joint().fullmatch(between):
        return True
    if found["dm_cue"] or found["dm_word"]:
        return True
    before, after = text[: found.start()][-1:], text[found.end() : found.end() + 1]
    return before == "(" and after == ")" and "/" in found.group()


def _month_number(word: str) -> int:
    return int(word) if word.isdigit() else date_words().months.words.index(" ".join(word.lower().split())) + 1


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(re.escape(w).replace("\\ ", r"\s+") for w in sorted(words, key=len, reverse=True)) + ")"


@cache
def _counted() -> re.Pattern[str]:
    """What follows a number that counts; only right after it (``5/7 xã``, not ``5/7 tại xã``)."""
    return re.compile(rf"\s?{_any(date_words().counted.words)}(?!\w)|[.,]\d", re.IGNORECASE)


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"\s*[-–,]\s*|\s+{_any(date_words().joints.words)}\s+", re.IGNORECASE)


@cache
def _date() -> re.Pattern[str]:
    """Every form, the longest first; ``lastgroup`` names the form."""
    words = date_words()
    names = _any(words.months.words)
    cue = rf"(?:(?:(?<!\w){_any(words.cues.words)}),?\s+(?:ngày\s+)?\(?)"
    number, year = r"(?<![\w.,/-])\d{1,2}", r"(?:19|20)\d\d(?![\w]|[./-]\d|/[A-ZĐ])"
    first = r"(?:(?P<{0}_first>\d{{1,2}})\s*(?:[-–,]|và|đến(?:\s+ngày)?)\s*)?"
    textual = rf"\s+tháng\s+(?P<dmyt_month>\d{{1,2}}|{names})"
    del textual
    return re.compile(
        "|".join(
            (
                _full(first, number, year, names),
                _day_month(cue, first, names),
                _month_year(names, year),
                rf"(?P<quarter>(?<!\w)quý\s+(?P<quarter_number>IV|I{{1,3}}|[1-4])(?!\w)(?:(?:\s*[/-]\s*|\s*,?\s*năm\s+|\s+)"
                rf"(?P<quarter_year>{year}))?)",
                rf"(?P<period>(?:(?P<period_term>(?<!\w){_any(words.terms.words)}\s+(?:\S{{1,5}}\s+)?\(?)|"
                rf"(?<!\w){_any(words.periods.words)}\s+|\()(?P<period_from>(?P<period_first>(?:19|20)\d\d))\s*[-–—]\s*"
                rf"(?P<period_last>{year}))",
                rf"(?P<year>(?<!\w)năm\s+(?:(?P<year_number>{year})|nay(?!\w)|(?P<year_ago>ngoái)(?!\w)))",
                rf"(?P<relative>(?<!\w)(?:{_any(words.today.words)}|(?P<relative_past>{_any(words.yesterday.words)}))(?!\w))",
            )
        ),
        re.IGNORECASE,
    )
