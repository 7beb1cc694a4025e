"""What only the whole document tells: who holds an office that acts, and by whom an event without a name is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as calendar
from itertools import pairwise

from graph.dates import bounds
from graph.records import replace
from ingest.grammar.dates.forms import span
from ingest.grammar.dates.scan import Precision
from ingest.grammar.dates.yearwords import is_ahead
from ingest.join.entities import Draft
from ingest.relate.statement import INFERRED, Statement
from ingest.relate.view import View

# What has the day of its directive or its event.
_DATED = frozenset(("ISSUED", "SIGNED", "ORGANISED", "CHAIRED", "SPOKE_AT", "ATTENDED"))
# What is told as done; so many days ahead a day without a year may still be of the document's.
_DONE = frozenset(("APPOINTED", "DISMISSED", "DISCIPLINED", "ESTABLISHED", "ISSUED", "SIGNED"))
_SOON = 31
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
    marks = (INFERRED,) if said and all(d.inferred for d in said) else ()
    lasting = bool(said) and not _of_several(view).isdisjoint([d.start for d in said])
    return replace(s, qualifiers=(*s.qualifiers, *marks), lasting=lasting) if marks or lasting else s


def happened(view: View, s: Statement) -> Statement:
    """What was done was done before it was told: in May a day of November is the last one's; a year to come is none."""
    day, published = dict(s.qualifiers).get("date"), view.joined.found.published
    if s.predicate not in _DONE or day is None or published is None:
        return s
    ahead = calendar.fromisoformat(bounds(day)[0]) - calendar.fromisoformat(bounds(published)[1])
    said = (d for d in view.sentence.clause.dates if d.iso == day)
    if ahead.days <= (_SOON if INFERRED in s.qualifiers else 0) or any(is_ahead(view.scan.text, d.start) for d in said):
        return s  # "kể từ ngày 1/7": from then on
    told: tuple[tuple[str, str], ...] = (("date", day),) if len(day) > len("2018") else ()
    if INFERRED in s.qualifiers and not day.endswith("-02-29"):
        told = (("date", f"{int(day[:4]) - 1}{day[4:]}"),)
    return replace(s, qualifiers=(*(q for q in s.qualifiers if q[0] != "date"), *told))


def _of_several(view: View) -> set[int]:
    """Where the days begin that are of several: "Trong hai ngày 14 và 15/8", "từ 3/5 đến 5/5"."""
    row = [d for d in view.dates if d.precision is Precision.DAY]
    spans = ((a, b) for a, b in pairwise(row) if span().fullmatch(view.scan.text, a.end, b.start) is not None)
    return {day.start for pair in spans for day in pair}


def dated(statements: list[Statement]) -> Iterator[Statement]:
    """The day that another sentence tells: of a directive it is the one on which it was issued and signed, of an event
    the one on which all that is told of it took place. A number tells the year at least: "31/2020/QĐ-UBND".
    """
    days: dict[int, dict[str, Statement]] = {}
    for s in statements:
        thing, day = _day_of(s)
        day = f"{day}/" if day is not None and s.lasting else day  # of several days none is that of all that is told
        known = days.get(id(thing), {}).get(day or "")
        if day is not None and _better_day(known, s):
            days.setdefault(id(thing), {})[day] = replace(s, value=day)
    for s in statements:
        there = s.object is not None and s.predicate in _DATED and all(name != "date" for name, _ in s.qualifiers)
        told = list(days.get(id(s.object), {}).values()) if there else []
        one = len(told) == 1 and not told[0].lasting
        yield _with_day(s, told[0]) if one else _with_year(s) if there and not told else s


def _day_of(s: Statement) -> tuple[Draft | None, str | None]:
    """Which thing's day a statement tells: its date, or that of what somebody did at an event."""
    if s.predicate == "date":
        return s.subject, s.value
    day = dict(s.qualifiers).get("date") if s.object is not None and s.object.label == "Event" else None
    return s.object, day if day is not None and len(day) == len("2023-08-07") else None


def _better_day(known: Statement | None, s: Statement) -> bool:
    return known is None or (INFERRED in known.qualifiers and INFERRED not in s.qualifiers)


def _with_day(s: Statement, day: Statement) -> Statement:
    marks = tuple(q for q in day.qualifiers if q == INFERRED)
    return replace(s, qualifiers=(*s.qualifiers, ("date", day.value or ""), *marks), also=s.also or day.span)


def _with_year(s: Statement) -> Statement:
    year = dict(s.object.fields).get("year") if s.object is not None and s.object.label == "Directive" else None
    return replace(s, qualifiers=(*s.qualifiers, ("date", year))) if year else s


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
