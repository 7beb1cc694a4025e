"""What is in a store, counted."""

from __future__ import annotations

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

    def __str__(self) -> str:
        kinds = schema()
        nodes = [f"  {label} ({kinds.node(label).vi}): {count}" for label, count in self.nodes.items()]
        edges = [f"  {type_} ({kinds.edge(type_).vi}): {count}" for type_, count in self.edges.items()]
        return "\n".join(
            [
                f"kho / store: {self.engine}, phiên bản / version {self.version}",
                f"nút / nodes: {sum(self.nodes.values())}",
                *nodes,
                f"cạnh / edges: {sum(self.edges.values())}",
                *edges,
            ]
        )


def status(bolt: Bolt, version: int) -> Status:
    """Count everything; a few seconds where there are millions."""
    kinds = schema()
    nodes = {label: _count(bolt, f"MATCH (n:`{label}`) RETURN count(n) AS n") for label in kinds.nodes}
    edges = {type_: _count(bolt, f"MATCH ()-[r:`{type_}`]->() RETURN count(r) AS n") for type_ in kinds.edges}
    return Status(bolt.engine, version, _some(nodes), _some(edges))


def _count(bolt: Bolt, text: str) -> int:
    return int(bolt.read(text, {})[0]["n"])


def _some(counts: Mapping[str, int]) -> dict[str, int]:
    return {name: count for name, count in sorted(counts.items()) if count}
