"""What each step made of one document; ``ingest.read`` gives the last of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graph.claim import Reading
from graph.dates import is_date
from graph.form import Form
from graph.records import replace
from graph.source import Document
from ingest.clean import CleanText, clean
from ingest.divide import Kind, Part, divide
from ingest.find import Found, find
from ingest.form import form_of
from ingest.grammar.dates import Published, document_date
from ingest.join import Joined, join
from ingest.relate import relate
from ingest.relate.claims import reading_of
from ingest.relate.statement import Statement

Divide = Callable[[CleanText], tuple[Part, ...]]


@dataclass(frozen=True, slots=True)
class Divided:
    """The document in parts, its date where it is known, and its form where it is an official one."""

    text: CleanText
    parts: tuple[Part, ...]
    dated: Published | None
    form: Form | None


def divided(document: Document, divide: Divide = divide) -> Divided:
    """The first steps: clean and divide."""
    text = clean(document)
    parts = divide(text)
    dated = document_date(text, parts)
    form = form_of(text, parts, dated.iso if dated else None)
    return Divided(text, parts, _of_heading(form, dated), form)


def _of_heading(form: Form | None, dated: Published | None) -> Published | None:
    """The day that the heading of an official document states, where nothing else states one."""
    day = form.first("date") if form is not None and (dated is None or dated.inferred) else None
    return Published(day.value, False) if day is not None and is_date(day.value) else dated


def found(before: Divided) -> Found:
    """The third: find."""
    return find(before.text, before.parts, before.dated.iso if before.dated else None, before.form)


def finished(before: Divided, joined: Joined, statements: list[Statement]) -> Reading:
    """The reading that comes of it."""
    return replace(reading_of(_described(before, joined), joined, statements), form=before.form)


def read(document: Document) -> Reading:
    """Everything that one document says, each fact with the span that says it."""
    before = divided(document)
    joined = join(found(before))
    return finished(before, joined, relate(joined))


def _title(before: Divided, joined: Joined) -> str | None:
    """The directive that the document is, or its headline."""
    if joined.directives.own is not None:
        return joined.directives.own.draft.name
    headline = next((p for p in before.parts if p.kind is Kind.HEADLINE), None)
    return " ".join(before.text.text[headline.start : headline.end].split()) if headline is not None else None


def _described(before: Divided, joined: Joined) -> Document:
    """The document with the title and the date that its text tells, where its metadata tell none."""
    document, dated = before.text.document, before.dated
    meta = document.meta
    if meta.title is None:
        meta = replace(meta, title=_title(before, joined))
    if meta.published is None and dated is not None:
        meta = replace(meta, published=dated.iso, published_inferred=dated.inferred)
    return document if meta == document.meta else replace(document, meta=meta)
