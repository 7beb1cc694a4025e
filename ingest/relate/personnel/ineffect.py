"""From when on decisions on people count, where a sentence of its own says so: "Quyết định có hiệu lực từ ngày 1/7"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from graph.dates import bounds
from ingest.grammar.dates import Precision
from ingest.relate.days import looks_back
from ingest.relate.statement import Statement
from ingest.relate.view import View

_DECISIONS = ("APPOINTED", "DISMISSED")
# So many days before it counts a decision is taken at most.
_SOON = 100
# So far behind what was decided its day of effect stands, in sentences; so far into its sentence it is said.
_BEHIND, _OPENING, _FROM = 3, 8, 3


def in_effect(row: list[View], statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements; appointments and dismissals of the sentences before such a one have its day.

    Official documents say so in their articles, and are read there.
    """
    told = list(statements)
    official = bool(row) and row[0].joined.directives.own is not None
    decided = not official and any(s.predicate in _DECISIONS for s in told)
    days = {k: day for k, view in enumerate(row) if (day := _day(view)) is not None} if decided else {}
    if not days:
        yield from told
        return
    starts = [view.quote(view.first, view.last).start for view in row]
    for s in told:
        at = bisect_right(starts, s.span.start) - 1 if s.predicate in _DECISIONS else None
        day = next((days[k] for k in range(at, at + _BEHIND + 1) if k in days), None) if at is not None else None
        if at is not None and day is not None:
            day = day if _soon(dict(s.qualifiers).get("date"), day) and not looks_back(row[at]) else None
        others = tuple(q for q in s.qualifiers if q[0] not in ("date", "inferred"))
        yield replace(s, qualifiers=(*others, ("date", day))) if day is not None else s


def _soon(decided: str | None, day: str) -> bool:
    """Is the day of a decision, where one is told, not long before that of its effect?"""
    last = bounds(decided)[1] if decided is not None else day
    return (date.fromisoformat(day) - date.fromisoformat(last)).days <= _SOON


def _day(view: View) -> str | None:
    """ "(Các) Quyết định (này) có hiệu lực (kể) từ ngày 1/7/2025": the day."""
    words, said = view.scan.lexicon.words, view.gap(view.first, min(view.first + _OPENING, view.last))
    takes = any(f" {phrase} " in f" {' '.join(said)} " for phrase in words.takes_effect)
    if not takes or words.decisions.isdisjoint((" ".join(said[:2]), " ".join(said[1:3]))) or view.of("Person"):
        return None
    days = [d for d in view.dates if d.precision is Precision.DAY]
    at = view.scan.tokens.at(days[0].start) if len(days) == 1 else view.first
    return days[0].iso if "từ" in view.gap(max(view.first, at - _FROM), at) else None
