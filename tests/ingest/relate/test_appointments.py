"""Who was appointed, dismissed and disciplined."""

from __future__ import annotations

import pytest

from tests.ingest.told import relations

TAM = "Lê Minh Tâm"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ngày 5-3-2019, Thủ tướng Chính phủ bổ nhiệm ông Lê Minh Tâm giữ chức Thứ trưởng Bộ Y tế.",
            {
                f"APPOINTED: {TAM} → Thứ trưởng Bộ Y tế (2019-03-05, by Thủ tướng Chính phủ)",
            },
        ),
        (
            "Ông Lê Minh Tâm được bầu làm Chủ tịch UBND tỉnh Lào Cai.",
            {f"APPOINTED: {TAM} → Chủ tịch Ủy ban nhân dân tỉnh Lào Cai"},
        ),
        (
            "Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với bà Lê Thị Mai.",
            {"DISMISSED: Lê Thị Mai → Bộ trưởng Bộ Y tế (by Quốc hội)"},
        ),
        (
            "Ông Lê Minh Tâm thôi giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.",
            {f"DISMISSED: {TAM} → Giám đốc Sở Y tế tỉnh Lào Cai"},
        ),
        (
            "Huyện ủy Bát Xát thi hành kỷ luật cảnh cáo đối với ông Lê Minh Tâm.",
            {f"DISCIPLINED: Huyện ủy Bát Xát → {TAM} (cảnh cáo)"},
        ),
        (
            "Huyện ủy Bát Xát kỷ luật cách chức ông Lê Minh Tâm.",
            {f"DISCIPLINED: Huyện ủy Bát Xát → {TAM} (cách chức)"},
        ),
        ("Huyện ủy Bát Xát đề nghị kỷ luật cảnh cáo ông Lê Minh Tâm.", set()),
        ("Sở Nội vụ đề nghị bổ nhiệm ông Lê Minh Tâm giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.", set()),
        ("Ông Lê Minh Tâm chưa được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.", set()),
        ("Tháng tới, Tỉnh ủy Lào Cai sẽ bổ nhiệm ông Lê Minh Tâm giữ chức Trưởng ban Tổ chức Tỉnh ủy.", set()),
    ],
)
def test_careers(text: str, told: set[str]) -> None:
    """Who was appointed, dismissed, disciplined, by whom; a proposal, a plan and a denial are none of it."""
    assert relations(text, "APPOINTED", "DISMISSED", "DISCIPLINED") == told


def test_appointed_people_hold_their_post_and_dismissed_held_it() -> None:
    """An appointment gives the post; a dismissal makes it a former one."""
    appointed = "Ban Bí thư chỉ định ông Lê Minh Tâm giữ chức Phó Bí thư Tỉnh ủy Lào Cai nhiệm kỳ 2015-2020."
    assert f"HOLDS: {TAM} → Phó Bí thư Tỉnh ủy Lào Cai" in relations(appointed)
    dismissed = "Ông Lê Minh Tâm thôi giữ chức Giám đốc Sở Y tế tỉnh Lào Cai."
    assert f"HOLDS: {TAM} → Giám đốc Sở Y tế tỉnh Lào Cai (former)" in relations(dismissed)


@pytest.mark.parametrize(
    "text",
    [
        "Sở Nội vụ đề nghị bổ nhiệm ông Lê Minh Tâm giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.",
        "Ông Lê Minh Tâm chưa được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lào Cai.",
        "Tháng tới, Tỉnh ủy Lào Cai sẽ bổ nhiệm ông Lê Minh Tâm giữ chức Trưởng ban Tổ chức Tỉnh ủy.",
    ],
)
def test_who_is_only_proposed_holds_nothing(text: str) -> None:
    """A proposal, a plan and a denial give nobody a post."""
    assert relations(text, "HOLDS") == set()
