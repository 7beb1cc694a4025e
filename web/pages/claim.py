"""A claim: one statement of one document, with the words that say it, at an address that stays."""

from __future__ import annotations

from flask import Blueprint, abort, render_template

from graph.source import Document
from web.pages.document import ITSELF, Statement, statements
from web.site import site

page = Blueprint("claim", __name__)
_AROUND = 240


@page.get("/claim/<slug>", endpoint="page")
def show(slug: str) -> str:
    """The page of one claim."""
    found = statements(ITSELF, f"claim:{slug}")
    reading = site().store.document(found[0].evidence.document.id.partition(":")[2]) if found else None
    if reading is None:
        abort(404)
    document, statement = reading.document, found[0]
    return render_template("claim.html", one=statement, document=document, contexts=_context(document, statement))


def _context(document: Document, statement: Statement) -> list[tuple[str, str, str]]:
    """For each span what stands before it, its words, and what stands after."""
    text = document.text
    return [(_before(text, start), text[start:end], _after(text, end)) for start, end in statement.spans]


def _before(text: str, end: int) -> str:
    """What stands before a place, from the beginning or cut before a word."""
    start = max(0, end - _AROUND)
    return text[:end] if not start else f"… {text[start:end].partition(' ')[2]}"


def _after(text: str, start: int) -> str:
    """What stands after a place, to the end or cut after a word."""
    end = start + _AROUND
    return text[start:] if end >= len(text) else f"{text[start:end].rpartition(' ')[0]} …"
