"""How the canonical name of a piece is built from its parts."""

from __future__ import annotations

from ingest.grammar.pieces import Body, PlaceRef, Post

BIG_CITY = "Hồ Chí Minh"


def full_place(place: PlaceRef, word: str | None = None) -> str:
    """ "tỉnh Yên Bái", "thành phố Hà Nội", "Thành phố Hồ Chí Minh"; the bare name where the level is unknown."""
    if place.name == BIG_CITY:
        return f"Thành phố {BIG_CITY}"
    level = place.word or word
    return f"{level} {place.name}" if level and place.name else place.name or level or ""


def bare_name(place: PlaceRef) -> str:
    """ "Yên Bái", "Hà Nội", "Thành phố Hồ Chí Minh", "quận 1"."""
    if place.name is not None and place.name.isdigit():
        return full_place(place)
    return f"Thành phố {BIG_CITY}" if place.name == BIG_CITY else place.name or ""


def body_name(body: Body) -> str:
    """The canonical name of a body from head, own name, parent and territory."""
    if body.parent is not None:
        return f"{body.title}{' của' if body.linked else ''} {body_name(body.parent)}"
    if body.place is not None and body.place.name is not None:
        return f"{body.title} {bare_name(body.place) if body.head.bare_place else full_place(body.place)}"
    return body.title


def post_name(post: Post) -> str:
    """The canonical name as far as the piece tells it."""
    title = post.title.name
    if post.body is None:
        return f"{title} {full_place(post.place)}" if post.place and post.place.name else title
    if post.title.body not in ("follows", "inside") and not post.title.body.endswith(" +"):
        return title
    if post.title.member:
        inner = post.body.parent
        place = post.body.place
        of = body_name(inner) if inner else bare_name(place) if place else ""
        return f"{title} {of}".strip()
    return f"{_stem(post)} {body_name(post.body)}"


def _stem(post: Post) -> str:
    """The title without the words that its body's name begins with."""
    if not post.inside or post.body is None:
        return post.title.name
    title = post.title.name
    for size in range(len(post.body.title.split()), 0, -1):
        head = " ".join(post.body.title.split()[:size])
        if title.lower().endswith(" " + head.lower()):
            return title[: -len(head) - 1]
    return title
