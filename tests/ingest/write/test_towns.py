"""Districts that became towns or cities, or came to another province, and what was there twice."""

from __future__ import annotations

import pytest

from ingest.lexicon.units import all_units, partings
from ingest.write.become import Body
from ingest.write.table import TITLES, table
from tests.ingest.write.told import organ_of, told_of

REFORM = "2025-07-01"


@pytest.mark.parametrize(
    ("body", "steps_told"),
    [
        (("Huyện ủy", "huyện Sa Pa, tỉnh Lào Cai"), {("Huyện ủy Sa Pa", "Thị ủy Sa Pa", "2020-01-01")}),
        (
            ("Công an", "huyện Hoài Nhơn, tỉnh Bình Định"),
            {("Công an huyện Hoài Nhơn", "Công an thị xã Hoài Nhơn", "2020-06-01")},
        ),
        (("Huyện đoàn", "huyện Quế Võ, tỉnh Bắc Ninh"), {("Huyện đoàn Quế Võ", "Thị đoàn Quế Võ", "2023-04-10")}),
        (
            organ_of("Ủy ban Kiểm tra", "Huyện ủy", "huyện Mỹ Hào, tỉnh Hưng Yên"),
            {("Ủy ban Kiểm tra Huyện ủy Mỹ Hào", "Ủy ban Kiểm tra Thị ủy Mỹ Hào", "2019-05-01")},
        ),
        (
            ("Huyện ủy", "huyện Từ Sơn, tỉnh Bắc Ninh"),
            {("Huyện ủy Từ Sơn", "Thị ủy Từ Sơn", "2008-09-24"), ("Thị ủy Từ Sơn", "Thành ủy Từ Sơn", "2021-11-01")},
        ),
        (("Thị ủy", "thị xã Phủ Lý, tỉnh Hà Nam"), {("Thị ủy Phủ Lý", "Thành ủy Phủ Lý", "2008-06-09")}),
        (
            ("Ủy ban nhân dân", "thị xã Kiến An, thành phố Hải Phòng"),
            {("Ủy ban nhân dân thị xã Kiến An", "Ủy ban nhân dân quận Kiến An", "1994-08-29")},
        ),
        (
            ("Thị ủy", "thị xã Tân Hiệp, tỉnh Hậu Giang"),
            {("Thị ủy Tân Hiệp", "Thị ủy Ngã Bảy", "2006-10-27"), ("Thị ủy Ngã Bảy", "Thành ủy Ngã Bảy", "2020-02-01")},
        ),
        (("Huyện ủy", "huyện Bảo Yên, tỉnh Lào Cai"), set()),
        (("Thị ủy", "thị xã Sa Pa, tỉnh Lào Cai"), set()),
    ],
)
def test_a_district_that_became_a_town_hands_on_what_it_had(body: Body, steps_told: set[tuple[str, str, str]]) -> None:
    """All its bodies, each to the town's of its kind, on the day and by the act of the town's beginning."""
    assert {(old, new, day) for old, new, day in told_of(body)} == steps_told


@pytest.mark.parametrize(
    ("body", "new"),
    [
        (("Huyện ủy", "huyện Mộc Châu, tỉnh Sơn La"), ("Huyện ủy Vân Hồ", "2013-06-10")),
        (("Huyện ủy", "huyện Mường Nhé, tỉnh Điện Biên"), ("Huyện ủy Nậm Pồ", "2012-08-25")),
        (("Huyện ủy", "huyện Quỳnh Lưu, tỉnh Nghệ An"), ("Thị ủy Hoàng Mai", "2013-04-03")),
        (("Huyện ủy", "huyện Lục Ngạn, tỉnh Bắc Giang"), ("Thị ủy Chũ", "2025-01-01")),
        (("Huyện ủy", "huyện An Hải, thành phố Hải Phòng"), ("Quận ủy Hải An", "2002-12-20")),
        (("Quận ủy", "quận Ba Đình, thành phố Hà Nội"), ("Quận ủy Tây Hồ", "1995-10-28")),
        (("Huyện ủy", "huyện Nhà Bè, Thành phố Hồ Chí Minh"), ("Quận ủy quận 7", "1997-01-06")),
        (("Huyện ủy", "huyện Thốt Nốt, thành phố Cần Thơ"), ("Huyện ủy Vĩnh Thạnh", "2004-01-02")),
    ],
)
def test_what_a_part_of_a_district_became_is_told_with_its_day(body: Body, new: tuple[str, str]) -> None:
    """And the district does not end by it."""
    told = {(name, day) for _, name, day in told_of(body)}
    assert new in told


@pytest.mark.parametrize(
    ("body", "heirs", "day"),
    [
        (("Huyện ủy", "huyện Thủ Đức, Thành phố Hồ Chí Minh"), {"quận 2", "quận 9", "Thủ Đức"}, "1997-01-06"),
        (
            ("Thành ủy", "thành phố Đà Nẵng, tỉnh Quảng Nam - Đà Nẵng"),
            {"Hải Châu", "Thanh Khê", "Sơn Trà"},
            "1997-01-23",
        ),
        (("Thành ủy", "thành phố Cần Thơ, tỉnh Cần Thơ"), {"Ninh Kiều", "Bình Thủy"}, "2004-01-01"),
    ],
)
def test_a_district_that_was_parted_has_several_heirs_that_begin_then(body: Body, heirs: set[str], day: str) -> None:
    """The quận of a city, whatever the district was called."""
    old = f"{body[0]} {body[1].partition(', ')[0].split(' ', 1 + body[1].startswith('thành phố'))[-1]}"
    told = {(name, date) for was, name, date in told_of(body) if was == old}
    assert told == {(f"Quận ủy {name}", day) for name in heirs}


@pytest.mark.parametrize(
    ("body", "day", "heirs"),
    [
        (("Huyện ủy", "huyện Triệu Phong, tỉnh Quảng Trị"), "1975-05-01", {("Huyện ủy Triệu Hải", "1977-03-11")}),
        (("Huyện ủy", "huyện Triệu Phong, tỉnh Quảng Trị"), "2015-05-01", set()),
        (
            ("Huyện ủy", "huyện Triệu Hải, tỉnh Quảng Trị"),
            "1985-05-01",
            {
                ("Huyện ủy Triệu Phong", "1990-03-23"),
                ("Huyện ủy Hải Lăng", "1990-03-23"),
                ("Thị ủy Quảng Trị", "1989-09-16"),
            },
        ),
    ],
)
def test_districts_that_were_one_for_some_years(body: Body, day: str, heirs: set[tuple[str, str]]) -> None:
    """Joined in 1977 and parted in 1990: of today's nothing of that time is told."""
    old = f"Huyện ủy {body[1].partition(', ')[0].removeprefix('huyện ')}"
    assert {(new, date) for was, new, date in told_of(body, day=day) if was == old} == heirs


@pytest.mark.parametrize(
    ("court", "heir"),
    [
        (("Tòa án nhân dân", "thị xã Cửa Lò, tỉnh Nghệ An"), "Tòa án nhân dân thành phố Vinh"),
        (("Viện kiểm sát nhân dân", "huyện Mỹ Lộc, tỉnh Nam Định"), "Viện kiểm sát nhân dân thành phố Nam Định"),
        (("Tòa án nhân dân", "huyện Lục Ngạn, tỉnh Bắc Giang"), ""),
        (("Công an", "thị xã Cửa Lò, tỉnh Nghệ An"), ""),
    ],
)
def test_courts_of_a_district_go_to_the_one_that_it_was_joined_to(court: Body, heir: str) -> None:
    """By the act of the joining; a district of which a part became a town keeps its own, and no act tells of others."""
    assert {new for _, new, _ in told_of(court)} == ({heir} if heir else set())


def test_every_district_made_of_parts_is_told_once_for_each() -> None:
    """Each began on that day, and what it was a part of had been there."""
    text = table(next(iter(TITLES))).text
    assert text.count(", một phần ") == sum(len(one.of) for one in partings())
    districts = [unit for unit in all_units() if unit.level == "district"]
    assert all(any((u.mark, u.valid_from) == (one.new, one.date) for u in districts) for one in partings())


def test_every_raised_district_has_one_that_began_when_it_ended() -> None:
    """Under its code, with another word, name or larger territory, and nothing else did at that time."""
    raised = [unit for unit in all_units() if unit.raised]
    assert len(raised) > 100
    for unit in raised:
        chain = [one for one in all_units() if one.level == unit.level and one.code == unit.code]
        [later] = [one for one in chain if one.valid_from == unit.valid_until]
        assert (later.full, later.parent) != (unit.full, unit.parent)
        assert unit.why


@pytest.mark.parametrize(
    ("body", "day", "heirs"),
    [
        (("Tỉnh ủy", "tỉnh Hậu Giang"), "2010-04-02", {("Thành ủy Cần Thơ", REFORM)}),
        (
            ("Tỉnh ủy", "tỉnh Hậu Giang"),
            "1985",
            {("Tỉnh ủy Cần Thơ", "1992"), ("Tỉnh ủy Sóc Trăng", "1992"), ("Thành ủy Cần Thơ", REFORM)},
        ),
        (("Tỉnh ủy", "tỉnh Nghệ An"), "1975-05-01", {("Tỉnh ủy Nghệ Tĩnh", "1976")}),
        (("Tỉnh ủy", "tỉnh Nghệ An"), "1995-05-01", set()),
        (("Tỉnh ủy", "tỉnh Nam Định"), "1960", {("Tỉnh ủy Nam Hà", "1965"), ("Tỉnh ủy Ninh Bình", REFORM)}),
        (("Tỉnh ủy", "tỉnh Nam Định"), "2005", {("Tỉnh ủy Ninh Bình", REFORM)}),
    ],
)
def test_what_was_there_twice_has_the_steps_of_its_time(body: Body, day: str, heirs: set[tuple[str, str]]) -> None:
    """The first day of the documents that name it tells of which time they are; it may be both."""
    name = f"{body[0]} {body[1].removeprefix('tỉnh ')}"
    assert {(new, date) for old, new, date in told_of(body, day=day) if old == name} == heirs


def test_a_district_that_went_to_and_fro() -> None:
    """Mê Linh was of Hà Nội from 1978 to 1991 and since 2008: one name, and no step back for that of today."""
    body = ("Huyện ủy", "huyện Mê Linh, thành phố Hà Nội")
    assert "1991" in {date for _, _, date in told_of(body, day="1985")}
    assert "1991" not in {date for _, _, date in told_of(body, day="2015")}


@pytest.mark.parametrize(
    ("department", "heirs"),
    [
        (
            ("Sở Y tế", "tỉnh Hà Bắc"),
            {("Sở Y tế tỉnh Bắc Giang", "1997-01-01"), ("Sở Y tế tỉnh Bắc Ninh", "1997-01-01")},
        ),
        (
            ("Sở Giáo dục", "tỉnh Phú Khánh"),
            {("Sở Giáo dục tỉnh Phú Yên", "1989-07-01"), ("Sở Giáo dục tỉnh Khánh Hòa", "1989-07-01")},
        ),
        (("Sở Địa chính", "tỉnh Bắc Giang"), {("Sở Tài nguyên và Môi trường tỉnh Bắc Giang", "2003")}),
        (("Sở Y tế", "tỉnh Cao Lạng"), set()),
    ],
)
def test_departments_of_provinces_that_were_parted(department: Body, heirs: set[tuple[str, str]]) -> None:
    """Each part has one of its kind, from 1989 on."""
    old = " ".join(department)
    assert {(new, day) for was, new, day in told_of(department) if was == old} == heirs


def test_a_town_of_ha_tay_became_a_city_then_one_of_the_capital_then_what_it_was_last() -> None:
    """Each step with its own act: Hà Đông and Sơn Tây from 2006 to 2009."""
    told = sorted((day, old, new) for old, new, day in told_of(("Thị ủy", "thị xã Hà Đông, tỉnh Hà Tây")))
    assert told == [
        ("2006-12-27", "Thị ủy Hà Đông", "Thành ủy Hà Đông"),
        ("2008-08-01", "Thành ủy Hà Đông", "Thành ủy Hà Đông"),
        ("2009-05-08", "Thành ủy Hà Đông", "Quận ủy Hà Đông"),
    ]
    later = told_of(("Thành ủy", "thành phố Sơn Tây, tỉnh Hà Tây"))
    assert ("Thành ủy Sơn Tây", "Thị ủy Sơn Tây", "2009-05-08") in later
