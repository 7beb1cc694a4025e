"""What Word documents hold besides paragraphs: letterheads in tables, headers, merged cells, links, old fonts."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

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


def test_cells_of_several_rows_stand_once() -> None:
    """A cell beside several rows is read with the first of them, and the others keep their column."""

    def rows(word: WordDocument) -> None:
        table = word.add_table(2, 2)
        table.cell(0, 0).merge(table.cell(1, 0)).text = "SỞ Y TẾ"
        table.cell(0, 1).text, table.cell(1, 1).text = "CỘNG HÒA", "Độc lập"

    assert read(rows) == ["SỞ Y TẾ\tCỘNG HÒA", "\tĐộc lập"]


def test_the_header_of_the_first_page() -> None:
    """It stands above that of the others, which only numbers the pages."""

    def first(word: WordDocument) -> None:
        section = word.sections[0]
        section.different_first_page_header_footer = True
        section.first_page_header.paragraphs[0].text = "TỈNH ỦY LÀO CAI"
        section.header.paragraphs[0].text = "- 2 -"
        section.first_page_footer.paragraphs[0].text = "Trang 1/3"
        word.add_paragraph("CHỈ THỊ")

    assert read(first) == ["TỈNH ỦY LÀO CAI", "CHỈ THỊ"]


@pytest.mark.parametrize(
    ("markup", "line"),
    [
        ("<w:smartTag w:element='place'>{a}</w:smartTag>{b}", "Lào Cai"),
        ("<w:sdt><w:sdtContent>{a}</w:sdtContent></w:sdt>{b}", "Lào Cai"),
        ("<w:ins w:id='1' w:author='a'>{a}</w:ins>{b}", "Lào Cai"),
        ("{a}<w:del w:id='1' w:author='a'><w:r><w:delText>Hà</w:delText></w:r></w:del>{b}", "Lào Cai"),
        ("<w:fldSimple w:instr='TITLE'>{a}</w:fldSimple>{b}", "Lào Cai"),
    ],
)
def test_words_that_something_stands_around(markup: str, line: str) -> None:
    """Marks of places, fields, controls and accepted changes are read; what was deleted is not."""
    a, b = (f"<w:r><w:t xml:space='preserve'>{word}</w:t></w:r>" for word in ("Lào ", "Cai"))
    assert read(_put(f"<w:p>{markup.format(a=a, b=b)}</w:p>")) == [line]


def test_a_letterhead_in_text_boxes() -> None:
    """Each box is read once, though it stands there again for old programs, and blocks in a control are as well."""
    boxes = "".join(
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{0}</w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict>{0}</w:pict></mc:Fallback></mc:AlternateContent></w:r>".format(
            f"<w:txbxContent><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent>"
        )
        for words in ("TỈNH ỦY LÀO CAI", "ĐẢNG CỘNG SẢN VIỆT NAM")
    )
    control = "<w:sdt><w:sdtContent><w:p><w:r><w:t>CHỈ THỊ</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    assert read(_put(f"<w:p>{boxes}</w:p>{control}")) == ["TỈNH ỦY LÀO CAI", "ĐẢNG CỘNG SẢN VIỆT NAM", "CHỈ THỊ"]


def _put(markup: str) -> Callable[[WordDocument], None]:
    """Puts elements as Word writes them into the body of a document."""
    names = {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    }
    spaces = " ".join(f"xmlns:{short}='{name}'" for short, name in names.items())

    def write(word: WordDocument) -> None:
        for element in parse_xml(f"<w:body {spaces}>{markup}</w:body>"):
            word.element.body.insert(len(word.element.body) - 1, element)

    return write


def test_a_long_table_is_whole() -> None:
    """Every cell of many rows is read."""

    def many(word: WordDocument) -> None:
        table = word.add_table(120, 3)
        for at, cell in enumerate(cell for row in table.rows for cell in row.cells):
            cell.text = f"ô {at}"

    assert "\t".join(read(many)).split("\t") == [f"ô {at}" for at in range(360)]


def test_columns_of_text_follow_each_other() -> None:
    """A section in two columns, with a table in it: Word keeps its paragraphs in the order of reading."""

    def columns(word: WordDocument) -> None:
        word.add_paragraph("CÔNG BÁO")
        section = word.add_section()
        section._sectPr.append(parse_xml(f'<w:cols {nsdecls("w")} w:num="2" w:space="708"/>'))
        word.add_paragraph("Huyện ủy họp bàn việc trồng rừng.")
        for cell, words in zip(word.add_table(1, 2).rows[0].cells, ("Xã Nậm Chày", "40 hộ"), strict=True):
            cell.text = words
        word.add_paragraph("Các xã báo cáo hằng tháng.")

    assert read(columns) == [
        "CÔNG BÁO",
        "Huyện ủy họp bàn việc trồng rừng.",
        "Xã Nậm Chày\t40 hộ",
        "Các xã báo cáo hằng tháng.",
    ]
