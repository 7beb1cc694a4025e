"""Edges that contradict each other: one honour per award, one issuer per directive, one holder of a single seat."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from graph.fold.seats import clashes
from graph.schema import EdgeKind, schema
from graph.tally import EdgeTally

_Member = tuple[str, EdgeTally]


def disputed_edges(edges: Mapping[str, EdgeTally]) -> frozenset[str]:
    """The ids of the edges that a sibling contradicts; both sides, for no side wins unless somebody accepts it."""
    groups: defaultdict[tuple[str, str, str], list[_Member]] = defaultdict(list)
    for edge, said in edges.items():
        if siblings(said) and ("#claims", "") in said.counts:
            same, other = _ends(schema().edge(said.type), said)
            groups[said.type, same, other.split(":", 1)[0]].append((edge, said))
    found = (edge for (type_, _, _), group in groups.items() for edge in _rivals(schema().edge(type_), group))
    return frozenset(edge for edge in found if ("#accepted", "") not in edges[edge].counts)


def siblings(edge: EdgeTally) -> str | None:
    """The name of the edges that must be folded together with this one; None where it is folded alone.

    One honour per award: the edges ``OF`` of an award decide together whether they are disputed. Holders of a post
    stand together where it has a single seat and a document gives the day.
    """
    kind = schema().edge(edge.type)
    if kind.one_per is None or (kind.timed and "#seat" not in dict(iter(edge.counts))):
        return None
    return f"{edge.type} {_ends(kind, edge)[0]}"


def _ends(kind: EdgeKind, said: EdgeTally) -> tuple[str, str]:
    """The end that allows one edge, and the other."""
    return (said.source, said.target) if kind.one_per == "source" else (said.target, said.source)


def _rivals(kind: EdgeKind, group: Sequence[_Member]) -> Iterator[str]:
    """Two edges of a group exclude each other, unless the kind may be joint and one document names both.

    Of a timed kind they do only where both are true at one time.
    """
    if kind.timed:
        yield from clashes(group)
        return
    companies = _companies(group) if kind.joint else []
    for edge, said in group:
        mine = _ends(kind, said)[1]
        others = (_ends(kind, other)[1] for rival, other in group if rival != edge)
        if any(not any({mine, theirs} <= company for company in companies) for theirs in others):
            yield edge


def _companies(group: Sequence[_Member]) -> list[frozenset[str]]:
    return [frozenset(value.split(" ")) for _, said in group for name, value in said.counts if name == "#with"]
