"""Two persons in a post of one seat: when what documents attest cannot all be true.

Only days that a document gives count, of persons who are neither acting nor "nguyên". One person's days have him in
office all the while from each to the next, unless an appointment, a dismissal or a "nguyên" stands between the two.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.dates import bounds
from graph.fold.spelling import alike
from graph.fold.tenure import in_office
from graph.tally import EdgeTally

TURNS = ("#start", "#end", "#past")
"""What says that a tenure began or ended by a day."""

Day = tuple[str, str]
"""The first and the last day that a date can mean."""


@dataclass(frozen=True, slots=True)
class _Tenure:
    """One person in the post: the days that attest it, by their first and by their last day, and its turns."""

    edge: str
    person: str
    days: frozenset[Day]
    firsts: tuple[str, ...]
    lasts: tuple[str, ...]
    turns: frozenset[Day]


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
    told = {kind: [value for name, value in said.counts if name == kind] for kind in ("#seat", "start", "end")}
    days = frozenset(bounds(value) for value in in_office(told["#seat"], told["start"], told["end"]))
    turns = frozenset(bounds(value) for name, value in said.counts if name in TURNS)
    return _Tenure(edge, said.source, days, tuple(sorted(d[0] for d in days)), tuple(sorted(d[1] for d in days)), turns)


def _clash(one: _Tenure, other: _Tenure) -> bool:
    return any(_on_the_day(one, other, day) or _around(one, day) for day in other.days)


def _on_the_day(one: _Tenure, other: _Tenure, day: Day) -> bool:
    """Both on one day, which is no day on which one may have handed over to the other."""
    return day[0] == day[1] and day in one.days and day not in one.turns | other.turns


def _around(one: _Tenure, day: Day) -> bool:
    """Whether the person was in office before the day and after it, and nothing says that he left between."""
    before, after = bisect_left(one.lasts, day[0]), bisect_right(one.firsts, day[1])
    if before == 0 or after == len(one.firsts):
        return False
    begin, end = one.lasts[before - 1], one.firsts[after]
    return not any(begin < turn[1] and turn[0] < end for turn in one.turns)
