"""Who is listed as present: "dự hội nghị có các đồng chí: A; B", "đại diện lãnh đạo các sở", "về phía tỉnh X có …"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.source import Span
from ingest.grammar.rows import unbracketed
from ingest.join import Item
from ingest.join.documents.letterhead import MINUTES
from ingest.lexicon.numerals import LOW_ROMAN
from ingest.relate.days import day_of
from ingest.relate.events.occasions import is_trip
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

#: "đại diện lãnh đạo các sở, ngành của tỉnh, trong đó có Sở Y tế": so far before a body those who stand in for it.
_SENT = 12
_OPENING, _NEAR = 4, 3
#: So many words tell where an event is, before the list of those present.
_WHERE = 18
_DASHES = frozenset(("-", "–", "—", "+", "*", "•"))
_MARKS = _DASHES | {".", ")", "/"}
# What ends one of a list.
_ENDS = frozenset((";", ".", ",", "và"))


def participants(view: View, cue: Cue, event: Item) -> Iterator[Statement]:
    """The people after the verb, each for ATTENDED; their families are there, and not they themselves."""
    day, families = day_of(view, cue), view.scan.lexicon.words.families
    named = next((e.last for e in view.of("Event") if 0 <= e.first - cue.last <= _NEAR), cue.last)
    for person in view.of("Person"):  # "Dự lễ truy điệu ông A có …": A is none of them
        if person.first >= named and view.scan.low(person.first - 1) not in families:
            yield Statement(
                "ATTENDED",
                person.draft,
                event.draft,
                view.quote(cue.first, person.last),
                "list-of-participants",
                qualifiers=(("date", day),) if day else (),
            )


def senders(view: View, cue: Cue) -> list[Item]:
    """ "có đại diện lãnh đạo A, B và C", "sự tham dự của đại diện các cơ quan: A (thuộc B), C": who sent somebody."""
    found: list[Item] = []
    units: set[int] = set()  # "các Ban HĐND tỉnh": the list goes on over those that nobody names
    words = view.scan.lexicon.words
    names = [(event.first, event.last) for event in view.of("Event")]  # "Đại hội đại biểu Đảng bộ tỉnh X"
    for body in view.of("Organisation"):
        if any(first <= body.first and body.last <= last for first, last in names):
            continue
        if body.first < cue.last or view.scan.low(body.first - 1) in ("(", "thuộc"):
            continue
        if _of_its_units(view, body):
            units.add(body.first)
        after = view.scan.low(body.last)
        if after in words.every | words.several | {"một"} or after.isdigit():
            continue  # "Đoàn đại biểu Quốc hội một số tỉnh", "Hội Nông dân 14 tỉnh"
        gap = unbracketed(view.gap(found[-1].last, body.first)) if found else []
        joined = found and (words.stand_ins.issuperset(gap) or (gap == [";"] and after in _ENDS))
        if joined or _sent_by(view, cue, body) or _beside(view, body):
            found.append(body)
    return [body for body in found if body.first not in units]


def _sent_by(view: View, cue: Cue, body: Item) -> bool:
    """Do the words before a body say that somebody stands for it: "đại diện lãnh đạo A"? No family, and nobody once."""
    words, opening = view.scan.lexicon.words, view.gap(max(cue.last, body.first - _SENT), body.first)
    return "đình" not in opening and any(
        word in words.sent_openers and opening[k - 1 : k] != ["nguyên"] and words.stand_ins.issuperset(opening[k:])
        for k, word in enumerate(opening)
    )


def _of_its_units(view: View, body: Item) -> bool:
    """ "đại diện lãnh đạo các đơn vị của Bộ A", "… các Ban (của) HĐND tỉnh": units of it, of which none is named."""
    words, before, units = view.scan.lexicon.words, view.scan.low(body.first - 2), view.scan.lexicon.words.unit_words
    if (last := view.scan.low(body.first - 1)) == "của":
        return before in words.member_words | units
    return last in units and before in words.every


def _beside(view: View, body: Item) -> bool:
    """ "ông A, Phó Chủ tịch UBND tỉnh X cùng Hiệp hội Y": who comes with somebody who is named before."""
    at = body.first - 1 - (view.scan.low(body.first - 1) == "với")
    return view.scan.low(at) == "cùng" and any(i.last == at for i in view.items)


def of_delegation(view: View) -> Iterator[Statement]:
    """ "Về phía tỉnh X có các đồng chí: …": goes on with those present at the event before."""
    said, at = view.scan.lexicon.words.side_openers, view.first + (view.scan.low(view.first) in _DASHES)
    opens = (" ".join(view.gap(at, min(at + size, view.last))) for size in (2, 3, 4, 5))
    if said.isdisjoint(opens) or view.event is None or is_trip(view.event) or not lists_people(view, view.first):
        return
    lists = next(k for k in range(view.first, view.last) if view.scan.low(k) in view.scan.lexicon.words.list_openers)
    told = any(cue.last <= lists for cue in view.cued("say", "speak"))
    if told or view.scan.lexicon.words.done & set(view.gap(at, lists)) - {","}:
        return  # "Tại điểm cầu tỉnh X, ông A cho biết xã có …", "Về phía mình, Bộ đã có …"
    for person in view.of("Person"):
        span = view.quote(view.first, person.last)
        yield Statement("ATTENDED", person.draft, view.event.draft, span, "list-of-participants")


def in_rows(views: list[View]) -> Iterator[Statement]:
    """ "Dự hội nghị có:" above lines that begin with a dash or a number and the name of somebody who was there."""
    event: Item | None = None
    heads: Span | None = None
    for view in views:
        person = _row_of(view) if event is not None and not view.cued("chair") else None
        if event is not None and heads is not None and person is not None:
            row = view.evidence(person)
            yield Statement("ATTENDED", person.draft, event.draft, heads, "row-of-participants", also=row)
        elif event is None or not (view.cued("chair") or view.scan.low(view.first) in _DASHES):
            event = _heads_rows(view) or _minuted(view)
            heads = view.quote(view.first, view.last) if event is not None else None


def _heads_rows(view: View) -> Item | None:
    """The event of whose participants the lines below tell."""
    if view.scan.low(view.last - 1) not in view.scan.lexicon.words.list_openers or view.of("Person"):
        return None
    cue = next((c for c in view.cued("attend") if c.first - view.first <= _OPENING), None)
    if cue is None and view.gap(view.first, view.first + 2) != ["về", "phía"]:
        return None
    own = [e for e in view.of("Event") if cue is not None and 0 <= e.first - cue.last <= _NEAR]
    return own[0] if own else view.event


def _minuted(view: View) -> Item | None:
    """ "I. THÀNH PHẦN" in minutes: the meeting that they tell of."""
    form = view.joined.found.form if view.event is not None else None
    kind = form.first("type") if form is not None else None
    if kind is None or kind.value != MINUTES:
        return None
    words = [word for word in view.gap(view.first, view.last) if word.isalpha() and not set(word) <= LOW_ROMAN]
    return view.event if " ".join(words) in view.scan.lexicon.words.attendance_heads else None


def _row_of(view: View) -> Item | None:
    """Whom a line names first, after its dash or number and a form of address."""
    first = view.first
    while first < view.last and (view.scan.low(first) in _MARKS or view.scan.low(first).isdigit()):
        first += 1
    person = view.after(first, "Person") if first > view.first or view.of("Person") else None
    if person is None:
        return None
    return person if not view.untitled(first, person.first) or person.first == first else None


def lists_people(view: View, at: int) -> bool:
    """Does "có", "gồm" or a colon after the token ``at`` open a list of those present?"""
    return bool(view.scan.lexicon.words.list_openers & set(view.gap(at, min(at + _WHERE, view.last))))
