"""What the graph is made of: rows of nodes and edges, in one order and one written form.

The fold gives rows, the stores keep rows, every exporter reads rows. Two graphs are the same when their rows are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

Value = str | int | bool | tuple[str, ...]
Props = tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class NodeRow:
    """One node: a stable ``id``, its ``label`` (a node kind), its properties sorted by name; no nulls, no floats."""

    id: str
    label: str
    props: Props

    def get(self, name: str) -> Value | None:
        """The value of one property, or None."""
        return dict(self.props).get(name)


@dataclass(frozen=True, slots=True)
class EdgeRow:
    """One edge of ``type`` (an edge kind) from node id ``source`` to node id ``target``; properties as in a node."""

    id: str
    type: str
    source: str
    target: str
    props: Props

    def get(self, name: str) -> Value | None:
        """The value of one property, or None."""
        return dict(self.props).get(name)


Row = NodeRow | EdgeRow


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes and edges, each sorted by id."""

    nodes: tuple[NodeRow, ...] = ()
    edges: tuple[EdgeRow, ...] = ()

    def rows(self) -> tuple[Row, ...]:
        """All nodes, then all edges."""
        return (*self.nodes, *self.edges)


def props(pairs: Iterable[tuple[str, Value | None]]) -> Props:
    """The properties that are known, sorted by name: None, ``False`` and empty lists are left out."""
    return tuple(sorted((name, value) for name, value in pairs if value not in (None, ()) and value is not False))


def line(row: Row) -> str:
    """One row as one line of JSON, without a line end: keys sorted, Unicode as it is."""
    ends = (
        {"label": row.label}
        if isinstance(row, NodeRow)
        else {"type": row.type, "source": row.source, "target": row.target}
    )
    fields = {"id": row.id, **ends, "props": dict(row.props)}
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def dump(graph: Graph) -> str:
    """The whole graph as sorted lines, each ended by ``\\n``: equal graphs give equal bytes."""
    return "".join(f"{text}\n" for text in sorted(map(line, graph.rows())))
