"""The date of a document."""

from __future__ import annotations

import pytest

from graph.source import Metadata
from ingest.acquire import UNKNOWN, document
from ingest.clean import clean
from ingest.divide import divide
from ingest.grammar.dates.published import Published, document_date


def _date(text: str, meta: Metadata = UNKNOWN) -> Published | None:
    cleaned = clean(document(text.encode(), "a.txt", meta))
    return document_date(cleaned, divide(cleaned))


HEADLINE = "Huyện ủy Mai Châu họp bàn nhiệm vụ\n"


def test_metadata_comes_first() -> None:
    """What a person wrote beside the document counts more than its text."""
    meta = Metadata(published="2018-02")
    assert _date(HEADLINE + "Lan Hương 03/04/2019 14:05\nHuyện ủy họp.", meta) == Published("2018-02", False)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        (HEADLINE + "Lan Hương (lược ghi) 03/04/2019 14:05\nHuyện ủy họp sáng nay.", "2019-04-03"),
        (HEADLINE + "Chiều 3/4, Huyện ủy họp bàn việc của năm.\n\n2019-04-03\n", "2019-04-03"),
        ("ĐẢNG CỘNG SẢN VIỆT NAM\nMai Châu, ngày 3 tháng 4 năm 2019\nQUYẾT ĐỊNH\nvề việc giao đất", "2019-04-03"),
    ],
)
def test_stated(text: str, iso: str) -> None:
    """A dateline and a letterhead state the date."""
    assert _date(text) == Published(iso, False)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        (
            "Sáng nay (26/12), Huyện ủy tổng kết năm 2020, triển khai nhiệm vụ năm 2021 tại hội trường lớn.",
            "2020-12-26",
        ),
        ("Sáng 27/6, Huyện ủy sơ kết 6 tháng đầu năm 2017 tại hội trường lớn của huyện.", "2017-06-27"),
        ("Chiều 8/2, Huyện ủy bàn kết quả năm 2016 và kế hoạch năm 2017 tại hội trường lớn.", "2017-02-08"),
        ("Huyện ủy tổng kết năm 2015 tại hội trường lớn của huyện trong không khí vui tươi.", "2015"),
        ("Sáng 22/5, huyện bàn kết quả những tháng đầu năm 2017 và dự kiến chương trình năm 2018.", "2017-05-22"),
        (
            HEADLINE + "Với 45 phiếu thuận, chiều 21/10/2022, hội nghị bế mạc. Ngày 15/7/2022, huyện tạm nghỉ.",
            "2022-10-21",
        ),
    ],
)
def test_concluded(text: str, iso: str) -> None:
    """The year that the text reports on, with the day of its first sentences."""
    assert _date(HEADLINE + text) == Published(iso, True)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Chiều 13/6/2018, huyện khởi công cầu Bản Mòn. Trước đó, tháng 4/2018, dự án được duyệt.", "2018-06-13"),
        ("Sáng 8/2, huyện công bố Quyết định số 43-QĐ/TU ngày 6/2/2018 của Tỉnh ủy.", "2018-02-08"),
        ("Sáng 5/1, huyện công bố quyết định mà Tỉnh ủy ký ngày 28/12/2018.", "2019-01-05"),
        ("Ngày 15/5, huyện họp báo. Tính đến cuối năm 2018, hai xã có 35 hộ xây nhà trái phép.", "2019-05-15"),
        ("Ngày 7/7, huyện dâng hương kỷ niệm 100 năm Ngày sinh ông Lò Văn Mẫu (7/7/1918 - 7/7/2018).", "2018-07-07"),
        (
            "Chiều 24/5, trường kỷ niệm 10 năm thành lập. Cuối năm 2017, trường có khóa mới; trường mở ngày 11/4/2008.",
            "2018-05-24",
        ),
        ("Ngày 6/2, huyện phát động Tết trồng cây xuân Đinh Dậu 2017.", "2017-02-06"),
    ],
)
def test_concluded_from_other_dates(text: str, iso: str) -> None:
    """A full date that opens the text or stands shortly before its day, the end of a count, an anniversary, Tết."""
    assert _date(HEADLINE + text) == Published(iso, True)


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 20/6, huyện triển khai Nghị quyết số 12-NQ/TW ngày 16/1/2012 của Bộ Chính trị.",
        "Ngày 15/5, ông Mẫu trúng cử. Trong cuộc bầu cử ngày 22/5/2016, ông cũng trúng cử.",
        "Ngày 13/6, ông Lò Văn Mẫu thôi việc. Ông sinh ngày 15/5/1958 tại huyện.",
        "Ngày 31/5, tỉnh trao Giải Báo chí toàn tỉnh năm 2016 cho các tác giả.",
        "Ngày 14/6, huyện kỷ luật ông Mẫu vì từ cuối năm 2011 đến cuối năm 2016 ông bán thuốc giả.",
        "Ngày 26/6, đoàn đến thủ đô. Chuyến thăm bắt đầu từ ngày 26/6/2018, kỷ niệm 25 năm quan hệ.",
        "Ngày 6/2, huyện mở hội xuân Giáp Tý 2017.",
        "Ngày 19/11, tòa án huyện mở phiên tòa. Theo cáo trạng, năm 2006, ông Mẫu ký quyết định trái luật.",
        "Trong 6 tháng đầu năm 2017, huyện giảm 12 người. Đề án trình hội nghị (tháng 4/2018).",
    ],
)
def test_no_wrong_year(text: str) -> None:
    """Acts of other years, elections, births, prizes and visits say nothing about when a text was written."""
    assert _date(HEADLINE + text) is None


def test_concluded_from_the_bases() -> None:
    """A decision without a date is of the year of the last document it is based on."""
    text = (
        "Quyết định về việc giao đất\nCăn cứ Luật A ngày 26/11/2003;\nCăn cứ Luật B ngày 29/10/2004;\nĐiều 1. Giao đất."
    )
    assert _date(text) == Published("2004", True)


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 27/6, Huyện ủy họp phiên thường kỳ tại hội trường lớn.",
        "Quy hoạch đến năm 2030 được duyệt sáng 27/6 tại huyện.",
    ],
)
def test_unknown(text: str) -> None:
    """Where no year is reported on, none is made up; a goal is none."""
    assert _date(HEADLINE + text) is None


BODY = "Sáng 5/3, Huyện ủy Mường Lát tổ chức hội nghị tại hội trường lớn của huyện.\n"


@pytest.mark.parametrize(
    "stamp",
    [
        "Cập nhật lúc 14:20, Thứ Ba, 05/03/2019 (GMT+7)",
        "Thứ Ba, 05/03/2019, 14:20 [GMT+7]",
        "Ngày đăng: 05/03/2019",
        "Đăng lúc: Thứ ba - 05/03/2019 14:20",
        "- 05/03/2019 02:48:00 PM",
        "Thứ Ba, ngày 5 tháng 3 năm 2019",
        "2019-03-05 14:20",
        "05 Tháng Ba 2019",
        "Lượt xem: 643 | 05/03/2019",
        "Mường Lát, ngày 5 tháng 3 năm 2019",
    ],
)
def test_a_page_bears_its_date(stamp: str) -> None:
    """In a line of its own, before or after the text."""
    for text in (f"{HEADLINE}{stamp}\n{BODY}", f"{stamp}\n{HEADLINE}{BODY}"):
        assert _date(text) == Published("2019-03-05", False)


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADLINE.strip()} Cập nhật: 14:20, 05/03/2019 {BODY}",
        f"{HEADLINE}{BODY}Cập nhật: 05/03/2019 - 14:20",
    ],
)
def test_a_page_run_into_one_line_bears_its_date(text: str) -> None:
    """Where a word says so, or a time of the clock stands beside it."""
    assert _date(text) == Published("2019-03-05", False)


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADLINE}Vụ việc xảy ra lúc 14:20 ngày 05/03/2019 ở xã Mường Chanh, huyện Mường Lát.",
        f"{HEADLINE}Hội nghị họp tại hội trường.\nTin khác\nHuyện ủy họp 05/03/2019\nHuyện ủy bàn việc 06/04/2018",
    ],
)
def test_a_time_told_is_no_stamp(text: str) -> None:
    """Nor are the days of other articles."""
    dated = _date(text)
    assert dated is None or dated.inferred


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Sáng 11/5, huyện ủy họp. Ông làm bí thư từ tháng 2/2016 đến tháng 5/2017.", "2017-05-11"),
        ("Hôm nay (8/7), Huyện đoàn kỷ niệm 55 năm ngày thành lập (1962-2017).", "2017-07-08"),
        ("Chiều 14/7, Chủ tịch UBND huyện yêu cầu các xã báo cáo kết quả trước ngày 30/8/2017.", "2017-07-14"),
        ("Sáng 9/5, Bí thư Huyện ủy vắng mặt vì họp Hội nghị Trung ương 5 khóa XII tại Hà Nội.", "2017-05-09"),
        ("Chiều 22/5, tại kỳ họp thứ 5, Quốc hội khóa XIII, các đại biểu thảo luận ở tổ.", "2013-05-22"),
        ("Chiều 10/2, Huyện ủy bàn dự toán thu chi ngân sách năm 2017 tại hội trường.", "2017-02-10"),
        ("Chiều 9/12, Huyện ủy bàn kế hoạch đầu tư công năm 2017 tại hội trường lớn.", "2016-12-09"),
        ("Chiều 9/1, Huyện ủy tổng kết công tác năm 2016 tại hội trường lớn.", "2017-01-09"),
        ("Chiều 8/3, Huyện ủy lập đoàn kiểm tra. Đoàn dự kiến sẽ làm việc vào ngày 20/3/2018.", "2018-03-08"),
        ("Sáng 28/4, Huyện ủy họp. Tháng 1/2018, cầu hỏng; dự kiến quý III/2018 sẽ sửa xong.", "2018-04-28"),
        ("Chiều 25/4, huyện đón đoàn. Đoàn ở thăm huyện từ ngày 24 - 27/4/2018.", "2018-04-25"),
        ("Sáng 7/2, Huyện ủy làm việc. Bí thư Huyện ủy đề nghị trong năm 2018 xã phải giảm tai nạn.", "2018-02-07"),
        ("Chiều 12/7, huyện ký kết hợp tác truyền thông giai đoạn 2018-2020 với Báo Lào Cai.", "2018-07-12"),
        ("Ngày 18/5, huyện mít tinh kỷ niệm 128 năm Ngày sinh Chủ tịch Hồ Chí Minh.", "2018-05-18"),
        ("Chiều 30/9, huyện họp báo. Những tháng còn lại của năm 2018, thu ngân sách sẽ tăng.", "2018-09-30"),
    ],
)
def test_further_evidence_of_the_year(text: str, iso: str) -> None:
    """Spans that are over, anniversaries, deadlines, numbered meetings, plans, what is announced, and reviews."""
    assert _date(HEADLINE + text) == Published(iso, True)


@pytest.mark.parametrize(
    "text",
    [
        "Sáng 9/10, Huyện ủy quán triệt Nghị quyết Hội nghị Trung ương 8 khóa XI tại hội trường.",
        "Chiều 22/5, kỳ họp thứ 5 Hội đồng nhân dân huyện khóa XIII khai mạc tại hội trường.",
        "Sáng 11/5, huyện ủy họp. Dự án kéo dài từ tháng 9/2017 đến tháng 12/2019.",
        "Sáng 11/5, huyện ủy họp về giai đoạn 2016-2020.",
        "Sáng 11/5, huyện ủy đánh giá kết quả giai đoạn 2017-2019.",
        "Ngày 1/9, đoàn kỷ niệm 26 năm Quốc khánh Belarus tại hội trường.",
    ],
)
def test_what_is_only_cited_or_to_come_is_no_evidence(text: str) -> None:
    """A resolution of a meeting, a session of another body, a span that goes on."""
    assert _date(HEADLINE + text) is None


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Huyện dự kiến tăng phí từ ngày 1/8. Ban hành trong 6 tháng đầu năm 2018, quy định mới chặt hơn.", "2018"),
        ("Huyện thúc các xã báo cáo trước 10/2.\nNgày 3/2, huyện bàn dự toán ngân sách năm 2018.", "2018-02-03"),
        ("Đoàn thăm huyện từ ngày 11-18/6. Sáng 12/6, huyện sơ kết 5 tháng đầu năm 2018.", "2018-06-12"),
    ],
)
def test_a_day_that_is_yet_to_come_is_not_the_day_of_the_text(text: str, iso: str) -> None:
    """The year is known by it; the day is that of what has happened."""
    assert _date(HEADLINE + text) == Published(iso, True)


def test_a_later_day_makes_the_first_one_past() -> None:
    """Who goes on with a later day looks back on both, and which day he writes on nobody knows."""
    looked_back = "Ngày 3/7/2009, ông An ký quyết định. Ngày 23/9/2009, ông ký một quyết định khác."
    assert _date(HEADLINE + looked_back) is None
    coming = "Ngày 3/7/2009, Huyện ủy họp. Ngày 23/9/2009, dự kiến sẽ khánh thành nhà văn hóa."
    assert _date(HEADLINE + coming) == Published("2009-07-03", True)


def test_the_years_of_a_list_make_the_only_day_past() -> None:
    """Rows of those in office later than that day tell that the text is not of its year; one row may be a plan."""
    day = "Ngày 18 tháng 10 năm 1967, Bộ Quốc phòng thành lập Cục.\n"
    rows = "- Ông Lê Minh Tâm, Cục trưởng (10.1985 - 11.1998)\n- Ông Trần Văn Bình, Cục trưởng (11.1998 - 9.2004)\n"
    assert _date(HEADLINE + day) == Published("1967-10-18", True)
    assert _date(HEADLINE + day + rows) is None
    assert _date(HEADLINE + day + rows.partition("\n")[0]) == Published("1967-10-18", True)


STATE_HEAD = "ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
BASES = "QUYẾT ĐỊNH\nVề việc giao đất\nCăn cứ Luật Thử ngày 26/11/2003;\nQUYẾT ĐỊNH:\nĐiều 1. Giao đất.\n"


@pytest.mark.parametrize(
    ("lines", "year"),
    [
        ("Số: 21/QĐ-UBND\nLào Cai, ngày     tháng     năm 2009\n", "2009"),
        ("Số: 21/QĐ-UBND\nLào Cai, ngày ... tháng ... năm 2009\n", "2009"),
        ("Số: 21/2009/QĐ-UBND\n", "2009"),
        ("Số: 21/2009/QĐ-UBND\nLào Cai, ngày 4 tháng 5 năm 2009\n", "2009-05-04"),
    ],
)
def test_the_year_of_a_letterhead(lines: str, year: str) -> None:
    """Where no day is filled in, the letterhead or the number has the year; that of the bases comes after it."""
    assert _date(STATE_HEAD + lines + BASES) == Published(year, False)
    assert _date(STATE_HEAD + "Số: 21/QĐ-UBND\n" + BASES) == Published("2003", True)
