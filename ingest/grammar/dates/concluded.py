"""The year of a document that states none, concluded from what its text tells.

Each kind of evidence is a function that gives a year or None. A year is believed where something speaks for it and
nothing for another: a document without a date is better than one with a wrong date.
"""

from __future__ import annotations

from collections.abc import Callable

from ingest.grammar.dates import yearwords as words
from ingest.grammar.dates.meetingdays import years_of_meetings
from ingest.grammar.dates.planned import enclosed, going_on, planned, within_year
from ingest.grammar.dates.remembered import anniversary
from ingest.grammar.dates.reported import LATE, elapsed, reported
from ingest.grammar.dates.scan import Precision, Written
from ingest.grammar.dates.told import BACK, Told, ahead, at_a_time, day_of, days, is_point, last_day, opens

#: A day told in full stands at most so many days before that of the text, one of a cited act or a month fewer.
_NEAR, _CLOSE = 60, 31
#: What is to be done by a day is told so many days before; the words of an order stand so many characters before it.
_SOON, _SENTENCE = 90, 160


def year_of(told: Told) -> int | None:
    """The year on which all evidence agrees."""
    years = {year for evidence in _EVIDENCE if (year := evidence(told)) is not None}
    return years.pop() if len(years) == 1 else None


def _opening(told: Told) -> int | None:
    """ "Sáng 26/6/2017, Huyện ủy …", "Với 453 phiếu, chiều 21/10/2022, …": a full date that opens the text or has a
    time of the day, later than all others."""
    first = told.first
    if first is None or first.year is None or not (opens(told.text, first) or at_a_time(told.text, first)):
        return None
    return first.year if all((w.year or 0) <= first.year for w in told.dates if not ahead(told, w)) else None


def _near(told: Told) -> int | None:
    """A full date shortly before the day of the text: "theo Quyết định ngày 6/2/2017 … sáng 8/2"."""
    first = told.first
    over = [w for w in told.dates if w.start in told.over and is_point(w)]
    last = max([told.latest(), *(w.year or 0 for w in over)])
    points = [w for w in told.dates if w.year == last and is_point(w) and (not ahead(told, w) or w in over)]
    if first is None or first.year is not None:
        return None
    for year in (last, last + 1):
        gaps = [(days(first, year, w), w) for w in points]
        if gaps and min(days for days, _ in gaps) >= 0:
            return year if any(days <= _reach(told, w) for days, w in gaps) else None
    return None


def _reach(told: Told, point: Written) -> int:
    """How far before the text a full date may stand: acts are cited with their year, lives are told with it."""
    if told.before(point, words.life_before()):
        return -1
    cited = words.symbol_before().search(told.text, max(0, point.start - BACK), point.start)
    return _CLOSE // 2 if cited else _CLOSE if point.precision is Precision.MONTH else _NEAR


def _counted(told: Told) -> int | None:
    """ "Tính đến 31/12/2016, …": the text was written in the twelve months after."""
    first = told.first
    ends = [w for w in told.dates if w.year and w.last is None and told.before(w, words.counting_before())]
    if first is None or first.year is not None or not ends:
        return None
    last = max(last_day(w) for w in ends)
    if any(is_point(w) and not ahead(told, w) and day_of(w, w.year or 0) > last for w in told.dates if w.year):
        return None
    return last.year if day_of(first, last.year) >= last else last.year + 1


def _lunar(told: Told) -> int | None:
    """ "Xuân Đinh Dậu 2017": the lunar year, which begins in January or February."""
    first = told.first
    if first is None or first.year is not None:
        return None
    years = set(words.lunar_years(told.text))
    if len(years) != 1:
        return None
    return years.pop() - ((first.month or 0) > LATE)


def _deadline(told: Told) -> int | None:
    """ "Chiều 14/7 … yêu cầu báo cáo trước ngày 30/8/2017": the day by which something is to be done is soon after."""
    first = told.first
    if first is None or first.year is not None:
        return None
    by = [w for w in told.dates if w.year and w.precision is Precision.DAY and _ordered(told, w)]
    years = {w.year for w in by if w.year and 0 <= -days(first, w.year, w) <= _SOON and told.latest() <= w.year}
    return years.pop() if len(years) == 1 else None


def _ordered(told: Told, written: Written) -> bool:
    before = words.order_before().search(told.text, max(0, written.start - _SENTENCE), written.start)
    return before is not None


def _meeting(told: Told) -> int | None:
    """ "Sáng 9/5 … Hội nghị Trung ương 5 khóa XII": a numbered meeting was held about that day."""
    first = told.first
    if first is None or first.year is not None or first.month is None or first.day is None:
        return None
    years = {year for year in years_of_meetings(told.text, first.month, first.day) if told.latest() <= year}
    return years.pop() if len(years) == 1 else None


_EVIDENCE: tuple[Callable[[Told], int | None], ...] = (
    _opening,
    _near,
    _counted,
    anniversary,
    _lunar,
    _deadline,
    planned,
    enclosed,
    within_year,
    going_on,
    _meeting,
    elapsed,
    reported,
)
