"""The joining itself: one pass to learn what the document names in full, one to resolve every mention."""

from __future__ import annotations

from dataclasses import field

from graph.records import record, replace
from ingest.find import Clause, Found
from ingest.grammar.pieces import Body, PersonName, Piece, bodies_in
from ingest.join.bodies.changed import changed
from ingest.join.bodies.distinct import Distinct
from ingest.join.bodies.generic import Generic
from ingest.join.bodies.org import Org
from ingest.join.bodies.resolved import Bodies
from ingest.join.bodies.sames import arising, bracketed
from ingest.join.bodies.structures import structures
from ingest.join.documents.directives import Directives
from ingest.join.documents.formed import formed
from ingest.join.documents.letterhead import FORMAL, Signing, issuing_body
from ingest.join.entities import Register
from ingest.join.events.named import Events
from ingest.join.item import Item
from ingest.join.items import Items
from ingest.join.offices.cards import Card, cards
from ingest.join.offices.chains import Chains
from ingest.join.offices.owners import owners
from ingest.join.offices.placeheads import under_headings
from ingest.join.offices.resolved import Offices
from ingest.join.offices.rolls import Roll, rolls
from ingest.join.offices.rosters import Roster, rosters
from ingest.join.people import People, cut_names, other_names, whole_names
from ingest.join.places.named import territories_of
from ingest.join.places.territories import Territories
from ingest.join.spoken import Spoken, women_and_men


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
    territories: Territories
    rosters: tuple[Roster, ...] = ()
    rolls: tuple[Roll, ...] = ()
    cards: tuple[Card, ...] = ()
    women: dict[str, bool] = field(default_factory=dict)
    """who is a woman and who is not, of those of whom the text tells it, by names in lower case"""
    unclear: set[int] = field(default_factory=set)
    """the sentences, by their first tokens, in which a form of address may mean several people"""
    known: dict[str, tuple[Item, ...]] = field(default_factory=dict)
    """what was asked of the whole document: each of its figures asks for the same again"""


def join(found: Found) -> Joined:
    """Resolve every mention of a document."""
    found, register = under_headings(formed(found)), Register()
    pieces = [p for clause in found.clauses for p in clause.pieces]
    territories = territories_of(found)
    bodies = _bodies(found, pieces, territories)
    lists, carded = tuple(rosters(found, bodies)), cards(found)
    labels = rolls(found, frozenset(post.first for card in carded for post, _ in card.posts))
    directives = Directives(found, register, bodies)
    bodies.short.home, own = _home(bodies, directives), directives.own
    offices = Offices(found.scan.lexicon, bodies, territories)
    also = {**cut_names(found), **other_names(found)}
    rows = (*(card.person for card in carded), *labels.people)
    named = [p for p in pieces if isinstance(p, PersonName)]
    people = People([*named, *(replace(p, weak=False) for p in rows if p.weak)], also, whole_names(found))
    generic = Generic(found.scan, act=own is not None and own.norm, formal=own is not None)
    chains = Chains(found.scan, offices, people, owners(found), generic, lists, labels.under)
    for clause in found.clauses:
        chains.foreign.learn(clause)
    women = women_and_men(found.scan, named, people)
    events, spoken = Events(found, register, bodies), Spoken(found.scan, women)
    items = Items(found, register, bodies, chains, events, directives, spoken)
    signing = Signing(found, bodies, own.issuers if own is not None else ())
    resolved = [(clause, chains.resolve(clause, signing.body(clause))) for clause in found.clauses]
    sentences = tuple(Sentence(clause, tuple(items.of(clause, posts))) for clause, posts in resolved)
    bodies.forget()
    listed = (lists, labels.rolls, carded)
    return Joined(found, register, sentences, directives, territories, *listed, women, spoken.unclear)


def _bodies(found: Found, pieces: list[Piece], territories: Territories) -> Bodies:
    """The bodies of a document, which know all that it names in full, and whose it is itself."""
    bodies = Bodies(territories, found.scan.lexicon, Distinct(found.scan.lexicon, found.scan.places))
    named = sorted(bodies_in(pieces), key=lambda b: b.first)
    for body in named:
        bodies.titles.spell(body)
        bodies.addresses.note(body)
    bodies.titles.equate(bracketed(found.scan, named), arising(found.scan, named), changed(found))
    for body in named:
        bodies.note(body)
    bodies.structures = tuple(structures(found))
    issuer = issuing_body(found)
    org = bodies.of(issuer) if issuer is not None else None
    if org is not None:
        bodies.short.adopt(org, ((c.first, c.last) for c in found.clauses if c.part in FORMAL))
    return bodies


def _home(bodies: Bodies, directives: Directives) -> Org | None:
    """The ministry that the document itself is of."""
    issuers = directives.own.issuers if directives.own is not None else ()
    issuing = (piece if isinstance(piece, Body) else piece.body for piece in issuers)
    orgs = (bodies.of(body) for body in issuing if body is not None and body.head.name == "Bộ")
    return next((org for org in orgs if org is not None), None)
