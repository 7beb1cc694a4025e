"""What names themselves say: organs of bodies, posts at bodies, attributes of things."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join.bodies import Org
from ingest.join.joiner import Item, add_org
from ingest.relate.view import Statement, View


def structure(view: View) -> Iterator[Statement]:
    """PART_OF and POST_AT, read from the names of bodies and posts."""
    register = view.joined.register
    for item in view.items:
        if item.org is None:
            continue
        span = view.evidence(item)
        if item.office is not None:
            yield Statement("POST_AT", item.draft, add_org(register, item.org, span), span, "post-at-body")
        yield from _part_of(view, item.org, item)
        above = item.org.head.part_of
        if above is not None and above.lower() in item.org.name.lower():
            yield Statement("PART_OF", add_org(register, item.org, span), view.central(above, item), span, "organ-of-body")


def _part_of(view: View, org: Org, item: Item) -> Iterator[Statement]:
    span, register = view.evidence(item), view.joined.register
    while org.parent is not None:
        yield Statement(
            "PART_OF", add_org(register, org, span), add_org(register, org.parent, span), span, "organ-of-body"
        )
        org = org.parent
