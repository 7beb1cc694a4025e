"""Edges that contradict each other: one honour per award, one issuer per directive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from graph.schema import EdgeKind, schema
from graph.tally import EdgeTally

_Member = tuple[str, EdgeTally]


def disputed_edges(edges: Mapping[str, EdgeTally]) -> frozenset[str]:
    """The ids of the edges that a sibling contradicts; both sides, for no side wins."""
    groups: defaultdict[tuple[str, str, str], list[_Member]] = defaultdict(list)
    for edge, said in edges.items():
        kind = schema().edge(said.type)
        if kind.one_per and ("#claims", "") in said.counts:
            same, other = _ends(kind, said)
            groups[said.type, same, other.split(":", 1)[0]].append((edge, said))
    return frozenset(edge for (type_, _, _), group in groups.items() for edge in _rivals(schema().edge(type_), group))


def _ends(kind: EdgeKind, said: EdgeTally) -> tuple[str, str]:
    """The end that allows one edge, and the other."""
    return (said.source, said.target) if kind.one_per == "source" else (said.target, said.source)


def _rivals(kind: EdgeKind, group: Sequence[_Member]) -> Iterator[str]:
    """Two edges of a group exclude each other, unless the kind may be joint and one document names both."""
    companies = _companies(group) if kind.joint else []
    for edge, said in group:
        mine = _ends(kind, said)[1]
        others = (_ends(kind, other)[1] for rival, other in group if rival != edge)
        if any(not any({mine, theirs} <= company for company in companies) for theirs in others):
            yield edge


def _companies(group: Sequence[_Member]) -> list[frozenset[str]]:
    return [frozenset(value.split(" ")) for _, said in group for name, value in said.counts if name == "#with"]
