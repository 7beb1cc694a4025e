"""CSV and JSON say what the table says."""

from __future__ import annotations

import csv
import io
import json

from queries import Cell, Column, Evidence, Ref, Report, Table, Text, shown, to_csv, to_json

SAME = Text("x", "x")
PROOF = Evidence("claim:1", ('câu "một"', "câu hai"), Ref("doc:1", "Bài, 1"), "2023-08")
CELLS: dict[str, tuple[str, Cell]] = {
    "who": ("organisation", Ref("org:1", "Thành ủy, Hà Nội")),
    "many": ("person", (Ref("person:1", "A"), Ref("person:2", "B"))),
    "nobody": ("person", None),
    "terms": ("text", ("XVI", "XVII")),
    "when": ("date", "2023-08-07"),
    "count": ("number", 0),
    "former": ("flag", True),
    "acting": ("flag", False),
    "proof": ("evidence", (PROOF,)),
}


def _table() -> Table:
    columns = tuple(Column(name, type_, SAME) for name, (type_, _) in CELLS.items())
    report = Report("r", "g", SAME, SAME, (), columns, (), "")
    return Table(report, (tuple(cell for _, cell in CELLS.values()),), {})


def test_csv_has_every_cell_and_every_id() -> None:
    """Read back, the fields are the cells as text, nodes with their ids, evidence with its document and claim."""
    (row,) = csv.DictReader(io.StringIO(to_csv(_table()), newline=""))
    assert row == {
        "who": "Thành ủy, Hà Nội",
        "who_id": "org:1",
        "many": "A | B",
        "many_id": "person:1 | person:2",
        "nobody": "",
        "nobody_id": "",
        "terms": "XVI | XVII",
        "when": "2023-08-07",
        "count": "0",
        "former": "true",
        "acting": "",
        "proof_quote": 'câu "một" … câu hai',
        "proof_document": "Bài, 1",
        "proof_document_id": "doc:1",
        "proof_claim": "claim:1",
    }


def test_json_keeps_the_shape() -> None:
    """Nodes are objects, several values lists, letters themselves."""
    text = to_json(_table())
    (row,) = json.loads(text)["rows"]
    assert row["many"] == [{"id": "person:1", "name": "A"}, {"id": "person:2", "name": "B"}]
    assert row["proof"][0]["quotes"] == ['câu "một"', "câu hai"]
    assert (row["nobody"], row["count"], row["former"]) == (None, 0, True)
    assert "Thành ủy" in text


def test_a_cell_is_one_line_of_text() -> None:
    """Nothing for what is unknown or false."""
    assert [shown(cell) for cell in (None, False, True, 0, Ref("org:1", "A"))] == ["", "", "true", "0", "A"]


def test_one_quotation_of_two_claims_is_shown_once() -> None:
    """A line of text says it once, and CSV beside each of its claims; two people of one name stay two."""
    other = Evidence("claim:2", PROOF.quotes, PROOF.document, PROOF.published)
    assert shown((PROOF, other)) == 'câu "một" … câu hai'
    assert shown((Ref("person:3", "C"), Ref("person:4", "C"))) == "C | C"
    report = Report("r", "g", SAME, SAME, (), (Column("proof", "evidence", SAME),), (), "")
    (row,) = csv.DictReader(io.StringIO(to_csv(Table(report, (((PROOF, other),),), {})), newline=""))
    assert row["proof_quote"] == 'câu "một" … câu hai | câu "một" … câu hai'
    assert row["proof_claim"] == "claim:1 | claim:2"


def test_only_columns_that_say_something_are_told() -> None:
    """A column without a value in any row is left out of the page's table; evidence has a place of its own."""
    assert [column.name for column in _table().told] == ["who", "many", "terms", "when", "count", "former"]
