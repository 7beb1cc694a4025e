"""Documents → claims → graph, in seven steps: acquire, clean, divide, find, join, relate, write.

The first six look at one document alone and are pure; only ``write`` touches a store.
"""

from __future__ import annotations

from dataclasses import replace

from graph.claim import Reading
from graph.source import Document
from ingest.clean import CleanText, clean
from ingest.divide import Kind, Part, divide
from ingest.find import find
from ingest.flat import flat
from ingest.grammar.dates import Published, document_date
from ingest.join import Joined, join
from ingest.relate import relate
from ingest.relate.claims import reading_of

__all__ = ["flat", "read"]


def read(document: Document) -> Reading:
    """Everything that one document says, each fact with the span that says it."""
    text = clean(document)
    parts = divide(text)
    dated = document_date(text, parts)
    found = find(text, parts, dated.iso if dated else None)
    joined = join(found)
    return reading_of(_described(document, _title(text, parts, joined), dated), joined, relate(joined))


def _title(text: CleanText, parts: tuple[Part, ...], joined: Joined) -> str | None:
    """The directive that the document is, or its headline."""
    if joined.directives.own is not None:
        return joined.directives.own.draft.name
    headline = next((p for p in parts if p.kind is Kind.HEADLINE), None)
    return " ".join(text.text[headline.start : headline.end].split()) if headline is not None else None


def _described(document: Document, title: str | None, dated: Published | None) -> Document:
    """The document with the title and the date that its text tells, where its metadata tell none."""
    meta = document.meta
    if meta.title is None:
        meta = replace(meta, title=title)
    if meta.published is None and dated is not None:
        meta = replace(meta, published=dated.iso, published_inferred=dated.inferred)
    return document if meta == document.meta else replace(document, meta=meta)
