"""Which territory a name means: by what the text names, and by the document's day."""

from __future__ import annotations

import pytest

from ingest.lexicon.places import gazetteer
from tests.ingest.join.nodes import node, one
from tests.ingest.texts import read_text


def _territory(text: str, kind: str, published: str | None = None, url: str | None = None) -> str | None:
    reading = read_text(text, published=published, url=url)
    keys = (dict(entity.key) for entity in reading.entities if entity.label == "Organisation")
    return next((key.get("territory") for key in keys if key["kind"] == kind), None)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Huyện ủy Châu Thành họp.", None),
        ("Tại tỉnh Tiền Giang, Huyện ủy Châu Thành họp.", "huyện Châu Thành, tỉnh Tiền Giang"),
        ("Tỉnh Tiền Giang và tỉnh Long An hợp tác; Huyện ủy Châu Thành họp.", None),
        ("Huyện ủy Châu Thành, tỉnh Long An họp.", "huyện Châu Thành, tỉnh Long An"),
    ],
)
def test_districts_of_one_name(text: str, key: str | None) -> None:
    """The only province in the text that has one; where it has two, or none, nobody can tell."""
    assert _territory(text, "Huyện ủy") == key


@pytest.mark.parametrize(
    ("published", "key"),
    [(None, "thành phố Cần Thơ"), ("2012-05-04", "thành phố Cần Thơ"), ("2001-05-04", "tỉnh Cần Thơ")],
)
def test_a_province_of_old_has_its_name_only_in_its_time(published: str | None, key: str) -> None:
    """The city of today bears it; where no day is known, it is the one of today."""
    assert _territory("Sở Nội vụ Cần Thơ họp tại Cần Thơ.", "Sở Nội vụ", published) == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("UBND xã Quảng Tâm (Đắk Nông) họp.", "xã Quảng Tâm, huyện Tuy Đức, tỉnh Đắk Nông"),
        ("UBND phường Minh Khai, thành phố Hà Nội họp.", None),
        ("UBND phường Minh Khai, quận Hai Bà Trưng họp.", "phường Minh Khai, quận Hai Bà Trưng, thành phố Hà Nội"),
    ],
)
def test_communes_with_their_province(text: str, key: str | None) -> None:
    """The province tells the district, if it has one commune of the name."""
    assert _territory(text, "Ủy ban nhân dân") == key


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("Huyện ủy Châu Thành họp.", "Huyện ủy", "huyện Châu Thành, tỉnh An Giang"),
        ("Đảng ủy xã Vĩnh An, huyện Châu Thành họp.", "Đảng ủy", "xã Vĩnh An, huyện Châu Thành, tỉnh An Giang"),
    ],
)
def test_the_province_of_the_paper(text: str, kind: str, key: str) -> None:
    """Of districts of one name the one in the province that the page's address tells."""
    assert _territory(text, kind, url="https://baoangiang.com.vn/tin.html") == key


def test_a_commune_in_one_of_many_districts_of_a_name() -> None:
    """Its district is the one that its table says, and not the first of that name."""
    unit = next(u for u in gazetteer().units("Vĩnh An", "commune") if u.parent == "Châu Thành")
    district = gazetteer().outer(unit)
    assert district is not None
    assert (district.name, district.parent) == ("Châu Thành", "An Giang")


def test_reform_of_2025() -> None:
    """A province keeps its committee where it keeps its name; a commune of the new order is another than the old."""
    assert one("Tỉnh ủy Lào Cai", "Tỉnh ủy Lào Cai họp năm 2024.", "Tỉnh ủy Lào Cai họp năm 2026.")
    text, name = "UBND phường Lào Cai, tỉnh Lào Cai họp.", "Ủy ban nhân dân phường Lào Cai"
    assert node(text, name, "2024-03-01") != node(text, name, "2025-09-01")
    assert node(text, name, "2025-08-01") == node(text, name, "2025-09-01")


def test_a_town_that_became_a_province() -> None:
    """Huế was a town of Thừa Thiên Huế until 2025; a text without a day does not tell which is meant."""
    text, name = "UBND thành phố Huế họp.", "Ủy ban nhân dân thành phố Huế"
    before, after, unknown = (node(text, name, day) for day in ("2017-01-05", "2025-09-01", None))
    assert len({before, after, unknown}) == 3
    assert node("Tại tỉnh Thừa Thiên Huế, UBND thành phố Huế họp.", name) == before


def test_a_commune_of_a_district_that_is_told_once() -> None:
    """A name that several communes have is that of the one whose district the text tells."""
    text = "Ông Lê Văn An, Chủ tịch UBND xã Thanh Bình, huyện Mường Khương, nói. UBND xã Thanh Bình lập biên bản."
    told = [e for e in read_text(text).entities if e.name == "Ủy ban nhân dân xã Thanh Bình"]
    assert len(told) == 1
