"""PDFs of official documents as offices make them have the form of the text, however their text layer is written."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest

from graph.form import Form
from tests.forms.gold import Official
from tests.forms.sheets import Layout, Parts, pages, printable
from tests.ingest.acquire.printed import Way, as_file
from tests.ingest.acquire.test_formats import facts
from tests.ingest.form.written import form, said, signatures

SHEETS = list(printable())
LAYOUTS = {
    "right column first": Layout(order=-1),
    "columns at other heights": Layout(order=-1, drop=7.0),
    "second column higher": Layout(drop=-5.0, after=0.0, leading=15.0),
    "no room between paragraphs": Layout(after=0.0, leading=15.0),
    "paragraphs not set in": Layout(indent=0.0),
    "pages with numbers": Layout(numbered=True, leading=30.0),
}


def components(found: Form) -> tuple[dict[str, list[str]], list[str]]:
    """Everything that is said, in composed letters."""
    values = {name: [unicodedata.normalize("NFC", one) for one in row] for name, row in said(found).items()}
    return values, [unicodedata.normalize("NFC", one) for one in signatures(found)]


def printed(parts: Parts, layout: Layout, way: Way) -> bytes:
    """The document as a PDF."""
    return as_file(pages(parts, layout), way)


def test_there_are_enough_sheets() -> None:
    """Of all regimes and levels."""
    assert len(SHEETS) >= 30
    assert {official.form.regime for official, _ in SHEETS} >= {"party-2004", "party-2018", "party-2026", "state"}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize(("official", "parts"), SHEETS, ids=lambda one: getattr(one, "stem", ""))
def test_a_sheet_has_the_form_of_its_text(official: Official, parts: Parts, layout: Layout) -> None:
    """Whatever is written first, however its lines are spaced, and where a page ends."""
    assert components(form(printed(parts, layout, Way.LINES), "a.pdf")) == components(form(official.text))


def every(step: int) -> Iterator[tuple[Official, Parts, Way]]:
    """Each way for a part of the documents, all documents in turn."""
    ways = list(Way)
    for k, (official, parts) in enumerate(SHEETS):
        yield from ((official, parts, way) for way in ways[k % step :: step])


@pytest.mark.parametrize(
    ("official", "parts", "way"), list(every(2)), ids=lambda one: getattr(one, "stem", getattr(one, "name", ""))
)
def test_a_sheet_has_it_however_its_words_are_shown(official: Official, parts: Parts, way: Way) -> None:
    """Word by word, letter by letter, without spaces, in two fonts, with decomposed letters or marks of their own."""
    assert components(form(printed(parts, Layout(), way), "a.pdf")) == components(form(official.text))


@pytest.mark.parametrize(("official", "parts"), SHEETS[::2], ids=lambda one: getattr(one, "stem", ""))
def test_a_sheet_tells_the_facts_of_its_text(official: Official, parts: Parts) -> None:
    """Entities and relations are the same."""
    assert facts(printed(parts, Layout(), Way.WORDS), ".pdf") == facts(official.text.encode(), ".txt")
