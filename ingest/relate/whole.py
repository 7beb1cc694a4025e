"""What only the whole document tells: who holds an office that acts, and by whom an event without a name is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ingest.join.entities import Draft
from ingest.relate.statement import INFERRED, Statement
from ingest.relate.view import View

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


def marked(view: View, s: Statement) -> Statement:
    """The statement, marked where the words leave out the year or the day of its date."""
    day = s.value if s.predicate == "date" else dict(s.qualifiers).get("date")
    said = [d for d in view.sentence.clause.dates if d.iso == day] if day is not None else []
    return replace(s, qualifiers=(*s.qualifiers, INFERRED)) if said and all(d.inferred for d in said) else s


def dated(statements: list[Statement]) -> Iterator[Statement]:
    """The day of a directive that another sentence tells is the one on which it was issued."""
    days: dict[int, dict[str, Statement]] = {}
    for s in statements:
        known = days.get(id(s.subject), {}).get(s.value or "")
        if s.predicate == "date" and s.value is not None and _better_day(known, s):
            days.setdefault(id(s.subject), {})[s.value] = s
    for s in statements:
        issue = s.predicate == "ISSUED" and all(name != "date" for name, _ in s.qualifiers)
        told = list(days.get(id(s.object), {}).values()) if issue else []
        yield _with_day(s, told[0]) if len(told) == 1 else s


def _better_day(known: Statement | None, s: Statement) -> bool:
    return known is None or (INFERRED in known.qualifiers and INFERRED not in s.qualifiers)


def _with_day(s: Statement, day: Statement) -> Statement:
    marks = tuple(q for q in day.qualifiers if q == INFERRED)
    return replace(s, qualifiers=(*s.qualifiers, ("date", day.value or ""), *marks), also=s.also or day.span)


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
