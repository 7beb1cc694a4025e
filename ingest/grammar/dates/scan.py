"""Text → the dates as they are written, in one pass: which numbers are a day, a month and a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from graph.records import record, replace
from ingest.grammar.dates import forms
from ingest.lexicon.terms import arabic
from ingest.lexicon.wordforms import before_mark

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

#: How far back a cue is looked for, and the longest period, in years.
_NEAR, _LONGEST = 28, 60


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    PERIOD = "period"
    TERM = "term"


POINTS = frozenset((Precision.DAY, Precision.MONTH, Precision.YEAR))
"""What dates something by itself: a quarter or a term is no date."""


@record
class Written:
    """A date as written: [start, end) in the text, and the numbers that stand there.

    ``month`` is the quarter's number for a quarter, ``last`` the last year of a period or term. ``shift`` counts days
    (of ``hôm qua``) or years (of ``năm ngoái``) from the document's date.
    """

    start: int
    end: int
    precision: Precision
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: int | None = None
    shift: int = 0
    same: bool = False
    """``cùng ngày``, ``trước đó một ngày``: counted from the day that was told last"""

    def iso(self, year: int) -> str:
        """ISO 8601, with the year that it has or takes: ``2023-08-07``, ``2024-01/2024-03``, ``2020/2025``."""
        month, day = self.month or 0, self.day or 0
        if self.precision is Precision.DAY:
            return f"{year:04}-{month:02}-{day:02}"
        if self.precision is Precision.MONTH:
            return f"{year:04}-{month:02}"
        if self.precision is Precision.QUARTER:
            return f"{year:04}-{3 * month - 2:02}/{year:04}-{3 * month:02}"
        return f"{year:04}/{self.last:04}" if self.last else f"{year:04}"


@lru_cache(maxsize=1)
def written_dates(text: str) -> tuple[Written, ...]:
    """The dates of a text in order, not overlapping. Days that no calendar has are no dates.

    The last text's are kept: they are asked for its own date first, and then for those of its sentences.
    """
    dates = list(_written(text))
    for k in range(len(dates) - 1, 0, -1):  # from the end, so that a year reaches the first of several
        dates[k - 1] = _of_span(text, dates[k - 1], dates[k])
    return tuple(dates)


def _of_span(text: str, first: Written, last: Written) -> Written:
    """ "Từ 12/3 đến 8/4/2014", "từ tháng 3 đến hết tháng 5/2014": the first date has the year of the last."""
    lent = first.year is None and first.shift == 0 and first.month is not None and last.year is not None
    if not lent or first.precision is not last.precision or first.precision not in (Precision.DAY, Precision.MONTH):
        return first
    if forms.span().fullmatch(text, first.end, last.start) is None and not _in_row(text, first, last):
        return first
    turned = (first.month or 0, first.day or 0) > (last.month or 0, last.day or 0)
    return replace(first, year=(last.year or 0) - turned)


def _in_row(text: str, first: Written, last: Written) -> bool:
    """ "Ngày 5/3, 8/4 và 9/5/2018": a comma, and the later day behind it."""
    later = (first.month or 0, first.day or 0) < (last.month or 0, last.day or 0)
    return later and first.precision is Precision.DAY and text[first.end : last.start].strip() == ","


def _written(text: str) -> Iterator[Written]:
    done = -1
    for found in forms.trigger().finditer(text):
        at = found.start() - before_mark(found)
        if at < done:
            continue
        for date in _read(text, found, at, done):
            start = _with_word(text, date.start)
            yield replace(date, start=start) if start < date.start else date
            done = date.end


def _read(text: str, found: re.Match[str], at: int, done: int) -> Iterator[Written]:
    """The dates that a trigger opens at a place; ``done`` is where the date before it ends, or -1."""
    if found["digits"] is not None:
        yield from _days(text, at, done)
    elif found["iso"] is not None:
        yield from _iso(text, at)
    elif date := _period(text, at) or _month(text, at) or _quarter(text, at) or _year(text, at):
        yield date
    elif ago := forms.years_ago().match(text, at):
        yield Written(at, ago.end(), Precision.YEAR, shift=-int(ago["years"]))
    elif word := forms.relative().match(text, at):
        shift = -1 if word["past"] or word["eve"] else 0
        yield Written(at, word.end(), Precision.DAY, shift=shift, same=bool(word["same"] or word["eve"]))


def _with_word(text: str, at: int) -> int:
    """Where a date begins with the word ``ngày`` before it, where there is one."""
    word = forms.day_word().search(text, max(0, at - _NEAR), at)
    return word.start() if word else at


def _days(text: str, at: int, done: int) -> Iterator[Written]:
    """One day, or the two of ``20-21/4/2017``."""
    if date := _full(text, at):
        yield date
    elif pair := forms.first_of_two().match(text, at):
        second = _full(text, pair.end()) or _day_month(text, pair.end())
        if second and _has_cue(text, at, second.end, done) and int(pair["first"]) < (second.day or 0):
            yield Written(at, at + len(pair["first"]), Precision.DAY, second.year, second.month, int(pair["first"]))
            yield second
    elif (date := _day_month(text, at)) and _has_cue(text, at, date.end, done):
        yield date


def _full(text: str, at: int) -> Written | None:
    found = forms.full().match(text, at)
    if not found or (len(found["year"] or "") == 2 and not _has_cue(text, at, found.end(), -1)):
        return None
    return _day(found, _four_digits(found["year"] or found["year_after"] or found["year_bare"]))


def _iso(text: str, at: int) -> Iterator[Written]:
    """``2019-03-05``."""
    found = forms.iso().match(text, at)
    date = _day(found, int(found["year"])) if found is not None else None
    if date is not None:
        yield date


def _day_month(text: str, at: int) -> Written | None:
    found = forms.day_month().match(text, at)
    return _day(found, None) if found else None


def _day(found: re.Match[str], year: int | None) -> Written | None:
    groups = found.groupdict()
    day, month = int(found["day"]), forms.month_number(groups.get("numeric") or groups["named"])
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    if not 1 <= month <= 12 or not 1 <= day <= _LENGTHS[month - 1] or (month == 2 and day == 29 and not leap):
        return None
    return Written(found.start(), found.end(), Precision.DAY, year, month, day)


def _four_digits(year: str) -> int:
    return int(year) if len(year) == 4 else int(year) + (2000 if int(year) < 50 else 1900)


def _has_cue(text: str, at: int, end: int, done: int) -> bool:
    """Whether a day and month without a year are a date: after a cue, after another date, or in brackets."""
    if forms.counted().match(text, end):
        return False
    if 0 <= done <= at and at - done < _NEAR and forms.joint().fullmatch(text, done, at):
        return True
    if forms.cue_before().search(text, max(0, at - _NEAR), at) or " tháng " in text[at:end]:
        return True
    return text[at - 1 : at] == "(" and text[end : end + 1] == ")"


def _month(text: str, at: int) -> Written | None:
    found = forms.month().match(text, at)
    if not found:
        return None
    month = forms.month_number(found["numeric"] or found["named"])
    year = int(found["year"]) if found["year"] else None
    if not 1 <= month <= 12:
        return None
    return Written(at, found.end(), Precision.MONTH, year, month, shift=-1 if found["ago"] else 0)


def _quarter(text: str, at: int) -> Written | None:
    found = forms.quarter().match(text, at)
    if not found:
        return None
    number = arabic(found["number"])
    return Written(at, found.end(), Precision.QUARTER, int(found["year"]) if found["year"] else None, number)


def _year(text: str, at: int) -> Written | None:
    found = forms.year().match(text, at)
    if not found:
        return _this_year(text, at)
    year = int(found["year"]) if found["year"] else None
    return Written(at, found.end(), Precision.YEAR, year, shift=-1 if found["ago"] else 0)


def _this_year(text: str, at: int) -> Written | None:
    """The year of ``6 tháng đầu năm``."""
    found = forms.bare_year().match(text, at)
    if found is None or forms.first_months_before().search(text, max(0, at - _NEAR), at) is None:
        return None
    return Written(at, found.end(), Precision.YEAR, None)


def _period(text: str, at: int) -> Written | None:
    found = forms.period().match(text, at)
    if not found:
        return None
    first, last = int(found["first"]), int(found["last"])
    if not first < last <= first + _LONGEST:
        return None
    precision = Precision.TERM if found["term"] else Precision.PERIOD
    return Written(at + (text[at] == "("), found.end("last"), precision, first, last=last)
