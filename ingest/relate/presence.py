"""Who was at an event, and what they did there: chaired, spoke, attended."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import EventRef
from ingest.join import Item
from ingest.relate.needs import needs
from ingest.relate.occasions import at_event, event_of, inner, of_noun, of_paper, opening_event, opens_clause
from ingest.relate.participants import lists_people, of_delegation, participants, senders
from ingest.relate.together import joint, onward
from ingest.relate.view import Cue, Statement, View

#: How far a subject stands from its verb, and what opens a sentence from its begin.
_SUBJECT, _OPENING = 30, 4
_PREDICATES = {"chair": "CHAIRED", "speak": "SPOKE_AT", "say": "SPOKE_AT", "attend": "ATTENDED"}


@needs("Person Organisation Post")
def presence(view: View) -> Iterator[Statement]:
    """CHAIRED, SPOKE_AT, ATTENDED."""
    row = [e for e in view.of("Event") if not inner(view, e)]
    for cue in view.cued("chair", "speak"):
        yield from _acting(view, cue, row)
    for cue in view.cued("say"):
        yield from _saying(view, cue, row)
    for cue in view.cued("attend"):
        yield from _attending(view, cue, row)
    for event in row:
        yield from _doing(view, event)
    yield from of_delegation(view)
    if row:
        yield from _acted_there(view, row[0])


def _acting(view: View, cue: Cue, row: list[Item]) -> Iterator[Statement]:
    """ "A chủ trì hội nghị", "A phát biểu tại hội nghị", "Phát biểu tại hội nghị, A …", "Phát biểu khai mạc, A …"."""
    event = event_of(view, cue, row)
    if (
        event is not None
        and not (cue.name == "chair" and _chairman(view, cue, event))
        and not view.negated(cue)
        and not _leads(view, cue)
    ):
        for actor in _actors(view, cue, event):
            yield _part(view, actor, event, cue)


def _chairman(view: View, cue: Cue, event: Item) -> bool:
    """ "được chủ trì hội nghị nhắc nhở", "nên chủ tọa phiên họp vẫn mời …": whoever chairs it, as a noun."""
    if view.scan.low(cue.first - 1) == "được":
        return True
    person = view.before(cue.first, "Person")
    told = view.scan.low(event.last) in view.scan.lexicon.words.chairman_does
    return told and event.first >= cue.last and (person is None or cue.first - person.last > 1)


def _leads(view: View, cue: Cue) -> bool:
    """ "Sở Y tế chủ trì, phối hợp với Sở Nội vụ …": who is in charge of a task chairs no event."""
    return cue.name == "chair" and view.gap(cue.last, cue.last + 3)[-2:] == ["phối", "hợp"]


def _saying(view: View, cue: Cue, row: list[Item]) -> Iterator[Statement]:
    """ "Tại hội nghị, A nhấn mạnh …", "A trả lời tại họp báo": said at an event only where that is named."""
    event = next((e for e in row if 0 <= e.first - cue.last <= 2 and at_event(view, e)), None)
    event = event or of_noun(view, cue, row) or of_paper(view, cue)
    if event is None:
        event = opening_event(view, row, cue)
        if event is None or (person := view.before(cue.first, "Person", "Post")) is None or person.first < event.last:
            return
        if _reported(view, event, person):
            return
    if not view.negated(cue):
        for actor in _actors(view, cue, event):
            yield _part(view, actor, event, cue)


def _reported(view: View, event: Item, person: Item) -> bool:
    """ "Tại hội nghị, ông A cho biết trước đó, ông B đã phản ánh …": only A spoke there."""
    told = [c for c in view.cued("say", "speak") if event.last <= c.first < person.first]
    speaker = view.before(told[0].first, "Person", "Post") if told else None
    if speaker is None or speaker.first < event.last or speaker.draft is person.draft:
        return False
    return not {";", "còn"} & set(view.gap(told[0].last, person.first))


def _actors(view: View, cue: Cue, event: Item) -> list[Item]:
    """The people before the verb; where it opens the sentence, those after it and the event; else an office or body."""
    if view.scan.low(cue.last) == "của":
        follower = view.after(cue.last, "Person")
        return onward(view, follower) if follower is not None and follower.first - cue.last <= 12 else []
    if opens_clause(view, cue) and (followers := _followers(view, cue, event)):
        return followers
    person = view.before(cue.first, "Person")
    if person is not None and cue.first - person.last <= _SUBJECT and not _crossed(view, person, cue):
        return joint(view, person)
    if cue.first - view.first <= _OPENING:
        return []
    body = view.before(cue.first, "Post", "Organisation")
    if body is None or cue.first - body.last > 3 or (body.label != "Post" and cue.name != "chair"):
        return []
    return [body] if body.label != "Post" else _offices(view, body)


def _offices(view: View, last: Item) -> list[Item]:
    """Offices named without their holders, as many as stand together; a seat among many names nobody."""
    row = [last]
    for post in reversed([i for i in view.of("Post") if i.last <= last.first]):
        if not set(view.gap(post.last, row[-1].first)) <= {",", "và"}:
            break
        row.append(post)
    every = view.scan.lexicon.words.every
    row = [i for i in row if view.scan.low(i.first - 1) not in every]
    return [i for i in row if i.office is not None and not i.office.title.member]


def _followers(view: View, cue: Cue, event: Item) -> list[Item]:
    """ "Phát biểu tại hội nghị, ông A …", "Chủ trì hội nghị có các đồng chí: A …; B …"."""
    at = max(cue.last, event.last) if view.first <= event.first < view.last else cue.last
    first = view.after(at, "Person")
    if first is None or first.first - cue.last > 60:
        return []
    if cue.name == "chair" and lists_people(view, at):
        return [i for i in view.of("Person") if i.first >= at]
    return onward(view, first)


def _crossed(view: View, person: Item, cue: Cue) -> bool:
    """Another clause stands between the person and the verb, or the person only qualifies what acts."""
    gap = view.gap(person.last, cue.first)
    return bool({";", ":", "mời"} & set(gap)) or view.gap(max(view.first, person.first - 1), person.first)[-1:] == [
        "của"
    ]


def _part(view: View, actor: Item, event: Item, cue: Cue) -> Statement:
    """What somebody does at an event, on the day that the sentence names."""
    named = [event] if view.first <= event.first < view.last else []
    day = view.day(cue)
    return Statement(
        _PREDICATES[cue.name],
        actor.draft,
        event.draft,
        view.evidence(actor, cue, *named),
        f"verb-of-{cue.name}",
        qualifiers=(("date", day),) if day else (),
        plain=bool(named),
    )


def _doing(view: View, event: Item) -> Iterator[Statement]:
    """ "Ông A và bà B đã tiếp xúc cử tri huyện X", "A có buổi làm việc với B": it is what they did; a body holds it."""
    ref, done = event.piece, view.scan.lexicon.words.done
    actor = view.before(event.first, "Person", "Organisation")
    if actor is None or not isinstance(ref, EventRef) or ref.name is None or not _done(view, event, ref):
        return
    person = view.before(event.first, "Person")
    if person is not None and set(view.untitled(person.last, event.first)) <= done:
        actor = person
    elif not set(view.gap(actor.last, event.first)) <= done or _noun(view, event):
        return
    predicate = "ATTENDED" if actor.label == "Person" else "ORGANISED"
    date = view.opening_date(event.first)
    for someone in [*joint(view, actor), *_met(view, event)] if actor.label == "Person" else [actor]:
        yield Statement(
            predicate,
            someone.draft,
            event.draft,
            view.evidence(someone, event),
            "event-that-is-done",
            qualifiers=(("date", date),) if date else (),
        )


def _done(view: View, event: Item, ref: EventRef) -> bool:
    """Is it told as an act: by a verb, or by "có" before the noun?"""
    return view.scan.low(event.first - 1) == "có" if _noun(view, event) else ref.kind.verb


def _noun(view: View, event: Item) -> bool:
    return view.scan.low(event.first) in view.scan.lexicon.words.event_classifiers


def _met(view: View, event: Item) -> list[Item]:
    """Whom the name of an event says that it was with: "hội đàm với Tổng thống A"."""
    return [i for i in view.of("Person") if event.first < i.first and i.last <= event.last]


def _attending(view: View, cue: Cue, row: list[Item]) -> Iterator[Statement]:
    """ "Dự hội nghị có A, B; C", "Cùng dự có A", "A dự hội nghị"."""
    if view.negated(cue):
        return
    if (event := _listing(view, cue, row)) is not None:
        yield from _listed(view, cue, event)
        return
    event = _next(row, cue) or (view.event if not row and _also(view, cue) else None)
    if event is not None and not _announces(view, cue, row):
        for actor in _actors(view, cue, event):
            yield _part(view, actor, event, cue)


def _next(row: list[Item], cue: Cue) -> Item | None:
    return next((e for e in row if 0 <= e.first - cue.last <= 3), None)


def _noun_of_presence(view: View, cue: Cue) -> bool:
    """ "với sự tham dự của …"."""
    return "sự" in view.gap(max(view.first, cue.first - 1), cue.last)


def _announces(view: View, cue: Cue, row: list[Item]) -> bool:
    """Does it open a list of those present, or is it the noun: no subject stands before it?"""
    event = _next(row, cue)
    opens = cue.first - view.first <= _OPENING
    return _noun_of_presence(view, cue) or (opens and lists_people(view, event.last if event is not None else cue.last))


def _listing(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """The event of whose participants a list follows the verb; None where none does."""
    if not _announces(view, cue, row):
        return None
    if not _noun_of_presence(view, cue):
        event = _next(row, cue) or (view.event if not row else None)
        return event if event is not None and _meant(view, cue, event) else None
    before = [e for e in row if e.last <= cue.first]
    told = before[-1] if before else (view.event if not row else None)
    return told if "của" in view.gap(cue.last - 1, cue.last + 1) else None


def _also(view: View, cue: Cue) -> bool:
    """ "Ông A, Bí thư Tỉnh ủy cùng dự.": at what the text tells of."""
    return view.scan.low(cue.last - 1) == "dự" and (cue.last >= view.last or view.scan.low(cue.last) in (".", ";"))


def _listed(view: View, cue: Cue, event: Item) -> Iterator[Statement]:
    """All who are listed after the verb: people, and the bodies that sent somebody."""
    yield from participants(view, cue, event)
    for body in senders(view, cue):
        yield _part(view, body, event, cue)


def _meant(view: View, cue: Cue, event: Item) -> bool:
    """ "Tiếp và làm việc với đoàn có ông A": at a visit, and at no other event that the text tells of."""
    visits = view.scan.lexicon.words.visits
    return "đoàn" not in view.gap(cue.first, cue.last) or not visits.isdisjoint(event.draft.name.lower().split())


def _acted_there(view: View, event: Item) -> Iterator[Statement]:
    """ "Tại hội nghị, ông A công bố …": who acts at an event is there."""
    if event.first - view.first > 2 or view.scan.low(event.first - 1) != "tại" or view.scan.low(event.last) != ",":
        return
    person = view.after(event.last, "Person")
    if person is None or len(view.untitled(event.last, person.first)) > _OPENING:
        return
    if not any(event.last <= c.first < person.first for c in view.cues) and all(
        i.label == "Post" for i in view.items if event.last <= i.first < person.first
    ):
        yield Statement("ATTENDED", person.draft, event.draft, view.evidence(event, person), "acting-at-event")
