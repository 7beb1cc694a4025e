"""What a store gives out is what the pure fold gives out, on both engines; and py2neo meets the real Neo4j."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import py2neo
import pytest

from graph.export import FORMATS, write
from graph.export.py2neo_bridge import ids_of, of_result, of_rows
from graph.store import Store
from queries import find, load, run
from tests.export import readings
from tests.neo4j.server import Server

BASE = "https://data.partygraph.example/id/"


def test_engines_give_the_golden_dump(store: Store) -> None:
    """Written, removed and written again in another order: the same bytes as the reviewed dump."""
    first, second = readings.readings()
    store.write([second, first])
    store.remove(first.document.sha256)
    store.write([first])
    out = io.BytesIO()
    write(store.rows(), "nt", out, BASE)
    assert out.getvalue() == Path(__file__).with_name("golden.nt").read_bytes()


@pytest.mark.parametrize("format_", FORMATS)
def test_engines_give_what_the_fold_gives(store: Store, format_: str) -> None:
    """Every format has the same bytes whether the rows come from an engine or from the fold."""
    store.write(readings.readings())
    kept, folded = io.BytesIO(), io.BytesIO()
    write(store.rows(), format_, kept, BASE)
    write(readings.rows(readings.readings()), format_, folded, BASE)
    assert kept.getvalue() == folded.getvalue()


@pytest.fixture
def older(neo4j_server: Server) -> Iterator[py2neo.Graph]:
    """An older script's connection; what it wrote is deleted."""
    graph = py2neo.Graph(neo4j_server.uri, auth=(neo4j_server.user, neo4j_server.password))
    yield graph
    graph.run("MATCH (n) WHERE n.id IS NOT NULL AND (n:Organisation OR n:Directive) DETACH DELETE n")


def test_a_report_becomes_a_subgraph(store: Store) -> None:
    """The result of a report, as nodes that py2neo knows, with the edges between them."""
    store.write(readings.readings())
    table = run(find(load(), "issued-by"), store, {"organisation": "Ban Thường vụ Tỉnh ủy Ví Dụ"})
    subgraph = of_result(store, [*ids_of(table.rows), *_ids(store, "Organisation")])
    names = {node["name"] for node in subgraph.nodes}
    assert {"Chỉ thị số 5-CT/TU", "Ban Thường vụ Tỉnh ủy Ví Dụ", "Tỉnh ủy Ví Dụ"} <= names
    assert {"ISSUED", "PART_OF"} <= {type(edge).__name__ for edge in subgraph.relationships}


def _ids(store: Store, label: str) -> list[str]:
    return [str(row["id"]) for row in store.run(f"MATCH (n:{label}) RETURN n.id AS id")]


def test_py2neo_reads_what_the_store_wrote(neo4j: Store, older: py2neo.Graph) -> None:
    """py2neo finds the same nodes as the bridge makes of the rows."""
    neo4j.write(readings.readings())
    bodies = [row for row in neo4j.rows() if row.id.startswith("org:")]
    found = older.run("MATCH (n:Organisation) RETURN n").to_subgraph()
    made = of_rows(bodies)
    assert {node["id"]: dict(node) for node in found.nodes} == {node["id"]: dict(node) for node in made.nodes}


def test_py2neo_writes_what_the_bridge_made(neo4j: Store, older: py2neo.Graph) -> None:
    """A Subgraph merges into a Neo4j by its ids: twice is once."""
    wanted = [row for row in readings.rows(readings.readings()) if row.id.startswith(("org:", "directive:"))]
    assert list(neo4j.rows()) == []
    for _ in range(2):
        older.merge(of_rows(wanted))
    assert list(neo4j.rows()) == wanted
