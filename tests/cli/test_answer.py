"""A report's answer on a terminal: what fits in columns, else in blocks; sentences under it."""

from __future__ import annotations

from cli.answer import rendered
from cli.columns import width
from graph.store import Passage
from queries import Cell, Evidence, Ref, Table, find, load

REPORT = find(load(), "post-holder-on")
TOLD = Evidence("claim:1", ("bà Lò Thị Mẫu",), Ref("doc:1", "Tin \x1b[2Jmẫu"), "2021-05-04")
ROW: dict[str, Cell] = {
    "post": Ref("post:1", "Chủ tịch xã Mường Mẫu"),
    "answer": "có ghi / attested",
    "person": Ref("person:1", "Lò Thị Mẫu"),
    "since": "2021-04",
    "acting": True,
    "disputed": False,
    "evidence": (TOLD,),
}
TABLE = Table(REPORT, (tuple(ROW.get(column.name) for column in REPORT.columns),), {})
PASSAGES = {"claim:1": (Passage(9, "Sáng nay ", "bà Lò Thị Mẫu", " làm Chủ tịch xã Mường Mẫu. Rồi"),)}


def test_a_row_has_its_sentence_under_it() -> None:
    """Only columns that say something; dates as Vietnamese write them; the sentence with its document and day."""
    head, rule, row, sentence, count = rendered(TABLE, PASSAGES, None).splitlines()
    assert "Kết thúc muộn nhất" not in head
    assert set(rule) == {"-", " "}
    assert ("4/2021" in row, "có / yes" in row) == (True, True)
    assert sentence == "    “Sáng nay bà Lò Thị Mẫu làm Chủ tịch xã Mường Mẫu.” — Tin \ufffd[2Jmẫu, 4/5/2021"
    assert count == "1 dòng / row"


def test_a_narrow_terminal_has_a_block_for_each_row() -> None:
    """No line is wider than the terminal, and nothing is left out."""
    lines = rendered(TABLE, PASSAGES, 60).splitlines()
    assert lines[0] == "Chức vụ: Chủ tịch xã Mường Mẫu"
    assert "  Người giữ: Lò Thị Mẫu" in lines
    assert max(map(width, lines)) <= 60
    assert "Sáng nay bà Lò Thị Mẫu làm Chủ tịch xã Mường Mẫu." in " ".join(" ".join(lines).split())


def test_a_table_that_was_cut_off_says_so() -> None:
    """It names the form that has no limit; a table without rows has no head."""
    assert rendered(Table(REPORT, (), {}), {}, None) == "0 dòng / rows"
    assert "còn nữa: dùng --format csv" in rendered(Table(REPORT, (), {}, more=True), {}, None)
