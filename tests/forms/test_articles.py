"""Real decisions and laws, which are no part of the project, are read without error where they are at hand."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from graph.form import Form
from graph.source import Document
from ingest import read, steps
from ingest.acquire import document
from tests.gold.score import SHARED

ARTICLES = SHARED / "real" / "articles"
#: So many of the articles are laws and decisions; a few more are official documents of other kinds.
FEWEST, MOST = 35, 45


@cache
def documents() -> dict[Path, tuple[Document, Form]]:
    """The articles that are official documents themselves, with their forms."""
    found = {}
    for path in sorted(ARTICLES.glob("*.txt")):
        one = document(path.read_bytes(), path.name)
        form = steps.divided(one).form
        if form is not None:
            found[path] = (one, form)
    return found


@pytest.fixture(autouse=True)
def _at_hand() -> None:
    if not ARTICLES.is_dir():
        pytest.skip(f"{ARTICLES} is not on this machine")


@pytest.mark.may_skip(reason="the articles are not part of the project")
def test_their_forms() -> None:
    """As many as there are; each has its type, its words stand in its text, and nothing is said to break a rule."""
    forms = documents()
    assert FEWEST <= len(forms) <= MOST
    for path, (one, form) in forms.items():
        assert form.first("type") is not None, path.name
        spans = [span for field in form.fields for span in field.spans]
        assert all(one.text[span.start : span.end] == span.quote for span in spans), path.name
        assert form.breaches == (), path.name


@pytest.mark.may_skip(reason="the articles are not part of the project")
def test_their_facts() -> None:
    """Each is a directive, and nearly each tells on what it rests."""
    told = {path: {claim.predicate for claim in read(one).claims} for path, (one, _) in documents().items()}
    assert all(predicates for predicates in told.values())
    assert sum("BASED_ON" in predicates for predicates in told.values()) * 10 >= len(told) * 8
