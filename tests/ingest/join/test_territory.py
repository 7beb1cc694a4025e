"""Which territory a name means: by what the text names, and by the document's day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ingest.join.places.territory import territory_of
from ingest.lexicon.places import gazetteer
from ingest.lexicon.units import all_units
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


@pytest.mark.parametrize(
    ("text", "published", "key"),
    [
        ("Thành ủy Đà Nẵng họp.", None, "thành phố Đà Nẵng"),
        ("Thành ủy Đà Nẵng họp.", "2012-05-04", "thành phố Đà Nẵng"),
        ("Thành ủy Đà Nẵng họp.", "1997-01-10", "thành phố Đà Nẵng"),
        ("Thành ủy Đà Nẵng họp.", "1995-05-04", "thành phố Đà Nẵng, tỉnh Quảng Nam - Đà Nẵng"),
        ("Thành ủy Cần Thơ họp.", "2002-05-04", "thành phố Cần Thơ, tỉnh Cần Thơ"),
        ("Thành ủy Cần Thơ họp.", "2005-05-04", "thành phố Cần Thơ"),
    ],
)
def test_a_city_of_the_centre_that_had_been_one_of_a_province(text: str, published: str | None, key: str) -> None:
    """It is that of the province in its time alone; where no day is known, it is the one of today."""
    assert _territory(text, "Thành ủy", published) == key


@pytest.mark.parametrize(
    ("text", "kind", "published", "key"),
    [
        ("Công an Thủ Đức họp.", "Công an", None, "quận Thủ Đức, Thành phố Hồ Chí Minh"),
        ("Công an huyện Thủ Đức họp.", "Công an", None, "huyện Thủ Đức, Thành phố Hồ Chí Minh"),
        ("Công an Thủ Đức họp.", "Công an", "1995-06-01", "huyện Thủ Đức, Thành phố Hồ Chí Minh"),
        ("Công an Thủ Đức họp.", "Công an", "2015-06-01", "quận Thủ Đức, Thành phố Hồ Chí Minh"),
        ("Công an Ô Môn họp.", "Công an", None, "quận Ô Môn, thành phố Cần Thơ"),
        ("Công an Ô Môn họp.", "Công an", "2002-06-01", "huyện Ô Môn, tỉnh Cần Thơ"),
    ],
)
def test_a_bare_name_without_a_day_is_of_late(text: str, kind: str, published: str | None, key: str) -> None:
    """What ended long ago is meant where the word for it stands, or where the day is of its time."""
    assert _territory(text, kind, published) == key


def test_a_commune_of_a_district_that_is_told_once() -> None:
    """A name that several communes have is that of the one whose district the text tells."""
    text = "Ông Lê Văn An, Chủ tịch UBND xã Thanh Bình, huyện Mường Khương, nói. UBND xã Thanh Bình lập biên bản."
    told = [e for e in read_text(text).entities if e.name == "Ủy ban nhân dân xã Thanh Bình"]
    assert len(told) == 1


_RAISED = [
    ("Sa Pa", "Lào Cai", "thị xã"),
    ("Mộc Châu", "Sơn La", "thị xã"),
    ("Quế Võ", "Bắc Ninh", "thị xã"),
    ("Việt Yên", "Bắc Giang", "thị xã"),
    ("Tịnh Biên", "An Giang", "thị xã"),
    ("Chơn Thành", "Bình Phước", "thị xã"),
    ("Đức Phổ", "Quảng Ngãi", "thị xã"),
    ("Hoài Nhơn", "Bình Định", "thị xã"),
    ("Kinh Môn", "Hải Dương", "thị xã"),
    ("Duy Tiên", "Hà Nam", "thị xã"),
    ("Mỹ Hào", "Hưng Yên", "thị xã"),
    ("Kim Bảng", "Hà Nam", "thị xã"),
    ("Đông Hòa", "Phú Yên", "thị xã"),
]


@pytest.mark.parametrize(("name", "province", "town"), _RAISED)
def test_a_district_that_became_a_town(name: str, province: str, town: str) -> None:
    """However it is told, with a day and without one, it is one territory with its province, and not the town's."""
    district = f"huyện {name}, tỉnh {province}"
    for day in (None, "2018-05-04"):
        assert _territory(f"Bí thư Huyện ủy {name} họp.", "Huyện ủy", day) == district
        told = f"Ông Lò Văn An, Bí thư Huyện ủy, Chủ tịch HĐND huyện {name}, dự họp."
        assert _territory(told, "Huyện ủy", day) == _territory(told, "Hội đồng nhân dân", day) == district
        for body in (f"UBND huyện {name}", f"UBND huyện {name}, tỉnh {province}"):
            assert _territory(f"{body} trả lời.", "Ủy ban nhân dân", day) == district
        assert _territory(f"Thị ủy {name} họp.", "Thị ủy", day) == f"{town} {name}, tỉnh {province}"


@pytest.mark.parametrize(
    ("text", "kind", "day", "key"),
    [
        ("Hội Nông dân Sa Pa họp.", "Hội Nông dân", None, "thị xã Sa Pa, tỉnh Lào Cai"),
        ("Hội Nông dân Sa Pa họp.", "Hội Nông dân", "2019-12-31", "huyện Sa Pa, tỉnh Lào Cai"),
        ("Hội Nông dân Sa Pa họp.", "Hội Nông dân", "2020-01-01", "thị xã Sa Pa, tỉnh Lào Cai"),
        ("Nguyên Bí thư Huyện ủy Sa Pa họp.", "Huyện ủy", "2022-03-01", "huyện Sa Pa, tỉnh Lào Cai"),
        ("Huyện ủy Sa Pa họp. UBND huyện trả lời.", "Ủy ban nhân dân", None, "huyện Sa Pa, tỉnh Lào Cai"),
        ("Huyện đoàn Mộc Châu họp.", "Huyện đoàn", None, "huyện Mộc Châu, tỉnh Sơn La"),
        ("Huyện ủy Thủy Nguyên họp.", "Huyện ủy", None, "huyện Thủy Nguyên, thành phố Hải Phòng"),
        ("Thành ủy Thủy Nguyên họp.", "Thành ủy", None, "thành phố Thủy Nguyên, thành phố Hải Phòng"),
        ("Huyện ủy Từ Sơn họp.", "Huyện ủy", None, "huyện Từ Sơn, tỉnh Bắc Ninh"),
        ("Thị ủy Từ Sơn họp.", "Thị ủy", None, "thị xã Từ Sơn, tỉnh Bắc Ninh"),
        ("Hội Nông dân Từ Sơn họp.", "Hội Nông dân", "2012-05-01", "thị xã Từ Sơn, tỉnh Bắc Ninh"),
        ("Hội Nông dân Từ Sơn họp.", "Hội Nông dân", None, "thành phố Từ Sơn, tỉnh Bắc Ninh"),
        ("Thị ủy Hà Giang họp.", "Thị ủy", None, "thị xã Hà Giang, tỉnh Hà Giang"),
        ("Tỉnh ủy Hà Giang họp.", "Tỉnh ủy", "2008-05-01", "tỉnh Hà Giang"),
        ("Huyện ủy Kỳ Anh họp.", "Huyện ủy", None, "huyện Kỳ Anh, tỉnh Hà Tĩnh"),
        ("Thị ủy Kỳ Anh họp.", "Thị ủy", None, "thị xã Kỳ Anh, tỉnh Hà Tĩnh"),
        ("Huyện ủy Bảo Yên họp.", "Huyện ủy", None, "huyện Bảo Yên, tỉnh Lào Cai"),
        ("Huyện ủy Tân Uyên họp.", "Huyện ủy", None, None),
        ("Tại tỉnh Lai Châu, Huyện ủy Tân Uyên họp.", "Huyện ủy", None, "huyện Tân Uyên, tỉnh Lai Châu"),
    ],
)
def test_which_of_those_that_a_place_was(text: str, kind: str, day: str | None, key: str | None) -> None:
    """A committee is that of what it is called by; else the day tells, and without one it is today's."""
    assert _territory(text, kind, day) == key


@pytest.mark.parametrize(
    ("text", "kind", "day", "key"),
    [
        ("UBND huyện Tân Uyên (Bình Dương) họp.", "Ủy ban nhân dân", "2012-05-10", "huyện Tân Uyên, tỉnh Bình Dương"),
        (
            "Tại Bình Dương, UBND huyện Tân Uyên họp.",
            "Ủy ban nhân dân",
            "2020-05-10",
            "huyện Tân Uyên, tỉnh Bình Dương",
        ),
        ("UBND huyện Tân Uyên, tỉnh Lai Châu họp.", "Ủy ban nhân dân", "2012-05-10", "huyện Tân Uyên, tỉnh Lai Châu"),
        ("UBND huyện Tân Uyên họp.", "Ủy ban nhân dân", "2012-05-10", None),
        ("UBND huyện Tân Uyên họp.", "Ủy ban nhân dân", "2020-05-10", "huyện Tân Uyên, tỉnh Lai Châu"),
        ("UBND huyện Bảo Yên, tỉnh Cà Mau họp.", "Ủy ban nhân dân", None, "huyện Bảo Yên, tỉnh Cà Mau"),
        ("UBND huyện Yên Dũng, tỉnh Hà Bắc họp.", "Ủy ban nhân dân", "1990", "huyện Yên Dũng, tỉnh Bắc Giang"),
        (
            "UBND huyện Duyên Hải, tỉnh Đồng Nai họp. UBND huyện Duyên Hải trả lời.",
            "Ủy ban nhân dân",
            None,
            "huyện Duyên Hải, tỉnh Đồng Nai",
        ),
        ("Tỉnh ủy Sơn Tây họp.", "Tỉnh ủy", None, "tỉnh Sơn Tây"),
        ("UBND tỉnh Hà Đông họp.", "Ủy ban nhân dân", None, "tỉnh Hà Đông"),
        ("Hội Nông dân Hà Đông họp.", "Hội Nông dân", None, "quận Hà Đông, thành phố Hà Nội"),
        ("Hội Nông dân Hà Đông họp.", "Hội Nông dân", "2007-02-01", "thành phố Hà Đông, tỉnh Hà Tây"),
        ("Thị ủy Sơn Tây họp.", "Thị ủy", "2005-06-03", "thị xã Sơn Tây, tỉnh Hà Tây"),
        ("Thị ủy Sơn Tây họp.", "Thị ủy", "2015-06-03", "thị xã Sơn Tây, thành phố Hà Nội"),
        ("UBND huyện Mê Linh họp.", "Ủy ban nhân dân", "1985", "huyện Mê Linh, thành phố Hà Nội"),
        ("UBND huyện Mê Linh họp.", "Ủy ban nhân dân", "1995", "huyện Mê Linh, tỉnh Vĩnh Phú"),
        ("UBND huyện Mê Linh họp.", "Ủy ban nhân dân", "2005", "huyện Mê Linh, tỉnh Vĩnh Phúc"),
    ],
)
def test_the_province_of_the_text_goes_before_the_day(text: str, kind: str, day: str | None, key: str | None) -> None:
    """A name of two provinces or times; what lies in the province that is told is never that of another one."""
    assert _territory(text, kind, day) == key


@pytest.mark.parametrize(
    ("text", "kind", "day", "key"),
    [
        ("UBND huyện Cẩm Lệ họp.", "Ủy ban nhân dân", None, "huyện Cẩm Lệ, thành phố Đà Nẵng"),
        ("Huyện ủy Cẩm Lệ họp.", "Huyện ủy", None, "huyện Cẩm Lệ, thành phố Đà Nẵng"),
        ("Thị ủy Hội An họp.", "Thị ủy", "2012-03-01", "thị xã Hội An, tỉnh Quảng Nam"),
        ("UBND thành phố Bắc Sơn họp.", "Ủy ban nhân dân", None, "thành phố Bắc Sơn"),
        ("UBND thị xã Châu Thành họp.", "Ủy ban nhân dân", None, "thị xã Châu Thành"),
        ("UBND thị xã Điện Biên Phủ họp.", "Ủy ban nhân dân", "1965", "thị xã Điện Biên Phủ"),
        ("Năm 1965, UBND thị xã Điện Biên Phủ họp.", "Ủy ban nhân dân", "2015-05-07", "thị xã Điện Biên Phủ"),
    ],
)
def test_a_district_that_only_had_another_word(text: str, kind: str, day: str | None, key: str) -> None:
    """It lies where the one of its name does, if that is one alone, and was there by then."""
    assert _territory(text, kind, day) == key


def test_each_district_of_the_past_is_read_as_itself() -> None:
    """By its full name on the last day of its time, whatever took its place."""
    past = [unit for unit in all_units() if unit.level == "district" and unit.why and unit.parent]
    assert len(past) > 100
    for unit in past:
        outer = gazetteer().outer(unit)
        assert outer is not None
        day = f"{int(unit.valid_until[:4]) - 1}-12-31" if len(unit.valid_until) < 10 else _before(unit.valid_until)
        text = f"UBND {unit.full}, {outer.full} họp."
        assert _territory(text, "Ủy ban nhân dân", day) == territory_of(unit).key, text


def _before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Lào Cai", "Tỉnh đoàn Lào Cai"),
        ("Đoàn TNCS Hồ Chí Minh huyện Bát Xát, tỉnh Lào Cai", "Huyện đoàn Bát Xát"),
        ("Đoàn Thanh niên thành phố Hải Phòng", "Thành đoàn Hải Phòng"),
        ("Ban Chấp hành Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Lào Cai", "Ban Chấp hành Tỉnh đoàn Lào Cai"),
    ],
)
def test_the_youth_union_of_a_territory_has_two_names(full: str, short: str) -> None:
    """One body; that of a commune or of an office is called by the long one alone."""
    assert _first(f"{full} ra quân.") == _first(f"{short} ra quân.")
    commune = "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Mường Vi, tỉnh Lào Cai ra quân."
    assert _first(commune)["kind"] == "Đoàn Thanh niên Cộng sản Hồ Chí Minh"


def _first(text: str) -> dict[str, str]:
    """The key of the body that a text names first."""
    found = [one for one in read_text(text).entities if one.label == "Organisation"]
    return dict(min(found, key=lambda one: one.mentions).key)
