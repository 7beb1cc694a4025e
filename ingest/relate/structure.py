"""What names themselves say: organs of bodies, posts at bodies, attributes of things."""

from __future__ import annotations

from collections.abc import Iterator

from graph.source import Span
from ingest.grammar.pieces import Body, Post
from ingest.join import Item
from ingest.join.bodies import Org
from ingest.join.entities import Draft, Register
from ingest.relate.view import Statement, View


def structure(view: View) -> Iterator[Statement]:
    """PART_OF and POST_AT, read from the names of bodies and posts."""
    register = view.joined.register
    for item in view.items:
        if item.org is None:
            continue
        span, plain = _said(view, item, item.org)
        if item.office is not None:
            org = _known(register, item.org)
            yield Statement("POST_AT", item.draft, org, span, "post-at-body", plain=plain)
        yield from _part_of(view, item.org, span, plain)
        above = item.org.head.part_of
        if above is not None and above.lower() in item.org.name.lower():
            org = _known(register, item.org)
            yield Statement("PART_OF", org, view.central(above, item), span, "organ-of-body", plain=plain)


def _said(view: View, item: Item, org: Org) -> tuple[Span, bool]:
    """The words that name a body, and whether in full; a title that borrows the next one's body needs both."""
    piece = item.piece
    body = piece.body if isinstance(piece, Post) else piece if isinstance(piece, Body) else None
    span = view.evidence(item)
    if body is not None and body.complete:
        return span, True
    lender = next((i for i in view.items if i.first >= item.last and i.org is not None and _shares(i.org, org)), None)
    return (view.evidence(item, lender), False) if lender is not None else (span, False)


def _shares(left: Org, right: Org) -> bool:
    return left.key == right.key or (right.parent is not None and left.key == right.parent.key)


def _known(register: Register, org: Org) -> Draft:
    """The draft of an organisation that joining has entered."""
    draft = register.known("Organisation", org.key)
    assert draft is not None
    return draft


def _part_of(view: View, org: Org, span: Span, plain: bool) -> Iterator[Statement]:
    register = view.joined.register
    while org.parent is not None:
        organ, whole = _known(register, org), _known(register, org.parent)
        yield Statement("PART_OF", organ, whole, span, "organ-of-body", plain=plain)
        org = org.parent
