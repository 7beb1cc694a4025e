"""Territories as things of their own: which are named, whose bodies are there, what was held there."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tỉnh ủy Lào Cai họp.", {"Tỉnh ủy Lào Cai → Tỉnh Lào Cai"}),
        (
            "UBND xã Y Tý, huyện Bát Xát, tỉnh Lào Cai họp.",
            {"Ủy ban nhân dân xã Y Tý → Xã Y Tý, huyện Bát Xát, tỉnh Lào Cai"},
        ),
        ("Thành ủy TP.HCM họp.", {"Thành ủy Thành phố Hồ Chí Minh → Thành phố Hồ Chí Minh"}),
        ("Bộ Y tế họp.", set()),
        ("UBND huyện Châu Thành họp.", set()),
        ("UBND xã Sông Trà Xanh, tỉnh Lào Cai họp.", set()),
    ],
    ids=["province", "with what is around it", "its whole name", "of the centre", "one of ten", "in no table"],
)
def test_a_body_is_where_its_territory_is(text: str, told: set[str]) -> None:
    """Known without doubt and of the tables, or nowhere."""
    assert relations(text, "LOCATED_IN") == {f"LOCATED_IN: {one}" for one in told}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Chiều 12/5, tại Hải Phòng, Bộ Y tế tổ chức Hội nghị phòng chống dịch.", "Thành phố Hải Phòng"),
        ("Bộ Y tế tổ chức Hội nghị phòng chống dịch tại tỉnh Nghệ An.", "Tỉnh Nghệ An"),
        ("Bộ Y tế tổ chức Hội nghị phòng chống dịch. Hội nghị diễn ra tại Đà Nẵng.", "Thành phố Đà Nẵng"),
    ],
)
def test_an_event_is_where_it_is_held(text: str, place: str) -> None:
    """The territory that opens its sentence, or that follows it."""
    [told] = relations(text, "LOCATED_IN")
    assert told.startswith("LOCATED_IN: Hội nghị phòng chống dịch")
    assert told.endswith(f"→ {place}")


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Y tế tổ chức Hội nghị phòng chống dịch. Tại Nghệ An, dịch đã giảm.",
        "Bộ Y tế tổ chức Hội nghị phòng chống dịch với đại biểu đến từ Nghệ An.",
        "Tại Nghệ An, Bộ Y tế tổ chức Hội nghị phòng chống dịch; Bộ Công an tổ chức Hội nghị tổng kết năm.",
    ],
    ids=["another sentence", "from where they came", "two events"],
)
def test_other_territories_are_no_venue(text: str) -> None:
    """Named beside an event only."""
    assert relations(text, "LOCATED_IN") == set()


def test_what_is_only_named_is_known_too() -> None:
    """So that the documents about a province are found; the city in front of a date is none of them."""
    text = "Hà Nội, ngày 5 tháng 3 năm 2024. Lũ về Nghệ An, Bộ Y tế gửi thuốc đến huyện Con Cuông, tỉnh Nghệ An."
    assert names(text, "Place") == {"Tỉnh Nghệ An", "Huyện Con Cuông, tỉnh Nghệ An"}


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Y tế dự diễn đàn châu Á-Thái Bình Dương.",
        "Bộ Y tế dự diễn đàn châu Á – Thái Bình Dương.",
        "Lũ trên sông Cửu Long dâng cao.",
        "Xe chạy trên đường Hà Nội.",
        "Họ đến thủ đô Baghdad.",
        "Họ đến thủ đô nước Cộng hòa Belarus.",
        "Họ nhớ lời Hồ Chí Minh dạy.",
        "Cầu thủ trẻ Đông Triều ghi bàn.",
    ],
)
def test_part_of_another_name_is_no_place(text: str) -> None:
    """Of an ocean, of a river, of a street; of a city of others, of a player."""
    assert names(text, "Place") == set()


def test_a_bare_name_is_a_place() -> None:
    """Behind a mark, a small word, or letters that stand for words."""
    text = "Lũ về Nghệ An, Lào Cai (Hải Phòng), các KCN Bắc Ninh."
    assert names(text, "Place") == {"Tỉnh Nghệ An", "Tỉnh Lào Cai", "Thành phố Hải Phòng", "Tỉnh Bắc Ninh"}


def test_a_bare_name_of_a_district_is_one_where_the_document_says_so() -> None:
    """Named with its word somewhere, or as that of a body."""
    assert names("Mưa lớn ở Sa Pa. Thị xã Sa Pa, tỉnh Lào Cai họp.", "Place") == {"Thị xã Sa Pa, tỉnh Lào Cai"}
    assert "Thị xã Sa Pa, tỉnh Lào Cai" in names("Mưa lớn ở Sa Pa. UBND thị xã Sa Pa họp.", "Place")
    assert names("Mưa lớn ở Sa Pa.", "Place") == set()
