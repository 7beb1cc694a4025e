"""Who signs a formal document, in which office: the lines below its text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.join.official import Own
from ingest.relate.view import Statement, View

_PARTS = ("signature", "recipients")


def signed(own: Own, views: list[View]) -> Iterator[Statement]:
    """SIGNED, and HOLDS of the office in the line above the name."""
    office: Item | None = None
    dated = (("date", own.date),) if own.date else ()
    for view in views:
        if view.part not in _PARTS:
            continue
        post, person = _office(view), _signer(view)
        if _stands_in(view):
            office = None
        elif post is not None:
            office = post
        if person is None:
            continue
        yield Statement("SIGNED", person.draft, own.draft, view.evidence(person), "signature", qualifiers=dated)
        if office is not None:
            yield _holds(view, person, office)
        office = None


def _office(view: View) -> Item | None:
    """The office that a line names and nothing else."""
    posts = view.of("Post")
    return posts[0] if posts and posts[0].first - view.first <= 1 else None


def _signer(view: View) -> Item | None:
    """The person whose name ends the line, after nothing but a rank or title."""
    people = view.of("Person")
    whole = people and people[-1].last >= view.last - 1 and not view.of("Post", "Organisation")
    return people[-1] if whole else None


def _stands_in(view: View) -> bool:
    """ "KT. CHỦ TỊCH", "T/L BỘ TRƯỞNG": the office that is stood in for, and not the signer's."""
    first, second = view.scan.low(view.first), view.scan.low(view.first + 1)
    return first in view.scan.lexicon.words.stood_in or (first in ("k", "t") and second == "/")


def _holds(view: View, person: Item, post: Item) -> Statement:
    piece = post.piece
    acting = (("acting", "true"),) if isinstance(piece, Post) and piece.acting else ()
    span = view.quote(post.first, post.last, person.first, person.last)
    held = Statement("HOLDS", person.draft, post.draft, span, "signature", qualifiers=acting)
    return replace(held, plain=isinstance(piece, Post) and piece.body is not None and piece.body.complete)
