"""One text in four formats: the same words, the same facts on the same days."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from graph.claim import Claim, Reading
from graph.source import Metadata
from ingest import read
from ingest.acquire import document
from tests.gold.read import SAMPLES
from tests.ingest.acquire.written import as_docx, as_html, as_pdf, paragraphs

TEXTS = sorted(SAMPLES.glob("*.txt"))
#: The day is left to the text.
META = Metadata(title="Văn bản mẫu")


def test_there_are_enough_texts() -> None:
    """Twenty at least, of different genres."""
    assert len(TEXTS) >= 20


@pytest.mark.parametrize(("suffix", "write"), [(".html", as_html), (".docx", as_docx)])
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_pages_and_word_documents_give_the_facts_of_the_text(
    path: Path, suffix: str, write: Callable[[str], bytes]
) -> None:
    """Entities and relations are those of the plain text."""
    text = path.read_text(encoding="utf-8")
    assert facts(write(text), suffix) == facts(plain(text), ".txt")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_printed_text_gives_the_facts_of_the_text(browser: Browser, path: Path) -> None:
    """The lines that the page cut are joined again, and each diacritic is there."""
    text = path.read_text(encoding="utf-8")
    assert facts(as_pdf(browser, text), ".pdf") == facts(plain(text), ".txt")


def plain(text: str) -> bytes:
    """The lines that hold something, as the other formats have them."""
    return "".join(f"{line}\n" for line in paragraphs(text)).encode()


Facts = tuple[str | None, bool, list[tuple[str, str]], list[tuple[str, ...]]]


def facts(data: bytes, suffix: str) -> Facts:
    """The day of the text and whether it was inferred; the entities by type and name; the relations between them with
    their value and all that qualifies them: their days, and whether the office was only attested."""
    reading: Reading = read(document(data, f"mau{suffix}", META))
    names = {entity.id: entity.name for entity in reading.entities}
    claims = [
        (c.predicate, names[c.subject], names.get(c.object or "", ""), c.value or "", *_qualifiers(c, names))
        for c in reading.claims
    ]
    meta = reading.document.meta
    return meta.published, meta.published_inferred, sorted((e.label, e.name) for e in reading.entities), sorted(claims)


def _qualifiers(claim: Claim, names: dict[str, str]) -> list[str]:
    return [f"{key} {names.get(value, value)}" for key, value in claim.qualifiers]
