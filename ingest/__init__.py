"""Documents → claims → graph, in seven steps: acquire, clean, divide, find, join, relate, write.

The first six look at one document alone and are pure; only ``write`` touches a store.
"""

from __future__ import annotations

from dataclasses import replace

from graph.claim import Reading
from graph.source import Document
from ingest.clean import clean
from ingest.divide import divide
from ingest.find import find
from ingest.flat import flat
from ingest.grammar.dates import Published, document_date
from ingest.join import join
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
    return reading_of(_dated(document, dated), joined, relate(joined))


def _dated(document: Document, dated: Published | None) -> Document:
    """The document with the date that its text tells, where its metadata tell none."""
    if dated is None or document.meta.published is not None:
        return document
    return replace(document, meta=replace(document.meta, published=dated.iso, published_inferred=dated.inferred))
