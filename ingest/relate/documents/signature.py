"""Who signs a formal document, in which office: the signatures of its form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.form import Field, Signature
from ingest.find import Found
from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.join.documents.official import Own
from ingest.relate.statement import Statement
from ingest.relate.view import View


def signed(own: Own, found: Found, views: list[View]) -> Iterator[Statement]:
    """SIGNED, and HOLDS of the offices above the name, and of none that is stood in for ("KT. CHỦ TỊCH")."""
    dated = (("date", own.date),) if own.date else ()
    for signature in found.form.signatures if found.form is not None else ():
        person = next(_items(found, views, "Person", signature.field("name")), None)
        posts = [post for _, post in _items(found, views, "Post", signature.field("post"))]
        if person is not None:
            view, item = person
            yield Statement("SIGNED", item.draft, own.draft, view.evidence(item), "signature", qualifiers=dated)
            if posts:  # "PHÓ CHỦ TỊCH - TỔNG THƯ KÝ" are two
                yield from (_holds(view, item, post) for post in posts)
            elif (office := _issuing(own, views, signature)) is not None:
                said = view.evidence(item)
                yield Statement("HOLDS", item.draft, office.draft, said, "signature", plain=False)


def _issuing(own: Own, views: Iterable[View], signature: Signature) -> Item | None:
    """ "CHỦ TỊCH NƯỚC" above and "CHỦ TỊCH" below: who signs for himself is who issues."""
    post = signature.field("post")
    if post is None or signature.field("authority") is not None:
        return None
    offices = (item for view in views for item in view.of("Post") if any(item.piece is one for one in own.issuers))
    words = " ".join(post.value.lower().split())
    return next((item for item in offices if f"{item.draft.name.lower()} ".startswith(f"{words} ")), None)


def _items(found: Found, views: Iterable[View], label: str, field: Field | None) -> Iterator[tuple[View, Item]]:
    """What the words of a field name, and where."""
    starts, ends = found.scan.tokens.start, found.scan.tokens.end
    places = [found.clean.find(span) for span in field.spans] if field is not None else []
    for view in views:
        for item in view.of(label) if places else ():
            if any(starts[item.first] < end and start < ends[item.last - 1] for start, end in places):
                yield view, item


def _holds(view: View, person: Item, post: Item) -> Statement:
    piece = post.piece
    acting = (("acting", "true"),) if isinstance(piece, Post) and piece.acting else ()
    span = view.quote(post.first, post.last, person.first, person.last)
    held = Statement("HOLDS", person.draft, post.draft, span, "signature", qualifiers=acting)
    return replace(held, plain=isinstance(piece, Post) and piece.body is not None and piece.body.complete)
