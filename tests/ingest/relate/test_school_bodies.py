"""The union, the cell and the veterans of a school are bodies of it, and nobody's name."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations

SCHOOL = "Trường Trung học phổ thông Lý Thái Tổ"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (f"Tặng Giấy khen cho Đoàn {SCHOOL}.", "Đoàn"),
        (f"Đoàn {SCHOOL} đón nhận Bằng khen.", "Đoàn"),
        ("Đoàn trường THPT Lý Thái Tổ đón nhận Bằng khen.", "Đoàn"),
        (f"ĐOÀN {SCHOOL.upper()}", "Đoàn"),
        (f"Bí thư Đoàn {SCHOOL} phát biểu.", "Đoàn"),
        (f"Ban Chấp hành Đoàn {SCHOOL} họp.", "Đoàn"),
        (f"Công đoàn {SCHOOL} đón nhận Bằng khen.", "Công đoàn"),
        (f"Chi bộ {SCHOOL} đón nhận Bằng khen.", "Chi bộ"),
        (f"Hội Cựu chiến binh {SCHOOL} đón nhận Bằng khen.", "Hội Cựu chiến binh"),
        (f"Liên đội {SCHOOL} đón nhận Bằng khen.", "Liên đội"),
        (f"Chi đoàn {SCHOOL} ra quân.", "Chi đoàn"),
        (f"Đoàn {SCHOOL}, tỉnh Bắc Ninh ra quân.", "Đoàn"),
    ],
)
def test_a_body_of_a_school(text: str, body: str) -> None:
    """It is a part of the school, and the text names no person."""
    assert f"PART_OF: {body} {SCHOOL} → {SCHOOL}" in relations(text, "PART_OF")
    assert not names(text, "Person")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ông Đoàn Trường Sinh, Giám đốc Sở Y tế tỉnh Lào Cai, phát biểu.", "Đoàn Trường Sinh"),
        ("Đồng chí Đoàn Trường Trung, Bí thư Huyện ủy Bát Xát, đón nhận Bằng khen.", "Đoàn Trường Trung"),
        ("Bà Đoàn Thị Lý, giáo viên Trường Tiểu học Kim Đồng, được khen.", "Đoàn Thị Lý"),
        ("Ông Đoàn Trường Đại được bầu làm Bí thư Huyện ủy Bát Xát.", "Đoàn Trường Đại"),
    ],
)
def test_somebody_of_the_family_doan(text: str, told: str) -> None:
    """A name that begins like the union of a school."""
    assert told in names(text, "Person")
    assert not any(one.startswith("Đoàn") for one in names(text, "Organisation"))


@pytest.mark.parametrize(
    "text",
    [
        f"Đoàn công tác của {SCHOOL} đến thăm.",
        "Đoàn Bộ Y tế đến thăm và tặng quà.",
        "Đoàn trường tổ chức hội thi.",
    ],
)
def test_a_delegation_is_no_union(text: str) -> None:
    """Nor has the union of whichever school a name."""
    assert not any(one.startswith("Đoàn") for one in names(text, "Organisation"))
