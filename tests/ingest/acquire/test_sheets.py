"""PDFs as offices make them: columns, tables, pages with numbers, text in forms, fonts without a space."""

from __future__ import annotations

import io
from unicodedata import normalize

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, StreamObject

from ingest.acquire import document
from tests.ingest.acquire.printed import Way, as_file
from tests.ingest.acquire.typeset import LEFT, Sheet
from tests.ingest.form.written import form, signatures


def article(n: int) -> str:
    """A paragraph of two lines and more; no two break alike."""
    days = ", ".join(("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy")[: n % 6 + 1])
    return (
        f"Điều {n}. Kho thứ {n} mở cửa vào {days} hằng tuần; người đến đọc xuất trình giấy tờ tùy thân, đăng ký tài "
        f"liệu cần đọc và giữ gìn tài liệu của kho {n} theo nội quy do Trung tâm ban hành số {n * 7}."
    )


def text_of(sheet: Sheet, way: Way = Way.LINES) -> str:
    """What is read of it."""
    return document(as_file(sheet.pages, way), "a.pdf").text


def headed(header: str | None = None, after: float = 6.0, indent: float = 28.0) -> Sheet:
    """A decision's letterhead and heading."""
    sheet = Sheet(header.format if header else None, after, indent)
    sheet.room(0)
    left = ["ỦY BAN NHÂN DÂN", "TỈNH AN LẠC", "Số: 318/QĐ-UBND"]
    right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "An Lạc, ngày 02 tháng 4 năm 2019"]
    sheet.columns(left, right, edges=(60, 270, 560), centred=(True, True))
    sheet.room(12)
    sheet.centred("QUYẾT ĐỊNH")
    sheet.centred("Về việc ban hành Nội quy phòng đọc của các kho lưu trữ")
    sheet.room(8)
    sheet.paragraph("Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;")
    return sheet


@pytest.mark.parametrize("header", [None, "{}", "- {} -", "Trang {}/4", "Trung tâm Lưu trữ tỉnh An Lạc trang {}"])
@pytest.mark.parametrize("spacing", [{}, {"after": 0.0}, {"indent": 0.0}])
def test_paragraphs_go_on_over_pages(header: str | None, spacing: dict[str, float]) -> None:
    """Numbers and lines at the head of each page do not stand between; each paragraph is a line."""
    sheet = headed(header, **spacing)
    for n in range(1, 40):
        sheet.paragraph(article(n))
    assert len(sheet.pages) >= 3
    lines = text_of(sheet).splitlines()
    assert [line for line in lines if line.startswith("Điều")] == [article(n) for n in range(1, 40)]


@pytest.mark.parametrize("way", list(Way))
def test_cells_that_go_on_below_are_whole(way: Way) -> None:
    """The names in an annex keep their office and what they are."""
    sheet = Sheet()
    edges = (85.0, 115.0, 255.0, 440.0, 540.0)
    head = (["TT"], ["Họ và tên"], ["Chức vụ, đơn vị"], ["Ghi chú"])
    sheet.columns(*head, edges=edges, centred=(True,) * 4)
    rows = [
        ("1", "Phùng Văn Đức", "Phó Giám đốc Sở Tài nguyên và Môi trường", "Tổ trưởng"),
        ("2", "Nông Thị Vân Kiều", "Phó Chi cục trưởng Chi cục Quản lý đất đai", "Tổ phó"),
        ("3", "Thào Seo Páo", "Trưởng phòng Tài nguyên và Môi trường huyện Đá Bạc", "Thành viên"),
    ]
    for row in rows:
        sheet.columns(*([cell] for cell in row), edges=edges, centred=(True, False, False, True))
    told = [normalize("NFC", " ".join(line.split())) for line in text_of(sheet, way).splitlines()]
    assert told[1:] == [" ".join(row) for row in rows]


@pytest.mark.parametrize("order", [1, -1])
def test_two_sign_side_by_side(order: int) -> None:
    """Each with an office of a ministry of his own."""
    sheet = headed()
    one = ["KT. BỘ TRƯỞNG BỘ TÀI CHÍNH", "THỨ TRƯỞNG", "(Đã ký)", "Mai Hữu Tín"]
    other = ["KT. BỘ TRƯỞNG BỘ NỘI VỤ", "THỨ TRƯỞNG", "(Đã ký)", "Đào Quốc Oai"]
    sheet.columns(one, other, edges=(60, 300, 545), centred=(True, True), order=order)
    found = form(as_file(sheet.pages, Way.LINES), "a.pdf")
    assert signatures(found) == [
        "deputy: KT. BỘ TRƯỞNG BỘ TÀI CHÍNH | THỨ TRƯỞNG | Mai Hữu Tín",
        "deputy: KT. BỘ TRƯỞNG BỘ NỘI VỤ | THỨ TRƯỞNG | Đào Quốc Oai",
    ]


def test_a_number_within_a_page_stays() -> None:
    """Only at its head or foot it is the page's."""
    sheet = Sheet()
    for line in ("KẾ HOẠCH", "Thực hiện nhiệm vụ công tác lưu trữ", "năm", "2026", "của Trung tâm", "I. MỤC TIÊU"):
        sheet.centred(line)
    assert "2026" in text_of(sheet).splitlines()


def test_text_that_stands_in_a_form_is_read() -> None:
    """As programs leave it that sign or stamp a file."""
    sheet = Sheet()
    sheet.paragraph("Phòng đọc mở cửa từ thứ hai đến thứ sáu hằng tuần.", x=LEFT)
    writer, data = PdfWriter(PdfReader(io.BytesIO(as_file(sheet.pages, Way.LINES)))), io.BytesIO()
    page, around = writer.pages[0], DecodedStreamObject()
    inner = page["/Contents"].get_object()
    assert isinstance(inner, StreamObject)
    for name, value in (("/Type", "/XObject"), ("/Subtype", "/Form")):
        inner[NameObject(name)] = NameObject(value)
    inner[NameObject("/Resources")], inner[NameObject("/BBox")] = page["/Resources"], page["/MediaBox"]
    around.set_data(b"/Toan Do")
    page[NameObject("/Contents")] = writer._add_object(around)
    forms = DictionaryObject({NameObject("/Toan"): writer._add_object(inner)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): forms})
    writer.write(data)
    assert document(data.getvalue(), "a.pdf").text == "Phòng đọc mở cửa từ thứ hai đến thứ sáu hằng tuần.\n"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Bổ nhiệm Giám đốc Sở Khoa học và", "Công nghệ tỉnh An Lạc"),
        ("Thành lập Trung tâm Lưu trữ của", "Ủy ban nhân dân tỉnh An Lạc"),
        ("Hội nghị cán bộ chủ chốt tại", "Thành phố An Lạc"),
        ("Tin của Ban Chỉ đạo phòng, chống", "tham nhũng, tiêu cực tỉnh An Lạc"),
        ("Khen thưởng cán bộ Hội Chữ thập", "đỏ tỉnh An Lạc"),
        ("Kiện toàn Ban Chỉ huy phòng, chống", "thiên tai huyện An Lạc"),
    ],
)
def test_a_heading_that_breaks_within_a_name_is_one_line(above: str, below: str) -> None:
    """No line ends with such a word, however much room there is between the lines of a heading."""
    assert f"{above} {below}" in _under_heading(above, below)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Tin của Sở Nội vụ", "Tỉnh An Lạc họp báo"),
        ("Hội nghị bàn về", "CHƯƠNG TRÌNH"),
        ("Ban hành các", "1. Nội quy"),
        ("THÔNG BÁO", "về lịch trực"),
        ("Tin của Sở Nội vụ.", "xem thêm tại trang sau"),
        ("Tin của Sở Nội vụ", "noivu.anlac.vn"),
    ],
)
def test_two_headings_stay_two(above: str, below: str) -> None:
    """A line that may end, one in capitals, an item."""
    assert [above, below] == _under_heading(above, below)[:2]


def _under_heading(*heading: str) -> list[str]:
    sheet = Sheet(None, 6.0, 0.0)
    for line in heading:
        sheet.paragraph(line)
    for n in range(1, 6):
        sheet.paragraph(article(n))
    return text_of(sheet).splitlines()
