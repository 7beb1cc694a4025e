"""Counts → nodes and edges: a pure function, the same for the same readings whatever their order.

A node row depends on the counts of that node alone. An edge row depends on its own counts, and where
:func:`graph.fold.rivals.siblings` says so on the edges of its type that share an end with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graph.dates import agree, earliest, latest
from graph.fold.evidence import decode
from graph.fold.rivals import disputed_edges
from graph.fold.seats import backwards
from graph.fold.tenure import tenure
from graph.fold.values import Values, by_field, contradict, fold_values, most, settled
from graph.ids import exact
from graph.rows import EdgeRow, Graph, NodeRow, Props, Value, props
from graph.schema import Property, schema
from graph.sought import sought
from graph.tally import EdgeTally, NodeTally, Tally
from graph.text import fold as bare

DOUBT = "#open"
"""The field of the people who may be somebody else of their name; no document says it, it follows from all of them."""

Pairs = list[tuple[str, Value | None]]


def fold(tally: Tally) -> Graph:
    """The nodes and edges that the counts give, sorted by id.

    The tally may be of the whole graph, or of some nodes and some edges; then it must hold for every edge all its
    :func:`graph.fold.rivals.siblings`. What no claim and no mention supports gives no row.
    """
    nodes = (fold_node(node, said) for node, said in sorted(tally.nodes.items()))
    disputed = disputed_edges(tally.edges)
    edges = (fold_edge(edge, said, edge in disputed) for edge, said in sorted(tally.edges.items()))
    return Graph(tuple(row for row in nodes if row), tuple(row for row in edges if row))


def fold_node(node: str, said: NodeTally) -> NodeRow | None:
    """The row of one node, from its own counts."""
    fields = settled(by_field(said.counts.items()))
    if "#row" in fields:
        return NodeRow(node, said.label, decode(min(fields["#row"])))
    if "#mentions" not in fields and "#claims" not in fields:
        return None
    items = schema().node(said.label).properties.values()
    wrong = [item.name for item in items if contradict(item, _alone(item, fields))]
    return NodeRow(
        node,
        said.label,
        props(
            [
                *_names(said.label, fields),
                *_folded(items, fields),
                ("claims", _count(fields, "#claims")),
                ("sources", _count(fields, "#sources")),
                ("disputed", tuple(sorted(wrong))),
                ("undecided", DOUBT in fields),
            ]
        ),
    )


def _alone(item: Property, fields: Mapping[str, Values]) -> Values:
    """The values of a property, without days that it may have besides."""
    values, others = fields.get(item.name, {}), [day for name in item.besides for day in fields.get(name, ())]
    return {v: n for v, n in values.items() if not any(agree(frozenset((v, day))) for day in others)}


def fold_edge(edge: str, said: EdgeTally, disputed: bool) -> EdgeRow | None:
    """The row of one edge; ``disputed`` says that a sibling contradicts it.

    It may also contradict itself, or the table by which its body had ended.
    """
    fields = settled(by_field(said.counts.items()))
    if "#mentions" in fields:
        count = _count(fields, "#mentions") if said.type == "MENTIONS" else None
        return EdgeRow(edge, said.type, said.source, said.target, props([("count", count)]))
    if "#claims" not in fields:
        return None
    return EdgeRow(edge, said.type, said.source, said.target, _edge_props(said.type, fields, disputed))


def _edge_props(type_: str, fields: Mapping[str, Values], disputed: bool) -> Props:
    kind = schema().edge(type_)
    items = kind.qualifiers.values()
    conflicts = _conflicts(items, fields, disputed)
    attested = frozenset(fields.get("#attested", ()))
    pairs: Pairs = [
        *_folded(items, fields),
        ("claims", _count(fields, "#claims")),
        ("sources", _count(fields, "#sources")),
        ("first_attested", earliest(attested) if attested else None),
        ("last_attested", latest(attested) if attested else None),
        ("disputed", bool(conflicts)),
        ("conflicts", conflicts),
    ]
    return props(dict([*pairs, *(tenure(fields) if kind.tenure else [])]).items())


def _conflicts(items: Iterable[Property], fields: Mapping[str, Values], disputed: bool) -> tuple[str, ...]:
    """What is contradicted: by another edge (``rivals``), by another value (``values``), an end before its start
    (``order``), or somebody in office after the end of the body (``ended``), unless that was found to be right.
    """
    found = {
        "rivals": disputed,
        "values": any(contradict(item, fields.get(item.name, {})) for item in items),
        "order": backwards(tuple(fields.get("#period", ()))),
        "ended": "#late" in fields and "" not in fields.get("#accepted", {}),
    }
    return tuple(sorted(name for name, wrong in found.items() if wrong))


def _folded(items: Iterable[Property], fields: Mapping[str, Values]) -> Pairs:
    pairs: Pairs = []
    for item in items:
        if item.name in fields:
            pairs.extend(fold_values(item, fields[item.name]))
    return pairs


def _names(label: str, fields: Mapping[str, Values]) -> Pairs:
    """The name that is shown, the others, and all of them for search: without tone marks, and with."""
    name = _award_name(fields) if label == "Award" else most(fields.get("name") or fields["alias"])
    names = {name, *fields.get("name", ()), *fields.get("alias", ())}
    return [
        ("name", name),
        ("aliases", tuple(sorted(names - {name}))),
        ("search", " | ".join(sorted({sought(bare(form)) for form in names}))),
        ("folded", bare(name)),
        ("exact", " | ".join(sorted({sought(exact(form)) for form in names}))),
    ]


def _award_name(fields: Mapping[str, Values]) -> str:
    """A conferral has no name of its own: its honours and its recipients name it."""
    parts = [" / ".join(sorted(fields.get("honour", ()))), ", ".join(sorted(fields.get("recipient", ())))]
    return " – ".join(part for part in parts if part) or most(fields["name"])


def _count(fields: Mapping[str, Values], name: str) -> int:
    return sum(fields.get(name, {}).values())
