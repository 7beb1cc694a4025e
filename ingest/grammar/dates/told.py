"""The dates of a text that states none of its own, and how they stand to the day of which it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from ingest.grammar.dates import yearwords as words
from ingest.grammar.dates.forms import span
from ingest.grammar.dates.scan import Precision, Written

#: How far before a date the word stands that says what it is.
BACK = 24
#: A clause has so many characters.
_CLAUSE = 90


@dataclass(frozen=True, slots=True)
class Told:
    """The dates of a text in order; those that start before ``head`` are of its headline and first part.

    ``first`` is the first day of its opening, on which happened what it tells of.
    """

    text: str
    dates: tuple[Written, ...]
    head: int
    first: Written | None
    over: frozenset[int] = frozenset()
    """where the second dates of spans start ("từ tháng 2/2016 đến tháng 5/2017"): they may be past"""

    def before(self, written: Written, pattern: re.Pattern[str]) -> bool:
        """Does a word of a list end where the date begins?"""
        return pattern.search(self.text, max(0, written.start - BACK), written.start) is not None

    def latest(self, *but: Written) -> int:
        """The latest year that the text tells of as past or present."""
        past = (w.year or 0 for w in self.dates if not ahead(self, w) and w not in but)
        return max(past, default=0)


def told_of(text: str, dates: tuple[Written, ...], head: int, first: Written | None) -> Told:
    """The dates of a text with the spans among them."""
    spans = (b for a, b in pairwise(dates) if words.is_span(text, a.start, a.end, b.start))
    over = frozenset(last.start for last in spans)
    return Told(text, dates, head, first, over)


def opens(text: str, written: Written) -> bool:
    """Does a sentence begin with the date?"""
    return words.opening_before().search(text, max(0, written.start - BACK), written.start) is not None


def at_a_time(text: str, written: Written) -> bool:
    """Does the time of the day stand before a full date ("…, chiều 21/10/2022, Quốc hội thông qua …")?"""
    return bool(written.year) and (
        words.daypart_before().search(text, max(0, written.start - BACK), written.start) is not None
    )


def days(first: Written, year: int, point: Written) -> int:
    """Days from a date to the day of the text if that is of a year; none within the same month."""
    day, then = day_of(first, year), day_of(point, point.year or 0)
    if point.precision is Precision.MONTH:
        return 0 if (day.year, day.month) == (then.year, then.month) else (day - then).days
    return (day - then).days


def day_of(written: Written, year: int) -> date:
    """The day, or the first of a month; the day before where a year has no 29 February."""
    if written.month == 2 and written.day == 29:
        return date(year, 3, 1) - timedelta(days=1)
    return date(year, written.month or 1, written.day or 1)


def last_day(written: Written) -> date:
    """The last day of a day, month, quarter or year."""
    year, month = written.year or 0, written.month or 12
    if written.precision is Precision.DAY:
        return day_of(written, year)
    month = 3 * month if written.precision is Precision.QUARTER else month
    return (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def is_point(written: Written) -> bool:
    """Is it a day or a month?"""
    return written.precision in (Precision.DAY, Precision.MONTH)


def is_year(written: Written) -> bool:
    """Is it a year or a quarter?"""
    return written.precision in (Precision.YEAR, Precision.QUARTER)


def is_goal(told: Told, written: Written) -> bool:
    """Is the year a goal ("đến năm 2030")?"""
    return is_year(written) and told.before(written, words.goal_before())


def ahead(told: Told, written: Written) -> bool:
    """Is the date one that was yet to come when the text was written ("từ ngày 1/1/2018", "đến năm 2030")?"""
    return is_goal(told, written) or told.before(written, words.ahead_before())


def to_come(text: str, days: Sequence[Written]) -> set[Written]:
    """ "Dự kiến tăng viện phí từ ngày 1/8", "thăm từ ngày 11-18/6": days that are no day of the text."""
    found = {w for w in days if words.is_ahead(text, w.start) or announced(text, w)}
    return found | {b for a, b in pairwise(days) if a in found and span().fullmatch(text, a.end, b.start)}


def announced(text: str, written: Written) -> bool:
    """ "Nhà thầu dự kiến sẽ bàn giao cầu ngày 21/5/2014": a word of the future before it, or right after."""
    if words.future_after().match(text, written.end):
        return True
    return words.future_before().search(text, max(0, written.start - _CLAUSE), written.start) is not None
