"""Coordinated lists: "UBND các huyện: Bát Xát, Sa Pa và Bắc Hà" is three bodies, after "Chủ tịch" three posts."""

from __future__ import annotations

from dataclasses import replace

from ingest.grammar.pieces import Body, PlaceRef, Post
from ingest.grammar.places import level_word, place_at
from ingest.grammar.scan import Scan

_MOST = 40


def listed(scan: Scan, piece: Body | Post, stop: int) -> list[Body] | list[Post]:
    """The bodies or posts of a list that starts with ``piece``; empty where no list follows."""
    body = piece.body if isinstance(piece, Post) else piece
    if body is None or body.place is not None or body.parent is not None or "place" not in body.head.takes:
        return []
    places = _places(scan, body.last, stop)
    bodies = [replace(body, first=body.first, last=p.last, place=p) for p in places]
    if isinstance(piece, Body):
        return bodies
    return [replace(piece, last=b.last, body=b) for b in bodies]


def _places(scan: Scan, at: int, stop: int) -> list[PlaceRef]:
    """The territories after "các huyện", "các tỉnh:"; each takes the level of the list unless it names its own."""
    if scan.low(at) != "các":
        return []
    level = level_word(scan, at + 1)
    if level is None:
        return []
    word, kind, at = level
    at += scan.low(at) == ":"
    found: list[PlaceRef] = []
    while at < stop and len(found) < _MOST:
        place = _one(scan, at, stop, word, kind)
        if place is None:
            break
        found.append(place)
        at = place.last
        if scan.low(at) not in (",", "và"):
            break
        at += 1
    return found


def _one(scan: Scan, at: int, stop: int, word: str, kind: str) -> PlaceRef | None:
    own = place_at(scan, at, stop, nested=False) if level_word(scan, at) else None
    if own is not None and own.name is not None:
        return own
    hit = scan.places.longest(scan.tokens.low, at, stop)
    if hit is None or not scan.cap(at):
        return None
    return PlaceRef(at, hit[1], kind, word, hit[0][0].name)
