"""For older scripts that speak py2neo: a report's result, or any rows, as a py2neo ``Subgraph``.

py2neo is end-of-life and no part of the product: it comes with the extra ``partygraph[py2neo]``, imported here only.
A report's table names nodes by their ids, so its result as a graph is those nodes and the edges between them::

    table = queries.run(report, store, values)
    subgraph = of_result(store, ids_of(table.rows))
    py2neo.Graph("bolt://…", auth=…).merge(subgraph)
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Protocol

from graph.errors import ExportError
from graph.rows import EdgeRow, NodeRow, Row, props
from graph.schema import schema

if TYPE_CHECKING:
    from py2neo import Node, Subgraph

_ID = re.compile(r"[a-z]+:[0-9a-z-]+")


class Reader(Protocol):
    """What is needed of a store."""

    def run(self, cypher: str, /, **parameters: object) -> list[dict[str, object]]:
        """The rows that a query of ours gives."""
        ...


def of_result(store: Reader, ids: Iterable[str]) -> Subgraph:
    """The nodes of these ids and the edges between them; what the store does not have is left out."""
    return of_rows(_rows(store, sorted(set(ids))))


def ids_of(cells: object) -> Iterator[str]:
    """The node ids in a report's cells: strings that are ids, and things whose ``id`` is one, however deep in lists."""
    if isinstance(cells, str):
        if _ID.fullmatch(cells):
            yield cells
    elif isinstance(cells, Iterable):
        for cell in cells:
            yield from ids_of(cell)
    else:
        for name in ("id", "claim", "document"):
            if hasattr(cells, name):
                yield from ids_of(getattr(cells, name))


def of_rows(rows: Iterable[Row]) -> Subgraph:
    """Rows as a Subgraph whose nodes merge by ``id``; an edge whose ends are not among the rows is an ExportError."""
    py2neo = _library()
    nodes: dict[str, Node] = {}
    edges: list[EdgeRow] = []
    for row in rows:
        if isinstance(row, NodeRow):
            nodes[row.id] = _node(py2neo.Node, row)
        else:
            edges.append(row)
    missing = sorted({end for edge in edges for end in (edge.source, edge.target)} - nodes.keys())
    if missing:
        raise ExportError(f"cạnh đến nút không có: {missing[0]}", f"an edge to a node that is not there: {missing[0]}")
    relationships = [
        py2neo.Relationship(nodes[edge.source], edge.type, nodes[edge.target], id=edge.id, **_listed(edge))
        for edge in edges
    ]
    return py2neo.Subgraph(nodes.values(), relationships)


def _library() -> ModuleType:
    try:
        return importlib.import_module("py2neo")
    except ImportError as error:
        raise ExportError(
            "cần cài thêm: pip install 'partygraph[py2neo]'", "install the extra: pip install 'partygraph[py2neo]'"
        ) from error


def _node(kind: type[Node], row: NodeRow) -> Node:
    node = kind(row.label, id=row.id, **_listed(row))
    # With these, Graph.merge(subgraph) needs no further word about what makes two nodes the same.
    node.__primarylabel__, node.__primarykey__ = row.label, "id"
    return node


def _listed(row: Row) -> dict[str, object]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in row.props}


def _rows(store: Reader, ids: list[str]) -> Iterator[Row]:
    labels = sorted({kind.label for kind in schema().nodes.values() if any(_of(kind.prefix, one) for one in ids)})
    for label in labels:
        text = f"MATCH (n:{label}) WHERE n.id IN $ids RETURN n.id AS id, properties(n) AS props ORDER BY id"
        for found in store.run(text, ids=ids):
            yield NodeRow(str(found["id"]), label, _props(found["props"]))
    for label in labels:
        text = (
            f"MATCH (a:{label})-[r]->(b) WHERE a.id IN $ids AND b.id IN $ids "
            "RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS props ORDER BY id"
        )
        for found in store.run(text, ids=ids):
            ends = str(found["source"]), str(found["target"])
            yield EdgeRow(str(found["id"]), str(found["type"]), *ends, _props(found["props"]))


def _of(prefix: str, row_id: str) -> bool:
    return row_id.startswith(f"{prefix}:")


def _props(found: object) -> tuple[tuple[str, str | int | bool | tuple[str, ...]], ...]:
    assert isinstance(found, Mapping)
    return props(
        (name, tuple(value) if isinstance(value, list) else value) for name, value in found.items() if name != "id"
    )
