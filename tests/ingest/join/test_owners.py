"""Central bodies of other countries are none of ours."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Về phía Lào có ông Khamphet Sayavong, Ủy viên Bộ Chính trị, Trưởng Ban Đối ngoại Trung ương Đảng.",
            {"Ủy viên Bộ Chính trị Lào", "Trưởng Ban Đối ngoại Trung ương Lào"},
        ),
        (
            "Ông Khamphet Sayavong, Ủy viên Bộ Chính trị Đảng Nhân dân Cách mạng Lào, đến Hà Nội.",
            {"Ủy viên Bộ Chính trị Đảng Nhân dân Cách mạng Lào"},
        ),
    ],
)
def test_offices_of_people_from_abroad(text: str, told: set[str]) -> None:
    """The country stands with the name, in another sentence, or before it."""
    assert {line.partition(" → ")[2] for line in relations(text, "HOLDS")} == told


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch Quốc hội Lào Khamphet Sayavong thăm Hà Nội. Ông Khamphet Sayavong, Ủy viên Bộ Chính trị, đến Huế.",
        "Năm 2015 ông Khamphet Sayavong là Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng Lào.",
        "Ông Khamphet Sayavong, Ủy viên Bộ Chính trị, đến Hà Nội.",
        "Ông Khamphet Sayavong là người Lào. Từ năm 2001 đến năm 2006 là Ủy viên Bộ Chính trị, Phó Thủ tướng.",
    ],
)
def test_their_seats_are_none_of_ours(text: str) -> None:
    """The country stands in another sentence, at the end of the row, or nowhere."""
    assert "Bộ Chính trị" not in names(text, "Organisation")


def test_ours_beside_theirs() -> None:
    """A Vietnamese name keeps the title at home."""
    text = "Thủ tướng Lào Khamphet Sayavong hội đàm với Ủy viên Bộ Chính trị, Thủ tướng Lê Văn An tại Hà Nội."
    held = relations(text, "HOLDS")
    assert "HOLDS: Lê Văn An → Ủy viên Bộ Chính trị" in held
    assert "HOLDS: Khamphet Sayavong → Ủy viên Bộ Chính trị" not in held


@pytest.mark.parametrize(
    "text",
    [
        "Được Đảng Nhân dân Cách mạng Lào lãnh đạo, Chính phủ đã mở lại các cửa khẩu.",
        "Tổng Bí thư đánh giá cao thành tựu mà Chính phủ và nhân dân Cuba đạt được.",
        "Mỹ và Pháp phản đối. Quốc hội họp khẩn, Chính phủ từ chức. Đức im lặng, Pháp lo ngại.",
    ],
)
def test_bodies_of_another_country(text: str) -> None:
    """After a party of theirs, before their people, and in a text that is about other countries alone."""
    assert not names(text, "Organisation") & {"Chính phủ", "Quốc hội"}


def test_a_ministry_beside_its_like() -> None:
    """Two ministries that meet are of two countries."""
    assert "Bộ Ngoại giao" in names("Bộ Ngoại giao Nga và Bộ Ngoại giao hội đàm.", "Organisation")
