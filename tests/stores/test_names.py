"""Names are found by their words through an index, the same on both engines as by reading every name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.store import Store
from queries import count, names, search
from queries.names import Words
from tests.graph.build import Page
from tests.stores.pages import HANOI, held

AN, BINH, CHI = "Lục Thị An", "H’Bình Niê-Kđăm", "Ngô T. Chi"
TYPED = (
    *("luc thi an", "An", "thi luc", "binh", "nie-k", "kdam", "niê-kđ", "bi thu", "lục an", "luc án", "xyz"),
    *("h’b", "h’", "t.", "t. chi", "(bi", "*", "+an", "an OR chi", "thành ủy/hà", "sau"),
)


def _pages() -> list[Page]:
    first = held("Tin một", AN, "bí thư", HANOI, "2017-02-06")
    also = Page("Tin hai", "2017-03-01")
    person = also.person(AN)
    also.says(person, "name", AN).says(person, "alias", "Chị Sáu")
    also.says(person, "HOLDS", also.post("bí thư", f"thành ủy {HANOI}"))
    rest = (held(f"Tin {name}", name, "bí thư", HANOI, "2019-02-06") for name in (BINH, CHI))
    return [first, also, *rest]


@pytest.mark.parametrize("typed", TYPED)
def test_the_index_and_reading_every_name_find_the_same(
    store: Store, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Marks of the index's own language are words like others."""
    store.write([page.reading() for page in _pages()])
    labels = ["Person", "Post"]
    found, counted = search(store, typed, labels), count(store, typed, labels)
    of = Words.of
    monkeypatch.setattr(names.Words, "of", lambda words: replace(of(words), lucene=""))
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
