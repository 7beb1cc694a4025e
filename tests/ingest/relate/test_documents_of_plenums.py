"""Resolutions of several plenums in one name, and marks of a letter and a number."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Học Nghị quyết Trung ương 4 khóa XI, XII về ong.", ["4 khóa XI", "4 khóa XII"]),
        ("Học Nghị quyết Trung ương 4 khóa XI và khóa XII.", ["4 khóa XI", "4 khóa XII"]),
        ("Học các Nghị quyết Trung ương 6, 7 khóa XII.", ["6 khóa XII", "7 khóa XII"]),
        ("Học Nghị quyết Trung ương 6 và Trung ương 7 (khóa XII) về ong.", ["6 khóa XII", "7 khóa XII"]),
        ("Học Nghị quyết Trung ương 4 khóa XI, v.v.", ["4 khóa XI"]),
        ("Học Nghị quyết Trung ương 4 (khóa XII), Chỉ thị số 5-CT/TW.", ["4 khóa XII"]),
    ],
)
def test_a_plenum_of_several_terms(text: str, named: list[str]) -> None:
    """Each term, or each plenum, has its own resolution, issued by the Central Committee."""
    told = {f"ISSUED: Ban Chấp hành Trung ương Đảng → Nghị quyết Trung ương {name}" for name in named}
    assert relations(text, "ISSUED") == told


def test_a_meeting_of_several_terms() -> None:
    """The word for the meeting may stand in the name."""
    text = "Học Nghị quyết Hội nghị Trung ương 4 (Khóa XI, XII) về ong."
    both = {f"Nghị quyết Hội nghị Trung ương 4 khóa {term}" for term in ("XI", "XII")}
    assert names(text, "Directive") == both


def test_an_office_known_by_a_letter_and_its_number() -> None:
    """The police mark their papers with the number of the office ("C46")."""
    assert names("Công an ra Quyết định số 32/C46 về ong.", "Directive") == {"Quyết định số 32/C46"}
