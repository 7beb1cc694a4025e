"""The whole graph as RDF: RiC-O 1.1 with ORG, ELI, FOAF, PROV, OA and SKOS on the same subjects, without blank nodes.

Rows in, triples out. The triples come in the order of the rows and may repeat; the writers sort them, each once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.errors import ExportError
from graph.export.rdf import concepts, edges, evidence, nodes
from graph.export.rdf.ledger import Ledger
from graph.export.rdf.names import DEFAULT_BASE, Names
from graph.export.rdf.terms import Triple
from graph.rows import NodeRow, Row


def triples(rows: Iterable[Row], base: str = DEFAULT_BASE) -> Iterator[Triple]:
    """The triples of rows that are sorted by id; ExportError for a kind that has no mapping."""
    names, ledger = Names(base), Ledger()
    yield from concepts.lists(names)
    for row in rows:
        yield from _node(row, ledger, names) if isinstance(row, NodeRow) else edges.triples(row, ledger, names)
    yield from ledger.closing()


def _node(node: NodeRow, ledger: Ledger, names: Names) -> Iterator[Triple]:
    if node.label == "Claim":
        yield from _claim(node, ledger, names)
        return
    if node.label not in nodes.EMIT:
        raise ExportError(f"chưa có ánh xạ RDF cho nút {node.label}", f"no RDF mapping for nodes of kind {node.label}")
    if node.label == "Organisation":
        ledger.bodies[node.id] = names.of(node.id)
    yield from nodes.EMIT[node.label](node, names)


def _claim(claim: NodeRow, ledger: Ledger, names: Names) -> Iterator[Triple]:
    found = list(evidence.sentences(claim, names))
    edge = claim.get("edge")
    ledger.claim(claim.id, str(edge) if edge is not None else None, tuple(sentence for sentence, _ in found))
    for _, said in found:
        yield from said
