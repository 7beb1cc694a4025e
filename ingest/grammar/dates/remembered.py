"""The year of a text by what is remembered in it: "kỷ niệm 10 năm thành lập", "83 năm Ngày thành lập Đảng"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ingest.grammar.dates import yearwords as words
from ingest.grammar.dates.forms import compiled
from ingest.grammar.dates.scan import Precision, Written
from ingest.grammar.dates.told import Told, day_of
from ingest.lexicon.knowndays import KnownDay, known_days
from ingest.lexicon.wordforms import any_of

#: An anniversary is kept so many days around its day.
_AROUND = 45


def anniversary(told: Told) -> int | None:
    """ "(3/8/1924 – 3/8/2014)", and "kỷ niệm 10 năm" of what was founded on 6/10/2004, around that day."""
    first = told.first
    if first is None or first.year is not None:
        return None
    spans = {years for years, _ in words.anniversaries(told.text)}
    years = {year for point, year in _kept(told, spans) if _around(first, point, year)}
    years |= _spanned(told, spans) | (_known(told, first) if spans else set())
    return years.pop() if len(years) == 1 else None


def _spanned(told: Told, spans: set[int]) -> set[int]:
    """ "kỷ niệm 55 năm thành lập … (1962-2017)"."""
    pairs = [(w.year or 0, w.last) for w in told.dates if w.precision is Precision.PERIOD and w.last is not None]
    return {last for first, last in pairs if last - first in spans and told.latest() <= last}


def _kept(told: Told, spans: set[int]) -> Iterator[tuple[Written, int]]:
    """Days that are remembered, with the year in which they are."""
    points = [w for w in told.dates if w.year and w.precision is Precision.DAY]
    for n, point in enumerate(points):
        year = point.year or 0
        yield from ((point, year + span) for span in spans if 0 <= year + span - told.latest(point) <= 1)
        if n and _sameday_of(points[n - 1], point):
            yield point, year


def _sameday_of(one: Written, other: Written) -> bool:
    gap = other.start - one.end
    return (one.day, one.month) == (other.day, other.month) and 0 < gap <= 6 and (one.year or 0) < (other.year or 0)


def _around(first: Written, point: Written, year: int) -> bool:
    return abs((day_of(first, year) - day_of(point, year)).days) <= _AROUND


def _known(told: Told, first: Written) -> set[int]:
    """ "kỷ niệm 83 năm Ngày thành lập Đảng" around 3 February: of what began on a day that everybody knows."""
    if first.month is None:
        return set()
    kept = ((one, one.day.year + years) for one, years in _of_known(told.text))
    near = {year for one, year in kept if abs((day_of(first, year) - one.day.replace(year=year)).days) <= _AROUND}
    return {year for year in near if told.latest() <= year}


def _of_known(text: str) -> Iterator[tuple[KnownDay, int]]:
    for years, end in words.anniversaries(text):
        yield from ((one, years) for one in known_days() if _named(one).match(text, end))


@cache
def _named(one: KnownDay) -> re.Pattern[str]:
    """`` Ngày thành lập Đảng``, and no more of a name follows."""
    return compiled(rf"\s+(?:ngày\s+)?{any_of(one.words)}(?=\s*(?:[^\w\s]|\Z|\d|(?:và|của|vào|tại|do|năm)\s))")
