"""A document that is a directive itself: its own number, issuer, bases, and what it carries with it."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Joined
from ingest.relate.view import Statement, View


def official(joined: Joined, views: list[View]) -> Iterator[Statement]:
    """ISSUED and BASED_ON of the document's own directive."""
    own = joined.directives.own
    if own is None:
        return
    issuer = next((i for v in views[:6] for i in v.items if i.label == "Organisation"), None)
    if issuer is not None:
        view = next(v for v in views if issuer in v.items)
        yield Statement("ISSUED", issuer.draft, own, view.evidence(issuer), "letterhead")
    for view in views:
        if view.gap(view.first, view.first + 2) != ["căn", "cứ"]:
            continue
        for item in view.of("Directive")[:1]:
            if item.draft is not own:
                yield Statement("BASED_ON", own, item.draft, view.quote(view.first, item.last), "legal-basis")
