"""When, and by whom, decisions on people were taken that several sentences tell of."""

from __future__ import annotations

import pytest

from tests.ingest.told import relations

AN = "Lê Văn An"
POST = "Giám đốc Sở Y tế tỉnh Lào Cai"
NEWS = "2020-08-27"


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("Quyết định có hiệu lực từ ngày 1/9/2020.", "2020-09-01"),
        ("Các quyết định này có hiệu lực thi hành kể từ ngày 1/9/2020.", "2020-09-01"),
        ("Ông sinh năm 1970. Quyết định có hiệu lực từ ngày 1/9/2020.", "2020-09-01"),
        ("Quy chế có hiệu lực từ ngày 1/9/2020.", None),
        ("Quyết định có hiệu lực trong 5 năm.", None),
    ],
)
def test_the_day_of_effect_stands_in_a_sentence_of_its_own(behind: str, day: str | None) -> None:
    """It counts more than the day of the news, and is nothing of other papers."""
    told = relations(f"UBND tỉnh Lào Cai bổ nhiệm ông {AN} giữ chức {POST}. {behind}", "APPOINTED")
    when = f"{day}, " if day else ""
    assert told == {f"APPOINTED: {AN} → {POST} ({when}by Ủy ban nhân dân tỉnh Lào Cai)"}


def test_the_day_of_effect_is_of_what_was_decided_just_before() -> None:
    """Not of what somebody became years before, nor of what "trước đó" tells."""
    first = f"Năm 1998, ông {AN} được bầu làm Chủ tịch UBND huyện Bát Xát."
    then = f"Ngày 3/6/2001, ông được bổ nhiệm làm {POST}. Quyết định có hiệu lực từ ngày 15/6/2001."
    assert relations(f"{first} {then}", "APPOINTED") == {
        f"APPOINTED: {AN} → Chủ tịch Ủy ban nhân dân huyện Bát Xát (1998)",
        f"APPOINTED: {AN} → {POST} (2001-06-15)",
    }
    before = f"Trước đó, ông {AN} được bổ nhiệm làm {POST}. Quyết định có hiệu lực từ ngày 15/6/2001."
    assert relations(before, "APPOINTED") == {f"APPOINTED: {AN} → {POST}"}


@pytest.mark.parametrize(
    "first",
    [
        "Ngày 26/8, UBND tỉnh Lào Cai ban hành Quyết định số 5/QĐ-UBND về công tác cán bộ.",
        "Ngày 26/8, UBND tỉnh Lào Cai ra Thông báo số 5/TB-UBND về việc thay đổi nhân sự.",
        "Ngày 26/8, UBND tỉnh Lào Cai có Quyết định số 5/QĐ-UBND về việc bổ nhiệm cán bộ.",
    ],
)
def test_a_decision_is_told_first_and_then_on_whom(first: str) -> None:
    """Its day is that of what follows; not where that has a time of its own, or is about something else."""
    then = f"Theo đó, ông {AN} thôi giữ chức {POST}."
    assert any("2020-08-26" in line for line in relations(f"{first} {then}", "DISMISSED", published=NEWS))
    then = f"Ông {AN} từng được bổ nhiệm làm {POST}."
    assert not any("2020-08-26" in line for line in relations(f"{first} {then}", "APPOINTED", published=NEWS))
    then = f"Theo đó, ông {AN} thôi giữ chức {POST}."
    other = "Ngày 26/8, UBND tỉnh Lào Cai ban hành Kế hoạch số 5/KH-UBND về nuôi ong."
    assert not any("2020-08-26" in line for line in relations(f"{other} {then}", "DISMISSED", published=NEWS))


def test_rows_below_a_decision_without_marks() -> None:
    """ "Cụ thể như sau:" and a line for each; what is told below them is none of it."""
    text = f"""Ngày 18/8/2020, Hội đồng quản trị Ngân hàng Á Châu quyết định miễn nhiệm các chức danh. Cụ thể như sau:
Ông {AN}, Chủ tịch Hội đồng quản trị, từ nhiệm vì lý do sức khỏe
Ông Trần Văn Bình, Phó Chủ tịch Hội đồng quản trị, từ nhiệm vì lý do cá nhân
"""
    told = relations(text, "DISMISSED")
    assert len(told) == 2
    assert all("2020-08-18" in line and "by Hội đồng quản trị Ngân hàng Á Châu" in line for line in told)


def test_who_is_named_behind_the_passive_decides() -> None:
    """Whoever does something before in the sentence."""
    first = f"Tỉnh ủy Lào Cai bầu Bí thư Tỉnh ủy thay ông {AN}, người vừa được Bộ Chính trị điều động giữ chức"
    told = relations(f"{first} Phó Trưởng Ban Tuyên giáo Trung ương.", "APPOINTED")
    assert {line for line in told if "Tuyên giáo" in line} == {
        f"APPOINTED: {AN} → Phó Trưởng Ban Tuyên giáo Trung ương (by Bộ Chính trị)"
    }


def test_an_office_with_a_day_of_its_own() -> None:
    """ "Năm 2015 … và ngày 6/8/2020 là Q": the day right before it."""
    text = f"Năm 2015, ông {AN} được bổ nhiệm làm Hiệu trưởng Trường Đại học Xây dựng và ngày 6/8/2020 là {POST}."
    assert relations(text, "APPOINTED") == {
        f"APPOINTED: {AN} → Hiệu trưởng Trường Đại học Xây dựng (2015)",
        f"APPOINTED: {AN} → {POST} (2020-08-06)",
    }


@pytest.mark.parametrize(
    "text",
    [
        f"Thực hiện Quyết định của Ban Bí thư về công tác cán bộ, ông {AN}, {POST}, nghỉ hưu kể từ ngày 1/2/2020.",
        f"Ông Trần Văn Bình trao quyết định của Ban Bí thư về việc ông {AN}, {POST}, nghỉ hưu từ ngày 1/2/2020.",
    ],
)
def test_who_decides_that_somebody_retires(text: str) -> None:
    """Whose decision it is; nobody where somebody only retires."""
    assert relations(text, "DISMISSED") == {f"DISMISSED: {AN} → {POST} (2020-02-01, by Ban Bí thư)"}
    alone = relations(f"Ban Bí thư họp. Ông {AN}, {POST}, nghỉ hưu từ ngày 1/2/2020.", "DISMISSED")
    assert alone == {f"DISMISSED: {AN} → {POST} (2020-02-01)"}


def test_in_two_houses_neither_decides() -> None:
    """ "tại Thành ủy X và Thành ủy Y": both are only where it takes place."""
    text = f"Tại Thị ủy Sa Pa và Thành ủy Lào Cai, ông Trần Văn Bình trao quyết định bổ nhiệm ông {AN} giữ chức {POST}."
    assert relations(text, "APPOINTED") == {f"APPOINTED: {AN} → {POST}"}


def test_the_office_that_somebody_had_then() -> None:
    """ "… được bổ nhiệm làm P, khi đang giữ chức Q": Q is over by now."""
    text = f"Ông {AN} được bổ nhiệm làm {POST} vào năm 2020, khi đang giữ chức Trưởng Ban Dân tộc tỉnh Lào Cai."
    assert f"HOLDS: {AN} → Trưởng Ban Dân tộc tỉnh Lào Cai (former)" in relations(text, "HOLDS")


def test_whose_decisions_they_are_is_no_title_of_those_they_are_on() -> None:
    """ "Căn cứ các Quyết định của P: ông A …; ông B …"."""
    text = (
        f"Căn cứ các Quyết định của Bộ trưởng Bộ Y tế: ông {AN}, {POST}, nghỉ hưu; ông Trần Văn Bình giữ chức {POST}."
    )
    assert not any("Bộ trưởng" in line for line in relations(text, "HOLDS"))
