"""Finding by name: marks may be left out and count where they are typed."""

from __future__ import annotations

import pytest

from graph.store import Store
from queries import NAMED, count, search
from queries.names import Words

LABELS = ("Organisation", "Person", "Directive")


def test_only_marked_words_must_be_marked() -> None:
    """``Thanh ủy`` asks for a mark on its second word alone."""
    words = Words.of("Thanh  ủy")
    assert words.folded == "thanh uy"
    assert [forms[0] for forms in words.forms] == [" thanh", " uy"]
    assert [forms[0] for forms in words.marked] == [" ủy"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("thanh uy ha noi", "Thành ủy Hà Nội"),
        ("THÀNH UỶ HÀ NỘI", "Thành ủy Hà Nội"),
        ("hue vuong", "Vương Đình Huệ"),
        ("Nguyễn Tuyến", "Nguyễn Thị Tuyến"),
        ("24-ct/tu", "Chỉ thị số 24-CT/TU"),
        ("ct/tu", "Chỉ thị số 24-CT/TU"),
        ("171", "Kế hoạch số 171"),
        ("“Thành ủy”, Hà Nội.", "Thành ủy Hà Nội"),
    ],
)
def test_the_best_hit_is_first(typed: str, first: str, embedded: Store) -> None:
    """A whole name comes before what only contains it."""
    assert search(embedded, typed, LABELS)[0].ref.name == first


def test_a_figure_stands_behind_a_nought_too(engine: Store) -> None:
    """Nobody types the nought of a number; both engines look for it."""
    assert search(engine, "quyết định 5", ("Directive",))[0].ref.name == "Quyết định số 05-QĐ/TU"


@pytest.mark.parametrize("typed", ["Vương Đinh Huệ", "Thành úy Hà Nội", "uong", "''", "%", "\\"])
def test_wrong_marks_and_pieces_of_words_find_no_one(typed: str, embedded: Store) -> None:
    """A mark that is typed counts, and a name is found from the beginning of its words."""
    assert search(embedded, typed, NAMED["person"]) == ()


def test_nothing_typed_lists_all(embedded: Store) -> None:
    """Without words every person is listed, those whom most documents speak of first."""
    assert len(search(embedded, " ", NAMED["person"])) == 6


def test_counts_are_of_what_is_found(embedded: Store) -> None:
    """The numbers beside the kinds are those of the hits, page by page."""
    found = [search(embedded, "thanh uy", LABELS, skip=skip, limit=2) for skip in (0, 2, 4, 6)]
    hits = [hit for page in found for hit in page]
    assert len({hit.ref.id for hit in hits}) == len(hits) == sum(count(embedded, "thanh uy", LABELS).values())
