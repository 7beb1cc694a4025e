"""Lists under the names of places: "PHƯỜNG HẠC THÀNH" above "A, Chủ tịch HĐND phường": the bodies that rows name
without saying where are of the territory in the line above them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, PersonName, Piece, PlaceRef, Post
from ingest.grammar.scan import Scan
from ingest.join.bodies.committees import BASE
from ingest.join.offices.rolls import row_start

# A row has so many words at most.
_ROW = 40
_PAGE = frozenset(("headline", "header", "lead", "body", "caption"))
_LEVELS = ("province", "city", "district", "commune")

_Above = dict[str, PlaceRef]
"""The territories whose names stand above a row, by their levels, the last one last."""


def under_headings(found: Found) -> Found:
    """The document with the territories that stand above its rows in the bodies that these name short."""
    if found.form is not None or not any(_heads(found, k) for k in range(len(found.clauses))):  # as nearly all
        return found
    return replace(found, clauses=tuple(_placed(found)))


def _placed(found: Found) -> Iterator[Clause]:
    above: _Above = {}
    for k, clause in enumerate(found.clauses):
        place = _heads(found, k)
        if place is not None and place.level is not None:
            kept = _LEVELS[: _LEVELS.index(place.level)]
            above = {level: other for level, other in above.items() if level in kept} | {place.level: place}
        elif clause.last - clause.first > _ROW or clause.part not in _PAGE or _names_body(clause):
            above = {}
        yield _told(clause, above) if above and place is None and _is_row(found.scan, clause) else clause


def _heads(found: Found, k: int) -> PlaceRef | None:
    """The territory that is all of a line above one that names somebody, or whose council or committee is: "2. Xã Bản
    Qua:", "UBND xã Bản Qua"."""
    clause = found.clauses[k]
    piece = clause.pieces[0] if len(clause.pieces) == 1 else None
    committee = isinstance(piece, Body) and piece.title == piece.head.name
    place = piece.place if committee and isinstance(piece, Body) else piece
    levels = _LEVELS[2:] if committee else _LEVELS  # of a province short forms are anyway
    if not isinstance(place, PlaceRef) or place.name is None or place.word is None or place.level not in levels:
        return None
    scan, last = found.scan, clause.last - (found.scan.low(clause.last - 1) == ":")
    alone = piece is not None and row_start(scan, clause) == piece.first and piece.last >= last
    follows = committee or (k + 1 < len(found.clauses) and _is_row(scan, found.clauses[k + 1]))
    return place if alone and clause.part in _PAGE and follows else None


def _is_row(scan: Scan, clause: Clause) -> bool:
    """A line that begins with a name or an office, and has both."""
    named, held = (any(isinstance(piece, kind) for piece in clause.pieces) for kind in (PersonName, Post))
    first = clause.pieces[0].first if named and held else clause.last
    before = scan.tokens.low[row_start(scan, clause) : first]
    opens = not before or scan.lexicon.words.address.union(scan.lexicon.words.roll_openers).issuperset(before)
    return first < clause.last and opens


def _names_body(clause: Clause) -> bool:
    """A line that names a body in full and nobody is another heading."""
    bodies = any(isinstance(piece, Body) and piece.complete for piece in clause.pieces)
    return bodies and not any(isinstance(piece, PersonName | Post) for piece in clause.pieces)


def _told(clause: Clause, above: _Above) -> Clause:
    pieces = tuple(_piece(piece, above) for piece in clause.pieces)
    return replace(clause, pieces=pieces) if pieces != clause.pieces else clause


def _piece(piece: Piece, above: _Above) -> Piece:
    if isinstance(piece, Body):
        return _body(piece, above)
    if not isinstance(piece, Post):
        return piece
    body = _body(piece.body, above) if piece.body is not None else None
    place = _named(piece.place, above) if piece.place is not None else None
    return replace(piece, body=body, place=place)


def _body(body: Body, above: _Above) -> Body:
    """The body with the territory that fits it; with its parent in the same way."""
    if body.complete:
        return body
    if body.parent is not None:
        return replace(body, parent=_body(body.parent, above))
    if body.place is not None:
        return replace(body, place=_named(body.place, above))
    fits = [level for level in above if level in body.head.levels or (level, body.head.name) == (_LEVELS[-1], BASE)]
    own = "place" in body.head.takes and fits
    return replace(body, place=above[fits[-1]]) if own else body


def _named(place: PlaceRef, above: _Above) -> PlaceRef:
    """ "tỉnh", "phường" alone: the one of that level."""
    return above.get(place.level or "", place) if place.name is None else place
