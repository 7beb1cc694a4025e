"""The parts of pages; whatever is divided, its words stand in the parts in order."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.source import Metadata
from ingest.acquire import document
from ingest.clean import clean
from ingest.divide import Kind, divide
from ingest.divide.lines import headed, read_lines
from ingest.lexicon.layout import layout
from tests.ingest.divide.divided import divided, kinds

HEADLINE = "Huyện ủy Mai Châu triển khai nhiệm vụ quý II"
LEAD = "Sáng 3/4, Huyện ủy Mai Châu họp bàn nhiệm vụ quý II, do đồng chí Bí thư Huyện ủy chủ trì và kết luận."
BODY = "Hội nghị thống nhất ba nhóm việc lớn. Các xã báo cáo trước ngày 15/4."

PAGE = [HEADLINE, LEAD, BODY, "Hà Minh", "Chia sẻ Zalo", "", "Đừng bỏ lỡ", "anh-1.jpg", "Ảnh: Thu Cúc/TTXVN", "\t "]
DECISION = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Căn cứ Điều lệ Đảng;",
    "QUYẾT ĐỊNH:",
    "Điều 1. Thành lập tổ công tác.",
]
FOOT = [
    "Nơi nhận:",
    "- Như Điều 3;",
    "T/M BAN THƯỜNG VỤ",
    "Lò Văn Muôn",
    "Số 05-QĐ/HU",
    "Bí thư phát biểu tại hội nghị",
]
LINES = st.sampled_from([*PAGE, *DECISION, *FOOT])


def test_a_page() -> None:
    """Kicker, headline, byline, frame, lead, caption, text, frame and announcements."""
    assert divided(
        "Phiên bản di độngChính trị",
        "Xây dựng Đảng",
        HEADLINE,
        "Lan Hương 03/04/2019 14:05",
        "Chia sẻ Zalo",
        "Kinhtedothi - " + LEAD,
        "hop-huyen-uy.jpg",
        "Các đại biểu dự họp.",
        BODY,
        "Bí thư Huyện ủy phát biểu tại hội nghị",
        "Bí thư Huyện ủy phát biểu tại hội nghị",
        "Hà Minh",
        "(0) Bình luận",
        "Đừng bỏ lỡ",
        "Huyện ủy Đà Bắc kỷ luật hai cán bộ",
        "(*) Không sao chép khi chưa được đồng ý.",
    ) == [
        ("chrome", "Phiên bản di độngChính trị"),
        ("header", "Xây dựng Đảng"),
        ("headline", HEADLINE),
        ("byline", "Lan Hương 03/04/2019 14:05"),
        ("chrome", "Chia sẻ Zalo"),
        ("lead", LEAD),
        ("chrome", "hop-huyen-uy.jpg"),
        ("caption", "Các đại biểu dự họp."),
        ("body", "Hội nghị thống nhất ba nhóm việc lớn."),
        ("body", "Các xã báo cáo trước ngày 15/4."),
        ("caption", "Bí thư Huyện ủy phát biểu tại hội nghị"),
        ("caption", "Bí thư Huyện ủy phát biểu tại hội nghị"),
        ("byline", "Hà Minh"),
        ("chrome", "(0) Bình luận"),
        ("chrome", "Đừng bỏ lỡ"),
        ("teaser", "Huyện ủy Đà Bắc kỷ luật hai cán bộ"),
        ("chrome", "(*) Không sao chép khi chưa được đồng ý."),
    ]


def test_a_page_in_one_line() -> None:
    """Captions, credits, the author and the announcement at the end are told apart without line ends."""
    body = (
        "Bí thư Huyện ủy trao quà cho bà con. Ảnh: Trần Vinh – TTXVN Chủ tịch UBND huyện cảm ơn các nhà tài trợ. "
        "Quang cảnh buổi lễ (Ảnh: Thu Cúc). Lễ kết thúc lúc 11 giờ. Bà con vui mừng ra về trong buổi trưa nắng đẹp. "
        "Lò Minh (TTXVN) » Huyện Đà Bắc: Khai trừ một đảng viên"
    )
    assert divided(HEADLINE, LEAD, body)[2:] == [
        ("caption", "Bí thư Huyện ủy trao quà cho bà con."),
        ("byline", "Ảnh: Trần Vinh – TTXVN"),
        ("body", "Chủ tịch UBND huyện cảm ơn các nhà tài trợ."),
        ("caption", "Quang cảnh buổi lễ"),
        ("byline", "(Ảnh: Thu Cúc)."),
        ("body", "Lễ kết thúc lúc 11 giờ."),
        ("body", "Bà con vui mừng ra về trong buổi trưa nắng đẹp."),
        ("byline", "Lò Minh (TTXVN)"),
        ("teaser", "» Huyện Đà Bắc: Khai trừ một đảng viên"),
    ]


@pytest.mark.parametrize(
    ("rest", "kinds"),
    [("Hà Minh 03/04/2021 08:15 " + BODY, [Kind.HEADLINE, Kind.LEAD]), ("năm 2021. " + BODY, [Kind.LEAD])],
)
def test_a_page_in_one_line_is_cut_behind_its_title(rest: str, kinds: list[Kind]) -> None:
    """What follows a title that the metadata tell is no part of it, unless the sentence goes on."""
    told = document(f"{HEADLINE} {rest}".encode(), "a.txt", Metadata(title=HEADLINE))
    assert [part.kind for part in divide(clean(told))] == kinds
    unknown = document(f"{HEADLINE} Hà Minh 03/04/2021 08:15 {BODY}".encode(), "a.txt")
    assert [part.kind for part in divide(clean(unknown))] == [Kind.LEAD]


@pytest.mark.parametrize("name", ["chrome_lines", "chrome_starts", "file_suffixes", "site_suffixes", "teasers"])
def test_words_of_the_frame(name: str) -> None:
    """Each example of a list of the page's frame is frame, and no counter-example is."""
    words = getattr(layout(), name)
    for line in words.examples:
        assert divided(HEADLINE, LEAD, BODY, line, BODY)[4] == ("chrome", line)
    for line in words.counter:
        assert "chrome" not in kinds(HEADLINE, LEAD, BODY, line, BODY)


@pytest.mark.parametrize("line", layout().caption_words.examples)
def test_captions(line: str) -> None:
    """A line without a full stop that tells what people do is a caption."""
    assert (Kind.CAPTION, line) in divided(HEADLINE, LEAD, BODY, line, BODY)


@pytest.mark.parametrize("line", layout().caption_words.counter)
def test_headings(line: str) -> None:
    """One that tells nothing is a heading."""
    assert (Kind.HEADER, line) in divided(HEADLINE, LEAD, BODY, line, BODY)


@pytest.mark.parametrize("line", [*layout().credits.examples, *layout().opening_words.examples])
def test_credits(line: str) -> None:
    """A credit is a byline between a caption and the next sentence."""
    found = kinds(HEADLINE, LEAD, line, BODY)
    assert found[2:4] == ["caption", "byline"]
    assert found[4:] == ["body", "body", "body"]


@pytest.mark.parametrize("line", [*layout().credits.counter, *layout().publishers.counter])
def test_no_credits(line: str) -> None:
    """Words of credits and names of places in a sentence leave it whole."""
    assert (Kind.BODY, line) in divided(HEADLINE, LEAD, line, BODY)


@pytest.mark.parametrize("line", layout().publishers.examples)
def test_publishers_are_no_part_of_the_sentence(line: str) -> None:
    """The paper's name before the dash is left out."""
    assert divided(HEADLINE, line, BODY)[1] == ("lead", "Ngày 3/4, Quận ủy Ba Đình họp.")


@pytest.mark.parametrize("line", layout().agencies.examples)
def test_agencies(line: str) -> None:
    """A line that names an agency, at the end of a page, is a byline."""
    assert divided(HEADLINE, LEAD, BODY, line)[-1] == ("byline", line)


@pytest.mark.parametrize("line", layout().sections.examples)
def test_sections(line: str) -> None:
    """The name of a section above the headline is a header."""
    assert divided(line, HEADLINE, LEAD)[0] == ("header", line)


@pytest.mark.parametrize("line", layout().inline_teasers.examples)
def test_announcements_within_a_line(line: str) -> None:
    """What follows the sign is a teaser."""
    assert kinds(HEADLINE, LEAD, line)[-1] == "teaser"


@given(st.lists(LINES, min_size=1))
def test_every_word_is_in_one_part(lines: list[str]) -> None:
    """Whatever the lines, their words stand in the parts in order, but for a paper's name before a dash."""
    text = "Xã họp\n" + "\n".join(lines)
    parts = divide(clean(document(text.encode(), "a.txt")))
    sentences = [sentence for part in parts for sentence in part.sentences]
    assert "".join("".join(text[s.start : s.end].split()) for s in sentences) == "".join(text.split())
    assert all(part.sentences for part in parts)


@pytest.mark.parametrize("line", ["Ảnh: Aa ", "(Ảnh: ", "» ", "a\n", "Nổi bật\n", "Căn cứ\n", "\t ", "A, "])
def test_dividing_is_linear(line: str) -> None:
    """Twenty thousand of the same take no time to speak of."""
    text = clean(document(("Xã họp.\n" + line * 20_000).encode(), "a.txt"))
    begun = time.perf_counter()
    divide(text)
    assert time.perf_counter() - begun < 5


def test_a_headline_in_capitals_is_cut_before_the_day_with_which_its_text_begins() -> None:
    """A crawl ran both into one line; capitals that no day follows begin a sentence as any words."""
    title, body = "ĐẠI HỘI ĐẢNG BỘ HUYỆN BÁT XÁT THÀNH CÔNG", "Sáng 12/8/2020, Đảng bộ huyện Bát Xát họp."
    assert [line.text for line in headed(read_lines(f"{title} {body}"), None)] == [title, body]
    whole = "UBND TP HÀ NỘI VÀ HĐND TP họp sáng 12/8/2020."
    assert [line.text for line in headed(read_lines(whole), None)] == [whole]
