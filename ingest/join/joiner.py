"""The joining itself: one pass to learn what the document names in full, one to resolve every mention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from graph.source import Span
from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, DirectiveRef, EventRef, HonourRef, PersonName, Piece, PlaceRef, Post, Pronoun
from ingest.join.bodies import Bodies, Org
from ingest.join.directives import Directives
from ingest.join.entities import Draft, Register
from ingest.join.events import Events
from ingest.join.honours import honour_draft
from ingest.join.people import People
from ingest.join.posts import Office, Offices
from ingest.join.territory import Territories

# Words between a post and a post, or a post and its holder, that keep them together.
_TOGETHER = frozenset((",", "và", "kiêm", "-", "–", "đồng", "thời", "là"))


@dataclass(frozen=True, slots=True)
class Item:
    """A mention with what it means: ``draft`` is its entity, ``office`` and ``org`` the resolved post or body."""

    piece: Piece
    draft: Draft
    office: Office | None = None
    org: Org | None = None

    @property
    def first(self) -> int:
        """First token."""
        return self.piece.first

    @property
    def last(self) -> int:
        """Token after the last."""
        return self.piece.last

    @property
    def label(self) -> str:
        """The kind of thing."""
        return self.draft.label


@dataclass(frozen=True, slots=True)
class Sentence:
    """A clause with its resolved items, in order."""

    clause: Clause
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """The document with every mention resolved, and the register of its entities."""

    found: Found
    register: Register
    sentences: tuple[Sentence, ...]
    directives: Directives


@dataclass(slots=True)
class _Work:
    found: Found
    register: Register
    bodies: Bodies
    offices: Offices
    people: People
    events: Events
    directives: Directives
    held: dict[str, list[Office]] = field(default_factory=dict)
    holders: dict[str, set[str]] = field(default_factory=dict)
    spoken_of: Draft | None = None
    """whom the text spoke of last"""


def join(found: Found) -> Joined:
    """Resolve every mention of a document."""
    pieces = [p for clause in found.clauses for p in clause.pieces]
    territories = Territories(found.scan.places, _places(pieces))
    bodies = Bodies(territories)
    for body in sorted(_bodies(pieces), key=lambda b: b.first):
        bodies.note(body)
    register = Register()
    work = _Work(
        found,
        register,
        bodies,
        Offices(found.scan.lexicon, bodies, territories),
        People(p for p in pieces if isinstance(p, PersonName)),
        Events(found, register, bodies),
        Directives(found, register, bodies),
    )
    resolved = [_posts(work, clause) for clause in found.clauses]
    sentences = tuple(
        Sentence(clause, tuple(_items(work, clause, offices)))
        for clause, offices in zip(found.clauses, resolved, strict=True)
    )
    return Joined(found, register, sentences, work.directives)


def _places(pieces: Iterable[Piece]) -> Iterator[PlaceRef]:
    for piece in pieces:
        if isinstance(piece, PlaceRef):
            yield piece
        elif isinstance(piece, Post) and piece.place is not None and piece.place.name:
            yield piece.place
    for body in _bodies(pieces):
        if body.place is not None and body.place.name:
            yield body.place


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


def _posts(work: _Work, clause: Clause) -> dict[Post, Office | None]:
    """The posts of a clause, resolved from its end, so that a title can take the body of the next one."""
    resolved: dict[Post, Office | None] = {}
    neighbour: Org | None = None
    for k in range(len(clause.pieces) - 1, -1, -1):
        piece = clause.pieces[k]
        if not isinstance(piece, Post):
            neighbour = None
            continue
        after = clause.pieces[k + 1] if k + 1 < len(clause.pieces) else None
        chained = isinstance(after, Post) and _close(work, piece, after)
        office = work.offices.of(piece, neighbour if chained else None)
        resolved[piece] = office
        neighbour = office.org if office is not None and office.org is not None else neighbour if chained else None
    _remember_holders(work, clause, resolved)
    return resolved


def _close(work: _Work, left: Piece, right: Piece) -> bool:
    return all(low in _TOGETHER for low in work.found.scan.tokens.low[left.last : right.first])


def _remember_holders(work: _Work, clause: Clause, resolved: dict[Post, Office | None]) -> None:
    for left, right in zip(clause.pieces, clause.pieces[1:], strict=False):
        post, person = (left, right) if isinstance(left, Post) else (right, left)
        if isinstance(post, Post) and isinstance(person, PersonName) and _close(work, left, right):
            office, name = resolved.get(post), work.people.of(person)
            if office is not None and name is not None:
                work.held.setdefault(name, []).append(office)
                if office.title.single and not post.former:
                    work.holders.setdefault(office.key, set()).add(name)


def _items(work: _Work, clause: Clause, offices: dict[Post, Office | None]) -> Iterator[Item]:
    for k, piece in enumerate(clause.pieces):
        if isinstance(piece, Post):
            office = offices[piece] or work.offices.again(
                piece, _held_near(work, clause, k), work.found.scan.low(piece.last)
            )
            if office is not None:
                yield from _post_items(work, piece, office)
                yield from _holder_item(work, clause, k, office)
        elif isinstance(piece, Pronoun):
            if work.spoken_of is not None:
                yield Item(piece, work.spoken_of)
        elif isinstance(piece, PersonName):
            yield from _person_item(work, piece)
        elif isinstance(piece, Body):
            yield from _body_item(work, piece)
        elif isinstance(piece, DirectiveRef):
            for issuer in piece.issuer:
                yield from _issuer_items(work, issuer)
            draft = work.directives.of(piece, clause)
            if draft is not None:
                yield Item(piece, draft)
        elif isinstance(piece, HonourRef):
            if piece.of is not None:
                yield from _issuer_items(work, piece.of)
            yield Item(piece, honour_draft(work.found, work.register, work.bodies, work.offices, piece))
        elif isinstance(piece, EventRef):
            draft = work.events.of(piece)
            if draft is not None:
                yield Item(piece, draft)


def _issuer_items(work: _Work, issuer: Body | Post) -> Iterator[Item]:
    if isinstance(issuer, Body):
        yield from _body_item(work, issuer)
        return
    office = work.offices.of(issuer)
    if office is not None:
        yield from _post_items(work, issuer, office)


def _held_near(work: _Work, clause: Clause, k: int) -> list[Office]:
    """The posts of the person who stands right beside a title."""
    for other in (k + 1, k - 1):
        if 0 <= other < len(clause.pieces):
            piece = clause.pieces[other]
            pair = sorted((clause.pieces[k], piece), key=lambda p: p.first)
            if isinstance(piece, PersonName) and _close(work, pair[0], pair[1]):
                return work.held.get(work.people.of(piece) or "", [])
    return []


def _post_items(work: _Work, piece: Post, office: Office) -> Iterator[Item]:
    span = _span(work, piece)
    draft = work.register.add("Post", office.key, office.name, office.fields, span)
    draft.firm |= office.title.single
    org_span = _span(work, piece.body) if piece.body is not None and piece.body.last > piece.body.first else span
    if office.org is not None:
        add_org(work.register, office.org, org_span)
    yield Item(piece, draft, office=office, org=office.org)


def _person_item(work: _Work, piece: PersonName) -> Iterator[Item]:
    name = work.people.of(piece)
    if name is not None:
        draft = work.register.add("Person", name.lower(), name, (("name", name),), _span(work, piece))
        draft.firm |= piece.honorific
        work.spoken_of = draft
        yield Item(piece, draft)


def _holder_item(work: _Work, clause: Clause, k: int, office: Office) -> Iterator[Item]:
    """An office that stands alone stands for its holder, where the document names exactly one."""
    names, piece = work.holders.get(office.key, set()), clause.pieces[k]
    if len(names) != 1 or _beside_person(work, clause, k):
        return
    (name,) = names
    holder = work.register.known("Person", name.lower())
    if holder is not None:
        work.spoken_of = holder
        yield Item(Pronoun(piece.first, piece.last), holder)


def _beside_person(work: _Work, clause: Clause, k: int) -> bool:
    near = clause.pieces[max(k - 1, 0) : k + 3]
    return any(isinstance(p, PersonName) and _close(work, *sorted((p, clause.pieces[k]), key=lambda x: x.first)) for p in near)


def _body_item(work: _Work, piece: Body) -> Iterator[Item]:
    org = work.bodies.of(piece)
    if org is not None:
        yield Item(piece, add_org(work.register, org, _span(work, piece)), org=org)


def add_org(register: Register, org: Org, span: Span) -> Draft:
    """The draft of an organisation, and those of its parents."""
    draft = register.add("Organisation", org.key, org.name, org.fields, span)
    if org.parent is not None:
        add_org(register, org.parent, span)
    return draft


def _span(work: _Work, piece: Piece) -> Span:
    tokens = work.found.scan.tokens
    return work.found.clean.span(tokens.start[piece.first], tokens.end[piece.last - 1])
