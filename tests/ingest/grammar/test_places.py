"""Territories of one name in different provinces."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import names


def test_places_of_one_name_are_told_apart_by_their_province() -> None:
    """There is a huyện Châu Thành in ten provinces."""
    text = "UBND huyện Châu Thành, tỉnh Bến Tre và UBND huyện Châu Thành, tỉnh Long An ký quy chế."
    keys = {dict(entity.key)["territory"] for entity in read_text(text).entities}
    assert keys == {"huyện Châu Thành, tỉnh Bến Tre", "huyện Châu Thành, tỉnh Long An"}


def test_the_province_of_a_unique_district_is_known() -> None:
    """Only one province has a huyện Bát Xát."""
    (body,) = (one for one in read_text("Huyện ủy Bát Xát họp.").entities if one.label == "Organisation")
    assert dict(body.key)["territory"] == "huyện Bát Xát, tỉnh Lào Cai"


def test_a_name_that_goes_on_as_a_province_ends_no_place() -> None:
    """ "Nam Hà Nội" is no Nam Hà, and the name of a branch."""
    read = read_text("Bà Lò Thị Mai, Giám đốc VietinBank Chi nhánh Nam Hà Nội, dự.")
    assert {entity.name for entity in read.entities if entity.label == "Organisation"} == {
        "VietinBank chi nhánh Nam Hà Nội"
    }


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Bà Lò Thị Mai, Chủ tịch UBND xã Báo cáo tình hình vụ mùa.", {"Ủy ban nhân dân xã"}),
        ("Ông Lê Văn Thọ, Chủ tịch UBND phường Thông báo kết quả kiểm tra.", {"Ủy ban nhân dân phường"}),
        ("Ông Lê Văn Thọ, Chủ tịch UBND xã Báo Sơn báo cáo kết quả.", {"Ủy ban nhân dân xã Báo Sơn"}),
    ],
)
def test_half_of_a_verb_names_no_commune(text: str, bodies: set[str]) -> None:
    """A capital behind "xã" alone makes no name; two words with theirs do."""
    assert names(text, "Organisation") == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Sở Nội vụ tỉnh Lào Cai làm việc tại Ty Cảnh sát tỉnh Kratie.",
            {"Sở Nội vụ tỉnh Lào Cai", "Ty Cảnh sát tỉnh Kratie"},
        ),
        (
            "Sở Nội vụ tỉnh Lào Cai làm việc tại Công an tỉnh Theo kế hoạch.",
            {"Sở Nội vụ tỉnh Lào Cai", "Công an tỉnh Lào Cai"},
        ),
    ],
)
def test_a_province_abroad_may_have_one_word(text: str, bodies: set[str]) -> None:
    """A word that is spelt as none of ours is the name of a province, and what was told of before it is not meant."""
    assert names(text, "Organisation") == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Bà Lò Thị Mai, Chủ tịch Hội Nông dân huyện thống nhất chương trình.", {"Hội Nông dân huyện"}),
        ("Bà Lò Thị Mai, Bí thư Đảng ủy xã quyết tâm hoàn thành kế hoạch.", {"Đảng ủy xã"}),
        ("Hội Nông dân huyện Thống Nhất chia sẻ kinh nghiệm.", {"Hội Nông dân huyện Thống Nhất"}),
        ("Hội Nông dân huyện bát xát chia sẻ kinh nghiệm.", {"Hội Nông dân huyện Bát Xát"}),
    ],
)
def test_a_verb_in_small_letters_is_no_territory(text: str, bodies: set[str]) -> None:
    """ "thống nhất" behind "huyện" is what the district does, and with capitals its name."""
    assert names(text, "Organisation") == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "UBND huyện đảo Cồn Cỏ và UBND huyện rẻo cao Hướng Hóa ký kết.",
            {"Ủy ban nhân dân huyện Cồn Cỏ", "Ủy ban nhân dân huyện Hướng Hóa"},
        ),
        ("UBND xã vùng cao Y Tý họp.", {"Ủy ban nhân dân xã Y Tý"}),
        ("UBND thành phố biển Nha Trang họp.", {"Ủy ban nhân dân thành phố Nha Trang"}),
        ("Bà Lò Thị Mai, Chủ tịch Hội Nông dân tỉnh miền núi Tây Bắc.", {"Hội Nông dân tỉnh"}),
    ],
)
def test_what_kind_of_territory_one_is(text: str, bodies: set[str]) -> None:
    """ "đảo", "vùng cao" stand between the word for a level and a name that the gazetteer has of that level."""
    assert names(text, "Organisation") == bodies
