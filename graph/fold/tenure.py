"""When a person was in a post: days that texts attest, and ranges for the start and the end.

The model is the one of Security Force Monitor: a tenure is never a pair of days but two ranges. A day in office ends
the range of the start and begins the range of the end; "nguyên" in a text of some day ends the range of the end;
appointments and dismissals give dates that were stated.
"""

from __future__ import annotations

from collections.abc import Mapping

from graph.dates import bounds, earliest, latest
from graph.fold.values import Values, date_range
from graph.rows import Value


def tenure(fields: Mapping[str, Values]) -> list[tuple[str, Value | None]]:
    """``held_first/_last`` and, where known, ``start``, ``end`` and their ``_earliest`` and ``_latest`` days."""
    held, past = frozenset(fields.get("#held", ())), frozenset(fields.get("#past", ()))
    first = earliest(held) if held else None
    last = latest(held) if held else None
    return [
        ("held_first", first),
        ("held_last", last),
        *_start(fields.get("start"), bounds(first)[1] if first else None),
        *_end(fields.get("end"), bounds(last)[0] if last else None, bounds(earliest(past))[1] if past else None),
    ]


def _start(stated: Values | None, held: str | None) -> list[tuple[str, Value | None]]:
    """A stated start, never later than the first day in office if that leaves a day."""
    if not stated:
        return [("start_latest", held)]
    date, (name, first), (_, last) = date_range("start", stated)
    return [date, (name, first), ("start_latest", min(str(last), held) if held and held >= str(first) else last)]


def _end(stated: Values | None, held: str | None, past: str | None) -> list[tuple[str, Value | None]]:
    """A stated end, never before the last day in office if that leaves a day; else between that day and "nguyên"."""
    if not stated:
        return [("end_earliest", held), ("end_latest", past if not held or not past or held <= past else None)]
    date, (_, first), (name, last) = date_range("end", stated)
    return [date, ("end_earliest", max(str(first), held) if held and held <= str(last) else first), (name, last)]
