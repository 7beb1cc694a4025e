"""Writing a difference: one statement per label or type and batch, whatever the number of documents."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from neo4j import ManagedTransaction

from graph.cypher import create_edges, delete_edges, delete_nodes, merge_nodes, set_edges
from graph.fold import EdgeRow, NodeRow, Tally, siblings
from graph.ids import label_of
from graph.resolve import Bearer, deeds
from graph.rows import Props
from graph.sought import sought
from graph.store import internal
from graph.store.bolt import in_batches
from graph.store.codec import encode
from graph.store.difference import Difference
from graph.store.kept import Held, Kept
from graph.text import canonical, fold

_Rows = defaultdict[str, list[object]]


def apply(tx: ManagedTransaction, change: Difference) -> None:
    """Edges go before nodes go, and nodes come before edges come."""
    _each(tx, "rows", _gone_edges(change))
    _each(tx, "ids", _by_label(change.gone_nodes))
    _each(tx, "rows", _nodes(change.nodes))
    _each(tx, "rows", _new_edges(change.new_edges))
    _each(tx, "rows", _changed_edges(change))
    in_batches(tx, internal.DROP_TALLIES, "ids", change.gone_tallies)
    in_batches(tx, internal.PUT_TALLIES, "rows", list(_tallies(change.tallies)))


def put_readings(tx: ManagedTransaction, documents: Iterable[Kept]) -> None:
    """Keep readings, with the identity of their entities."""
    in_batches(tx, internal.PUT_READINGS, "rows", [_reading(one) for one in documents])


def put_members(tx: ManagedTransaction, written: Iterable[Held], gone: Iterable[Held]) -> None:
    """Keep who is compared with whom."""
    in_batches(tx, internal.DROP_MEMBERS, "ids", [held.id for held in gone])
    in_batches(tx, internal.PUT_MEMBERS, "rows", [_member(held) for held in written])


def put_bearers(tx: ManagedTransaction, before: Counter[Bearer], now: Counter[Bearer]) -> None:
    """Keep who bears which weaker id, where that is not as before."""
    gone = [_bearer(one) for one in before if not now[one]]
    changed = [one for one, count in now.items() if count and before[one] != count]
    rows = [{"id": _bearer(o), "weak": o.weak, "node": o.node, "day": o.day, "documents": now[o]} for o in changed]
    in_batches(tx, internal.DROP_BEARERS, "ids", gone)
    in_batches(tx, internal.PUT_BEARERS, "rows", rows)


def _bearer(one: Bearer) -> str:
    return f"{one.weak} {one.node} {one.day}"


def _each(tx: ManagedTransaction, name: str, texts: Mapping[str, Sequence[object]]) -> None:
    for text, rows in texts.items():
        in_batches(tx, text, name, rows)


def _nodes(rows: Iterable[NodeRow]) -> _Rows:
    texts = _Rows(list)
    for row in rows:
        texts[merge_nodes(row.label)].append({"id": row.id, "props": _props(row.id, row.props)})
    return texts


def _by_label(nodes: Iterable[str]) -> _Rows:
    texts = _Rows(list)
    for node in nodes:
        texts[delete_nodes(label_of(node))].append(node)
    return texts


def _new_edges(rows: Iterable[EdgeRow]) -> _Rows:
    texts = _Rows(list)
    for row in rows:
        text = create_edges(row.type, label_of(row.source), label_of(row.target))
        texts[text].append({"source": row.source, "target": row.target, "props": _props(row.id, row.props)})
    return texts


def _changed_edges(change: Difference) -> _Rows:
    texts = _Rows(list)
    for row in change.changed_edges:
        anchor, outgoing = _anchor(row, change.degrees)
        text = set_edges(row.type, label_of(anchor), outgoing)
        texts[text].append({"id": row.id, "anchor": anchor, "props": _props(row.id, row.props)})
    return texts


def _gone_edges(change: Difference) -> _Rows:
    texts = _Rows(list)
    for row in change.gone_edges:
        anchor, outgoing = _anchor(row, change.degrees)
        texts[delete_edges(row.type, label_of(anchor), outgoing)].append({"id": row.id, "anchor": anchor})
    return texts


def _anchor(row: EdgeRow, degrees: Mapping[str, int]) -> tuple[str, bool]:
    """The end with fewer edges, and whether the edge leaves it. An end that is not counted is a document or a claim."""
    outgoing = degrees.get(row.source, 0) <= degrees.get(row.target, 0)
    return (row.source if outgoing else row.target), outgoing


def _props(row: str, props: Props) -> dict[str, object]:
    return {"id": row, **{name: list(value) if isinstance(value, tuple) else value for name, value in props}}


def _tallies(tally: Tally) -> Iterator[dict[str, object]]:
    for node, counts in tally.nodes.items():
        yield {"id": node, "data": counts.to_json()}
    for edge, said in tally.edges.items():
        name = siblings(said)
        yield {"id": edge, "data": said.to_json(), **({"fellows": name} if name else {})}


def _reading(one: Kept) -> dict[str, object]:
    document = one.reading.document
    words = sought(canonical(document.text).lower())
    return {
        "id": document.sha256,
        "text_sha256": document.text_sha256,
        "names": list(document.names),
        "text": document.text,
        "search": fold(words),
        "exact": words,
        **({"published": document.meta.published} if document.meta.published else {}),
        "data": encode(one.reading),
        "identity": json.dumps(dict(sorted(one.identity.items())), separators=(",", ":")),
    }


def _member(held: Held) -> dict[str, object]:
    member = held.member
    return {
        "id": held.id,
        "local": member.id,
        "block": member.block,
        "document": member.document,
        "features": sorted(member.features),
        "node": held.node,
        **(_kin(held) if held.kin else {}),
        **({"speaks": member.block, "open": held.open} if held.speaks else {}),
    }


def _kin(held: Held) -> dict[str, object]:
    """Who has kin signed one directive at most."""
    done = deeds(held.member.features)
    return {"kin": held.kin, "signed": min(done)} if done else {"kin": held.kin}
