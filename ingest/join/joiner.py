"""The joining itself: one pass to learn what the document names in full, one to resolve every mention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from itertools import pairwise

from graph.records import record
from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, DirectiveRef, EventRef, HonourRef, PersonName, Piece, PlaceRef, Post
from ingest.join.bodies import Bodies
from ingest.join.chains import Chains
from ingest.join.directives import Directives
from ingest.join.distinct import Distinct
from ingest.join.entities import Register
from ingest.join.events import Events
from ingest.join.formed import formed
from ingest.join.generic import Generic
from ingest.join.home import home
from ingest.join.item import Item
from ingest.join.items import Items
from ingest.join.letterhead import FORMAL, Signing, issuing_body
from ingest.join.org import Org
from ingest.join.owners import owners
from ingest.join.people import People, other_names, whole_names
from ingest.join.posts import Offices
from ingest.join.rosters import Roster, rosters
from ingest.join.sames import arising, bracketed
from ingest.join.territory import Opening, Territories
from ingest.lexicon.trie import each

_CAPITAL = "Hà Nội"
_FORMER = "cũ"


@record
class Sentence:
    """A clause with its resolved items, in order."""

    clause: Clause
    items: tuple[Item, ...]


@record
class Joined:
    """The document with every mention resolved, and the register of its entities."""

    found: Found
    register: Register
    sentences: tuple[Sentence, ...]
    directives: Directives
    rosters: tuple[Roster, ...] = ()
    known: dict[str, tuple[Item, ...]] = field(default_factory=dict)
    """what was asked of the whole document: each of its figures asks for the same again"""


def join(found: Found) -> Joined:
    """Resolve every mention of a document."""
    found = formed(found)
    pieces = [p for clause in found.clauses for p in clause.pieces]
    rows = [(clause, list(_places(clause.pieces))) for clause in found.clauses]
    places = (place for _, row in rows for place in row if not _dates(found, place))
    passing = [place for clause, row in rows for place in _passing(found, clause, row)]
    territories = Territories(found.scan.places, places, _opening(found), passing, found.published)
    territories.home = home(found.clean)
    distinct = Distinct(found.scan.lexicon, found.scan.places)
    bodies, register = Bodies(territories, found.scan.lexicon, distinct), Register()
    named = sorted(_bodies(pieces), key=lambda b: b.first)
    for body in named:
        bodies.titles.spell(body)
    bodies.titles.equate(bracketed(found.scan, named), arising(found.scan, named))
    for body in named:
        bodies.note(body)
    issuer = issuing_body(found)
    org = bodies.of(issuer) if issuer is not None else None
    if org is not None:
        bodies.short.adopt(org, ((c.first, c.last) for c in found.clauses if c.part in FORMAL))
    offices = Offices(found.scan.lexicon, bodies, territories)
    people = People((p for p in pieces if isinstance(p, PersonName)), other_names(found), whole_names(found))
    lists = tuple(rosters(found, bodies))
    directives = Directives(found, register, bodies)
    bodies.short.home, own = _home(bodies, directives), directives.own
    generic = Generic(found.scan, act=own is not None and own.norm, formal=own is not None)
    chains = Chains(found.scan, offices, people, owners(found), generic, lists)
    for clause in found.clauses:
        chains.foreign.learn(clause)
    items = Items(found, register, bodies, chains, Events(found, register, bodies), directives)
    signing = Signing(found, bodies, own.issuers if own is not None else ())
    resolved = [(clause, chains.resolve(clause, signing.body(clause))) for clause in found.clauses]
    sentences = tuple(Sentence(clause, tuple(items.of(clause, posts))) for clause, posts in resolved)
    bodies.forget()
    return Joined(found, register, sentences, directives, lists)


def _home(bodies: Bodies, directives: Directives) -> Org | None:
    """The ministry that the document itself is of."""
    issuers = directives.own.issuers if directives.own is not None else ()
    issuing = (piece.body if isinstance(piece, Post) else piece for piece in issuers)
    orgs = (bodies.of(body) for body in issuing if body is not None and body.head.name == "Bộ")
    return next((org for org in orgs if org is not None), None)


def _places(pieces: Iterable[Piece]) -> Iterator[PlaceRef]:
    for piece in pieces:
        if isinstance(piece, PlaceRef):
            yield piece
        elif isinstance(piece, Post) and piece.place is not None and piece.place.name:
            yield piece.place
    for body in (part for whole in _bodies(pieces) for part in whole.nested()):
        if body.place is not None and body.place.name:
            yield body.place


def _dates(found: Found, place: PlaceRef) -> bool:
    """ "Hà Nội, ngày 1 tháng 2 năm 2020": the capital stands there for the state, and is no subject of the text."""
    low = found.scan.low
    return place.name == _CAPITAL and place.level is None and low(place.last) == "," and low(place.last + 1) == "ngày"


def _passing(found: Found, clause: Clause, places: Sequence[PlaceRef]) -> Iterator[PlaceRef]:
    """Territories that the text does not go on to speak of: of a list ("các xã A, B"), joined to another, former."""
    words = found.scan.lexicon.words
    joined = _merging(found, clause) if places else clause.last
    for place in places:
        listed = found.scan.low(place.first - 1) in words.several and place.level is not None
        if listed or _constituency(found, place) or found.scan.low(place.last) == _FORMER or joined < place.first:
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


def _bodies(pieces: Iterable[Piece]) -> Iterator[Body]:
    for piece in pieces:
        if isinstance(piece, Body):
            yield piece
        elif isinstance(piece, Post | EventRef) and piece.body is not None:
            yield piece.body
        elif isinstance(piece, HonourRef) and piece.of is not None:
            yield from _bodies([piece.of])
        elif isinstance(piece, DirectiveRef):
            yield from _bodies(piece.issuer)
