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
