"""Documents that a crawl ran into one line."""

from __future__ import annotations

from ingest.acquire import document
from ingest.clean import clean
from ingest.divide import Kind, divide


def _divided(*lines: str) -> list[tuple[str, str]]:
    """(kind, sentence) of every sentence."""
    text = "\n".join(lines)
    parts = divide(clean(document(text.encode(), "a.txt")))
    return [(part.kind, text[s.start : s.end]) for part in parts for s in part.sentences]


def test_a_decision_without_letterhead_in_one_line_has_its_lines_back() -> None:
    """A crawl of a legal database: title, body, bases and articles in one line, some of it in small letters."""
    lines = [
        "Quyết định về việc thu phí (%) qua cầu phao trên địa bàn huyện lộc mẫu",
        "Ủy ban nhân dân huyện lộc mẫu",
        "- Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
        "- Căn cứ Luật Phí và lệ phí ngày 25 tháng 11 năm 2015;",
        "- Theo đề nghị của Trưởng phòng Tài chính - Kế hoạch, Quyết định:",
        "Điều 1. Mức thu qua cầu phao là 2.000 đồng một lượt xe máy và xe đạp điện.",
        "Điều 2. Chánh Văn phòng huyện chịu trách nhiệm thi hành.",
    ]
    kinds = [Kind.HEADLINE, Kind.LETTERHEAD, Kind.BASES, Kind.BASES, Kind.BASES, Kind.BODY, Kind.BODY]
    assert _divided(" ".join(lines)) == list(zip(kinds, lines, strict=True))
    assert _divided(*lines) == _divided(" ".join(lines))


def test_the_office_that_issues_is_not_cut() -> None:
    """The chairman of a committee issues as well as the committee."""
    line = "Quyết định ban hành bảng giá Chủ tịch Ủy ban nhân dân huyện Mai Châu Căn cứ Luật Giá; Căn cứ Luật Đất đai; "
    line += "Xét tờ trình của Phòng Tài chính, QUYẾT ĐỊNH: Điều 1. " + "Ban hành bảng giá đất của các xã. " * 6
    assert (Kind.LETTERHEAD, "Chủ tịch Ủy ban nhân dân huyện Mai Châu") in _divided(line)


def test_news_about_a_decision_are_not_cut_at_their_sentences() -> None:
    """Sentences that begin like bases follow a full stop."""
    news = (
        "Nghị quyết về học phí được thông qua. Căn cứ mức sống của từng vùng, học phí có ba mức. Thực hiện nghị quyết, "
        "các trường công khai khoản thu. Xét đề nghị của phụ huynh, Sở sẽ trả lời vào tuần sau. Căn cứ vào đó, các xã "
        "rà soát danh sách học sinh khó khăn."
    )
    assert {kind for kind, _ in _divided(news)} == {Kind.LEAD}


def test_a_mark_behind_an_office_in_capitals_is_no_word() -> None:
    """A document run into one line, in which a bracket stands alone."""
    line = (
        "ỦY BAN NHÂN DÂN HUYỆN MAI CHÂU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 12/QĐ-UBND "
        "QUYẾT ĐỊNH Về việc điều động cán bộ CHỦ TỊCH ( ỦY BAN NHÂN DÂN HUYỆN Căn cứ Luật Tổ chức Hội đồng nhân dân; "
        "QUYẾT ĐỊNH: Điều 1. " + "Điều động ông Lê Minh Tâm. " * 8
    )
    assert Kind.LETTERHEAD in {kind for kind, _ in _divided(line)}
