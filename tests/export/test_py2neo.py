"""The bridge to py2neo, with the real package, against the real Neo4j."""

from __future__ import annotations

import sys

import py2neo
import pytest

from graph.errors import ExportError
from graph.export.py2neo_bridge import ids_of, of_rows
from graph.rows import EdgeRow, NodeRow
from queries import Evidence, Ref
from tests.export import every_kind


def test_rows_become_a_subgraph() -> None:
    """Every node and every edge of the rows is in the Subgraph, with its label, type and properties."""
    rows = every_kind.rows()
    subgraph = of_rows(rows)
    assert {node["id"] for node in subgraph.nodes} == {row.id for row in rows if isinstance(row, NodeRow)}
    assert {edge["id"] for edge in subgraph.relationships} == {row.id for row in rows if isinstance(row, EdgeRow)}
    body = next(node for node in subgraph.nodes if node["id"] == every_kind.node_id("Organisation"))
    assert set(body.labels) == {"Organisation"}
    assert body["aliases"] == ["tổ chức \t1"]


def test_ids_of_a_result() -> None:
    """Ids come out of nodes, lists of nodes and evidence; other words do not."""
    evidence = Evidence("claim:1", ("câu",), Ref("doc:ab", "Tin"), None)
    cells = [(Ref("org:a-1", "A"), "2023-08-07", None, True), ((Ref("person:b", "B"),), (evidence,), "post:c", "x: y")]
    assert list(ids_of(cells)) == ["org:a-1", "person:b", "claim:1", "doc:ab", "post:c"]


def test_edges_need_their_ends() -> None:
    """An edge to a node that is not among the rows is an error."""
    with pytest.raises(ExportError, match="org:2"):
        of_rows([NodeRow("org:1", "Organisation", ()), EdgeRow("edge:1", "PART_OF", "org:1", "org:2", ())])


def test_missing_extra_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without py2neo the message says what to install."""
    monkeypatch.setitem(sys.modules, "py2neo", None)
    with pytest.raises(ExportError, match=r"partygraph\[py2neo\]"):
        of_rows([])


def test_version() -> None:
    """The package is the last one that there will be."""
    assert py2neo.__version__ == "2021.2.4"
