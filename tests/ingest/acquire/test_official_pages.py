"""Official documents on web pages are read whole and in order; the page around them is left out."""

from __future__ import annotations

import pytest

from ingest.acquire import document

HEAD = """<table><tr><td><p>UBND HUYỆN VÂN HẢI</p><p><b>PHÒNG NỘI VỤ</b></p><p>Số: 12/QĐ-NV</p></td>
<td><b>CỘNG HÒA XÃ HỘI<br>CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<br>
Vân Hải, ngày 3 tháng 4 năm 2019</td></tr></table>"""
TEXT = """<p><b>QUYẾT ĐỊNH</b></p><p>Về việc điều động viên chức</p>
<p>Căn cứ <a href="/luat">Luật Viên chức ngày 15 tháng 11 năm 2010</a>;</p>
<p>Xét đề nghị của Hiệu trưởng Trường Trung học cơ sở Vân Hải tại Tờ trình số 8/TTr-THCS,</p>
<p>Điều 1. Điều động bà Lục Thị Ngân đến công tác tại Trường Tiểu học Vân Hải kể từ ngày 15 tháng 4 năm 2019.</p>
<p>Điều 2. Các ông, bà có tên ở Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p>"""
FOOT = """<table><tr><td><i>Nơi nhận:</i><br>- Như Điều 2;<br>- Lưu: NV.</td>
<td>TRƯỞNG PHÒNG<p>(Đã ký)</p><p>Mạc Văn Thuấn</p></td></tr></table>"""
FRAME = """<html><head><meta charset="utf-8"><title>Văn bản</title><style>p {{ margin: 0 }}</style></head><body>
<div id="top"><a href="/">Trang chủ</a> | <a href="/tin">Tin tức</a></div><div class="main"><div class="doc">{}</div>
<div class="side"><h3>Văn bản mới</h3>{}</div></div><div id="bottom">Bản quyền thuộc Phòng Nội vụ</div></body></html>"""
SIDE = "".join(
    f'<p><a href="/{i}">Công văn số {i}/NV về việc rà soát hồ sơ cán bộ năm {2000 + i}</a></p>' for i in range(40)
)
LONG = "".join(
    f"<p>Điều {i}. Phòng Nội vụ rà soát hồ sơ của trường thứ {i}, báo cáo trước ngày 30.</p>" for i in range(90)
)
LINES = [
    "UBND HUYỆN VÂN HẢI\tCỘNG HÒA XÃ HỘI",
    "PHÒNG NỘI VỤ\tCHỦ NGHĨA VIỆT NAM",
    "Số: 12/QĐ-NV\tĐộc lập - Tự do - Hạnh phúc",
    "\tVân Hải, ngày 3 tháng 4 năm 2019",
    "QUYẾT ĐỊNH",
]


def lines(page: str) -> list[str]:
    """The published lines of a page."""
    return document(page.encode(), "van-ban.html").text.splitlines()


@pytest.mark.parametrize("head", [HEAD, f'<div class="letterhead">{HEAD}</div>'], ids=["beside", "apart"])
def test_letterhead_and_signature_are_read(head: str) -> None:
    """A heading that a tag parts, a cell of paragraphs beside one of broken lines, the signer's name at the end."""
    found = lines(FRAME.format(head + TEXT + FOOT, SIDE))
    assert found[:5] == LINES
    assert found[-3:] == ["Nơi nhận:\tTRƯỞNG PHÒNG", "- Như Điều 2;\t(Đã ký)", "- Lưu: NV.\tMạc Văn Thuấn"]
    assert "Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010;" in found


def test_what_is_not_shown_is_not_read() -> None:
    """Scripts, forms, comments and hidden parts are no part of the document."""
    noise = '<script>var x = "Điều 9"</script><!-- Điều 9 --><form>Điều 9</form><p style="display: none">Điều 9</p>'
    assert not [line for line in lines(FRAME.format(HEAD + noise + TEXT + FOOT, SIDE)) if "Điều 9" in line]


def test_a_headline_that_names_the_party_makes_no_official_document() -> None:
    """News stay what the article is."""
    loud, plain = (
        lines(FRAME.format(f"<h1>{head}</h1>{LONG}", SIDE)) for head in ("ĐẠI HỘI ĐẢNG CỘNG SẢN VIỆT NAM", "Tin vắn")
    )
    assert [line for line in loud if "ĐẠI HỘI" not in line] == [line for line in plain if line != "Tin vắn"]


def test_a_site_named_like_the_party_is_no_letterhead() -> None:
    """A heading far from the article is not its own."""
    news = f"<article><h1>Tin vắn</h1>{LONG}</article>"
    banner = "<b>ĐẢNG CỘNG SẢN VIỆT NAM</b>" + "<p>Ý kiến bạn đọc: bài viết hay và bổ ích.</p>" * 400
    assert lines(FRAME.format(news, SIDE).replace("<a href", banner + "<a href", 1)) == lines(FRAME.format(news, SIDE))


def test_a_text_that_a_page_gives_twice_is_read_once() -> None:
    """Where the whole text is also the title."""
    text = "Huyện ủy Vân Hải họp bàn công tác cán bộ " * 5
    assert lines(f"<html><title>{text}</title><body><article><h1>{text}</h1></article></body></html>") == [text.strip()]


@pytest.mark.parametrize("style", ["display:flex; justify-content:space-between", "display: grid"])
def test_words_beside_each_other_are_columns(style: str) -> None:
    """A page may lay out a letterhead line by line without a table."""
    rows = (
        ("UBND HUYỆN VÂN HẢI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("PHÒNG NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"),
        ("Số: 12/QĐ-NV", "Vân Hải, ngày 3 tháng 4 năm 2019"),
    )
    head = "".join(f'<div style="{style}"><span>{left}</span><span>{right}</span></div>' for left, right in rows)
    assert lines(FRAME.format(head + TEXT + FOOT, SIDE))[:3] == ["\t".join(row) for row in rows]
