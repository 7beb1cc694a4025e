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
    marked = (_heads(found, k) is not None or _opening(found.scan, one) for k, one in enumerate(found.clauses))
    if found.form is not None or not any(marked):  # as nearly all
        return found
    return replace(found, clauses=tuple(_placed(found)))


def _placed(found: Found) -> Iterator[Clause]:
    above: _Above = {}
    for k, clause in enumerate(found.clauses):
        place = _heads(found, k)
        if place is not None:
            above = _with(above, place)
        elif clause.last - clause.first > _ROW or clause.part not in _PAGE or _names_body(clause):
            above = {}
        opening = _opening(found.scan, clause)
        if opening is not None:
            yield _told(clause, _with({}, opening))
        else:
            yield _told(clause, above) if above and place is None and _is_row(found.scan, clause) else clause


def _with(above: _Above, place: PlaceRef) -> _Above:
    """The territories with one more, below which none of those before stands that is no larger."""
    level = place.level or ""
    kept = _LEVELS[: _LEVELS.index(level)]
    return {other: named for other, named in above.items() if other in kept} | {level: place}


def _opening(scan: Scan, clause: Clause) -> PlaceRef | None:
    """ "2. Tỉnh An Giang: Bí thư Tỉnh ủy A - Trưởng Đoàn đại biểu Quốc hội": the territory that a row begins with."""
    place = clause.pieces[0] if len(clause.pieces) > 1 else None
    if not isinstance(place, PlaceRef) or not _whole(place, _LEVELS) or scan.low(place.last) != ":":
        return None
    named = any(isinstance(piece, PersonName) for piece in clause.pieces)
    return place if named and row_start(scan, clause) == place.first else None


def _whole(place: PlaceRef, levels: tuple[str, ...]) -> bool:
    return place.name is not None and place.word is not None and place.level in levels


def _heads(found: Found, k: int) -> PlaceRef | None:
    """The territory that is all of a line above one that names somebody ("2. Xã Bản Qua:"), whose council or committee
    is ("UBND xã Bản Qua"), or of whose officers it says that they are listed ("Bí thư Tỉnh ủy X qua các thời kỳ")."""
    clause = found.clauses[k]
    piece = clause.pieces[0] if len(clause.pieces) == 1 and clause.part in _PAGE else None
    if isinstance(piece, PlaceRef):
        row = _whole(piece, _LEVELS) and _rows_follow(found, k + 1)
        return piece if row and _alone(found.scan, clause, piece) else None
    body = piece.body if isinstance(piece, Post) and _of_times(found.scan, clause, piece) else piece
    if not isinstance(body, Body) or body.title != body.head.name or body.place is None:
        return None
    levels = _LEVELS[2:] if body is piece else _LEVELS  # of a province short forms are anyway
    alone = body is not piece or _alone(found.scan, clause, body)
    place = body.place
    if place.word is None and len(body.head.levels) == 1:  # "Tỉnh ủy X"
        place = replace(place, level=body.head.levels[0], word=body.head.word)
    return place if _whole(place, levels) and alone else None


def _of_times(scan: Scan, clause: Clause, post: Post) -> bool:
    """ "Các đồng chí Bí thư Tỉnh ủy X qua các thời kỳ"."""
    words = scan.lexicon.words
    rest = [word for word in scan.tokens.low[post.last : clause.last] if not word[0].isdigit()]
    return len(rest) > 1 and words.roll_times.issuperset(rest)


def _alone(scan: Scan, clause: Clause, piece: Piece) -> bool:
    last = clause.last - (scan.low(clause.last - 1) == ":")
    return row_start(scan, clause) == piece.first and piece.last >= last


def _rows_follow(found: Found, k: int) -> bool:
    """Is the next line a row, or a name with an office below it?"""
    scan, below = found.scan, found.clauses[k : k + 2]
    if not below:
        return False
    named = [isinstance(piece, PersonName) for piece in below[0].pieces]
    return _is_row(scan, below[0]) or (named == [True] and len(below) > 1 and _is_row(scan, below[1]))


def _is_row(scan: Scan, clause: Clause) -> bool:
    """A line that begins with a name and has an office, or begins with an office."""
    held = any(isinstance(piece, Post) for piece in clause.pieces)
    first = clause.pieces[0] if held and isinstance(clause.pieces[0], PersonName | Post) else None
    if first is None:
        return False
    before = scan.tokens.low[row_start(scan, clause) : first.first]
    opens = not before or scan.lexicon.words.address.union(scan.lexicon.words.roll_openers).issuperset(before)
    named = any(isinstance(piece, PersonName) for piece in clause.pieces)
    return opens and (named or scan.low(clause.last - 1) != ".")


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
    fits = [level for level in above if _fits(level, body)]
    own = "place" in body.head.takes and fits
    return replace(body, place=above[fits[-1]]) if own else body


def _named(place: PlaceRef, above: _Above) -> PlaceRef:
    """ "tỉnh", "phường" alone: the one of that level."""
    return above.get(place.level or "", place) if place.name is None else place


def _fits(level: str, body: Body) -> bool:
    """Has a territory of that level such bodies? A city of the first rank has those of a province."""
    if body.head.name == BASE:
        return level == _LEVELS[-1]
    return level in body.head.levels or (level == "city" and "province" in body.head.levels)
