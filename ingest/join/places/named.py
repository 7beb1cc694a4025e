"""The territories that a document names: all of them, those that it only passes by, those that open a passage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, PersonName, Piece, PlaceRef, Post, bodies_in
from ingest.grammar.scan import Scan
from ingest.join.places.home import home
from ingest.join.places.origins import origins
from ingest.join.places.territories import Aside, Opening, Published, Territories
from ingest.lexicon.trie import each

_CAPITAL = "Hà Nội"
_FORMER = "cũ"
# So many words has the period of a stage of a career up to its colon.
_PERIOD = 16


def territories_of(found: Found) -> Territories:
    """What a short form can be of, from place to place of the document."""
    bodies = [[part for whole in bodies_in(c.pieces) for part in whole.nested()] for c in found.clauses]
    rows = [(clause, list(_places(clause.pieces, row))) for clause, row in zip(found.clauses, bodies, strict=True)]
    places = (place for _, row in rows for place in row if not heads_a_date(found.scan, place))
    passing = [place for clause, row in rows for place in _passing(found, clause, row)]
    elsewhere = [place for _, row in rows for place in origins(found.scan, row)]
    published = Published(found.published, home(found.clean))
    aside = Aside(passing, elsewhere, _words(bodies), dict(_days(rows)), tuple(_dated(found)))
    return Territories(found.scan.places, places, _opening(found), aside, published)


def _words(rows: Iterable[list[Body]]) -> dict[int, str]:
    """The words for the territories of bodies that are called by one, by their first tokens."""
    bodies = chain.from_iterable(rows)
    return {body.place.first: body.head.word for body in bodies if body.place is not None and body.head.word}


def _days(rows: Iterable[tuple[Clause, list[PlaceRef]]]) -> Iterator[tuple[int, str]]:
    """The last day that a sentence tells of, by its territories; one about somebody may tell of his or her birth."""
    for clause, row in rows:
        if row and clause.dates and not any(isinstance(piece, PersonName) for piece in clause.pieces):
            last = max(date.iso.rpartition("/")[2] for date in clause.dates)
            yield from ((place.first, last) for place in row)


def _dated(found: Found) -> Iterator[tuple[int, int, str]]:
    """The sentences that tell of a day, with the first one of each."""
    for clause in found.clauses:
        if clause.dates:
            yield clause.first, clause.last, min(date.iso.partition("/")[0] for date in clause.dates)


def _places(pieces: Iterable[Piece], bodies: Iterable[Body]) -> Iterator[PlaceRef]:
    for piece in pieces:
        if isinstance(piece, PlaceRef):
            yield piece
        elif isinstance(piece, Post) and piece.place is not None and piece.place.name:
            yield piece.place
    for body in bodies:
        if body.place is not None and body.place.name:
            yield body.place


def heads_a_date(scan: Scan, place: PlaceRef) -> bool:
    """ "Hà Nội, ngày 1 tháng 2 năm 2020": the capital stands there for the state, and is no subject of the text."""
    low = scan.low
    return place.name == _CAPITAL and place.level is None and low(place.last) == "," and low(place.last + 1) == "ngày"


def _passing(found: Found, clause: Clause, places: Sequence[PlaceRef]) -> Iterator[PlaceRef]:
    """Territories that the text does not go on to speak of: of a list ("các xã A, B"), joined to another, former,
    from where somebody is, or beside another."""
    words = found.scan.lexicon.words
    joined = _merging(found, clause) if places else clause.last
    for place in places:
        before = found.scan.low(place.first - 1)
        listed = before in words.several and place.level is not None
        if (
            listed
            or before in words.by_the_way
            or _constituency(found, place)
            or found.scan.low(place.last) == _FORMER
            or joined < place.first
        ):
            yield place


def _merging(found: Found, clause: Clause) -> int:
    """Where a clause tells that territories are joined; its end where it does not."""
    low, phrases = found.scan.tokens.low, found.scan.lexicon.words.merging
    told = " ".join(low[clause.first : clause.last])
    if not any(phrase in told for phrase in phrases):
        return clause.last
    joins = (at for at in range(clause.first, clause.last) if " ".join(low[at : at + 2]) in phrases)
    return next(joins, clause.last)


def _constituency(found: Found, place: PlaceRef) -> bool:
    """ "ĐB Nguyễn Thị A (Lào Cai)": where a deputy is from."""
    low = found.scan.tokens.low
    return (
        low[place.first - 1] == "("
        and low[place.last : place.last + 1] == [")"]
        and any(
            low[at] == "đb" or low[at : at + 2] == ["đại", "biểu"] for at in range(max(place.first - 8, 0), place.first)
        )
    )


def _opening(found: Found) -> Iterator[Opening]:
    """Sentences that begin with "Tại", "Ở" and a territory, and the parts of those that go from one to the next."""
    for clause in found.clauses:
        yield from _parts(found, clause)
        yield from _stage(found, clause)
        first = clause.pieces[0] if clause.pieces else None
        if (
            isinstance(first, PlaceRef)
            and found.scan.low(first.first - 1) in found.scan.lexicon.words.venues
            and first.first - clause.first <= 2
        ):
            yield Opening(clause.first, clause.last, first)


def _parts(found: Found, clause: Clause) -> Iterator[Opening]:
    """ "Thăm Công an A có ông P, Bí thư Tỉnh ủy; thăm Công an B có bà Q, Bí thư Tỉnh ủy": where each part has its own
    territory before somebody is named, its short forms are of that."""
    ends = list(each(";", found.scan.tokens.low, clause.first, clause.last))
    if not ends or not any(isinstance(piece, PersonName) for piece in clause.pieces):
        return
    parts = list(pairwise([clause.first, *ends, clause.last]))
    row = [(first, last, _named_first(clause, first, last)) for first, last in parts]
    named = {place.name for _, _, place in row if place is not None}
    if len(named) > 1:
        yield from (Opening(first, last, place) for first, last, place in row if place is not None)


def _named_first(clause: Clause, first: int, last: int) -> PlaceRef | None:
    """The territory that a part of a sentence names before anybody, by itself or as that of a body."""
    for piece in clause.pieces:
        if first <= piece.first < last:
            place = piece.place if isinstance(piece, Body) else piece
            return place if isinstance(place, PlaceRef) and place.name is not None else None
    return None


def _stage(found: Found, clause: Clause) -> Iterator[Opening]:
    """ "2001 - 2010: Phó Giám đốc Sở Y tế; Bí thư Huyện ủy A, tỉnh B": a stage of a career, in the only province that
    the bodies of its row name, whatever the text is about."""
    scan, words = found.scan, found.scan.lexicon.words
    row = scan.tokens.low[clause.first : min(clause.first + _PERIOD, clause.last)]
    if ":" not in row or not (row[0] in words.period_words or row[0].isdigit() or row[0] == "-"):
        return
    period = row[: row.index(":")]
    years = any(len(word) == len("1990") and word.isdigit() for word in period)
    if not years or any(isinstance(piece, PersonName) for piece in clause.pieces):
        return
    if not words.period_words.issuperset(word for word in period if word.isalpha()):
        return
    bodies = (part for whole in bodies_in(clause.pieces) for part in whole.nested())
    named = (ref for body in bodies for ref in _outward(body.place))
    provinces = {ref.name: ref for ref in named if scan.places.is_province(ref.name or "")}
    if len(provinces) == 1:
        yield Opening(clause.first, clause.last, next(iter(provinces.values())))


def _outward(place: PlaceRef | None) -> Iterator[PlaceRef]:
    """A territory, and those around it."""
    while place is not None:
        yield place
        place = place.inside
