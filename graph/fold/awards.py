"""Awards: a conferral is named by its honours and recipients, and is the way from the grantor to the recipient.

Both are counted document by document, so they add and subtract like everything else: the shortcut ``AWARDED`` is
drawn where one document names the grantor and the recipient of an award.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from graph.claim import LocalEntity
from graph.fold.book import Book


@dataclass(slots=True)
class _Conferral:
    """What one document says of one award: node ids with the number of claims, and names."""

    grantors: Counter[str] = field(default_factory=Counter)
    recipients: Counter[str] = field(default_factory=Counter)
    recipient_names: Counter[str] = field(default_factory=Counter)
    honour_names: Counter[str] = field(default_factory=Counter)


def add_awards(book: Book) -> None:
    """The names of the reading's awards and the shortcuts from grantors to recipients."""
    for award, said in _conferrals(book).items():
        for name, count in said.honour_names.items():
            book.add_node(award, ("honour", name), count)
        for name, count in said.recipient_names.items():
            book.add_node(award, ("recipient", name), count)
        _add_shortcuts(book, award, said)


def _conferrals(book: Book) -> dict[str, _Conferral]:
    found: defaultdict[str, _Conferral] = defaultdict(_Conferral)
    for claim in book.reading.claims:
        if claim.predicate in ("GRANTED", "RECEIVED") and claim.object is not None:
            said, agent = found[book.identity[claim.object]], book.entity(claim, claim.subject)
            _add_agent(said, claim.predicate, agent, book.identity[agent.id])
        elif claim.predicate == "OF" and claim.object is not None:
            honour = book.entity(claim, claim.object)
            found[book.identity[claim.subject]].honour_names[honour.name] += 1
    for entity in book.reading.entities:
        if entity.label == "Award":
            _name_recipient(found[book.identity[entity.id]], entity)
    return found


def _add_agent(said: _Conferral, predicate: str, agent: LocalEntity, node: str) -> None:
    if predicate == "GRANTED":
        said.grantors[node] += 1
    else:
        said.recipients[node] += 1
        said.recipient_names[agent.name] += 1


def _name_recipient(said: _Conferral, award: LocalEntity) -> None:
    """Where no claim names the recipient, the key does."""
    recipient = dict(award.key).get("recipient")
    if recipient and not said.recipient_names:
        said.recipient_names[recipient] += 1


def _add_shortcuts(book: Book, award: str, said: _Conferral) -> None:
    for grantor, given in said.grantors.items():
        for recipient, received in said.recipients.items():
            counts = Counter({("#claims", ""): given + received, ("award", award): 1})
            counts.update({("honour", name): count for name, count in said.honour_names.items()})
            book.add_edge("AWARDED", grantor, recipient, counts, split=award)
