"""The first and the last day on which documents attest an edge: all that the store keeps of these days.

A document that comes can only move the two apart. Where one goes that gave the first or the last day, the next one is
looked for among the claims that stay.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from functools import partial

from neo4j import ManagedTransaction

from graph.dates import earliest, latest
from graph.decisions import Decisions
from graph.fold import EdgeTally, Ruling, Tally, contribute
from graph.ids import edge_id, label_of
from graph.store import internal, kept
from graph.store.bolt import run

Attested = Callable[[EdgeTally], frozenset[str]]
"""An edge → its first and last day by the documents that stay."""

_FIELD = "#attested"
_SOURCES = ("#sources", "")


def undated(tally: Tally) -> Tally:
    """The counts without the days of their edges."""
    return Tally(tally.nodes, {edge: _with(said, frozenset()) for edge, said in tally.edges.items()})


def dated(now: Tally, parts: tuple[Tally, Tally, Tally], ask: Attested) -> Tally:
    """The counts of ``now`` with their days. ``parts``: the counts held so far, those that go, and those that come."""
    held, said, says = ({edge: _days(one) for edge, one in part.edges.items()} for part in parts)
    coming = parts[2].edges

    def days(edge: str, counted: EdgeTally) -> frozenset[str]:
        known, new = held.get(edge, frozenset()), says.get(edge, frozenset())
        gone = said.get(edge, frozenset()) - new
        came = coming[edge].counts.get(_SOURCES, 0) if edge in coming else 0
        stay = counted.counts.get(_SOURCES, 0) > came
        return new | (ask(counted) if stay and known & gone else known - gone)

    return Tally(now.nodes, {edge: _with(one, _ends(days(edge, one))) for edge, one in now.edges.items()})


def attested(tx: ManagedTransaction, without: Set[str], decisions: Decisions, edge: EdgeTally) -> frozenset[str]:
    """The first and the last day on which a document attests an edge, but for the documents ``without``.

    Only documents that state such a claim about both ends are read; for an edge from a grantor to a recipient
    (:mod:`graph.fold.awards`), those in which the grantor grants the award.
    """
    type_, target = ("GRANTED", edge.split) if edge.split else (edge.type, edge.target)
    text = internal.dated(label_of(edge.source), label_of(target))
    found = run(tx, text, source=edge.source, target=target, type=type_)
    days = {row["id"]: row["day"] for row in found if row["day"] and row["id"] not in without}
    says = partial(_says, tx, decisions, edge_id(edge.type, edge.source, edge.target, edge.split))
    return frozenset(day for end in (earliest, latest) for day in _first(days, end, says))


def _first(
    days: Mapping[str, str], end: Callable[[frozenset[str]], str], says: Callable[[str], bool]
) -> frozenset[str]:
    """The first day (or last, by ``end``) of which a document ``says`` the edge; none after it is asked."""
    while days:
        day = end(frozenset(days.values()))
        if any(says(document) for document, its in days.items() if its == day):
            return frozenset((day,))
        days = {document: its for document, its in days.items() if its != day}
    return frozenset()


def _says(tx: ManagedTransaction, decisions: Decisions, edge: str, document: str) -> bool:
    one = kept.readings(tx, [document])[document]
    said = contribute(one.reading, one.identity, Ruling(decisions)).edges.get(edge)
    return said is not None and bool(_days(said))


def _days(said: EdgeTally) -> frozenset[str]:
    return frozenset(value for name, value in said.counts if name == _FIELD)


def _ends(days: frozenset[str]) -> frozenset[str]:
    return frozenset((earliest(days), latest(days))) if days else days


def _with(said: EdgeTally, days: frozenset[str]) -> EdgeTally:
    rest = {key: count for key, count in said.counts.items() if key[0] != _FIELD}
    counts = {**rest, **{(_FIELD, day): 1 for day in days}}
    return EdgeTally(said.type, said.source, said.target, said.split, counts)
