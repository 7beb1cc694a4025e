"""Names like what somebody typed wrongly; the same on both engines."""

from __future__ import annotations

import pytest

import queries
from graph.store import Store
from queries import NAMED, near, search
from tests.graph.build import Page

CAREER = queries.find(queries.load(), "career")
ISSUED = queries.find(queries.load(), "issued-by")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Vương Đình Mẩn", "Vương Đình Mẫn"),
        ("vuong dinh mann", "Vương Đình Mẫn"),
        ("Vươg Đình Mẫn", "Vương Đình Mẫn"),
        ("Voưng Đình Mẫn", "Vương Đình Mẫn"),
        ("Thàhn ủy Hà Nội", "Thành ủy Hà Nội"),
    ],
    ids=["a wrong mark", "a letter more", "a letter less", "two that changed places", "of a body"],
)
def test_a_slip_of_the_keyboard(typed: str, name: str, engine: Store) -> None:
    """The name that differs in a letter or two is the nearest."""
    assert near(engine, typed, NAMED["node"])[0].name == name


@pytest.mark.parametrize("typed", ["25-CT/TU", "Trần Văn Mẫn", "Kế hoạch số 172", "zzz", "!", "", "ủy"])
def test_what_is_another_name_is_not_like_it(typed: str, engine: Store) -> None:
    """Another number, another person, nothing to compare."""
    assert near(engine, typed, NAMED["node"]) == ()


def test_each_name_once(embedded: Store) -> None:
    """However many people have it."""
    pages = [Page("Tin một"), Page("Tin hai")]
    readings = [page.says(page.person("Lò Văn Trùng"), "name", "Lò Văn Trùng").reading() for page in pages]
    embedded.write(readings)
    try:
        assert len(search(embedded, "Lò Văn Trùng", NAMED["person"])) == 2
        assert [one.name for one in near(embedded, "Lò Văn Trừng", NAMED["node"])] == ["Lò Văn Trùng"]
    finally:
        for reading in readings:
            embedded.remove(reading.document.sha256)


def test_a_report_says_whose_names_are_like_it(embedded: Store) -> None:
    """Where no name fits; and the thing of another kind that has the name, for who goes on from there."""
    table = queries.run(CAREER, embedded, {"person": "Vươg Đình Mẫn"})
    assert [one.name for one in table.meant] == ["Vương Đình Mẫn"]
    assert table.notes[0].vi.endswith("Tên gần giống: Vương Đình Mẫn.")
    assert [one.name for one in queries.run(ISSUED, embedded, {"organisation": "chu tich nuoc"}).meant] == [
        "Chủ tịch nước"
    ]
    assert queries.run(CAREER, embedded, {"person": "Vương Đình Mẫn"}).meant == ()
