"""The year of a text by what is yet to come in it: "sẽ bàn giao ngày 21/5/2014", "dự kiến từ quý IV/2019"."""

from __future__ import annotations

from itertools import pairwise

from ingest.grammar.dates import yearwords as words
from ingest.grammar.dates.forms import span
from ingest.grammar.dates.reported import LATE
from ingest.grammar.dates.scan import Precision, Written
from ingest.grammar.dates.told import Told, ahead, announced, day_of, days, is_point, is_year, last_day

#: What is planned without a sign of its year is so near; the words that say so stand so many characters before.
_SOON, _CLAUSE = 45, 90
#: Plans of five years and terms begin in the first or the second year of such a period, whenever they are spoken of.
_PERIOD = 5
_NEAR = (Precision.DAY, Precision.MONTH, Precision.QUARTER)


def planned(told: Told) -> int | None:
    """A day, month or quarter that is announced: soon after the day of the text, or later in the year of what is past.

    "Chiều 6/5 … nhà thầu sẽ bàn giao ngày 21/5/2014"; "sáng 12/6 … tháng 2/2019 … dự kiến từ quý IV/2019".
    """
    first = told.first
    if first is None or first.year is not None:
        return None
    plans = [w for w in told.dates if w.precision in _NEAR and w.year and announced(told.text, w)]
    latest, past = (told.latest(), _earliest(told, {w.start for w in plans})) if plans else (0, {})
    years = {w.year for w in plans if w.year and latest <= w.year and _fits(first, w, past.get(w.year))}
    return years.pop() if len(years) == 1 else None


def _earliest(told: Told, plans: set[int]) -> dict[int, Written]:
    """Of each year the first day or month that is past."""
    found: dict[int, Written] = {}
    for w in told.dates:
        if w.year and is_point(w) and w.start not in plans and not ahead(told, w):
            known = found.get(w.year)
            if known is None or day_of(w, w.year) < day_of(known, w.year):
                found[w.year] = w
    return found


def _fits(first: Written, plan: Written, past: Written | None) -> bool:
    """Is the plan soon after the day of the text, or later in the year of something that is past on that day?"""
    year = plan.year or 0
    left = (last_day(plan) - day_of(first, year)).days
    return 0 <= left <= _SOON or (left >= 0 and past is not None and days(first, year, past) >= 0)


def enclosed(told: Told) -> int | None:
    """ "Ở thăm từ ngày 11 - 14/8/2019. Chiều 12/8, …": the day of the text lies within a short span."""
    first = told.first
    if first is None or first.year is not None:
        return None
    days_of = [w for w in told.dates if w.year and w.precision is Precision.DAY]
    years = {
        a.year
        for a, b in pairwise(days_of)
        if a.year and _is_short_span(told.text, a, b) and days(first, a.year, a) >= 0 >= days(first, b.year or 0, b)
    }
    return years.pop() if len(years) == 1 else None


def _is_short_span(text: str, first: Written, last: Written) -> bool:
    """Are the two days the ends of a span of a few weeks?"""
    if span().fullmatch(text, first.end, last.start) is None:
        return False
    return 0 < (day_of(last, last.year or 0) - day_of(first, first.year or 0)).days <= _SOON


def within_year(told: Told) -> int | None:
    """ "Bà A đề nghị trong năm 2014 xã phải …": what is asked for within a year is asked for in that year."""
    asked = [w for w in told.dates if w.year and is_year(w) and _asked(told, w)]
    early = told.first is not None and (told.first.month or LATE) < LATE
    year = max((w.year or 0 for w in asked), default=0)
    return year if asked and early and told.latest() <= year else None


def _asked(told: Told, written: Written) -> bool:
    return words.wish_before().search(told.text, max(0, written.start - 2 * _CLAUSE), written.start) is not None


def going_on(told: Told) -> int | None:
    """ "Ký kết chương trình phối hợp giai đoạn 2017-2020": what the first part tells of begins in its year."""
    first = told.first
    if first is None or first.year is not None or (first.month or LATE) >= LATE:
        return None
    spans = [w for w in told.dates if _is_plan(w) and w.start < told.head and not _looks_back(told, w)]
    starts = {w.year for w in spans if w.year and w.year % _PERIOD not in (0, 1)}
    year = starts.pop() if len(starts) == 1 else None
    return year if year is not None and told.latest() <= year else None


def _is_plan(written: Written) -> bool:
    return 0 < (written.last or 0) - (written.year or 0) <= 2 * _PERIOD


def _looks_back(told: Told, written: Written) -> bool:
    return words.review_before().search(told.text, max(0, written.start - _CLAUSE), written.start) is not None
