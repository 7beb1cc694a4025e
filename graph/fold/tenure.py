"""When a person was in a post: days that texts attest, and ranges for the start and the end.

The model is the one of Security Force Monitor: a tenure is never a pair of days but two ranges. A day in office ends
the range of the start and begins the range of the end; "nguyên" in a text of some day ends the range of the end;
appointments and dismissals give dates that were stated. A post held in a term was held within that term, and no post
is held after its body has ended; where a day in office lies outside of such a bound, the bound does not count. A day
in office after a stated end does not count, unless a new start lies between the two.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date as calendar
from datetime import timedelta

from graph.dates import bounds, earliest, latest
from graph.fold.values import Values, date_range
from graph.rows import Value

Pairs = list[tuple[str, Value | None]]
_Fields = Mapping[str, Values]
_OPEN = "9999-12-31"
_GRACE_DAYS = 7
"""For so many days after the end of a body a document may still tell of the time before it."""


def tenure(fields: _Fields) -> Pairs:
    """``held_first/_last`` and, where known, ``start``, ``end`` and their ``_earliest`` and ``_latest`` days."""
    held = in_office(fields.get("#held", ()), fields.get("start", ()), fields.get("end", ()))
    first = earliest(held) if held else None
    last = latest(held) if held else None
    return [
        ("held_first", first),
        ("held_last", last),
        *_start(fields, bounds(first)[1] if first else None),
        *_end(fields, bounds(last)[0] if last else None),
    ]


def in_office(days: Iterable[str], starts: Iterable[str], ends: Iterable[str]) -> frozenset[str]:
    """The days without those after a stated end: a later paper still gave the title, or told of earlier times."""
    begun, over = [bounds(day)[1] for day in starts], [bounds(day)[1] for day in ends]
    if not over:
        return frozenset(days)
    firsts = {day: bounds(day)[0] for day in days}
    return frozenset(
        day
        for day, first in firsts.items()
        if not any(end < first and not any(end <= start <= first for start in begun) for end in over)
    )


def late(end: str, said: str | None, published: str | None) -> str | None:
    """The day on which a claim has somebody in office after the ``end`` of the body; None where it may well be right.

    ``said`` is the day that the claim gives, ``published`` that of its document, which counts where it gives none.
    """
    day, last = said or published, calendar.fromisoformat(bounds(end)[1])
    grace = timedelta(days=0 if said else _GRACE_DAYS)
    return day if day and calendar.fromisoformat(bounds(day)[0]) > last + grace else None


def _start(fields: _Fields, held: str | None) -> Pairs:
    """The stated start, but not after the first day in office unless these contradict each other; else by the terms."""
    stated = fields.get("start")
    if not stated:
        terms = _terms(fields)
        by = min([*([held] if held else []), *(until for _, until in terms if until != _OPEN)], default=None)
        since = min((since for since, _ in terms), default=None)
        return [("start_earliest", since if since and since <= (by or _OPEN) else None), ("start_latest", by)]
    date, (name, first), (_, last) = date_range("start", stated)
    return [date, (name, first), ("start_latest", min(str(last), held) if held and held >= str(first) else last)]


def _end(fields: _Fields, held: str | None) -> Pairs:
    """The stated end, but not before the last day in office, unless the two contradict each other.

    Without one: between the last day in office and the first "nguyên", the end of the terms or that of the body.
    """
    stated = fields.get("end")
    if not stated:
        terms = _terms(fields)
        limits = [day for day in _limits(fields, [until for _, until in terms]) if day >= (held or "")]
        by = min(limits, default=None)
        since = held or max((since for since, _ in terms), default=None)
        return [("end_earliest", since if since and since <= (by or _OPEN) else None), ("end_latest", by)]
    date, (_, first), (name, last) = date_range("end", stated)
    return [date, ("end_earliest", max(str(first), held) if held and held <= str(last) else first), (name, last)]


def _limits(fields: _Fields, terms: Iterable[str]) -> list[str]:
    """By which days it was over: "nguyên" in a document, the end of the last of the terms, the end of the body."""
    past = frozenset(fields.get("#past", ()))
    found = [bounds(earliest(past))[1]] if past else []
    found += [day for day in [max(terms, default=_OPEN)] if day != _OPEN]
    return [*found, *(bounds(day)[1] for day in fields.get("#body_end", ()))]


def _terms(fields: _Fields) -> list[tuple[str, str]]:
    """The first and the last day of each term in which it was held."""
    pairs = (period.split("/") for period in fields.get("#term", ()))
    return [(bounds(since)[0], bounds(until)[1] if until else _OPEN) for since, until in pairs]
