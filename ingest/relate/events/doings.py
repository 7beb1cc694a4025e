"""Events that are told as what somebody did: "đã tiếp xúc cử tri huyện X", "có buổi làm việc với B"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.bodies.terms import past_term
from ingest.grammar.pieces import EventRef
from ingest.grammar.rows import unbracketed
from ingest.join import Item
from ingest.relate.days import opening_date
from ingest.relate.events.occasions import met
from ingest.relate.events.organised import complete
from ingest.relate.statement import Statement
from ingest.relate.together import joint, side_by_side
from ingest.relate.view import View

#: The longest that is said of a delegation, in tokens.
_DELEGATION = 30
# Cues that stand before another verb and tell nothing by themselves.
_FILLERS = frozenset(("with", "none"))
# What somebody does on the way to a meeting.
_BESIDE = _FILLERS | {"inspect", "issue"}


def doing(view: View, event: Item) -> Iterator[Statement]:
    """ "Ông A và bà B đã tiếp xúc cử tri huyện X", "A có buổi làm việc với B": it is what they did; a body holds it."""
    ref, done = event.piece, view.scan.lexicon.words.done
    actor = view.before(event.first, "Person", "Organisation")
    if actor is None or not isinstance(ref, EventRef):
        return
    if ref.name is None and ref.kind.sided:
        yield from _between(view, event, ref)
    if ref.name is None or not _done(view, event, ref):
        return
    person = view.before(event.first, "Person")
    if person is not None and _subject(view, person, event):
        actor = person
    elif not done.issuperset(unbracketed(view.gap(actor.end, event.first))) or ref.kind.trip or not ref.kind.verb:
        return
    if actor.label == "Organisation":
        actor = _part_of(view, actor)
        complete(view, event, actor)
    predicate = "ATTENDED" if actor.label == "Person" else "ORGANISED"
    for someone in [*joint(view, actor), *met(view, event)] if actor.label == "Person" else side_by_side(view, actor):
        yield _did(view, predicate, someone, event)


def _part_of(view: View, body: Item) -> Item:
    """ "Ủy ban Kinh tế khóa XIV của Quốc hội đã họp phiên thứ 3": the organ of a term, and not the body above it."""
    part = view.before(body.first - 1, "Organisation") if view.scan.low(body.first - 1) == "của" else None
    return part if part is not None and part.last < past_term(view.scan, part.last) == body.first - 1 else body


def _subject(view: View, person: Item, event: Item) -> bool:
    """ "Ông A đã …", "Ông A dẫn đầu Đoàn đại biểu cấp cao Quốc hội Lào thăm …"."""
    words = view.scan.lexicon.words
    if set(view.untitled(person.last, event.first)) <= words.done | words.visiting:
        return True
    said = view.gap(person.last, event.first)
    if len(said) > _DELEGATION or ";" in said:
        return False
    company = view.untitled(person.last, event.first)[:2]
    if company[:1] == ["cùng"] or company == ["và", "đoàn"]:  # "Ông A cùng các đại biểu HĐND tỉnh đã …"
        return said[-1] in words.done
    if said[-1:] == ["và"] and said[0] in words.done | words.visiting:  # "Ông A đã kiểm tra thực địa và làm việc với …"
        return not any(person.last <= c.first < event.first and c.name not in _BESIDE for c in view.cues)
    return said[:2] == ["dẫn", "đầu"] and "," not in said


def _did(view: View, predicate: str, someone: Item, event: Item) -> Statement:
    date = opening_date(view, event.first)
    return Statement(
        predicate,
        someone.draft,
        event.draft,
        view.evidence(someone, event),
        "event-that-is-done",
        qualifiers=(("date", date),) if date else (),
    )


def _between(view: View, event: Item, ref: EventRef) -> Iterator[Statement]:
    """ "Chủ tịch nước A và Tổng thống B tiến hành hội đàm": talks that are known by their two sides."""
    person = view.before(event.first, "Person")
    sides = joint(view, person)[::-1] if person is not None else []
    words = view.scan.lexicon.words
    if len(sides) != 2 or not set(view.untitled(sides[1].last, event.first)) <= words.done | words.leading_sides:
        return
    event.draft.firm = True
    event.draft.aliases.add(ref.kind.name)
    event.draft.name = f"{ref.kind.name} giữa {sides[0].draft.name} và {sides[1].draft.name}"
    for someone in sides:
        yield _did(view, "ATTENDED", someone, event)


def _done(view: View, event: Item, ref: EventRef) -> bool:
    """Is it told as an act: by a verb, or by "có" before the noun?"""
    if _noun(view, event):
        return view.scan.low(event.first - 1) == "có"
    return ref.kind.verb or " ".join(view.gap(event.first, event.first + 2)) in view.scan.lexicon.words.met_by


def _noun(view: View, event: Item) -> bool:
    return view.scan.low(event.first) in view.scan.lexicon.words.event_classifiers
