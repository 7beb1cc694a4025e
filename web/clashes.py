"""What contradicts what a page shows: the rows of the report of contradictions that are about a thing or its facts.

The report is asked about the few things of which its rows can be, so a page costs no walk through the graph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from flask import g

import queries
from queries import Cell, Evidence, Ref
from web.facts import Thing
from web.sentences import expect
from web.site import site

REPORT = "contradictions"
_MOST = 300
"""Rows that are looked at for a page, and things beside the one that it shows."""

_AROUND = {
    "Person": "MATCH (n:Person {id: $id})-[:HOLDS|SIGNED|RECEIVED]->(a)",
    "Organisation": "MATCH (n:Organisation {id: $id})-[:ISSUED|RECEIVED|POST_AT]-(a)",
}
"""Of a person the posts, directives and awards, of a body the directives, awards and posts: rows are about these."""


@dataclass(frozen=True, slots=True)
class Voice:
    """What one side says: an edge's type or a property, the thing it names, the day or value, the words."""

    fact: str
    side: Ref | None
    value: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """One contradiction: what it is about, its kind in Vietnamese and English with `` / `` between, its sides."""

    about: Ref
    kind: str
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class Clashes:
    """The contradictions of a page, and the ids of the edges that take part in them."""

    found: tuple[Clash, ...]
    edges: frozenset[str]


def clashes(node: Thing) -> Clashes:
    """The contradictions about a node, or about what it holds, signed, issued or received; found once for a page."""
    known: dict[str, Clashes] = g.setdefault("clashes", {})
    if node.ref.id not in known:
        known[node.ref.id] = _clashes(node)
    return known[node.ref.id]


def _clashes(node: Thing) -> Clashes:
    found = _rows([node.ref.id, *_around(node)])
    told = [
        one for one in found if not (one.about.id == node.ref.id and {v.fact for v in one.voices} <= {*node.disputed})
    ]
    return Clashes(tuple(told), _edges(found))


def clashes_of(edge: str, ends: Sequence[Thing]) -> Clashes:
    """The contradictions in which an edge between two nodes takes part."""
    around = [end.ref.id for end in ends]
    found = [one for one in _rows(around) if edge in _edges([one])]
    return Clashes(tuple(found), frozenset((edge,)) if found else frozenset())


def _around(node: Thing) -> list[str]:
    match = _AROUND.get(node.label)
    if match is None:
        return []
    rows = site().store.run(f"{match} RETURN DISTINCT a.id AS id LIMIT $most", id=node.ref.id, most=_MOST)
    return [str(row["id"]) for row in rows]


def _rows(ids: Sequence[str]) -> list[Clash]:
    report = next((one for one in site().reports if one.name == REPORT), None)
    rows = queries.about(report, site().store, {"about": ids}, limit=_MOST).rows if report is not None else ()
    return [
        Clash(_ref(first), str(kind), tuple(_voice(row) for row in group))
        for (first, kind), group in groupby(rows, key=lambda row: (row[0], row[1]))
    ]


def _voice(row: Sequence[Cell]) -> Voice:
    fact, side, value, evidence = row[2:]
    said = tuple(one for one in evidence if isinstance(one, Evidence)) if isinstance(evidence, tuple) else ()
    expect(said)
    return Voice(str(fact), side if isinstance(side, Ref) else None, None if value is None else str(value), said)


def _ref(cell: Cell) -> Ref:
    assert isinstance(cell, Ref)
    return cell


def _edges(found: Sequence[Clash]) -> frozenset[str]:
    """The edges that a side is about; a day that an edge happens to have makes it none of them."""
    facts = {one.claim: voice.fact for clash in found for voice in clash.voices for one in voice.evidence}
    text = "MATCH (c:Claim) WHERE c.id IN $ids RETURN c.id AS id, c.predicate AS fact, c.edge AS edge"
    rows = site().store.run(text, ids=list(facts)) if facts else []
    return frozenset(str(row["edge"]) for row in rows if facts[str(row["id"])] == row["fact"])
