"""Documents are found by the words of their texts, the same on both engines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.claim import Reading
from graph.store import Store
from ingest.lexicon.spellings import spellings
from queries import search_texts
from queries.typed import Words
from tests.graph.build import Page

TEXTS = {
    "Một": ("2019-05-01", "Sáng 2-5, tại xã Cư M’gar,\ncác hộ dân nhận giống cà phê mới. Ông Y Thử thay mặt xã."),
    "Hai": ("2020-05-01", "Các hộ nhận hỗ trợ. Cà phê, giống mới, được đưa về UBND huyện; trạm đo 1,5 ha."),
    "Ba": ("2021-05-01", "Thành ủy họp về giáo dục. Chỉ thị 05-CT/TW (2015–2020) được quán triệt ở thị xã Hòa Thử."),
    "Bốn": (None, "Gia\u0301o du\u0323c va\u0300 y te\u0302\u0301 xã Hoà Thử: không có gì mới"),
}
"""By title: the day and the text."""
TYPED = {
    "giống cà phê": ["Một"],
    "ca phe": ["Hai", "Một"],
    "phê cà": ["Hai", "Một"],
    "hộ giống mới": ["Hai", "Một"],
    "mgar": ["Một"],
    "m'gar": ["Một"],
    "cư m gar": ["Một"],
    "ủy ban nhân dân": [],
    "ubnd": ["Hai"],
    "chỉ thị 5": ["Ba"],
    "05-ct/tw": ["Ba"],
    "2015-2020": ["Ba"],
    "1,5 ha": ["Hai"],
    "giáo": ["Ba", "Bốn"],
    "giáo dục": ["Ba", "Bốn"],
    "giao duc": ["Ba", "Bốn"],
    "hoà thử": ["Ba", "Bốn"],
    "“Hòa Thử”,": ["Ba", "Bốn"],
    "gia": [],
    "giao dúc": [],
    "mới": ["Hai", "Một", "Bốn"],
    "*": [],
    "y OR gar": [],
    "": [],
}
"""What is typed, and the titles of the documents that are found, in their order."""


def _reading(title: str) -> Reading:
    day, text = TEXTS[title]
    page = Page(title, day)
    page.person("Y Thử")
    page._text += f"\n{text}"
    return page.reading()


@pytest.fixture
def texts(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store with the documents."""
    store.write([_reading(title) for title in TEXTS])
    monkeypatch.setattr(store, "spelling", spellings)
    return store


def test_words_are_found_in_texts(texts: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole words together, else all of them in any order; the newest first; marks count if typed."""
    found = {typed: search_texts(texts, typed) for typed in TYPED}
    assert {typed: [hit.document.name for hit in some.hits] for typed, some in found.items()} == TYPED
    assert {typed: some.total for typed, some in found.items()} == {typed: len(some) for typed, some in TYPED.items()}
    apart = {typed for typed, some in found.items() if some.total and not some.together}
    assert apart == {"phê cà", "hộ giống mới"}
    of = Words.of
    monkeypatch.setattr(Words, "of", lambda *given, **more: replace(of(*given, **more), lucene=""))
    assert {typed: search_texts(texts, typed) for typed in TYPED} == found


def test_results_come_in_pages(texts: Store) -> None:
    """Each once, in the same order."""
    pages = [search_texts(texts, "mới", skip=at, limit=1) for at in range(4)]
    assert [hit.document.name for page in pages for hit in page.hits] == TYPED["mới"]
    assert {page.total for page in pages} == {3}


def test_what_is_removed_is_found_no_more(texts: Store) -> None:
    """A document takes its words with it."""
    texts.remove(_reading("Ba").document.sha256)
    assert [hit.document.name for hit in search_texts(texts, "giao duc").hits] == ["Bốn"]


def test_a_hit_says_where_it_is_from_and_what_stands_there(texts: Store) -> None:
    """The document with its day, and the words as they were published."""
    (hit,) = search_texts(texts, "mgar").hits
    assert (hit.document.name, hit.published, hit.sample) == ("Một", "2019-05-01", False)
    assert ("M’gar", True) in hit.excerpt.parts
    assert hit.excerpt.place == "M’gar"
