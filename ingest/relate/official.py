"""A document that is a directive itself: its own number, issuer, bases, and what it carries with it."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Joined
from ingest.join.entities import Draft
from ingest.relate.view import Statement, View


def official(joined: Joined, views: list[View]) -> Iterator[Statement]:
    """ISSUED, BASED_ON, ACCOMPANIES and the date of the document's own directive."""
    own = joined.directives.own
    if own is None:
        return
    dated = (("date", own.date),) if own.date else ()
    for view in views[:8]:
        issuer = next((i for i in view.items if i.label == "Organisation"), None)
        if issuer is not None and view.part in ("letterhead", "headline", "header"):
            yield Statement("ISSUED", issuer.draft, own.draft, view.evidence(issuer), "letterhead", qualifiers=dated)
            break
    for view in views:
        yield from _based(view, own.draft)


def _based(view: View, own: Draft) -> Iterator[Statement]:
    """ "Căn cứ Luật …": each basis is named first in its line; "Theo đề nghị … tại Tờ trình số …" is one too."""
    first = view.first + (view.scan.low(view.first) in ("-", "–", "+"))
    words = view.gap(first, first + 3)
    if words[:2] != ["căn", "cứ"] and words != ["theo", "đề", "nghị"]:
        return
    for item in view.of("Directive")[:1]:
        if item.draft is not own:
            yield Statement("BASED_ON", own, item.draft, view.quote(first, item.last), "legal-basis")
