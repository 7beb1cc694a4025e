"""Tables for people: columns stand under each other whatever the letters."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from cli.columns import aligned, width


def test_vietnamese_columns_stand_straight() -> None:
    """Composed and decomposed letters take one column each."""
    name = "Thành ủy"
    lines = list(aligned(["tên", "số"], [[name, "1"], [unicodedata.normalize("NFD", name), "22"]]))
    assert lines[0] == "tên       số"
    assert lines[1] == "--------  --"
    assert [width(line[: line.index(digit)]) for line, digit in zip(lines[2:], "12", strict=True)] == [10, 10]


def test_cells_stay_on_one_line() -> None:
    """A quotation with line ends is one line of the table."""
    assert list(aligned(["câu"], [["một\nhai\t ba"]]))[-1] == "một hai ba"


def test_a_document_cannot_command_the_terminal() -> None:
    """An escape sequence inside a quotation is shown as a mark, not sent to the terminal."""
    assert list(aligned(["câu"], [["\x1b[2Jxóa"]]))[-1] == "\ufffd[2Jxóa"


@given(st.lists(st.tuples(st.text(), st.text())))
def test_one_line_a_row(rows: list[tuple[str, str]]) -> None:
    """Any text gives one line for each row, below a header and a rule."""
    lines = list(aligned(["a", "b"], rows))
    assert len(lines) == len(rows) + 2
    assert all(len(line.splitlines()) <= 1 for line in lines)
