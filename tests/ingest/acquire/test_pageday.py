"""The day of a web page is what the page gives as its own, and no date that its text tells of."""

from __future__ import annotations

import pytest

from graph.source import Metadata
from ingest import read
from ingest.acquire import document

#: The text tells of an older directive, of a later plan, and of no day of its own.
BODY = (
    "<p>Huyện ủy Phong Thổ quán triệt Quy định số 105-QĐ/TW, ngày 19-12-2017 của Bộ Chính trị tới toàn thể cán bộ chủ "
    "chốt của huyện và các xã biên giới.</p><p>Kế hoạch số 31-KH/HU sẽ được sơ kết trước ngày 30/6/2025.</p>"
)
TITLE = "Phong Thổ quán triệt quy định về phân cấp quản lý cán bộ"
PAGE = "<html><head><title>{0}</title>{1}</head><body>{2}<article><h1>{0}</h1>{3}{4}</article>{5}</body></html>"
LD = '<script type="application/ld+json">{{"@type": "{}", "datePublished": "{}T08:15:00+07:00"}}</script>'


def meta(head: str = "", above: str = "", line: str = "", below: str = "", body: str = BODY) -> Metadata:
    """What a page says of itself."""
    return document(PAGE.format(TITLE, head, above, line, body, below).encode(), "trang.html").meta


@pytest.mark.parametrize(
    ("head", "line"),
    [
        ('<meta property="article:published_time" content="2019-03-05T08:15:00+07:00">', ""),
        ('<meta name="pubdate" content="2019-03-05">', ""),
        ('<meta itemprop="datePublished" content="2019-03-05 08:15">', ""),
        (
            '<meta name="dc.created" content="2019-03-05"><meta property="article:modified_time" content="2021-01-04">',
            "",
        ),
        (LD.format("NewsArticle", "2019-03-05"), ""),
        ("", '<p><time datetime="2019-03-05T08:15">5/3/2019</time></p>'),
        ("", '<time datetime="2021-01-04">sửa</time><time itemprop="datePublished" datetime="2019-03-05">đăng</time>'),
        ("", '<div class="info"><span>Minh Hà</span><span>Thứ Ba, 05/03/2019 08:15</span></div>'),
        ("", "<div>Cập nhật: 05/03/2019</div>"),
        ("", '<p class="date">5/3/2019 - 8:15</p>'),
    ],
)
def test_a_page_has_the_day_that_it_gives_as_its_own(head: str, line: str) -> None:
    """In its head, in JSON, in a time that is marked, in the line below its title; such a day is not inferred."""
    found = meta(head, line=line)
    assert (found.published, found.published_inferred) == ("2019-03-05", False)


@pytest.mark.parametrize(
    ("head", "above", "line", "below"),
    [
        ("", "", "", ""),
        ("", "", "<p>Ngày 19-12-2017 và việc phân cấp</p>", ""),
        ("", "", '<p>Bắt đầu <time datetime="2017-12-19">19-12-2017</time>, huyện thực hiện quy định.</p>', ""),
        ('<meta property="article:modified_time" content="2021-01-04">', "", "", ""),
        (
            '<meta name="copyright" content="2021-01-04"><meta http-equiv="last-modified" content="2021-01-04">',
            "",
            "",
            "",
        ),
        ('<link rel="canonical" href="https://tin.example/quy-dinh/2017/12/19/phan-cap.html">', "", "", ""),
        (LD.format("ItemList", "2016-08-09"), "", "", ""),
        ("", '<div class="date">Chủ nhật, 29/11/2020</div><time datetime="2020-11-29">hôm nay</time>', "", ""),
        ("", "", "", '<aside><time datetime="2016-08-09">9/8/2016</time></aside><ul><li>09/08/2016 10:00</li></ul>'),
        ("", "", "", "<footer><p>Giấy phép số 12/GP-TTĐT, ngày 09/08/2016</p><p>© 2016</p></footer>"),
    ],
)
def test_no_other_date_is_the_day_of_a_page(head: str, above: str, line: str, below: str) -> None:
    """What the text tells of, when the page was changed, the day of today, the days of other pages."""
    assert meta(head, above, line, below).published is None


def test_a_page_without_a_day_has_that_of_its_text() -> None:
    """What the text lets conclude is marked as inferred, as in a plain text; a letterhead states it."""
    told = "<p>Sáng 12-10-2023, Huyện ủy Phong Thổ sơ kết Nghị quyết số 05-NQ/HU, ngày 20-11-2013 về cây chè.</p>"
    found = read(document(PAGE.format(TITLE, "", "", "", told, "").encode(), "trang.html")).document.meta
    assert (found.published, found.published_inferred) == ("2023-10-12", True)


@pytest.mark.parametrize("line", ["", "<h1>Quyết định</h1><p>Ngày đăng: 09/08/2022 10:00</p>"])
def test_an_official_document_has_its_own_day_and_not_that_on_which_it_was_put_up(line: str) -> None:
    """Nor that of what it is based on."""
    page = (
        f"<html><head><title>Quyết định</title></head><body>{line}<table><tr><td>HUYỆN ỦY PHONG THỔ<br>*<br>"
        "Số 144-QĐ/HU</td><td>ĐẢNG CỘNG SẢN VIỆT NAM<br>Phong Thổ, ngày 21 tháng 2 năm 2020</td></tr></table>"
        "<p>QUYẾT ĐỊNH</p><p>về việc bổ nhiệm cán bộ</p><p>- Căn cứ Quy định số 105-QĐ/TW, ngày 19-12-2017 của "
        "Bộ Chính trị;</p>"
        "<p>BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH</p><p>Điều 1. Bổ nhiệm đồng chí Thào A Chu giữ chức Trưởng ban Dân vận "
        "Huyện ủy Phong Thổ.</p><table><tr><td>Nơi nhận:<br>- Như Điều 1.</td><td>T/M BAN THƯỜNG VỤ<br>PHÓ BÍ THƯ<br>"
        "Lầu Văn Chính</td></tr></table></body></html>"
    )
    found = read(document(page.encode(), "van-ban.html")).document.meta
    assert (found.published, found.published_inferred) == ("2020-02-21", False)
