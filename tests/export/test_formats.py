"""GraphML, CSV and files: the counts are those of the rows, and the values come back."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import networkx
import pytest

from graph.errors import ExportError, ParameterError
from graph.export import FORMATS, write, write_path
from graph.export.cells import flat
from graph.export.rdf.names import DEFAULT_BASE
from graph.rows import EdgeRow, NodeRow, Row, props
from tests.export import every_kind


def dump(rows: tuple[Row, ...], format_: str) -> bytes:
    """The rows in a format."""
    out = io.BytesIO()
    write(rows, format_, out, DEFAULT_BASE)
    return out.getvalue()


@pytest.mark.parametrize("format_", FORMATS)
def test_equal_rows_give_equal_bytes(format_: str) -> None:
    """No clock, no hash order: twice the same rows are twice the same file."""
    assert dump(every_kind.rows(), format_) == dump(every_kind.rows(), format_)


def test_graphml_reads_back() -> None:
    """networkx reads the nodes, edges and properties that the rows have."""
    rows = every_kind.rows()
    graph = networkx.read_graphml(io.BytesIO(dump(rows, "graphml")), force_multigraph=True)
    assert isinstance(graph, networkx.MultiDiGraph)
    edges = {row.id: row for row in rows if isinstance(row, EdgeRow)}
    assert set(graph.nodes) == {row.id for row in rows if isinstance(row, NodeRow)}
    found = {str(key): (a, b, data) for a, b, key, data in edges_of(graph)}
    assert {key: (a, b) for key, (a, b, _) in found.items()} == {key: (e.source, e.target) for key, e in edges.items()}
    assert all(found[key][2]["type"] == edge.type for key, edge in edges.items())


def edges_of(graph: networkx.MultiDiGraph[str]) -> Iterator[tuple[str, str, str, dict[str, object]]]:
    """Source, target, key and attributes of each edge."""
    for source, target, key in graph.edges:
        yield source, target, str(key), graph.edges[source, target, key]


def test_graphml_without_lists_and_control_characters() -> None:
    """Lists are joined, flags are flags, and what XML cannot hold does not break the file."""
    row = NodeRow("org:1", "Organisation", props([("aliases", ("a", "b")), ("name", "x\x0by"), ("sample", True)]))
    graph = networkx.read_graphml(io.BytesIO(dump((row,), "graphml")))
    assert graph.nodes["org:1"] == {"label": "Organisation", "aliases": "a | b", "name": "x\ufffdy", "sample": True}


def test_csv_reads_back(tmp_path: Path) -> None:
    """Two tables whose rows are the nodes and the edges, with every property in its column."""
    rows = every_kind.rows()
    write_path(rows, "csv", tmp_path / "out", DEFAULT_BASE)
    nodes, edges = _table(tmp_path / "out" / "nodes.csv"), _table(tmp_path / "out" / "edges.csv")
    assert sorted([*nodes, *edges]) == [row.id for row in rows]
    assert list(next(iter(nodes.values())))[:3] == ["id", "label", "name"]
    for row in rows:
        cells = (nodes if isinstance(row, NodeRow) else edges)[row.id]
        assert {name: cells[name] for name, _ in row.props} == {name: flat(value) for name, value in row.props}


def _table(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def test_csv_zip_holds_the_same_tables(tmp_path: Path) -> None:
    """The zip has the bytes of the folder."""
    write_path(every_kind.rows(), "csv", tmp_path / "out", DEFAULT_BASE)
    with zipfile.ZipFile(io.BytesIO(dump(every_kind.rows(), "csv"))) as archive:
        assert archive.namelist() == ["nodes.csv", "edges.csv"]
        for name in archive.namelist():
            assert archive.read(name) == (tmp_path / "out" / name).read_bytes()


def test_unknown_format_stops() -> None:
    """A format that does not exist is the user's error."""
    with pytest.raises(ParameterError, match="docx"):
        dump((), "docx")


def test_failed_export_leaves_the_old_file(tmp_path: Path) -> None:
    """What was there stays whole when the new export stops half-way, and nothing is left beside it."""
    path = tmp_path / "dump.nt"
    path.write_text("old")
    with pytest.raises(ExportError):
        write_path([NodeRow("comet:1", "Comet", ())], "nt", path, DEFAULT_BASE)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_folder_that_is_full_is_refused(tmp_path: Path) -> None:
    """The tables never mix with other files."""
    (tmp_path / "other").write_text("x")
    with pytest.raises(ExportError, match="not empty"):
        write_path(every_kind.rows(), "csv", tmp_path, DEFAULT_BASE)


def test_missing_folder_is_said(tmp_path: Path) -> None:
    """A path that cannot be written is one clear message."""
    with pytest.raises(ExportError, match="cannot write"):
        write_path(every_kind.rows(), "nt", tmp_path / "no" / "dump.nt", DEFAULT_BASE)
