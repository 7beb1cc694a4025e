"""The year of a document that states none, concluded from what its text tells.

Each kind of evidence is a function that gives a year or None. A year is believed where something speaks for it and
nothing for another: a document without a date is better than one with a wrong date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ingest.grammar import yearwords as words
from ingest.grammar.datescan import Precision, Written

#: From this month on a text looks back on its year and forward to the next.
_LATE = 10
#: A day told in full stands at most so many days before that of the text, one of a cited act or a month fewer; an
#: anniversary is kept so many around its day.
_NEAR, _CLOSE, _AROUND = 60, 31, 45
#: How far before a date the word stands that says what it is.
_BACK = 24


@dataclass(frozen=True, slots=True)
class Told:
    """The dates of a text in order; those that start before ``head`` are of its headline and first part.

    ``first`` is the first day of its opening, on which happened what it tells of.
    """

    text: str
    dates: tuple[Written, ...]
    head: int
    first: Written | None

    def before(self, written: Written, pattern: re.Pattern[str]) -> bool:
        """Does a word of a list end where the date begins?"""
        return pattern.search(self.text, max(0, written.start - _BACK), written.start) is not None

    def latest(self, *but: Written) -> int:
        """The latest year that the text tells of as past or present."""
        past = (w.year or 0 for w in self.dates if not _ahead(self, w) and w not in but)
        return max(past, default=0)


def year_of(told: Told) -> int | None:
    """The year on which all evidence agrees."""
    years = {year for evidence in _EVIDENCE if (year := evidence(told)) is not None}
    return years.pop() if len(years) == 1 else None


def _opening(told: Told) -> int | None:
    """ "Sáng 26/6/2017, Huyện ủy …": a full date that opens the text, later than all others."""
    first = told.first
    if first is None or first.year is None or not opens(told.text, first):
        return None
    return first.year if all((w.year or 0) <= first.year for w in told.dates if not _ahead(told, w)) else None


def opens(text: str, written: Written) -> bool:
    """Does a sentence begin with the date?"""
    return words.opening_before().search(text, max(0, written.start - _BACK), written.start) is not None


def _near(told: Told) -> int | None:
    """A full date shortly before the day of the text: "theo Quyết định ngày 6/2/2017 … sáng 8/2"."""
    first, last = told.first, told.latest()
    points = [w for w in told.dates if w.year == last and _is_point(w) and not _ahead(told, w)]
    if first is None or first.year is not None:
        return None
    for year in (last, last + 1):
        gaps = [(_days(first, year, w), w) for w in points]
        if gaps and min(days for days, _ in gaps) >= 0:
            return year if any(days <= _reach(told, w) for days, w in gaps) else None
    return None


def _reach(told: Told, point: Written) -> int:
    """How far before the text a full date may stand: acts are cited with their year, lives are told with it."""
    if told.before(point, words.life_before()):
        return -1
    cited = words.symbol_before().search(told.text, max(0, point.start - _BACK), point.start)
    return _CLOSE // 2 if cited else _CLOSE if point.precision is Precision.MONTH else _NEAR


def _days(first: Written, year: int, point: Written) -> int:
    """Days from a date to the day of the text if that is of a year; none within the same month."""
    day, then = _day(first, year), _day(point, point.year or 0)
    if point.precision is Precision.MONTH:
        return 0 if (day.year, day.month) == (then.year, then.month) else (day - then).days
    return (day - then).days


def _day(written: Written, year: int) -> date:
    """The day, or the first of a month; the day before where a year has no 29 February."""
    if written.month == 2 and written.day == 29:
        return date(year, 3, 1) - timedelta(days=1)
    return date(year, written.month or 1, written.day or 1)


def _counted(told: Told) -> int | None:
    """ "Tính đến 31/12/2016, …": the text was written in the twelve months after."""
    first = told.first
    ends = [w for w in told.dates if w.year and w.last is None and told.before(w, words.counting_before())]
    if first is None or first.year is not None or not ends:
        return None
    last = max(_end(w) for w in ends)
    if any(_is_point(w) and not _ahead(told, w) and _day(w, w.year or 0) > last for w in told.dates if w.year):
        return None
    return last.year if _day(first, last.year) >= last else last.year + 1


def _end(written: Written) -> date:
    """The last day of a day, month, quarter or year."""
    year, month = written.year or 0, written.month or 12
    if written.precision is Precision.DAY:
        return _day(written, year)
    month = 3 * month if written.precision is Precision.QUARTER else month
    return (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _anniversary(told: Told) -> int | None:
    """ "(7/7/1917 – 7/7/2017)", and "kỷ niệm 10 năm" of what was founded on 11/4/2007, around that day."""
    first = told.first
    if first is None or first.year is not None:
        return None
    years = {year for point, year in _kept(told) if _around(first, point, year)}
    return years.pop() if len(years) == 1 else None


def _kept(told: Told) -> Iterator[tuple[Written, int]]:
    """Days that are remembered, with the year in which they are."""
    points = [w for w in told.dates if w.year and w.precision is Precision.DAY]
    if not points:
        return
    spans = {int(found["years"]) for found in words.anniversary().finditer(told.text)}
    for n, point in enumerate(points):
        year = point.year or 0
        yield from ((point, year + span) for span in spans if 0 <= year + span - told.latest(point) <= 1)
        if n and _same_day(points[n - 1], point):
            yield point, year


def _same_day(one: Written, other: Written) -> bool:
    gap = other.start - one.end
    return (one.day, one.month) == (other.day, other.month) and 0 < gap <= 6 and (one.year or 0) < (other.year or 0)


def _around(first: Written, point: Written, year: int) -> bool:
    return abs((_day(first, year) - _day(point, year)).days) <= _AROUND


def _lunar(told: Told) -> int | None:
    """ "Xuân Đinh Dậu 2017": the lunar year, which begins in January or February."""
    first = told.first
    if first is None or first.year is not None:
        return None
    years = {int(found["year"]) for found in words.lunar().finditer(told.text) if words.fits(found)}
    if len(years) != 1:
        return None
    return years.pop() - ((first.month or 0) > _LATE)


def _elapsed(told: Told) -> int | None:
    """ "6 tháng đầu năm 2017", "quý I/2017": a part of the year in which the text was written."""
    parts = _parts(told)
    if not parts or told.latest() > max(parts) + 1:
        return None
    later = any(_is_point(w) and (w.year or 0) > max(parts) and not _ahead(told, w) for w in told.dates)
    return None if later else max(parts)


def _parts(told: Told) -> list[int]:
    return [w.year for w in told.dates if w.year and told.before(w, words.part_before())]


def _reported(told: Told) -> int | None:
    """The latest year reported on; in late months the year before it, where the text looks back on that.

    "tổng kết năm 2020, triển khai nhiệm vụ năm 2021 … (26/12)" is of 2020. A text that tells of later years still, or
    of none, lets nothing conclude.
    """
    dated = [w for w in told.dates if w.year and w.last is None and not _is_goal(told, w)]
    years = {w.year for w in dated if w.year}
    reported = [w.year for w in dated if w.year and _is_year(w) and _reports(told, w)]
    if not reported or _parts(told):
        return None
    year, late = max(reported), told.first is not None and (told.first.month or 0) >= _LATE
    if late and year - 1 in years:
        year -= 1
    elif not late and year + 1 in years:
        year += 1
    return year if max(years | {told.latest()}) <= year + late else None


def _reports(told: Told, written: Written) -> bool:
    """Is the year that of the text: one of the headline or the first part, but of no prize; or one reported on?"""
    if told.before(written, words.reporting_before()):
        return True
    prize = words.prize_before().search(told.text, max(0, written.start - 3 * _BACK), written.start)
    opening = told.first is not None and written.start < told.head
    return opening and prize is None and not told.before(written, words.aside_before())


def _is_point(written: Written) -> bool:
    return written.precision in (Precision.DAY, Precision.MONTH)


def _is_year(written: Written) -> bool:
    return written.precision in (Precision.YEAR, Precision.QUARTER)


def _is_goal(told: Told, written: Written) -> bool:
    return _is_year(written) and told.before(written, words.goal_before())


def _ahead(told: Told, written: Written) -> bool:
    """Is the date one that was yet to come when the text was written ("từ ngày 1/1/2018", "đến năm 2030")?"""
    return _is_goal(told, written) or told.before(written, words.ahead_before())


_EVIDENCE: tuple[Callable[[Told], int | None], ...] = (
    _opening,
    _near,
    _counted,
    _anniversary,
    _lunar,
    _elapsed,
    _reported,
)
