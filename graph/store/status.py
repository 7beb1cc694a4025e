"""What is in a store, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from graph.schema import schema
from graph.store.bolt import Bolt


@dataclass(frozen=True, slots=True)
class Status:
    """How many nodes of each label and edges of each type there are; kinds without any are left out."""

    engine: str
    version: int
    nodes: Mapping[str, int]
    edges: Mapping[str, int]

    @property
    def rows(self) -> int:
        """How many rows the whole graph has."""
        return sum(self.nodes.values()) + sum(self.edges.values())

    def __str__(self) -> str:
        kinds = schema()
        nodes = [f"  {label} ({kinds.node(label).vi}): {count}" for label, count in self.nodes.items()]
        edges = [f"  {type_} ({kinds.edge(type_).vi}): {count}" for type_, count in self.edges.items()]
        return "\n".join(
            [
                f"kho / store: {self.engine}, lần ghi thứ / write no. {self.version}",
                f"nút / nodes: {sum(self.nodes.values())}",
                *nodes,
                f"cạnh / edges: {sum(self.edges.values())}",
                *edges,
            ]
        )


def status(bolt: Bolt, version: int) -> Status:
    """Count everything; a few seconds where there are millions."""
    labels = schema().nodes
    nodes: Counter[str] = Counter()
    for label in labels:
        nodes.update(_counted(bolt, f"MATCH (n:`{label}`) RETURN '{label}' AS kind, count(n) AS n"))
    edges: Counter[str] = Counter()
    for label in labels:
        # By the label where they start: ArcadeDB walks the whole graph once for each type that is asked for alone.
        edges.update(_counted(bolt, f"MATCH (:`{label}`)-[r]->() RETURN type(r) AS kind, count(r) AS n"))
    return Status(bolt.engine, version, _some(nodes), _some(edges))


def _counted(bolt: Bolt, text: str) -> dict[str, int]:
    return {row["kind"]: row["n"] for row in bolt.read(text, {})}


def _some(counts: Mapping[str, int]) -> dict[str, int]:
    return {name: count for name, count in sorted(counts.items()) if count}
