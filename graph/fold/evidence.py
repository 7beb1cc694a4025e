"""Document, Claim and Unread nodes: what belongs to one document alone is written whole, in one value.

Two files whose bytes differ but whose texts do not have the same claims, so even these rows are counted like
everything else; the fold takes the first by code point.
"""

from __future__ import annotations

import json

from graph.claim import OF_READING, Claim, Unread
from graph.fold.book import Book
from graph.ids import claim_node_id, document_id, exact, unread_id
from graph.rows import Props, Value, props
from graph.schema import schema
from graph.sought import sought
from graph.source import Document
from graph.text import fold

_RENAMED = {"start": "start_date", "end": "end_date"}
"""Qualifiers whose names the span of the claim has already."""


def add_document(book: Book) -> None:
    """The node of the document that was read."""
    node = document_id(book.reading.document.sha256)
    book.declare(node, "Document")
    book.add_node(node, ("#row", encode(_document(book.reading.document, len(book.reading.claims)))))


def add_claim(book: Book, claim: Claim, edge: str | None) -> None:
    """The node of a claim, and its edges to what it is about and where it stands; ``edge`` is the edge it supports."""
    node = claim_node_id(claim.id)
    document = document_id(book.reading.document.sha256)
    book.declare(node, "Claim")
    book.add_node(node, ("#row", encode(_claim(book, claim, edge))))
    ends = [("SUBJECT", book.identity[claim.subject]), ("STATED_IN", document)]
    if claim.object is not None:
        ends.append(("OBJECT", book.identity[claim.object]))
    for type_, target in ends:
        book.add_edge(type_, node, target, {("#mentions", ""): 1})


def add_unread(book: Book, one: Unread) -> None:
    """The node of what was not read, and its edge to its document."""
    sha256 = book.reading.document.sha256
    node = unread_id(book.reading.document.text_sha256, one.span.start, one.span.end, one.kind)
    book.declare(node, "Unread")
    book.add_node(node, ("#row", encode(_unread(one, sha256))))
    book.add_edge("UNREAD_IN", node, document_id(sha256), {("#mentions", ""): 1})


def encode(row: Props) -> str:
    """The properties of a row as JSON."""
    return json.dumps(dict(row), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def decode(text: str) -> Props:
    """The inverse of :func:`encode`."""
    data = json.loads(text)
    return props((name, tuple(value) if isinstance(value, list) else value) for name, value in data.items())


def _document(document: Document, claims: int) -> Props:
    meta, name = document.meta, document.name
    names = {name, *document.names}
    return props(
        [
            ("name", name),
            ("search", " | ".join(sorted({sought(fold(one)) for one in names}))),
            ("folded", fold(name)),
            ("exact", " | ".join(sorted({sought(exact(one)) for one in names}))),
            ("sha256", document.sha256),
            ("text_sha256", document.text_sha256),
            ("reader", document.reader),
            ("names", document.names),
            ("claims", claims),
            ("title", meta.title),
            ("publisher", meta.publisher),
            ("author", meta.author),
            ("published", meta.published),
            ("published_inferred", meta.published_inferred),
            ("url", meta.url),
            ("licence", meta.licence),
            ("sample", meta.sample),
        ]
    )


def _claim(book: Book, claim: Claim, edge: str | None) -> Props:
    first, several = claim.spans[0], len(claim.spans) > 1
    return props(
        [
            ("predicate", claim.predicate),
            ("value", claim.value),
            ("property", claim.predicate if claim.object is None else None),
            ("edge", edge),
            ("quote", first.quote),
            ("start", first.start),
            ("end", first.end),
            ("quotes", tuple(span.quote for span in claim.spans) if several else None),
            ("starts", tuple(str(span.start) for span in claim.spans) if several else None),
            ("ends", tuple(str(span.end) for span in claim.spans) if several else None),
            ("rule", claim.rule),
            ("state", _state(book, claim)),
            ("document", book.reading.document.sha256),
            *((_RENAMED.get(name, name), _typed(book, claim, name, value)) for name, value in claim.qualifiers),
        ]
    )


def _unread(one: Unread, sha256: str) -> Props:
    return props(
        [
            ("kind", one.kind),
            ("quote", one.span.quote),
            ("start", one.span.start),
            ("end", one.span.end),
            ("reason", one.vi),
            ("reason_en", one.en),
            ("document", sha256),
        ]
    )


def _state(book: Book, claim: Claim) -> str | None:
    """What somebody decided about the claim."""
    if book.ruling.rejected(claim.id):
        return "rejected"
    return "accepted" if book.ruling.accepted(claim.id) else None


def _typed(book: Book, claim: Claim, name: str, value: str) -> Value:
    item = schema().edges[claim.predicate].qualifiers.get(name) if claim.predicate in schema().edges else None
    if name in OF_READING or (item is not None and item.fold == "any"):
        return value == "true"
    return book.identity[value] if name == "by" else value
