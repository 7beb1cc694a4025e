"""Counts that add and subtract: what the readings say of every node and edge, without saying who said it.

A tally is a multiset. For one node or edge it counts, field by field, how often each value was said; fields that begin
with ``#`` count occurrences (``#claims``, ``#sources``, ``#mentions``) or are kept for the fold (``#held``: the days
in office). Adding a document adds its counts, removing it subtracts the same counts: the cost follows the document and
not the graph.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from graph.dates import packed, unpacked

Counts = Mapping[tuple[str, str], int]
"""(field, value) -> how often; never zero."""


@dataclass(frozen=True, slots=True)
class NodeTally:
    """What is said of one node."""

    label: str
    counts: Counts

    def to_json(self) -> str:
        """One line of JSON, the same for the same counts."""
        return _dump({"label": self.label, **_nested(self.counts)})

    @classmethod
    def from_json(cls, text: str) -> NodeTally:
        """The inverse of :meth:`to_json`."""
        data = json.loads(text)
        return cls(data["label"], _flat(data))


@dataclass(frozen=True, slots=True)
class EdgeTally:
    """What is said of one edge: its kind, its ends, and ``split`` where two nodes have several edges of a kind."""

    type: str
    source: str
    target: str
    split: str
    counts: Counts

    def to_json(self) -> str:
        """One line of JSON, the same for the same counts."""
        ends = {"type": self.type, "source": self.source, "target": self.target, "split": self.split}
        return _dump({**ends, **_nested(self.counts)})

    @classmethod
    def from_json(cls, text: str) -> EdgeTally:
        """The inverse of :meth:`to_json`."""
        data = json.loads(text)
        return cls(data["type"], data["source"], data["target"], data["split"], _flat(data))


_T = TypeVar("_T", NodeTally, EdgeTally)


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts by node id and by edge id. Ids whose counts are all gone are absent."""

    nodes: Mapping[str, NodeTally] = field(default_factory=dict)
    edges: Mapping[str, EdgeTally] = field(default_factory=dict)

    def __add__(self, other: Tally) -> Tally:
        return _combine(self, other, 1)

    def __sub__(self, other: Tally) -> Tally:
        """ValueError where ``other`` was never added."""
        return _combine(self, other, -1)

    def flagged(self, name: str, nodes: Mapping[str, bool]) -> Tally:
        """With a field ``name`` at those of the nodes that are mapped to True, without it at the others."""
        found = {node: _flagged(self.nodes[node], name, on) for node, on in nodes.items() if node in self.nodes}
        return Tally({**self.nodes, **found}, self.edges)


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum of many tallies, in time linear in their size."""
    nodes: dict[str, tuple[NodeTally, Counter[tuple[str, str]]]] = {}
    edges: dict[str, tuple[EdgeTally, Counter[tuple[str, str]]]] = {}
    for tally in tallies:
        for node_id, node in tally.nodes.items():
            nodes.setdefault(node_id, (node, Counter()))[1].update(node.counts)
        for edge_id, edge in tally.edges.items():
            edges.setdefault(edge_id, (edge, Counter()))[1].update(edge.counts)
    return Tally(
        {key: NodeTally(first.label, dict(counts)) for key, (first, counts) in nodes.items()},
        {key: _edge(first, dict(counts)) for key, (first, counts) in edges.items()},
    )


def _combine(left: Tally, right: Tally, sign: int) -> Tally:
    nodes, edges = dict(left.nodes), dict(left.edges)
    for node_id, node in right.nodes.items():
        _keep(nodes, node_id, NodeTally(node.label, _sum(nodes.get(node_id), node, sign)))
    for edge_id, edge in right.edges.items():
        _keep(edges, edge_id, _edge(edge, _sum(edges.get(edge_id), edge, sign)))
    return Tally(nodes, edges)


def _sum(left: NodeTally | EdgeTally | None, right: NodeTally | EdgeTally, sign: int) -> Counts:
    """What was counted is copied, and only what ``right`` counts is looked at."""
    counts: dict[tuple[str, str], int] = dict(left.counts) if left else {}
    for key, count in right.counts.items():
        now = counts.get(key, 0) + sign * count
        if now < 0:
            raise ValueError(f"subtracted what was never added: {key}")
        counts[key] = now
        if not now:
            del counts[key]
    return counts


def _keep(held: dict[str, _T], key: str, value: _T) -> None:
    if value.counts:
        held[key] = value
    else:
        held.pop(key, None)


def _flagged(said: NodeTally, name: str, on: bool) -> NodeTally:
    rest = {key: count for key, count in said.counts.items() if key[0] != name}
    return NodeTally(said.label, {**rest, (name, ""): 1} if on else rest)


def _edge(edge: EdgeTally, counts: Counts) -> EdgeTally:
    return EdgeTally(edge.type, edge.source, edge.target, edge.split, counts)


def _nested(counts: Counts) -> dict[str, object]:
    """By field, then by value; what several fields count alike is there once, under all their names: a post is held
    and its seat taken on the same days, which may be thousands. Where these are many, they are there by year."""
    alike: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
    for (name, value), count in counts.items():
        alike[value, count].append(name)
    groups: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
    for (value, count), names in alike.items():
        groups[" ".join(sorted(names)), count].append(value)
    fields: defaultdict[str, dict[str, int]] = defaultdict(dict)
    days: dict[str, Mapping[str, str]] = {}
    for (named, count), values in groups.items():
        years, rest = packed(values)
        fields[named].update(dict.fromkeys(rest, count))
        if years:
            days[f"{named} {count}"] = years
    return {"counts": fields, "days": days} if days else {"counts": fields}


def _flat(data: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Counts:
    """The inverse of :func:`_nested`."""
    found = {
        (name, value): int(count)
        for named, values in data["counts"].items()
        for name in named.split(" ")
        for value, count in values.items()
    }
    for key, years in data.get("days", {}).items():
        *names, count = key.split(" ")
        found.update({(name, day): int(count) for day in unpacked(years) for name in names})
    return found


def _dump(data: Mapping[str, object]) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
