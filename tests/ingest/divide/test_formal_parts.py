"""The parts of formal documents: letterhead, bases, articles, recipients, signature."""

from __future__ import annotations

import pytest

from ingest.lexicon.formwords import form_words
from ingest.lexicon.layout import layout
from tests.ingest.divide.divided import divided, kinds

HEAD = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QUYẾT ĐỊNH", "về việc giao đất")
_HEADINGS = form_words().state_headings


def test_a_party_document() -> None:
    """Letterhead in two columns, type and abstract, bases, text, recipients and signature."""
    assert divided(
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
    assert kinds(
        "Quyết định về việc giao đất năm 2010",
        "Ủy ban nhân dân tỉnh sơn la",
        "Căn cứ Luật Đất đai ngày 26/11/2003;",
        "Căn cứ Nghị định số 43/2014/NĐ-CP ngày 15/5/2014;",
        "Quyết định:",
        "Điều 1. Giao đất cho huyện Mai Sơn.",
    ) == ["headline", "letterhead", "bases", "bases", "header", "body"]


@pytest.mark.parametrize(("name", "kind"), [("bases", "bases"), ("resolves", "header")])
def test_words_above_the_articles(name: str, kind: str) -> None:
    """Each example stands in its part above the articles of a decision, no counter-example does below them."""
    words = getattr(layout(), name)
    for line in words.examples:
        assert divided(*HEAD, "Căn cứ Hiến pháp;", line)[-1] == (kind, line)
    for line in words.counter:
        assert divided(*HEAD, "Căn cứ Hiến pháp;", "Điều 1. Giao đất.", line)[-1] == ("body", line)


@pytest.mark.parametrize("name", ["receivers", "addressed"])
def test_words_below_the_articles(name: str) -> None:
    """Each example stands among the recipients."""
    for line in getattr(form_words(), name).examples:
        assert divided(*HEAD, "Căn cứ Hiến pháp;", "Điều 1. Giao đất.", line)[-1] == ("recipients", line)


@pytest.mark.parametrize("line", ["T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "Q. GIÁM ĐỐC", "(Ký, đóng dấu)"])
def test_signatures_begin_with_a_capacity_or_its_mark(line: str) -> None:
    """Below the articles; words that begin with the same letters do not."""
    assert divided(*HEAD, "Điều 1. Giao đất.", line)[-1] == ("signature", line)
    assert divided(*HEAD, "Điều 1. Giao đất.", "TMĐT là thương mại điện tử.")[-1][0] == "body"


@pytest.mark.parametrize("line", [*_HEADINGS.examples, "HUYỆN ỦY MAI CHÂU\tĐẢNG CỘNG SẢN VIỆT NAM"])
def test_letterheads(line: str) -> None:
    """The motto of the state and the name of the Party open a formal document."""
    assert kinds(line, "QUYẾT ĐỊNH", "về việc giao đất")[-2:] == ["headline", "headline"]


@pytest.mark.parametrize(
    "line",
    [*_HEADINGS.counter, "Ngày thành lập Đảng Cộng sản Việt Nam được cả nước kỷ niệm trọng thể vào mùa xuân."],
)
def test_no_letterheads(line: str) -> None:
    """The same words in a sentence make no formal document."""
    assert "letterhead" not in kinds(
        line, "Sáng 3/4, Huyện ủy Mai Châu họp bàn nhiệm vụ quý II.", "Các xã báo cáo trước ngày 15/4."
    )
