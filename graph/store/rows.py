"""The whole graph out of the store, sorted, in the form that the fold gives: every exporter reads this.

Each statement is short, so that no limit on the time of a query cuts an export off.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import merge

from neo4j import Record

from graph.rows import EdgeRow, NodeRow, Props, Row, Value, props
from graph.schema import schema
from graph.store.bolt import Bolt, batches


def rows(bolt: Bolt) -> Iterator[Row]:
    """Nodes and edges by id. Nodes stream; the edges are held in memory to be sorted."""
    ids = {label: sorted(row["id"] for row in bolt.read(_ids(label), {})) for label in schema().nodes}
    edges = sorted((edge for label in ids for edge in _edges(bolt, label, ids[label])), key=lambda row: row.id)
    return merge(*(_nodes(bolt, label, ids[label]) for label in ids), iter(edges), key=lambda row: row.id)


def _ids(label: str) -> str:
    return f"MATCH (n:`{label}`) RETURN n.id AS id"


def _nodes(bolt: Bolt, label: str, ids: list[str]) -> Iterator[NodeRow]:
    text = f"UNWIND $ids AS id MATCH (n:`{label}` {{id: id}}) RETURN id, properties(n) AS props"
    for batch in batches(ids):
        found = {row["id"]: row for row in bolt.read(text, {"ids": batch})}
        yield from (NodeRow(one, label, _props(found[one])) for one in batch if one in found)


def _edges(bolt: Bolt, label: str, ids: list[str]) -> Iterator[EdgeRow]:
    text = (
        f"UNWIND $ids AS id MATCH (a:`{label}` {{id: id}})-[r]->(b) "
        "RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS props"
    )
    known: Iterable[str] = schema().edges
    for batch in batches(ids):
        for row in bolt.read(text, {"ids": batch}):
            if row["type"] in known:
                yield EdgeRow(row["id"], row["type"], row["source"], row["target"], _props(row))


def _props(row: Record) -> Props:
    found: Mapping[str, object] = row["props"]
    return props((name, _value(value)) for name, value in found.items() if name != "id")


def _value(value: object) -> Value | None:
    """A list as a tuple; both engines give the other types as they were stored."""
    if isinstance(value, list):
        return tuple(str(one) for one in value)
    return value if value is None or isinstance(value, str | bool | int) else str(value)
