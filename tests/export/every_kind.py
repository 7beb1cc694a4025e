"""A small graph that has every node kind, and every edge kind between every pair of ends that the kinds allow.

Made from ``graph/kinds``, so a kind that is added there is here at once and every exporter meets it.
"""

from __future__ import annotations

from dataclasses import replace

from graph.ids import edge_id
from graph.rows import EdgeRow, NodeRow, Row, Value, props
from graph.schema import EdgeKind, NodeKind, Property, schema

SHA256 = "ab" * 32
TEXT = 'Sáng 7/8, Thành ủy Ví Dụ họp tại Nhà hát Lớn.\n- Ông "A" \\ chủ trì.'
FOLDED: dict[str, Value] = {"any": True, "date": "2023-08", "earliest": "2023", "latest": "2023-08-07"}
NODES: dict[str, dict[str, Value]] = {
    "Document": {"sha256": SHA256, "text_sha256": SHA256, "title": "Tin \"mẫu\"", "publisher": "Báo Ví Dụ",
                 "author": "Người Viết", "published": "2023-08-07", "published_inferred": True,
                 "url": "https://bao.example/?a=<1>&b=2", "licence": "CC BY 4.0", "sample": True,
                 "names": ("a.txt", "b.txt"), "reader": "text/1"},
    "Claim": {"predicate": "ISSUED", "value": "2023-08-07", "quote": TEXT[10:23], "start": 10, "end": 23,
              "rule": "vi-du", "document": SHA256},
}  # fmt: skip
_COUNT = {"Claim": 0, "Document": 1}


def node_id(label: str, nth: int = 1) -> str:
    """The id of the nth node of a label."""
    prefix = schema().nodes[label].prefix
    return f"{prefix}:{SHA256}" if label == "Document" else f"{prefix}:vi-du-{nth}"


def rows() -> tuple[Row, ...]:
    """Two nodes of each kind, and all edges with a claim each; sorted by id."""
    nodes = [_node(kind, nth) for kind in schema().nodes.values() for nth in (1, 2) if nth <= _COUNT.get(kind.label, 2)]
    edges = [edge for kind in schema().edges.values() for edge in _edges(kind)]
    claims = [_claim(edge, nth) for nth, edge in enumerate(edges, start=1)]
    links = [link for claim in claims for link in _links(claim)]
    found: list[Row] = [*nodes, *claims, *edges, *links]
    return tuple(sorted(found, key=lambda row: row.id))


def disputed(found: tuple[Row, ...], type_: str) -> tuple[Row, ...]:
    """The same rows with every edge of a kind disputed."""
    return tuple(
        replace(row, props=props([*row.props, ("disputed", True)]))
        if isinstance(row, EdgeRow) and row.type == type_
        else row
        for row in found
    )


def _node(kind: NodeKind, nth: int) -> NodeRow:
    values: dict[str, Value] = {name: _value(item) for name, item in kind.properties.items()}
    values |= {"name": f"{kind.vi} Ví Dụ {nth}", "aliases": (f"{kind.vi} \t{nth}",), "claims": 2, "sources": 1}
    values |= NODES.get(kind.label, {})
    return NodeRow(node_id(kind.label, nth), kind.label, props(values.items()))


def _value(item: Property) -> Value:
    if item.name == "date" or item.name.startswith("valid"):
        return "2023-08-07"
    return FOLDED.get(item.fold, (f"{item.vi} một",) if item.fold == "set" else f"{item.vi} một")


def _edges(kind: EdgeKind) -> list[EdgeRow]:
    if kind.type in ("SUBJECT", "OBJECT", "STATED_IN"):
        return []
    values: dict[str, Value] = {name: _value(item) for name, item in kind.qualifiers.items()}
    values |= {"by": (node_id("Organisation"),)} if "by" in kind.qualifiers else {}
    values |= {"award": node_id("Award")} if "award" in kind.qualifiers else {}
    values |= {"claims": 1, "sources": 1, "first_attested": "2023-08-07", "last_attested": "2024"}
    ends = [(node_id(source), node_id(target, 2)) for source in kind.sources for target in kind.targets]
    return [EdgeRow(edge_id(kind.type, a, b), kind.type, a, b, props(values.items())) for a, b in ends]


def _claim(edge: EdgeRow, nth: int) -> NodeRow:
    values: dict[str, Value] = {**NODES["Claim"], "predicate": edge.type, "edge": edge.id}
    if nth % 2:
        values |= {"quotes": (TEXT[:4], TEXT[10:23]), "starts": ("0", "10"), "ends": ("4", "23")}
    return NodeRow(f"claim:{nth:04}", "Claim", props(values.items()))


def _links(claim: NodeRow) -> list[EdgeRow]:
    ends = [("SUBJECT", node_id("Organisation")), ("OBJECT", node_id("Person")), ("STATED_IN", node_id("Document"))]
    return [EdgeRow(edge_id(type_, claim.id, target), type_, claim.id, target, ()) for type_, target in ends]
