"""Names are found by their words through an index, the same on both engines as by reading every name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.store import Store
from ingest.lexicon.spellings import spellings
from queries import NAMED, count, search
from queries.names import matching_ids
from queries.typed import Words
from tests.graph.build import Page
from tests.stores.pages import HANOI, held

AN, BINH, CHI, DAT, HOA = "Lục Thị An", "H’Bình Niê-Kđăm", "Ngô T. Chi", "Bí danh TP.HCM Đạt", "Hà Bình Hoa"
TYPED = (
    *("luc thi an", "An", "thi luc", "binh", "nie-k", "kdam", "niê-kđ", "bi thu", "lục an", "luc án", "xyz"),
    *("tp.hcm", "tphcm", "TP HCM", "hcm", "thanhuy", "lucthian", "danh tphcm đạt", "ubnd"),
    *("h’b", "h'binh", "hbinh", "h’", "t.", "t. chi", "(bi", "*", "+an", "an OR chi", "thành ủy/hà", "sau"),
)
NOBODY = ("luc án", "xyz", "*", "an OR chi", "thành ủy/hà", "ubnd", "hcm")


def _pages() -> list[Page]:
    first = held("Tin một", AN, "bí thư", HANOI, "2017-02-06")
    also = Page("Tin hai", "2017-03-01")
    person = also.person(AN)
    also.says(person, "name", AN).says(person, "alias", "Chị Sáu")
    also.says(person, "HOLDS", also.post("bí thư", f"thành ủy {HANOI}"))
    rest = (held(f"Tin {name}", name, "bí thư", HANOI, "2019-02-06") for name in (BINH, CHI, DAT, HOA))
    return [first, also, *rest]


@pytest.mark.parametrize("typed", TYPED)
def test_the_index_and_reading_every_name_find_the_same(
    store: Store, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Marks of the index's own language are words like others."""
    store.write([page.reading() for page in _pages()])
    monkeypatch.setattr(store, "spelling", spellings)
    labels = ["Person", "Post"]
    found, counted = search(store, typed, labels), count(store, typed, labels)
    assert bool(found) == (typed not in NOBODY)
    of = Words.of
    monkeypatch.setattr(Words, "of", lambda *given, **more: replace(of(*given, **more), lucene=""))
    assert search(store, typed, labels) == found
    assert count(store, typed, labels) == counted


def test_what_is_written_and_removed_is_found_at_once(store: Store) -> None:
    """Another name of somebody comes and goes with the document that gave it."""
    first, also, *_ = (page.reading() for page in _pages())
    for document, found in ((first, set()), (also, {AN})):
        store.write([document])
        assert {hit.ref.name for hit in search(store, "sáu", ["Person"])} == found
    store.remove(also.document.sha256)
    assert search(store, "sáu", ["Person"]) == ()
    assert [hit.ref.name for hit in search(store, "an", ["Person"])] == [AN]


def test_what_an_apostrophe_joins_stands_together(store: Store) -> None:
    """ "h'bình" is nobody in whose name a word in h- stands beside some "Bình"; two words find both."""
    store.write([page.reading() for page in _pages()])
    for typed, found in (
        ("h'bình", [BINH]),
        ("H’BINH", [BINH]),
        ("h`b niê", [BINH]),
        ("h'binh hoa", []),
        ("h binh", [BINH, HOA]),
    ):
        assert [hit.ref.name for hit in search(store, typed, ["Person"])] == found
        assert count(store, typed, ["Person"]) == ({"Person": len(found)} if found else {})


def test_a_post_that_is_called_so_comes_before_those_that_have_the_words(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The secretary of the city's committee is not the one of an office in the city, nor a deputy."""
    page = Page("Tin bốn", "2019-02-06")
    offices = (("bí thư", "thành ủy"), ("bí thư", "đảng ủy cục thi hành án"), ("phó bí thư", "thành ủy"))
    for title, body in offices:
        page.says(page.post(title, f"{body} {HANOI}"), "POST_AT", page.org(body, HANOI))
    store.write([page.reading()])
    monkeypatch.setattr(store, "spelling", spellings)

    def meant(typed: str) -> list[str]:
        found = matching_ids(store, typed, NAMED["post"])
        names = {hit.ref.id: hit.ref.name for hit in search(store, "", NAMED["post"])}
        return sorted(names[one].removesuffix(f" {HANOI}") for one in found)

    assert meant(f"bí thư thành ủy {HANOI}") == meant("bi thu thanh uy tp hanoi") == ["bí thư thành ủy"]
    assert meant("bí thư hà nội") == ["bí thư thành ủy", "bí thư đảng ủy cục thi hành án"]
    assert len(meant("hà nội")) == len(offices)


def test_a_person_by_the_whole_words_is_nobody_else(store: Store) -> None:
    """Who is called An is not Anh, though "an" begins both; half a word still finds both."""
    for name in ("Lục Thị An", "Lục Thị Anh", "Thị An Lục"):
        store.write([held(f"Tin {name}", name, "bí thư", HANOI, "2019-02-06").reading()])
    names = {hit.ref.id: hit.ref.name for hit in search(store, "", NAMED["person"])}

    def meant(typed: str) -> set[str]:
        return {names[one] for one in matching_ids(store, typed, NAMED["person"])}

    assert meant("luc thi an") == {"Lục Thị An"}
    assert meant("thị an") == {"Lục Thị An", "Thị An Lục"}
    assert meant("lục thị a") == meant("an lục thị") | {"Lục Thị Anh"} == set(names.values())
