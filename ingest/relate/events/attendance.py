"""Who attended an event: listed after the verb, subject of it, or acting there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.events.actors import actors, first_title, part
from ingest.relate.events.occasions import is_visit
from ingest.relate.events.participants import lists_people, participants, senders
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint
from ingest.relate.view import View

#: What opens a sentence, from its begin.
_OPENING = 4
# So many words tell where they are.
_PLACE = 16
# So many words name those whom somebody meets, and stand between them and the verb of meeting.
_GOERS, _MEETING = (2, 3), 8
# So near before the body whose delegation it is the word for it stands ("đoàn đại biểu cấp cao").
_SENT = 5


def attending(view: View, cue: Cue, row: list[Item]) -> Iterator[Statement]:
    """ "Dự hội nghị có A, B; C", "Cùng dự có A", "A dự hội nghị"."""
    if negated(view, cue) or _expected(view, cue, row) or met_goers(view, cue):
        return
    if (event := _listing(view, cue, row)) is not None:
        yield from _listed(view, cue, event)
        return
    event = _next(view, row, cue) or _told_before(view, cue, row)
    if event is not None and not _announces(view, cue, row):
        for actor in actors(view, cue, event) or _before_stand_ins(view, cue):
            yield part(view, actor, event, cue)


def met_goers(view: View, cue: Cue) -> bool:
    """ "Chủ tịch nước tiếp các đại biểu dự Đại hội …": those whom somebody meets are there, and not the host."""
    words = view.scan.lexicon.words
    sizes = (size for size in _GOERS if " ".join(view.gap(cue.first - size, cue.first)) in words.goers)
    size = next(sizes, None)
    at = cue.first - size if size is not None else _sent(view, cue)
    before = view.gap(max(view.first, at - _MEETING), at) if at is not None else []
    joined = {",", ";", "và", "cùng", "với"}
    last = max((k for k, word in enumerate(before) if word in words.meets), default=None)
    return last is not None and joined.isdisjoint(before[last:])


def _sent(view: View, cue: Cue) -> int | None:
    """ "đón tiếp Đoàn đại biểu Đại sứ quán X tới dự …": where a delegation is named that goes there, by who sent it."""
    body = view.before(cue.first, "Organisation")
    if body is None or cue.first - body.last > 1:
        return None
    return body.first if "đoàn" in view.gap(max(view.first, body.first - _SENT), body.first) else None


def _expected(view: View, cue: Cue, row: list[Item]) -> bool:
    """ "Tham dự hội nghị dự kiến có …": who may come, and perhaps did not."""
    event = _next(view, row, cue)
    after = event.last if event is not None else cue.last
    return any(c.first == after and "dự" in view.gap(c.first, c.last) for c in view.cued("not"))


def _next(view: View, row: list[Item], cue: Cue) -> Item | None:
    event = next((e for e in row if 0 <= e.first - cue.last <= 3), None)
    met = event is not None and any(cue.last <= c.first < event.first for c in view.cued("attend"))
    return None if met else event  # "tiếp đoàn đại biểu dự Đại hội": they go there


def _noun_of_presence(view: View, cue: Cue) -> bool:
    """ "với sự tham dự của …"."""
    return "sự" in view.gap(max(view.first, cue.first - 1), cue.last)


def _announces(view: View, cue: Cue, row: list[Item]) -> bool:
    """Does it open a list of those present, or is it the noun: no subject stands before it?"""
    event = _next(view, row, cue)
    near = cue.first - view.first <= _OPENING or _placed(view, cue)
    opens = (near and view.before(cue.first, "Person") is None) or view.scan.low(cue.first - 1) == ";"
    return _noun_of_presence(view, cue) or (
        opens and lists_people(view, event.last if event is not None else cue.last - 1)
    )


def _placed(view: View, cue: Cue) -> bool:
    """ "Về lãnh đạo tỉnh X, tham dự …", "Tại điểm cầu tỉnh X, dự …": whence or where those are who are listed."""
    opening = view.gap(view.first, cue.first)
    beside = opening[0] in view.scan.lexicon.words.sided and opening[-1] == "," and len(opening) <= _PLACE
    return beside and not any(c.last <= cue.first for c in view.cues)


def _listing(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """The event of whose participants a list follows the verb; None where none does."""
    if not _announces(view, cue, row):
        return None
    if not _noun_of_presence(view, cue):
        told = row[-1] if row and view.scan.low(cue.first - 1) == ";" and row[-1].last <= cue.first else None
        event = _next(view, row, cue) or told or (_before_list(view, cue, row) if row else view.event)
        return event if event is not None and _meant(view, cue, event) else None
    before = [e for e in row if e.last <= cue.first]
    opener = view.scan.low(cue.first - 1 - (view.scan.low(cue.first) != "sự"))
    happens = opener in view.scan.lexicon.words.attended_with
    told = before[-1] if before else (view.event if not row else None)
    return told if happens and "của" in view.gap(cue.last - 1, cue.last + 1) else None


def _before_list(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """ "Đến dự, động viên và trao quà tại Hội thao có các đồng chí: A; B": the event right before the list."""
    event = next((e for e in row if e.first >= cue.last), None)
    if event is None or view.scan.low(event.last) not in view.scan.lexicon.words.list_openers:
        return None
    return event if not any(cue.last <= i.first < event.first for i in view.items) else None


def _also(view: View, cue: Cue) -> bool:
    """ "Ông A, Bí thư Tỉnh ủy cùng dự.": at what the text tells of."""
    return view.scan.low(cue.last - 1) == "dự" and (
        cue.last >= view.last or view.scan.low(cue.last) in (".", ";", ",", "và")
    )


def _told_before(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """ "…, ông A cùng dự.", "Hội nghị vinh dự được đón ông A về dự.": what the text tells of, or the sentence;
    "A đến dự; B chủ trì hội nghị": what the next clause names."""
    if row and row[0].first >= cue.last and _also(view, cue):
        return row[0] if any(cue.last <= c.first and c.last == row[0].first for c in view.cued("chair")) else None
    if row and not (row[-1].last <= cue.first and row[0].first - view.first <= 1 and _also(view, cue)):
        return None
    if row:
        return row[0]
    return view.event if _also(view, cue) or _receives(view, cue) else None


def _receives(view: View, cue: Cue) -> bool:
    """ "Phó Chủ tịch UBND tỉnh A tiếp và làm việc với đoàn.": at the visit that the text tells of."""
    met = "đoàn" in view.gap(cue.first, cue.last) and (cue.last >= view.last or view.scan.low(cue.last) in (".", ";"))
    return met and view.event is not None and _meant(view, cue, view.event)


def _before_stand_ins(view: View, cue: Cue) -> list[Item]:
    """ "Ông A, Bí thư Tỉnh ủy X; bà B; đại diện các ban, ngành tới dự."."""
    person, words = view.before(cue.first, "Person"), view.scan.lexicon.words
    said = (
        {word for word in view.untitled(person.last, cue.first) if not word.isdigit()} if person is not None else set()
    )
    if person is None or not said <= words.stand_ins | words.done | {";"}:
        return []
    return joint(view, person)


def _listed(view: View, cue: Cue, event: Item) -> Iterator[Statement]:
    """All who are listed after the verb: people, and the bodies that sent somebody."""
    yield from participants(view, cue, event)
    for body in senders(view, cue):
        yield part(view, body, event, cue)


def _meant(view: View, cue: Cue, event: Item) -> bool:
    """ "Tiếp và làm việc với đoàn có ông A", "Cùng đi có ông A": at a visit, and at no other event that is told of."""
    on_visit = not {"đoàn", "đi"}.isdisjoint(view.gap(cue.first, cue.last))
    return not on_visit or is_visit(view, event)


def pictured(view: View, event: Item) -> Iterator[Statement]:
    """ "Chủ tịch nước A và Tổng thống B tại lễ đón": the words under a picture, which have no verb."""
    people = [i for i in view.of("Person") if i.last <= event.first]
    if not people or view.cues or view.scan.low(event.first - 1) != "tại":
        return
    named = {at for i in people for at in range(i.first, i.last)}
    left = view.untitled(view.first, event.first)
    shown = [view.scan.tokens.low[at] for at in sorted(named)]
    words = view.scan.lexicon.words
    if Counter(left) - Counter(shown) and not set(Counter(left) - Counter(shown)) <= words.joining | words.pictured:
        return
    for person in people:
        span = view.evidence(person, event)
        yield Statement("ATTENDED", person.draft, event.draft, span, "pictured-at-event")


def acted_there(view: View, event: Item) -> Iterator[Statement]:
    """ "Tại hội nghị, ông A công bố …": who acts at an event is there."""
    if event.first - view.first > 2 or view.scan.low(event.first - 1) != "tại" or view.scan.low(event.last) != ",":
        return
    person = _who_acts(view, event.last)
    if person is None:
        return
    suffered = view.untitled(person.last, view.last)[:4]
    if not view.scan.lexicon.words.passives.isdisjoint(suffered):
        return  # "Tại kỳ họp, ông A được bầu …": perhaps in his absence
    named = {i.label for i in view.items if event.last <= i.first < person.first}
    cued = {c.name for c in view.cues if event.last <= c.first < person.first}
    if named <= ({"Post", "Person"} if cued else {"Post"}) and cued <= {"mandate"}:
        yield Statement("ATTENDED", person.draft, event.draft, view.evidence(event, person), "acting-at-event")


def _who_acts(view: View, at: int) -> Item | None:
    """ "Tại lễ, (thừa ủy quyền của Chủ tịch nước A,) ông B đã trao …": who is named next, or acts for somebody."""
    mandate = next((c for c in view.cued("mandate") if 0 <= c.first - at <= 1), None)
    person = view.after(at, "Person")
    if mandate is None:
        return person if person is not None and len(view.untitled(at, person.first)) <= _OPENING else None
    person = view.after(mandate.last, "Person")
    while person is not None and view.scan.low(first_title(view, person) - 1) != ",":
        person = view.after(person.last, "Person")
    return person if person is not None and len(view.untitled(mandate.last, person.first)) <= _OPENING else None
