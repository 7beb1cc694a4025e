"""What Word documents hold besides paragraphs: letterheads in tables, headers, merged cells, links, old fonts."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
from docx.document import Document as WordDocument

from graph.text import canonical
from ingest.acquire import document


def read(write: Callable[[WordDocument], object]) -> list[str]:
    """The lines that are read from a document with what ``write`` puts into it."""
    word, data = docx.Document(), io.BytesIO()
    write(word)
    word.save(data)
    return document(data.getvalue(), "a.docx").text.splitlines()


def test_the_cells_of_a_letterhead_stand_beside_each_other() -> None:
    """Each line of the left column with that of the right one, apart by a tab."""

    def letterhead(word: WordDocument) -> None:
        left, right = word.add_table(1, 2).rows[0].cells
        left.text, right.text = (
            "TỈNH ỦY LÀO CAI\n*\nSố 12-CT/TU",
            "ĐẢNG CỘNG SẢN VIỆT NAM\nLào Cai, ngày 5 tháng 3 năm 2018",
        )
        word.add_paragraph("CHỈ THỊ")

    assert read(letterhead) == [
        "TỈNH ỦY LÀO CAI\tĐẢNG CỘNG SẢN VIỆT NAM",
        "*\tLào Cai, ngày 5 tháng 3 năm 2018",
        "Số 12-CT/TU",
        "CHỈ THỊ",
    ]


def test_headers_come_first_and_once() -> None:
    """Every section repeats its header; it is read once, and merged cells are as well."""

    def sections(word: WordDocument) -> None:
        word.sections[0].header.paragraphs[0].text = "HỘI ĐỒNG NHÂN DÂN TỈNH"
        word.add_paragraph("Chương I")
        word.add_section()
        row = word.add_table(1, 3).rows[0]
        row.cells[0].merge(row.cells[2]).text = "Điều 1"

    assert read(sections) == ["HỘI ĐỒNG NHÂN DÂN TỈNH", "Chương I", "Điều 1"]


def test_old_fonts_become_unicode() -> None:
    """Word keeps the letters of an old font as if they were Latin ones; the font's name says what they are."""

    def fonts(word: WordDocument) -> None:
        paragraph = word.add_paragraph()
        for text, font in (("tØnh ñy", ".VnTimeH"), (" họp ", "Times New Roman"), ("Tænh uûy", "VNI-Times")):
            paragraph.add_run(text).font.name = font

    assert [canonical(line) for line in read(fonts)] == ["TỈNH ỦY họp Tỉnh ủy"]
