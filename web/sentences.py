"""The sentences of a page: what is expected is read from the store at once, when the first of them is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from flask import g

from queries import REACH, Evidence, Quotation, quotations
from web.site import site

if TYPE_CHECKING:
    from graph.store import Passage


def expect(evidence: Iterable[Evidence]) -> None:
    """Say beforehand what the page will show."""
    awaited: set[str] = g.setdefault("awaited", set())
    awaited.update(one.claim for one in evidence)


def told(evidence: Sequence[Evidence]) -> list[Quotation]:
    """What documents say, each sentence once however many claims are read from it."""
    return quotations(evidence, {one.claim: _passages(one.claim) for one in evidence})


def said(one: Evidence) -> Quotation:
    """What a document says by one claim."""
    return told([one])[0]


def _passages(claim: str) -> Sequence[Passage]:
    known: dict[str, Sequence[Passage]] = g.setdefault("passages", {})
    if claim not in known:
        awaited: set[str] = g.setdefault("awaited", set())
        wanted = {claim, *awaited} - known.keys()
        known |= dict.fromkeys(wanted, ()) | dict(site().store.passages(sorted(wanted), REACH))
        awaited.clear()
    return known[claim]
