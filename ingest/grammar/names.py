"""How the canonical name of a piece is built from its parts."""

from __future__ import annotations

from ingest.grammar.pieces import Body, PlaceRef

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
