"""Two persons in a post that has one seat: when what documents attest cannot all be true.

Only days that a document gives count, and only of persons who are neither acting nor "nguyên". From one such day to the
next a person is taken to be in office, unless an appointment, a dismissal or a "nguyên" lies between the two.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from graph.dates import bounds
from graph.fold.spelling import alike
from graph.fold.tenure import in_office
from graph.fold.values import by_field
from graph.tally import EdgeTally

TURNS = ("#start", "#end", "#past")
"""The fields that say a tenure began or ended by a day."""

Day = tuple[str, str]
"""The first and the last day that a date can mean."""


@dataclass(frozen=True, slots=True)
class _Tenure:
    """One person in the post: the days that attest it, their first and their last days sorted, its turns and starts."""

    edge: str
    person: str
    days: frozenset[Day]
    firsts: tuple[str, ...]
    lasts: tuple[str, ...]
    turns: frozenset[Day]
    starts: frozenset[Day]


def clashes(group: Sequence[tuple[str, EdgeTally]]) -> Iterator[str]:
    """The ids of the edges ``HOLDS`` of one post whose persons were in it at one time.

    One name that is spelt in two ways is no second person.
    """
    tenures = [_tenure(edge, said) for edge, said in group]
    for one in tenures:
        others = (other for other in tenures if other.edge != one.edge and not alike(one.person, other.person))
        if any(_clash(one, other) or _clash(other, one) for other in others):
            yield one.edge


def backwards(periods: Sequence[str]) -> bool:
    """Whether one claim gives an end before its start; each period is ``start/end``."""
    pairs = (period.split("/") for period in periods)
    return any(bounds(end)[1] < bounds(start)[0] for start, end in pairs)


def _tenure(edge: str, said: EdgeTally) -> _Tenure:
    told = by_field(said.counts.items())
    days = frozenset(map(bounds, in_office(*(told.get(kind, ()) for kind in ("#seat", "start", "end")))))
    turns = frozenset(bounds(value) for kind in TURNS for value in told.get(kind, ()))
    starts = frozenset(bounds(value) for value in told.get("#start", ()))
    firsts, lasts = (tuple(sorted(day[end] for day in days)) for end in (0, 1))
    return _Tenure(edge, said.source, days, firsts, lasts, turns, starts)


def _clash(one: _Tenure, other: _Tenure) -> bool:
    return _on_one_day(one, other) or any(_around(one, day) for day in _within(one, other))


def _on_one_day(one: _Tenure, other: _Tenure) -> bool:
    """Were both in office on one day, and neither began or ended on it?"""
    return any(day[0] == day[1] for day in (one.days & other.days) - one.turns - other.turns)


def _within(one: _Tenure, other: _Tenure) -> Iterable[Day]:
    """The other's days, if any of them can lie between two of the one's; none where one simply followed the other."""
    if not one.days or not other.days:
        return ()
    return other.days if one.lasts[0] < other.lasts[-1] and other.firsts[0] < one.firsts[-1] else ()


def _around(one: _Tenure, day: Day) -> bool:
    """Whether the person was in office before the day and after it, and nothing says that he left between."""
    before, after = bisect_left(one.lasts, day[0]), bisect_right(one.firsts, day[1])
    if before == 0 or after == len(one.firsts):
        return False
    begin, end = one.lasts[before - 1], one.firsts[after]
    if any(begin < start[1] and start[0] <= end for start in one.starts):
        return False  # who is appointed on the later day need not have been in office before it
    return not any(begin < turn[1] and turn[0] < end for turn in one.turns)
