"""Finding by name: marks may be left out and count where they are typed."""

from __future__ import annotations

import pytest

from graph.store import Store
from ingest.lexicon.spellings import spellings
from queries import NAMED, count, search
from queries.names import matching_ids
from queries.typed import Words
from tests.graph.build import Page

LABELS = ("Organisation", "Person", "Directive")


def test_only_marked_words_must_be_marked() -> None:
    """``Thanh ủy`` asks for a mark on its second word alone."""
    words = Words.of("Thanh  ủy")
    assert words.wholes == ("thanh uy",)
    assert [forms[0] for forms in words.forms] == [" thanh", " uy"]
    assert [forms[0] for forms in words.marked] == [" ủy"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("thanh uy ha noi", "Thành ủy Hà Nội"),
        ("THÀNH UỶ HÀ NỘI", "Thành ủy Hà Nội"),
        ("man vuong", "Vương Đình Mẫn"),
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


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("hanoi", "Thành ủy Hà Nội"),
        ("thanhuyhanoi", "Thành ủy Hà Nội"),
        ("Thànhủy Hànội", "Thành ủy Hà Nội"),
        ("ngothithanhhang", "Ngô Thị Thanh Hằng"),
        ("vuongdinhman", "Vương Đình Mẫn"),
    ],
)
def test_words_that_run_together_are_found(
    typed: str, first: str, engine: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who leaves out the spaces gets what stands there with them, the whole name first; both engines alike."""
    monkeypatch.setattr(engine, "spelling", spellings)
    assert search(engine, typed, LABELS)[0].ref.name == first


def test_short_forms_are_found_by_what_they_stand_for() -> None:
    """Two words that are one short form are taken as one, and their parts as names write them."""
    one, apart = Words.of("UBND TPHCM", spellings), Words.of("ubnd tp hcm", spellings)
    assert one == apart == Words.of("UBND tp. HCM", spellings)
    assert "uy ban nhan dan thanh pho ho chi minh" in one.wholes
    assert one.longest == ""
    assert Words.of("ban tphcm", spellings).longest == "ban"


def test_marks_count_in_words_that_run_together(embedded: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong mark finds nothing, wherever the spaces are."""
    monkeypatch.setattr(embedded, "spelling", spellings)
    assert search(embedded, "Thànhúy Hànội", LABELS) == ()


def test_a_post_by_its_whole_name_is_no_other(embedded: Store) -> None:
    """The secretary is not the deputy, though the words of the one are among those of the other."""
    secretary, deputy = "Bí thư Thành ủy Hà Nội", "Phó Bí thư Thường trực Thành ủy Hà Nội"
    ids = {hit.ref.name: hit.ref.id for hit in search(embedded, "bi thu thanh uy ha noi", NAMED["post"])}
    assert {secretary, deputy} <= set(ids)
    for typed in (secretary, "bi thu thanh uy ha noi", "bí thư hà nội", "Bí thư"):
        found = matching_ids(embedded, typed, NAMED["post"])
        assert ids[secretary] in found
        assert ids[deputy] not in found
    assert matching_ids(embedded, deputy, NAMED["post"]) == [ids[deputy]]
    assert set(ids.values()) <= set(matching_ids(embedded, "thành ủy hà nội", NAMED["post"]))


def test_a_territory_by_its_name_comes_first(engine: Store) -> None:
    """Before the bodies and districts that have the name in theirs, and before headlines that begin with it."""
    page = Page("Sao Thổ thúc tiến độ", "2021-01-01")
    for name in ("tỉnh Sao Thổ", "huyện Sao Mộc, tỉnh Sao Thổ"):
        page.thing("Place", name, territory=name)
    page.org("Tỉnh ủy", "Sao Thổ")
    reading = page.reading()
    engine.write([reading])
    try:
        found = [hit.label for hit in search(engine, "sao tho", ("Document", "Organisation", "Place"))]
        first = search(engine, "Sao Thổ", ("Document", "Organisation", "Place"))[0].ref.name
    finally:
        engine.remove(reading.document.sha256)
    assert first == "tỉnh Sao Thổ"
    assert sorted(found) == ["Document", "Organisation", "Place", "Place"]
    assert found[-1] == "Document"


def test_a_body_by_its_whole_name_is_no_other(embedded: Store) -> None:
    """What is called so, and not those of which it is a part of the name; a name that none has means all that fit."""
    ids = {hit.ref.name: hit.ref.id for hit in search(embedded, "thành ủy hà nội", NAMED["organisation"], limit=99)}
    assert len(ids) > 1
    assert matching_ids(embedded, "thanh uy ha noi", NAMED["organisation"]) == [ids["Thành ủy Hà Nội"]]
    assert set(ids.values()) <= set(matching_ids(embedded, "ủy hà nội", NAMED["organisation"]))
