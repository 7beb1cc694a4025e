"""Territories, their periods, and what a name can mean."""

from __future__ import annotations

from collections import Counter

import pytest

from ingest.lexicon.places import Gazetteer, Unit, gazetteer
from ingest.lexicon.trie import words_of
from ingest.lexicon.units import alias_entries, all_units

BEFORE, AFTER = "2025-06-30", "2025-07-01"


@pytest.fixture(scope="module")
def places() -> Gazetteer:
    """The gazetteer of the project."""
    return gazetteer()


def _provinces(day: str) -> list[Unit]:
    return [unit for unit in all_units() if unit.level == "province" and unit.existed(day)]


@pytest.mark.parametrize(
    ("day", "provinces", "districts"), [("2007", 64, 680), ("2020-06-01", 63, 690), (BEFORE, 63, 696), (AFTER, 34, 0)]
)
def test_how_many_there_were(day: str, provinces: int, districts: int) -> None:
    """64 provinces before Hà Tây joined Hà Nội, 63 after, 34 since the reform, which ended the districts."""
    assert len(_provinces(day)) == provinces
    found = sum(unit.level == "district" and unit.existed(day) for unit in all_units())
    assert found == districts if day in (BEFORE, AFTER) else found >= districts


def test_communes_before_and_after() -> None:
    """10,035 communes became 3,321."""
    counts = Counter(
        day for unit in all_units() if unit.level == "commune" for day in (BEFORE, AFTER) if unit.existed(day)
    )
    assert counts == {BEFORE: 10_035, AFTER: 3_321}


def test_chau_thanh_in_ten_provinces(places: Gazetteer) -> None:
    """One name, ten districts, each with its province."""
    found = places.units("Châu Thành", level="district")
    assert len({unit.parent for unit in found}) == len(found) == 10
    assert {unit.full for unit in found} == {"huyện Châu Thành"}


def test_codes_were_used_again(places: Gazetteer) -> None:
    """15 was Yên Bái and is Lào Cai."""
    holders = {unit.name: unit for unit in all_units() if (unit.level, unit.code) == ("province", "15")}
    assert (holders["Yên Bái"].existed(BEFORE), holders["Yên Bái"].existed(AFTER)) == (True, False)
    assert (holders["Lào Cai"].existed(BEFORE), holders["Lào Cai"].existed(AFTER)) == (False, True)
    assert [unit.name for unit in places.successors(holders["Yên Bái"])] == ["Lào Cai"]


@pytest.mark.parametrize(
    ("name", "level", "day", "after"),
    [
        ("Hà Tây", "province", "2008-07-31", "Hà Nội"),
        ("Thừa Thiên Huế", "province", "2024", "Huế"),
        ("9", "district", "2020", "Thủ Đức"),
        ("Từ Liêm", "district", "2013", "Bắc Từ Liêm"),
    ],
)
def test_what_became_of_it(places: Gazetteer, name: str, level: str, day: str, after: str) -> None:
    """Territories of the past are known with what took their place."""
    (unit,) = [unit for unit in places.units(name, level, day) if unit.into]
    assert after in {later.name for later in places.successors(unit)}


def test_every_province_of_the_past_has_successors(places: Gazetteer) -> None:
    """No province ended without one."""
    assert [u.name for u in all_units() if u.level == "province" and u.valid_until and not places.successors(u)] == []


def test_parents_existed_together() -> None:
    """Each district and commune of the tables lies in a territory that is named."""
    assert [unit.full for unit in all_units() if unit.level != "province" and not unit.parent] == []


@pytest.mark.parametrize(("old", "new"), [("Huế", "phường Tây Lộc"), ("Hồ Chí Minh", "phường Bến Nghé")])
def test_communes_of_then_lie_in_districts_of_then(places: Gazetteer, old: str, new: str) -> None:
    """A commune before the reform has a district, whose province is known."""
    (commune,) = [unit for unit in places.units(new.removeprefix("phường "), "commune", BEFORE) if unit.full == new]
    (district,) = places.units(commune.parent or "", "district", BEFORE)
    assert district.parent == old


def test_names_are_found_in_any_case_and_without_marks(places: Gazetteer) -> None:
    """HÀ GIANG and hà giang are one; without tone marks it is a candidate."""
    assert places.units("HÀ GIANG") == places.units("Hà Giang") != ()
    assert {unit.name for unit in places.folded("dak lak", "province")} == {"Đắk Lắk"}
    assert (places.is_province("Bình Dương"), places.is_province("Mù Cang Chải")) == (True, False)


def test_the_longest_name_wins(places: Gazetteer) -> None:
    """Bà Rịa - Vũng Tàu is one name; the ward Bà Rịa is another."""
    words = words_of("Tỉnh ủy Bà Rịa - Vũng Tàu họp")
    found = places.longest(words, 2, len(words))
    assert found is not None
    assert (found[0][0].full, found[1]) == ("tỉnh Bà Rịa - Vũng Tàu", 7)
    assert places.longest(words, 0, len(words)) is None


def _mentioned(places: Gazetteer, sentence: str) -> set[str]:
    words = words_of(sentence)
    found = [places.longest(words, at, len(words)) for at in range(len(words))]
    return {unit.name for hit in found if hit for unit in hit[0]}


@pytest.mark.parametrize("name", [entry.text("name") for entry in alias_entries()])
def test_aliases(places: Gazetteer, name: str) -> None:
    """Each other form is met in its examples and in no counter-example."""
    (entry,) = [entry for entry in alias_entries() if entry.text("name") == name]
    for sentence in entry.texts("examples"):
        assert name in _mentioned(places, sentence)
    for sentence in entry.texts("counter", optional=True):
        assert name not in _mentioned(places, sentence)
    for form in entry.texts("forms"):
        assert {unit.name for unit in places.units(form)} >= {name}
