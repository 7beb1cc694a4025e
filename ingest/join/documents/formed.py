"""What the layout of a formal document tells of its pieces: bodies over two lines and inside others, and who signs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TypeGuard

from graph.form import Field
from graph.records import replace
from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, PersonName, Piece, PlaceRef, Post
from ingest.join.bodies.beside import GOVERNMENT
from ingest.join.documents.columns import columns_apart
from ingest.join.documents.congress import without_presidium
from ingest.join.documents.letterhead import PARTY, issuing_body, within
from ingest.join.documents.numbers import CENTRE
from ingest.join.documents.overlines import below_above, put_together, union_above
from ingest.join.documents.signers import offices_of_signers

#: Of territories, from the smallest.
_LEVELS = ("commune", "district", "city", "province")
# "thành phố" is a territory of either of the two upper levels.
_CITY, _DISTRICT = "city", "district"
# A territory below a body stands so many lines of the letterhead further on: the other column is between.
_BELOW = 3
_OFFICES, _STATE = ("letterhead", "headline", "header", "signature"), "nước"
_CENTRE = "Ban Chấp hành Trung ương Đảng"


def formed(found: Found) -> Found:
    """The text as its form says that it is to be read; articles stay as they are."""
    if found.form is None:
        return found
    for step in _STEPS:
        found = step(found)
    return found


def _headed(found: Found) -> Found:
    """The text without bodies in pieces of its heading: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" names no "Hội"."""
    heading = found.form.first("heading") if found.form is not None else None
    places = [found.clean.find(span) for span in heading.spans] if heading is not None else []
    return replace(found, clauses=tuple(_apart(found, clause, places) for clause in found.clauses)) if places else found


def _apart(found: Found, clause: Clause, places: list[tuple[int, int]]) -> Clause:
    """A line of the letterhead without what stands at some places, but the Party itself."""
    if clause.part != "letterhead":
        return clause
    starts = found.scan.tokens.start
    kept = (
        piece
        for piece in clause.pieces
        if (isinstance(piece, Body) and piece.head.name == PARTY)
        or not any(start <= starts[piece.first] < end for start, end in places)
    )
    return replace(clause, pieces=tuple(kept))


def _of_state(found: Found) -> Found:
    """ "CHỦ TỊCH" / "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": an office in two lines."""
    clauses = list(found.clauses)
    for k, (clause, below) in enumerate(pairwise(found.clauses)):
        post = clause.pieces[0] if len(clause.pieces) == 1 and clause.part in _OFFICES else None
        if isinstance(post, Post) and (post.first, post.last) == (clause.first, clause.last):
            words = [*post.title.name.lower().split(), found.scan.low(below.first)]
            hit = found.scan.lexicon.titles.longest(words, 0, len(words)) if words[-1] == _STATE else None
            if hit is not None and hit[1] == len(words):
                clauses[k] = replace(clause, pieces=(replace(post, title=hit[0], body=None, place=None),))
    return replace(found, clauses=tuple(clauses))


def _placed(found: Found) -> Found:
    """ "ỦY BAN NHÂN DÂN" / "TỈNH BẮC LƯƠNG": a body and its territory on the next line of the column."""
    clauses = list(found.clauses)
    for k, clause in enumerate(clauses):
        place = clause.pieces[0] if clause.part == "letterhead" and len(clause.pieces) == 1 else None
        if not isinstance(place, PlaceRef) or place.level is None or place.first != clause.first:
            continue
        above = next((n for n in range(k - 1, max(k - 1 - _BELOW, -1), -1) if _waits(clauses[n], place)), None)
        if above is not None:
            pieces = (_in_place(piece, place) if isinstance(piece, Body) else piece for piece in clauses[above].pieces)
            clauses[above] = replace(clauses[above], pieces=tuple(pieces))
    return replace(found, clauses=tuple(clauses))


def _waits(clause: Clause, place: PlaceRef) -> bool:
    """Is it a line of the letterhead with bodies alone, that all need a territory of this level?"""
    rows = clause.pieces if clause.part == "letterhead" else ()
    return bool(rows) and rows[-1].last == clause.last and all(_lacks(row, place) for row in rows)


def _lacks(row: Piece, place: PlaceRef) -> bool:
    """Does a body lack its territory, or is that the one around the place: "UBND HUYỆN A" / "XÃ B" is that of xã B?"""
    if not isinstance(row, Body):
        return False
    outer = row.nested()[-1]
    if outer.place is not None and not _around(outer.place, place):
        return False
    if outer.place is None and (row.complete or row.place is not None):
        return False
    return "place" in outer.head.takes and _has(outer, place)


def _has(body: Body, place: PlaceRef) -> bool:
    """Is there a body of this kind in a territory of this level?"""
    levels = body.head.levels or (place.level,)
    return place.level in levels or (place.level == _CITY and _DISTRICT in levels)


def _around(larger: PlaceRef, place: PlaceRef) -> bool:
    return larger.level in _LEVELS and place.level in _LEVELS[: _LEVELS.index(larger.level)]


def _in_place(body: Body, place: PlaceRef) -> Body:
    """The body in a territory, or what it is an organ of: "BAN CHẤP HÀNH ĐẢNG BỘ" / "HUYỆN YÊN ĐỊNH"."""
    if body.parent is not None:
        return replace(body, parent=_in_place(body.parent, place))
    return replace(body, place=replace(place, inside=body.place or place.inside))


def _nested(found: Found) -> Found:
    """The letterhead's short forms inside the body above them: "HUYỆN ỦY BÁT XÁT" / "BAN TỔ CHỨC".

    Two with a dash between ("BAN TỔ CHỨC - ỦY BAN KIỂM TRA") stand side by side.
    """
    above = before = None
    clauses: list[Clause] = []
    for clause in found.clauses:
        if clause.part != "letterhead":
            clauses.append(clause)
            continue
        pieces: list[Piece] = []
        for piece in clause.pieces:
            before = before if found.scan.low(piece.first - 1) in ("-", "–") else above
            inner = _central(found, piece, before) or _inside(piece, before)
            above = inner if isinstance(inner, Body) and inner.complete and inner.head.name != PARTY else above
            pieces.append(inner)
        clauses.append(replace(clause, pieces=tuple(pieces)))
    return replace(found, clauses=tuple(clauses))


def _central(found: Found, piece: Piece, above: Body | None) -> Body | None:
    """ "BAN CHẤP HÀNH TRUNG ƯƠNG" / "BAN TỔ CHỨC": the one that has "Trung ương" behind its name."""
    if not isinstance(piece, Body) or above is None or above.head.name != _CENTRE or piece.place or piece.parent:
        return None
    words = f"{piece.title} {CENTRE}".lower().split()
    hit = found.scan.lexicon.heads.longest(words, 0, len(words))
    whole = hit is not None and hit[1] == len(words)
    return replace(piece, head=hit[0], title=hit[0].name, listed=True) if hit is not None and whole else None


def _inside(piece: Piece, above: Body | None) -> Piece:
    """A short form that takes a parent, below the body that it is an organ of; another body in the territory of that
    above it."""
    if not isinstance(piece, Body) or above is None or piece.place or piece.parent:
        return piece
    whole = next((body for body in above.nested() if body.head.name in piece.head.parents), None)
    if whole is not None and "number" in piece.head.takes:
        return replace(piece, parent=whole)  # "QUÂN KHU 2" / "TÒA ÁN QUÂN SỰ KHU VỰC 1"
    governed = above.head.name == GOVERNMENT[0] and piece.head.takes == _GOVERNED  # "Ban Dân tộc tỉnh X"
    if "parent" in piece.head.takes and not piece.complete and not governed:
        return replace(piece, parent=above) if piece.head is not above.head else piece
    place = _territory(above) if "place" in piece.head.takes else None
    if place is not None and _lies_in(piece, place):
        return replace(piece, place=place)
    central = above.head.name == _MINISTRY and not piece.complete and "place" in piece.head.takes
    return replace(piece, whole=True) if central else piece  # "BỘ TÀI CHÍNH" / "KHO BẠC NHÀ NƯỚC": that of the centre


_MINISTRY = "Bộ"
_GOVERNED = frozenset(("parent", "place"))
#: Of bodies that are called after what they do there is one in each territory.
_FOR = frozenset(("purpose", "sector"))


def _territory(above: Body) -> PlaceRef | None:
    """Where a body is, and of what level that is."""
    outer = above.nested()[-1]
    place, levels = outer.place, outer.head.levels
    if place is None or place.name is None:
        return None
    level = place.level or (levels[0] if len(levels) == 1 else None)
    return replace(place, level=level) if level is not None else None


def _lies_in(body: Body, place: PlaceRef) -> bool:
    """Whether a body without a territory has one of that level: where it needs one, or is called after what it does."""
    if body.head.levels and place.level not in body.head.levels:
        return False
    told = (place.name or "").lower() in body.title.lower()
    return not told and (not body.complete or not _FOR.isdisjoint(body.head.takes))


def _same_territory(found: Found) -> Found:
    """ "HĐND XÃ B" above, "TM. UBND" below: whoever signs for another body than the issuer is of the same territory."""
    issuer = issuing_body(found)
    place = _territory(issuer) if issuer is not None else None
    if issuer is None or place is None:
        return found
    return replace(found, clauses=tuple(_there(clause, issuer, place) for clause in found.clauses))


def _there(clause: Clause, issuer: Body, place: PlaceRef) -> Clause:
    """A line of the signature with the territory for bodies that each one of this level has, where none is told."""
    if clause.part != "signature" or not any(isinstance(piece, Body) for piece in clause.pieces):
        return clause
    pieces = (replace(p, place=place) if _lacks_place(p, issuer, place) else p for p in clause.pieces)
    return replace(clause, pieces=tuple(pieces))


def _lacks_place(piece: Piece, issuer: Body, place: PlaceRef) -> TypeGuard[Body]:
    if not isinstance(piece, Body) or piece.place is not None or piece.parent is not None or piece.complete:
        return False
    return piece.head is not issuer.head and piece.head.takes == {"place"} and _has(piece, place)


def _signing(found: Found) -> Found:
    """Who signs is a person, whatever the name: "Ka Thị Duyên" below an office."""
    names = [name for one in (found.form.signatures if found.form else ()) if (name := one.field("name")) is not None]
    clauses = found.clauses if not names else tuple(_signed(found, clause, names) for clause in found.clauses)
    return replace(found, clauses=clauses)


def _signed(found: Found, clause: Clause, names: list[Field]) -> Clause:
    people = [] if clause.part not in ("signature", "recipients") else list(_people(found, clause, names))
    rest = [p for p in clause.pieces if not any(p.first < one.last and one.first < p.last for one in people)]
    return replace(clause, pieces=tuple(sorted((*rest, *people), key=lambda p: p.first))) if people else clause


def _people(found: Found, clause: Clause, names: list[Field]) -> Iterator[PersonName]:
    """The names in a line that the form has and no list of family names, or two words that may be something else."""
    tokens = found.scan.tokens
    for name in names:
        start, end = found.clean.find(name.spans[0])[0], found.clean.find(name.spans[-1])[1]
        first, last = tokens.at(start), tokens.at(end)
        whole = len(name.spans) == 1 and within(found, clause, name)
        if whole and first < last and not any(_sure(p) and p.first <= first for p in clause.pieces):
            yield PersonName(first, last, _calm(tokens.word[first:last]), first)


def _sure(piece: Piece) -> bool:
    """Is it a person by the name alone? ("Tô Lâm" and "Hà Ban" are two words like any.)"""
    return isinstance(piece, PersonName) and not piece.weak


def _calm(words: list[str]) -> str:
    loud = all(word.isupper() for word in words)
    return " ".join(word.capitalize() if loud else word for word in words)


#: In this order: lines apart, the letterhead from its lines to its bodies, then who signs.
_STEPS = (
    columns_apart,
    without_presidium,
    _headed,
    _of_state,
    _placed,
    put_together,
    union_above,
    below_above,
    _nested,
    _same_territory,
    offices_of_signers,
    _signing,
)
