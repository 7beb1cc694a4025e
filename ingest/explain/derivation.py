"""How a piece is put together: head, sector, territory, parent … as a small tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ingest.explain.model import Part
from ingest.grammar.names import body_name, full_place, post_name
from ingest.grammar.pieces import Body, DirectiveRef, EventRef, HonourRef, PersonName, Piece, PlaceRef, Post, Pronoun
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import DirectiveType, Head, HonourName, Sector, Title
from ingest.lexicon.eventheads import EventHead
from ingest.lexicon.located import located


def derivation(scan: Scan, piece: Piece) -> Part:
    """The tree of a piece."""
    if isinstance(piece, PlaceRef):
        return _place(piece)
    role, parts = _PARTS[type(piece)]
    return Part(role, _says(scan, piece), None, tuple(parts(scan, piece)))


def _says(scan: Scan, piece: Piece) -> str:
    """The canonical name as far as the piece tells it, else its words."""
    match piece:
        case Body():
            return body_name(piece)
        case Post():
            return post_name(piece)
        case PersonName() | HonourRef():
            return piece.name
        case EventRef():
            return piece.name or piece.kind.name
        case _:
            return scan.tokens.text(piece.first, piece.last)


def _body(scan: Scan, body: Body) -> Iterator[Part]:
    head = body.head.name
    yield Part("head", head, located(Head, head))
    own = body.title.removeprefix(head).strip() if body.title.startswith(head) else ""
    if own:
        entry = located(Sector, own)
        yield Part("sector" if entry else "name", own, entry)
    if body.place is not None:
        yield _place(body.place)
    if body.address is not None:
        yield _place(body.address)
    if body.parent is not None:
        yield Part("parent", body_name(body.parent), None, tuple(_body(scan, body.parent)))
    if not body.complete:
        yield Part("open", "?")


def _post(scan: Scan, post: Post) -> Iterator[Part]:
    yield Part("title", post.title.name, located(Title, post.title.name))
    yield from (Part("mark", mark) for mark in ("former", "acting") if getattr(post, mark))
    if post.body is not None:
        yield derivation(scan, post.body)
    if post.place is not None:
        yield _place(post.place)
    if post.unread:
        yield Part("unread", "?")


def _place(place: PlaceRef) -> Part:
    inner = (_place(place.inside),) if place.inside is not None else ()
    return Part("place", full_place(place), place.level, inner)


def _person(scan: Scan, person: PersonName) -> Iterator[Part]:
    if person.honorific:
        yield Part("address", scan.tokens.text(person.first, person.named_at))
    yield from (Part("mark", mark) for mark in ("short", "weak") if getattr(person, mark))


def _directive(scan: Scan, ref: DirectiveRef) -> Iterator[Part]:
    yield Part("type", ref.kind.name, located(DirectiveType, ref.kind.name))
    for role in ("number", "symbol", "date", "title"):
        if (value := getattr(ref, role)) is not None:
            yield Part(role, value)
    yield from (derivation(scan, issuer) for issuer in ref.issuer)
    if ref.event is not None:
        yield derivation(scan, ref.event)


def _honour(scan: Scan, ref: HonourRef) -> Iterator[Part]:
    yield Part("type", ref.kind.name, located(HonourName, ref.kind.name))
    if ref.grade is not None:
        yield Part("grade", ref.grade)
    if ref.of is not None:
        yield derivation(scan, ref.of)


def _event(scan: Scan, ref: EventRef) -> Iterator[Part]:
    yield Part("type", ref.kind.name, located(EventHead, ref.kind.name))
    if ref.ordinal is not None:
        yield Part("ordinal", ref.ordinal)
    if ref.body is not None:
        yield derivation(scan, ref.body)


_PARTS: dict[type, tuple[str, Callable[[Scan, Any], Iterator[Part]]]] = {
    Body: ("body", _body),
    Post: ("post", _post),
    PersonName: ("person", _person),
    DirectiveRef: ("directive", _directive),
    HonourRef: ("honour", _honour),
    EventRef: ("event", _event),
    Pronoun: ("pronoun", lambda _, __: iter(())),
}
