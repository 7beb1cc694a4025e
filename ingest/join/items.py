"""Mentions → items: for each kind of piece, the entity it means."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from graph.source import Span
from ingest.find import Clause, Found
from ingest.grammar.bodies.terms import past_term
from ingest.grammar.pieces import Body, DirectiveRef, EventRef, HonourRef, PersonName, Piece, Post, Pronoun
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import is_spelt_abroad
from ingest.join.bodies.generic import Generic
from ingest.join.bodies.org import Org
from ingest.join.bodies.resolved import Bodies
from ingest.join.documents.directives import Directives
from ingest.join.documents.letterhead import SIGNED
from ingest.join.entities import Draft, Register
from ingest.join.events.named import Events
from ingest.join.honours import Honours
from ingest.join.item import Item
from ingest.join.offices.chains import Chains
from ingest.join.offices.entering import entered
from ingest.join.offices.guests import country_of
from ingest.join.offices.office import Office
from ingest.join.spoken import Spoken
from ingest.lexicon.names import names

# Where a piece stands in its clause, and the offices of that.
_Place = tuple[int, dict[int, Office | None]]
# What opens the names of all of a kind, and so many words may stand before it.
_FILLED = 8


@dataclass(slots=True)
class Items:
    """Gives the items of each clause, in the order of the text."""

    found: Found
    register: Register
    bodies: Bodies
    chains: Chains
    events: Events
    directives: Directives
    spoken: Spoken
    generic: Generic = field(init=False)
    honours: Honours = field(init=False)

    def __post_init__(self) -> None:
        self.generic = self.chains.generic
        self.honours = Honours(self.found, self.register, self.bodies, self.chains.offices)

    def of(self, clause: Clause, offices: dict[int, Office | None]) -> Iterator[Item]:
        """The items of a clause; ``offices``: its posts by their index, as their chains resolve them."""
        self.spoken.begin(clause.first)
        for k, piece in enumerate(clause.pieces):
            self.generic.pass_by(piece)
            if isinstance(piece, Post):
                yield from self._posts(clause, k, piece, offices[k])
            else:
                yield from self._one(clause, piece, (k, offices))

    def _one(self, clause: Clause, piece: Piece, place: _Place) -> Iterator[Item]:
        match piece:
            case Pronoun():
                meant = self.spoken.meant(piece.first, self._of_abroad(clause, place[0]))
                yield from [Item(piece, meant)] if meant is not None else []
            case PersonName():
                yield from self._person(clause, piece)
            case Body():
                yield from self._body(clause, piece, place)
            case DirectiveRef() | HonourRef() | EventRef():
                yield from self._named(clause, piece)

    def _of_abroad(self, clause: Clause, k: int) -> Callable[[str], bool] | None:
        """ "… từ khi ông đắc cử Tổng thống Nga": only somebody from another country has the office that comes next."""
        after = clause.pieces[k + 1] if k + 1 < len(clause.pieces) else None
        if not isinstance(after, Post) or country_of(self.found.scan, after) is None:
            return None
        countries = self.chains.owners.countries
        return lambda name: name in countries or is_spelt_abroad(name)

    def _named(self, clause: Clause, piece: DirectiveRef | HonourRef | EventRef) -> Iterator[Item]:
        """A directive, honour or event, after the bodies and posts that stand in its name."""
        if isinstance(piece, EventRef):
            draft = self.events.of(piece)
        elif isinstance(piece, HonourRef):
            yield from self._owner(clause, piece.of)
            draft = self.honours.of(clause, piece)
        else:
            for issuer in piece.issuer:
                yield from self._owner(clause, issuer)
            yield from self._owner(clause, piece.event.body if piece.event is not None else None)
            draft = self.directives.of(piece)
        if draft is not None and isinstance(piece, DirectiveRef):
            titles = self.directives.titles
            yield Item(titles.dated(piece), draft, reach=titles.reach(piece))
        elif draft is not None:
            yield Item(piece, draft)

    def _owner(self, clause: Clause, owner: Body | Post | None) -> Iterator[Item]:
        if isinstance(owner, Body):
            yield from self._body(clause, owner)
        elif owner is not None and (office := self.chains.offices.of(owner)) is not None:
            yield self._post(owner, office)

    def _posts(self, clause: Clause, k: int, piece: Post, office: Office | None) -> Iterator[Item]:
        """The post, and its holder where the office stands alone for him or her."""
        if office is None and clause.part not in SIGNED:
            office = self.chains.alone.office(clause, k, piece)
        low, words = self.found.scan.low, self.found.scan.lexicon.words
        every = low(piece.last) == "các" and low(piece.last + 1) not in words.terms_told  # "… các khóa X, XI"
        if office is None or (not _whole(piece) and every):
            return
        if self._several(clause, k, piece):
            return
        yield self._post(piece, office)
        name = None if self._predicated(clause, k, piece) else self.chains.holder(clause, k, office)
        holder = self.register.known("Person", name.lower()) if name is not None else None
        if holder is not None:
            self.spoken.of(holder, piece.first)
            yield Item(Pronoun(piece.first, piece.last), holder)

    def _predicated(self, clause: Clause, k: int, piece: Post) -> bool:
        """ "Ông làm Bộ trưởng Bộ X từ 2002 đến 2011": the title is told of somebody, and does not mean its holder."""
        low, words = self.found.scan.low, self.found.scan.lexicon.words
        before = low(piece.first - 1)
        told = before in words.weak_holding or before in words.holding
        return told and any(isinstance(before, PersonName | Pronoun) for before in clause.pieces[:k])

    def _several(self, clause: Clause, k: int, piece: Post) -> bool:
        """ "các đại biểu Quốc hội", "nhiều phó giám đốc": all of a kind, unless their names follow, in the lines below
        ("Các Chánh án qua các thời kỳ") or at once."""
        if piece.first in self.chains.under:
            return False
        low, words = self.found.scan.low, self.found.scan.lexicon.words
        if low(piece.first - 1) not in words.every:
            return False
        last = self._last_of_row(clause, k)
        following = clause.pieces[last + 1] if last + 1 < len(clause.pieces) else None
        named = isinstance(following, PersonName) and self._towards(clause.pieces[last].last, following.first)
        named = named or _told_of(self.found.scan, clause.pieces[k - 1] if k else None, piece)
        return not named and not self._listed(piece.last)

    def _last_of_row(self, clause: Clause, k: int) -> int:
        """ "các Ủy viên Trung ương Đảng, Phó Chủ tịch Quốc hội: A, B": the last of the titles before a colon."""
        low, last = self.found.scan.low, k
        while last + 1 < len(clause.pieces) and low(clause.pieces[last].last) == ",":
            following = clause.pieces[last + 1]
            if not isinstance(following, Post) or following.first != clause.pieces[last].last + 1:
                break
            last += 1
        return last if low(clause.pieces[last].last) == ":" else k

    def _towards(self, at: int, name: int) -> bool:
        """ "các Phó Giám đốc: A, B", "miễn nhiệm các Ủy viên X đối với các đồng chí: A; B"."""
        scan = self.found.scan
        between = scan.tokens.low[at:name]
        return name - at <= 1 or (between[0] == "đối" and scan.lexicon.words.of_whom.issuperset(between))

    def _listed(self, at: int) -> bool:
        """ "các Phó Trưởng ban X, gồm: …", "các Phó Chủ tịch X nhiệm kỳ 2015 - 2020 được bầu gồm: …"."""
        low, words = self.found.scan.low, self.found.scan.lexicon.words
        rest = (low(k) for k in range(at, at + _FILLED) if not low(k)[:1].isdigit())
        opens, passed = words.people_follow, words.roster_words | words.elects | words.led_up
        return next((word for word in rest if word in opens or word not in passed), "") in opens

    def _post(self, piece: Post, office: Office) -> Item:
        span = self._span(piece)
        add = self.register.add if _whole(piece) else self.register.imply
        self.chains.alone.note(piece, office)
        known = self.register.known("Post", office.key)
        draft = add("Post", office.key, office.name, office.fields if known is None else known.fields, span)
        draft.firm |= office.title.single and not _adrift(office.org)
        if office.org is not None:
            body = piece.body if piece.body is not None and piece.body.first > piece.first else None
            add_org(self.register, office.org, self._span(body) if body else span, named=body)
        reach = past_term(self.found.scan, piece.end)
        return Item(piece, draft, office=office, org=office.org, reach=reach)

    def _person(self, clause: Clause, piece: PersonName) -> Iterator[Item]:
        name = self.chains.people.of(piece)
        if name is None:
            return
        add = self.register.imply if piece.short else self.register.add
        alone = name.lower() in self.found.scan.lexicon.words.only_persons
        bearers = names().bearers(name)
        fields = (
            *((("bearers", bearers),) if bearers else ()),
            ("name", name),
            *((("rank", "state"),) if alone else ()),
        )
        draft = add("Person", name.lower(), name, fields, self._name_span(piece))
        draft.firm = draft.firm or piece.honorific or (piece.likely and self._told(clause))
        self.spoken.of(draft, piece.first)
        yield Item(piece, draft)

    def _told(self, clause: Clause) -> bool:
        """Is anything said, or is it a line of names alone (a byline, the names of streets)?"""
        words, cap = self.found.scan.tokens.low, self.found.scan.tokens.cap
        return any(words[at].isalpha() and not cap[at] for at in range(clause.first, clause.last))

    def _body(self, clause: Clause, piece: Body, place: _Place | None = None) -> Iterator[Item]:
        if self.chains.owners.theirs(clause, piece) or self.generic.of(clause, piece):
            return
        beside = entered(self.found.scan, clause, *place) if place is not None and not piece.complete else None
        neighbours = self.chains.offices.neighbours
        org = (neighbours.lent(piece, beside) if beside is not None else None) or self.bodies.of(piece)
        if org is not None:
            draft = add_org(self.register, org, self._span(piece), named=piece)
            yield Item(piece, draft, org=org, reach=past_term(self.found.scan, piece.end))

    def _name_span(self, piece: PersonName) -> Span:
        return self.found.span(piece.named_at, piece.last)

    def _span(self, piece: Piece) -> Span:
        return self.found.span(piece.first, piece.last)


def _told_of(scan: Scan, before: Piece | None, post: Post) -> bool:
    """ "ông A, ông B - các Phó Giám đốc Sở X", "ông A và bà B là những Phó Giám đốc …": after a name a dash or "là"."""
    gap = scan.tokens.low[before.last : post.first - 1] if isinstance(before, PersonName) else []
    return " ".join(gap) in scan.lexicon.words.all_are


def _whole(post: Post) -> bool:
    """Do the words name the post without what was said before, and nothing but the post?"""
    if post.former or post.acting:
        return False
    if post.body is not None:
        return post.body.complete and not post.body.listed
    named = post.title.body in ("none", "country") or (post.title.body == "named" and post.inside)
    return named or (post.place is not None and post.place.name is not None)


def add_org(register: Register, org: Org, span: Span, *, named: Body | None = None) -> Draft:
    """The draft of an organisation, and those of its parents; ``named``: the body that the span names."""
    if org.parent is not None:
        add_org(register, org.parent, span)
    add = register.add if named is not None and named.complete and not named.listed else register.imply
    draft = add("Organisation", org.key, org.name, org.fields, span)
    draft.adrift = _adrift(org)
    return draft


def _adrift(org: Org | None) -> bool:
    """Is it, or what it is an organ of, of a territory that the document never names?"""
    return org is not None and org.root.adrift
