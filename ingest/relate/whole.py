"""What only the whole document tells: who holds an office that acts, and by whom an event without a name is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ingest.join.entities import Draft
from ingest.relate.view import Statement

_THERE = frozenset(("CHAIRED", "SPOKE_AT", "ATTENDED", "PRESENTED"))


def by_holders(statements: list[Statement]) -> Iterator[Statement]:
    """ "Phó Chủ tịch nước dự hội nghị" in a headline: the one person whom the text has in that office was there."""
    holders: dict[int, set[int]] = {}
    people: dict[int, Draft] = {}
    for s in statements:
        if s.predicate == "HOLDS" and s.object is not None and ("former", "true") not in s.qualifiers:
            holders.setdefault(id(s.object), set()).add(id(s.subject))
            people[id(s.subject)] = s.subject
    for s in statements:
        held_by = holders.get(id(s.subject), set()) if s.predicate in _THERE else set()
        yield replace(s, subject=people[next(iter(held_by))], plain=False) if len(held_by) == 1 else s


def name_events(statements: list[Statement]) -> None:
    """An event without a name takes that of its organiser, of the body that chairs it, or of its chairman's body."""
    bodies = {id(s.subject): s.object for s in statements if s.predicate == "POST_AT" and s.object is not None}
    held = [s for s in reversed(statements) if s.predicate == "HOLDS" and s.object is not None]
    offices = {id(s.subject): s.object for s in sorted(held, key=lambda s: s.object is not None and s.object.firm)}
    for predicate in ("ORGANISED", "CHAIRED"):
        for s in statements:
            if s.predicate == predicate and s.object is not None and not s.object.firm:
                office = offices.get(id(s.subject), s.subject)
                _name(s.object, s.subject if s.subject.label == "Organisation" else bodies.get(id(office)))


def _name(event: Draft, body: Draft | None) -> None:
    event.firm = True
    event.aliases.add(event.name)
    if body is not None:
        event.name += f" của {body.name}"
