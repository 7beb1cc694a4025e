"""From which day on an official document's decisions on people count, and who takes them."""

from __future__ import annotations

import pytest

from tests.ingest.relate.formal import STATE
from tests.ingest.told import relations

CHAIR = "Chủ tịch Ủy ban nhân dân tỉnh Yên Bái"
HONG, POST = "Lý Thị Hồng", "Phó Giám đốc Sở Y tế tỉnh Yên Bái"
APPOINTS = "Điều 1. Bổ nhiệm bà Lý Thị Hồng giữ chức vụ Phó Giám đốc Sở Y tế{when}.\n{articles}"


def _appointed(article: str, when: str = "") -> set[str]:
    return relations(STATE.format(articles=APPOINTS.format(when=when, articles=article)), "APPOINTED")


@pytest.mark.parametrize(
    "article",
    [
        "Điều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 9 năm 2020.",
        "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày 01/9/2020./.",
        "Quyết định có hiệu lực từ 01/9/2020.",
        "Điều 2. Thời hạn giữ chức vụ là 05 năm, kể từ ngày 01 tháng 9 năm 2020.",
        "Thời gian bổ nhiệm: 05 năm, kể từ ngày 01/9/2020.",
    ],
)
def test_an_office_begins_when_the_decision_takes_effect(article: str) -> None:
    """An article of its own says from which day on: the office begins then, and not on the day of the document."""
    assert _appointed(article) == {f"APPOINTED: {HONG} → {POST} (2020-09-01, by {CHAIR})"}


@pytest.mark.parametrize(
    "article",
    [
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
        "Điều 2. Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 9/QĐ-UBND ngày 01/9/2010.",
        "Điều 2. Bà Lý Thị Hồng được hưởng phụ cấp chức vụ kể từ ngày 01/9/2020.",
        "Điều 2. Quyết định số 9/QĐ-UBND hết hiệu lực kể từ ngày 01/9/2020.",
        "Quyết định này có hiệu lực từ ngày 01/9/2020.\nQuyết định này có hiệu lực từ ngày 02/9/2020.",
    ],
)
def test_other_days_of_a_document_begin_no_office(article: str) -> None:
    """The day on which it is signed, that of a document it replaces, of an allowance; two days that contradict."""
    assert _appointed(article) == {f"APPOINTED: {HONG} → {POST} (2020-08-03, by {CHAIR})"}


@pytest.mark.parametrize("when", [" kể từ ngày 15/8/2020", ", thời hạn 05 năm, kể từ ngày 15 tháng 8 năm 2020"])
def test_the_day_in_the_article_itself_goes_before(when: str) -> None:
    """ "giữ chức P, thời hạn 05 năm, kể từ ngày 15/8": whatever another article says of the whole document."""
    said = _appointed("Điều 2. Quyết định này có hiệu lực kể từ ngày 01/9/2020.", when)
    assert said == {f"APPOINTED: {HONG} → {POST} (2020-08-15, by {CHAIR})"}


@pytest.mark.parametrize(
    ("when", "article", "day"),
    [
        ("", "Điều 2. Quyết định này có hiệu lực kể từ ngày 01/9/2020.", " (2020-09-01)"),
        (" kể từ ngày 15/8/2020", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", " (2020-08-15)"),
        ("", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", ""),
    ],
)
def test_nobody_is_in_office_before_it_begins(when: str, article: str, day: str) -> None:
    """Of a day to come the document does not attest that somebody is in office on its own day; else it does."""
    text = STATE.format(articles=APPOINTS.format(when=when, articles=article))
    assert f"HOLDS: {HONG} → {POST}{day}" in relations(text, "HOLDS")


def test_who_leaves_leaves_when_the_decision_takes_effect() -> None:
    """The office that ends, ends on that day too, unless the article has a day of its own."""
    ends = "Điều 1. Bà Lý Thị Hồng, Phó Giám đốc Sở Y tế, thôi giữ chức vụ Phó Giám đốc Sở Y tế{when}.\n{articles}"
    force = "Điều 2. Quyết định này có hiệu lực kể từ ngày 01/9/2020."
    for when, day in (("", "2020-09-01"), (" từ ngày 15/8/2020", "2020-08-15")):
        text = STATE.format(articles=ends.format(when=when, articles=force))
        assert relations(text, "DISMISSED") == {f"DISMISSED: {HONG} → {POST} ({day}, by {CHAIR})"}


@pytest.mark.parametrize(
    "article",
    [
        "Điều 1. Điều động, luân chuyển và bổ nhiệm bà Lý Thị Hồng giữ chức vụ Phó Giám đốc Sở Y tế.",
        "Điều 1. Bà Lý Thị Hồng, viên chức, được điều động, bổ nhiệm giữ chức vụ Phó Giám đốc Sở Y tế.",
        "Điều 1. Phê chuẩn kết quả bầu chức vụ Phó Giám đốc Sở Y tế đối với bà Lý Thị Hồng.",
        "Điều 1. Xác nhận kết quả bầu bà Lý Thị Hồng giữ chức vụ Phó Giám đốc Sở Y tế.",
    ],
)
def test_however_an_article_begins_the_document_decides(article: str) -> None:
    """Several verbs in a row, the one whom it decides on, a vote that is confirmed."""
    told = f"APPOINTED: {HONG} → {POST} (2020-08-03, by {CHAIR})"
    assert told in relations(STATE.format(articles=article), "APPOINTED")


def test_an_article_that_tells_of_the_past_is_no_decision() -> None:
    """Before "Điều" nothing is decided: a line of reasons tells who was appointed by others."""
    text = STATE.format(articles="Xét quá trình công tác, bà Lý Thị Hồng được bổ nhiệm giữ chức Phó Giám đốc Sở Y tế.")
    assert relations(text, "APPOINTED") == {f"APPOINTED: {HONG} → {POST}"}


def test_a_committee_and_its_office_of_one_clause() -> None:
    """ "…; chỉ định tham gia Ban Thường vụ và giữ chức vụ P": the seat and the office that the clause gives."""
    text = (
        "Tỉnh ủy Sơn La điều động đồng chí Lò Văn Phấn, Giám đốc Sở Tư pháp, đến nhận công tác tại Huyện ủy Mai Sơn;"
        " chỉ định tham gia Ban Thường vụ và giữ chức vụ Bí thư Huyện ủy Mai Sơn."
    )
    assert "APPOINTED: Lò Văn Phấn → Bí thư Huyện ủy Mai Sơn (by Tỉnh ủy Sơn La)" in relations(text, "APPOINTED")
    other = text.replace("; chỉ định tham gia", "; Ban Tổ chức tham gia")
    assert not any("Bí thư Huyện ủy Mai Sơn" in fact for fact in relations(other, "APPOINTED"))


def test_the_rows_of_a_list_count_from_that_day_too() -> None:
    """ "Bổ nhiệm các ông, bà sau đây giữ chức vụ …:" and who, one in a line, below; the effect in another article."""
    rows = (
        "Điều 1. Bổ nhiệm các ông, bà sau đây giữ các chức vụ lãnh đạo Sở Y tế:\n"
        "1. Bà Lý Thị Hồng giữ chức Giám đốc Sở Y tế;\n2. Ông Đỗ Văn Tám giữ chức Phó Giám đốc Sở Y tế.\n"
        "Điều 2. Quyết định này có hiệu lực từ ngày 01/9/2020."
    )
    assert relations(STATE.format(articles=rows), "APPOINTED") == {
        f"APPOINTED: {HONG} → Giám đốc Sở Y tế tỉnh Yên Bái (2020-09-01, by {CHAIR})",
        f"APPOINTED: Đỗ Văn Tám → {POST} (2020-09-01, by {CHAIR})",
    }
