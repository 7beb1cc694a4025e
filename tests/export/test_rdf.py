"""The RDF dump: every kind is in it, disputes have no shortcut, dates keep their precision, readers agree about it."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from rdflib.compare import isomorphic

from graph.claim import Reading
from graph.errors import ExportError
from graph.export import FORMATS, write
from graph.export.rdf import triples
from graph.export.rdf.mapping import edge_mapping
from graph.export.rdf.nodes import EMIT
from graph.export.rdf.vocabulary import PREFIXES
from graph.export.rdf.writers import write_ntriples, write_turtle
from graph.rows import EdgeRow, NodeRow, Row, props
from graph.schema import schema
from tests.export import every_kind, readings

GOLDEN = Path(__file__).with_name("golden.nt")
VOCABULARY = Path(__file__).resolve().parents[3] / "shared" / "eval" / "vocabulary.py"
BASE = "https://data.partygraph.example/id/"


def ntriples(rows: tuple[Row, ...]) -> bytes:
    """The dump of rows."""
    out = io.BytesIO()
    write_ntriples(rows, out)
    return out.getvalue()


def turtle(rows: tuple[Row, ...]) -> bytes:
    """The same in Turtle."""
    out = io.BytesIO()
    write_turtle(rows, out)
    return out.getvalue()


def test_every_kind_has_a_mapping() -> None:
    """Each node and edge kind of graph/kinds is mapped, and nothing is mapped that is no kind."""
    assert edge_mapping().edges() == set(schema().edges)
    assert set(EMIT) | {"Claim"} == set(schema().nodes)


def test_every_edge_is_in_the_dump() -> None:
    """Each edge of the sample leaves a relation, an act or a link between the IRIs of its ends."""
    dump = ntriples(every_kind.rows()).decode()
    left_out = edge_mapping().left_out
    edges = [row for row in every_kind.rows() if isinstance(row, EdgeRow) and row.type not in left_out]
    missing = [edge for edge in edges if not _stated(edge, dump)]
    assert missing == []


def _stated(edge: EdgeRow, dump: str) -> bool:
    if edge.type in edge_mapping().links:
        predicate = edge_mapping().links[edge.type]
        return f"{predicate} <{BASE}{_path(edge.target)}> ." in dump
    return f"<{BASE}{_path(edge.id)}" in dump and f"<{BASE}{_path(edge.target)}> ." in dump


def _path(row_id: str) -> str:
    prefix, _, rest = row_id.partition(":")
    return f"{ {'doc': 'document', 'edge': 'relation'}.get(prefix, prefix) }/{rest}"


def test_golden_dump() -> None:
    """The dump of two small documents is the reviewed one, byte for byte."""
    found = ntriples(readings.rows(readings.readings()))
    if not GOLDEN.exists():
        GOLDEN.write_bytes(found)
        pytest.fail(f"{GOLDEN.name} was missing and is written now: review it")
    assert found == GOLDEN.read_bytes()


@pytest.mark.parametrize("format_", FORMATS)
@given(order=st.permutations(readings.readings()))
def test_order_of_readings_does_not_matter(format_: str, order: list[Reading]) -> None:
    """The same documents in another order give the same bytes in every format."""
    out, expected = io.BytesIO(), io.BytesIO()
    write(readings.rows(order), format_, out, BASE)
    write(readings.rows(readings.readings()), format_, expected, BASE)
    assert out.getvalue() == expected.getvalue()


@pytest.mark.parametrize("form", [ntriples, turtle])
def test_vocabulary_is_closed(form: Callable[[tuple[Row, ...]], bytes], tmp_path: Path) -> None:
    """Every predicate and class is declared by a real vocabulary, every domain and range is met, no node is blank."""
    if not VOCABULARY.exists():
        pytest.skip("../shared is not beside the project")
    path = tmp_path / ("dump.nt" if form is ntriples else "dump.ttl")
    path.write_bytes(form((*every_kind.rows(), *contested())))
    check = subprocess.run([sys.executable, VOCABULARY, path], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout
    assert " 0 undeclared terms" in check.stdout
    assert " 0 violations" in check.stdout


def test_readers_agree() -> None:
    """pyoxigraph and rdflib read both formats, and read the same graph from them."""
    nt, ttl = ntriples(every_kind.rows()), turtle(every_kind.rows())
    graphs = [rdflib.Graph().parse(data=nt, format="nt"), rdflib.Graph().parse(data=ttl, format="turtle")]
    assert isomorphic(*graphs)
    assert len(graphs[0]) == nt.count(b"\n")
    read = [set(pyoxigraph.parse(nt, format=pyoxigraph.RdfFormat.N_TRIPLES))]
    read.append(set(pyoxigraph.parse(ttl, format=pyoxigraph.RdfFormat.TURTLE)))
    assert read[0] == read[1]
    assert len(read[0]) == nt.count(b"\n")


def test_dump_is_canonical() -> None:
    """The dump is what RDFC-1.0 gives of it: sorted, each triple once, escaped the one right way."""
    nt = ntriples(every_kind.rows())
    dataset = pyoxigraph.Dataset(pyoxigraph.parse(nt, format=pyoxigraph.RdfFormat.N_TRIPLES))
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    lines = pyoxigraph.serialize(dataset, format=pyoxigraph.RdfFormat.N_QUADS)
    assert lines is not None
    assert sorted(lines.splitlines(keepends=True)) == nt.splitlines(keepends=True)


@pytest.mark.parametrize("type_", sorted(set(schema().edges) - set(edge_mapping().links) - edge_mapping().left_out))
def test_disputed_edges_have_no_shortcut(type_: str) -> None:
    """A disputed edge keeps its relation node, marked so, and loses every direct statement."""
    rows = [row for row in every_kind.rows() if isinstance(row, NodeRow) or row.type in (type_, "SUBJECT")]
    plain, disputed = set(triples(rows)), set(triples(every_kind.disputed(tuple(rows), type_)))
    state = f"<{PREFIXES['rico']}relationState>"
    assert {value for _, predicate, value in disputed if predicate == state} == {'"disputed"'}
    lost = {triple for triple in plain - disputed if triple[1] != state}
    assert lost, f"{type_} has no shortcut at all"
    assert all(
        predicate.startswith("<http") and "relation" not in subject
        for subject, predicate, _ in lost
        if "/act" not in subject
    )


def contested() -> tuple[Row, ...]:
    """A directive on whose day the sources disagree, and a person on whose year of birth they do."""
    span = [("date", "2023-08-07"), ("date_earliest", "2023-08-07"), ("date_latest", "2023-09-01")]
    born = [("born", "1960"), ("born_earliest", "1960-01-01"), ("born_latest", "1961-12-31")]
    return (
        NodeRow("directive:1", "Directive", props([("name", "Chỉ thị"), ("disputed", ("date",)), *span])),
        NodeRow("person:1", "Person", props([("name", "Trần Thị B"), ("disputed", ("born",)), *born])),
    )


def test_disputed_properties_are_not_said() -> None:
    """A date on which the sources disagree is no date of the directive, but a span marked as disputed."""
    dump = ntriples(contested()).decode()
    assert "date_document" not in dump
    assert "creationDate" not in dump
    assert '"2023-08-07/2023-09-01"' in dump
    assert "birthDate> " not in dump.replace("hasBirthDate", "")
    assert '"1960-01-01/1961-12-31"' in dump


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("2023-08-07", '"2023-08-07"^^<http://www.w3.org/2001/XMLSchema#date>'),
        ("2023-08", '"2023-08"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>'),
        ("2023", '"2023"^^<http://www.w3.org/2001/XMLSchema#gYear>'),
        ("2023-02-30", '"2023-02-30"'),
    ],
)
def test_dates_keep_their_precision(text: str, literal: str) -> None:
    """A year stays a year, and only a full day is an ELI document date."""
    row = NodeRow("directive:1", "Directive", props([("name", "Chỉ thị"), ("date", text)]))
    dump = ntriples((row,)).decode()
    assert f"creationDate> {literal} ." in dump
    assert ("date_document" in dump) == (text == "2023-08-07")


def _values(rows: tuple[Row, ...], predicate: str) -> set[str]:
    """The objects of a RiC-O property in the dump of rows."""
    return {object_ for _, said, object_ in triples(rows) if said == f"<{PREFIXES['rico']}{predicate}>"}


def _typed(text: str, type_: str) -> str:
    return f'"{text}"^^<http://www.w3.org/2001/XMLSchema#{type_}>'


@pytest.mark.parametrize(("born", "type_"), [("1960-09-10", "date"), ("1960-09", "gYearMonth"), ("1960", "gYear")])
def test_a_birth_is_a_date_of_its_precision(born: str, type_: str) -> None:
    """The literal, and a date of its own that it can be asked for by."""
    row = (NodeRow("person:1", "Person", props([("name", "Trần Thị B"), ("born", born)])),)
    assert _values(row, "birthDate") == {_typed(born, type_)}
    (date,) = _values(row, "hasBirthDate")
    assert {object_ for subject, _, object_ in triples(row) if subject == date and born in object_}


def test_a_body_begins_and_ends() -> None:
    """As precisely as its sources say; what is disputed is not said."""
    told = [("name", "Huyện ủy"), ("began", "1959"), ("ended", "2025-07-01")]
    body = (NodeRow("org:1", "Organisation", props(told)),)
    assert _values(body, "beginningDate") == {_typed("1959", "gYear")}
    assert _values(body, "endDate") == {_typed("2025-07-01", "date")}
    unsure = (NodeRow("org:1", "Organisation", props([*told, ("disputed", ("ended",))])),)
    assert (_values(unsure, "beginningDate"), _values(unsure, "endDate")) == ({_typed("1959", "gYear")}, set())


def test_a_tenure_begins_and_ends() -> None:
    """The stated days, and the ranges of days on which it began and ended."""
    ranges = [("start_earliest", "2016-02-01"), ("start_latest", "2016-02-29")]
    ranges += [("end_earliest", "2017-05-10"), ("end_latest", "2017-05-10")]
    held = EdgeRow(
        "edge:1", "HOLDS", "person:1", "post:1", props([("start", "2016-02"), ("end", "2017-05-10"), *ranges])
    )
    assert _values((held,), "beginningDate") == {_typed("2016-02", "gYearMonth")}
    assert _values((held,), "endDate") == {_typed("2017-05-10", "date")}
    spans = _values((held,), "normalizedDateValue")
    assert {text.split("^^")[0] for text in spans} == {'"2016-02-01/2016-02-29"', '"2017-05-10"'}


def test_evidence_is_quoted() -> None:
    """A relation leads to its sentence, the sentence to its words, its place and its document."""
    store = pyoxigraph.Store()
    store.load(ntriples(every_kind.rows()), format=pyoxigraph.RdfFormat.N_TRIPLES)
    found = store.query(
        """PREFIX rico: <https://www.ica.org/standards/RiC/ontology#> PREFIX oa: <http://www.w3.org/ns/oa#>
        SELECT DISTINCT ?quote ?start ?end ?document WHERE {
          ?relation rico:relationHasSource ?source ; rico:isEvidencedBy ?sentence .
          ?sentence oa:hasSource ?document ; oa:hasSelector ?words , ?place .
          ?words oa:exact ?quote . ?place oa:start ?start ; oa:end ?end } ORDER BY ?start"""
    )
    assert isinstance(found, pyoxigraph.QuerySolutions)
    values = [tuple(term.value for term in solution) for solution in found]
    document = f"{BASE}document/{every_kind.SHA256}"
    text = every_kind.TEXT
    assert values == [(text[0:4], "0", "4", document), (text[10:23], "10", "23", document)]


def test_every_relation_has_evidence() -> None:
    """No relation node stands without a sentence."""
    store = pyoxigraph.Store()
    store.load(ntriples(every_kind.rows()), format=pyoxigraph.RdfFormat.N_TRIPLES)
    bare = store.query(
        """PREFIX rico: <https://www.ica.org/standards/RiC/ontology#> SELECT ?relation WHERE {
        ?relation rico:relationState ?state . FILTER NOT EXISTS { ?relation rico:isEvidencedBy ?sentence } }"""
    )
    assert isinstance(bare, pyoxigraph.QuerySolutions)
    assert list(bare) == []


def test_base_is_a_setting() -> None:
    """Under another base no IRI of the default one is left."""
    out = io.BytesIO()
    write_ntriples(every_kind.rows(), out, "https://luu-tru.example/id/")
    assert BASE.encode() not in out.getvalue()


def test_unknown_kinds_stop() -> None:
    """A kind without a mapping is an error and not a gap."""
    with pytest.raises(ExportError, match="Comet"):
        list(triples([NodeRow("comet:1", "Comet", ())]))
    with pytest.raises(ExportError, match="ORBITS"):
        list(triples([EdgeRow("edge:1", "ORBITS", "org:1", "org:2", ())]))


def test_rows_out_of_order_stop() -> None:
    """An edge of a claim before the claim itself means that the rows are not sorted."""
    with pytest.raises(ExportError, match="order"):
        list(triples(reversed(every_kind.rows())))


def test_claims_without_evidence_stop() -> None:
    """A claim row that lacks its quote cannot be exported."""
    claim = next(row for row in every_kind.rows() if row.id == "claim:0002")
    bare = replace(claim, props=tuple(pair for pair in claim.props if pair[0] != "quote"))
    with pytest.raises(ExportError, match="quote"):
        list(triples([bare]))
