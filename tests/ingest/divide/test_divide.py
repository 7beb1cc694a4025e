"""The parts of pages and of formal documents."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.source import Metadata
from ingest.acquire import document
from ingest.clean import clean
from ingest.divide import Kind, divide
from ingest.lexicon.formwords import form_words
from ingest.lexicon.layout import layout

_HEADINGS = form_words().state_headings

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


def _divided(*lines: str) -> list[tuple[str, str]]:
    """(kind, sentence) of every sentence."""
    text = "\n".join(lines)
    cleaned = clean(document(text.encode(), "a.txt"))
    return [(p.kind, cleaned.span(s.start, s.end).quote) for p in divide(cleaned) for s in p.sentences]


def _kinds(*lines: str) -> list[str]:
    return [kind for kind, _ in _divided(*lines)]


def test_a_page() -> None:
    """Kicker, headline, byline, frame, lead, caption, text, frame and announcements."""
    assert _divided(
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
    assert _divided(HEADLINE, LEAD, body)[2:] == [
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


def test_a_party_document() -> None:
    """Letterhead in two columns, type and abstract, bases, text, recipients and signature."""
    assert _divided(
        "HUYỆN ỦY MAI CHÂU\tĐẢNG CỘNG SẢN VIỆT NAM",
        "*",
        "Số 05-QĐ/HU\tMai Châu, ngày 3 tháng 4 năm 2019",
        "QUYẾT ĐỊNH",
        "về việc thành lập tổ công tác",
        "-----",
        "- Căn cứ Điều lệ Đảng;",
        "Xét đề nghị của Ban Tổ chức Huyện ủy,",
        "BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH:",
        "Điều 1. Thành lập tổ công tác gồm ba người.",
        "Điều 2. Quyết định có hiệu lực từ ngày ký.",
        "Nơi nhận:",
        "- Như Điều 1;",
        "- Lưu Văn phòng.",
        "T/M BAN THƯỜNG VỤ",
        "BÍ THƯ",
        "Hà Công Thẻ",
    ) == [
        ("letterhead", "HUYỆN ỦY MAI CHÂU"),
        ("letterhead", "ĐẢNG CỘNG SẢN VIỆT NAM"),
        ("letterhead", "*"),
        ("letterhead", "Số 05-QĐ/HU"),
        ("letterhead", "Mai Châu, ngày 3 tháng 4 năm 2019"),
        ("headline", "QUYẾT ĐỊNH"),
        ("headline", "về việc thành lập tổ công tác"),
        ("letterhead", "-----"),
        ("bases", "- Căn cứ Điều lệ Đảng;"),
        ("bases", "Xét đề nghị của Ban Tổ chức Huyện ủy,"),
        ("header", "BAN THƯỜNG VỤ HUYỆN ỦY"),
        ("header", "QUYẾT ĐỊNH:"),
        ("body", "Điều 1. Thành lập tổ công tác gồm ba người."),
        ("body", "Điều 2. Quyết định có hiệu lực từ ngày ký."),
        ("recipients", "Nơi nhận:"),
        ("recipients", "- Như Điều 1;"),
        ("recipients", "- Lưu Văn phòng."),
        ("signature", "T/M BAN THƯỜNG VỤ"),
        ("signature", "BÍ THƯ"),
        ("signature", "Hà Công Thẻ"),
    ]


def test_a_decision_of_a_legal_database() -> None:
    """Title, issuing body and bases without a letterhead."""
    assert _kinds(
        "Quyết định về việc giao đất năm 2010",
        "Ủy ban nhân dân tỉnh sơn la",
        "Căn cứ Luật Đất đai ngày 26/11/2003;",
        "Căn cứ Nghị định số 43/2014/NĐ-CP ngày 15/5/2014;",
        "Quyết định:",
        "Điều 1. Giao đất cho huyện Mai Sơn.",
    ) == ["headline", "letterhead", "bases", "bases", "header", "body"]


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
        assert _divided(HEADLINE, LEAD, BODY, line, BODY)[4] == ("chrome", line)
    for line in words.counter:
        assert "chrome" not in _kinds(HEADLINE, LEAD, BODY, line, BODY)


@pytest.mark.parametrize("line", layout().caption_words.examples)
def test_captions(line: str) -> None:
    """A line without a full stop that tells what people do is a caption."""
    assert (Kind.CAPTION, line) in _divided(HEADLINE, LEAD, BODY, line, BODY)


@pytest.mark.parametrize("line", layout().caption_words.counter)
def test_headings(line: str) -> None:
    """One that tells nothing is a heading."""
    assert (Kind.HEADER, line) in _divided(HEADLINE, LEAD, BODY, line, BODY)


@pytest.mark.parametrize("line", [*layout().credits.examples, *layout().opening_words.examples])
def test_credits(line: str) -> None:
    """A credit is a byline between a caption and the next sentence."""
    kinds = _kinds(HEADLINE, LEAD, line, BODY)
    assert kinds[2:4] == ["caption", "byline"]
    assert kinds[4:] == ["body", "body", "body"]


@pytest.mark.parametrize("line", [*layout().credits.counter, *layout().publishers.counter])
def test_no_credits(line: str) -> None:
    """Words of credits and names of places in a sentence leave it whole."""
    assert (Kind.BODY, line) in _divided(HEADLINE, LEAD, line, BODY)


@pytest.mark.parametrize("line", layout().publishers.examples)
def test_publishers_are_no_part_of_the_sentence(line: str) -> None:
    """The paper's name before the dash is left out."""
    assert _divided(HEADLINE, line, BODY)[1] == ("lead", "Ngày 3/4, Quận ủy Ba Đình họp.")


@pytest.mark.parametrize("line", layout().agencies.examples)
def test_agencies(line: str) -> None:
    """A line that names an agency, at the end of a page, is a byline."""
    assert _divided(HEADLINE, LEAD, BODY, line)[-1] == ("byline", line)


@pytest.mark.parametrize("line", layout().sections.examples)
def test_sections(line: str) -> None:
    """The name of a section above the headline is a header."""
    assert _divided(line, HEADLINE, LEAD)[0] == ("header", line)


@pytest.mark.parametrize("line", layout().inline_teasers.examples)
def test_announcements_within_a_line(line: str) -> None:
    """What follows the sign is a teaser."""
    assert _kinds(HEADLINE, LEAD, line)[-1] == "teaser"


@pytest.mark.parametrize(
    ("name", "kind"),
    [("bases", "bases"), ("resolves", "header"), ("receivers", "recipients"), ("addressed", "recipients")],
)
def test_words_of_formal_documents(name: str, kind: str) -> None:
    """Each example stands in its part of a decision."""
    head = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QUYẾT ĐỊNH", "về việc giao đất", "Căn cứ Hiến pháp;")
    words = getattr(layout() if name in ("bases", "resolves") else form_words(), name)
    for line in words.examples:
        top = name in ("bases", "resolves")
        lines = (*head, line) if top else (*head, "Điều 1. Giao đất.", line)
        assert _divided(*lines)[-1] == (kind, line)
    for line in words.counter if name in ("bases", "resolves") else ():
        assert _divided(*head, "Điều 1. Giao đất.", line)[-1] == ("body", line)


@pytest.mark.parametrize("line", ["T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "Q. GIÁM ĐỐC", "(Ký, đóng dấu)"])
def test_signatures_begin_with_a_capacity_or_its_mark(line: str) -> None:
    """Below the articles; words that begin with the same letters do not."""
    head = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QUYẾT ĐỊNH", "về việc giao đất", "Điều 1. Giao đất.")
    assert _divided(*head, line)[-1] == ("signature", line)
    assert _divided(*head, "TMĐT là thương mại điện tử.")[-1][0] == "body"


@pytest.mark.parametrize("line", [*_HEADINGS.examples, "HUYỆN ỦY MAI CHÂU\tĐẢNG CỘNG SẢN VIỆT NAM"])
def test_letterheads(line: str) -> None:
    """The motto of the state and the name of the Party open a formal document."""
    assert _kinds(line, "QUYẾT ĐỊNH", "về việc giao đất")[-2:] == ["headline", "headline"]


@pytest.mark.parametrize(
    "line",
    [*_HEADINGS.counter, "Ngày thành lập Đảng Cộng sản Việt Nam được cả nước kỷ niệm trọng thể vào mùa xuân."],
)
def test_no_letterheads(line: str) -> None:
    """The same words in a sentence make no formal document."""
    assert "letterhead" not in _kinds(line, LEAD, BODY)


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
