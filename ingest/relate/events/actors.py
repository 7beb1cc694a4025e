"""Who does what at an event: the people, offices or bodies that a verb of chairing, speaking or attending speaks of."""

from __future__ import annotations

from ingest.join import Item
from ingest.relate.events.occasions import begins, day_at, opens_clause
from ingest.relate.events.participants import lists_people
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joined_before, joint, onward
from ingest.relate.view import View

#: How far a subject stands from its verb, and what opens a sentence from its begin.
_SUBJECT, _OPENING = 30, 4
# So far with the titles between.
_TITLED = 60
#: How far after "sự chủ trì của" they are named, after the body whose members they are in a list.
_NEAR, _LISTED = 12, 24
_PREDICATES = {"chair": "CHAIRED", "speak": "SPOKE_AT", "say": "SPOKE_AT", "not": "SPOKE_AT", "attend": "ATTENDED"}


def actors(view: View, cue: Cue, event: Item) -> list[Item]:
    """The people before the verb; where it opens the sentence, those after it and the event; else an office or body."""
    if view.scan.low(cue.last) == "của":
        return _of_whom(view, cue)
    if opens_clause(view, cue) and ((followers := _followers(view, cue, event)) or _others_follow(view, cue, event)):
        return followers
    person = _subject(view, cue)
    if person is not None and _near(view, person, cue) and not _crossed(view, person, cue):
        return [i for i in joint(view, person) if i is person or not _only_there(view, i, person, cue)]
    body = view.before(cue.first, "Post", "Organisation") if cue.first - view.first > _OPENING else None
    if body is None or (person is not None and body.last <= person.first) or _heard(view, body.first):
        return []
    if (
        view.scan.low(body.first - 1) == "của"
        or ";" in view.gap(body.last, cue.first)
        or cue.first - body.last > 3
        or (body.label != "Post" and cue.name != "chair")
    ):
        return []
    row = joined_before(view, body, view.of(body.label))
    return row if body.label != "Post" else _offices(view, row)


def _near(view: View, person: Item, cue: Cue) -> bool:
    """Does a subject stand near its verb, or do only titles part them, with a few words where somebody chairs?"""
    far = cue.first - person.last
    if far <= _SUBJECT or far > _TITLED:
        return far <= _SUBJECT
    between, words = view.untitled(person.last, cue.first), view.scan.lexicon.words
    return len(between) <= _SUBJECT if cue.name == "chair" else set(between) <= words.together | words.former


def _others_follow(view: View, cue: Cue, event: Item) -> bool:
    """ "… bà A, Chánh Văn phòng Phát biểu tại buổi lễ, lãnh đạo tỉnh …", "thông qua Báo cáo": who stands before does
    not say it; but "Bà A, Chánh Văn phòng Báo cáo kết quả" does."""
    at = event.last if cue.last <= event.first < view.last else cue.last
    beside = any(p.last == cue.first for p in view.pieces(max(view.first, cue.first - _SUBJECT), cue.first))
    return begins(view, cue) and (view.scan.low(at) == "," or not beside)


def _only_there(view: View, one: Item, last: Item, cue: Cue) -> bool:
    """ "Đến dự có A, P; B, Q chủ trì hội nghị": who is listed before the clause of the verb."""
    listed = any(c.last <= one.first for c in view.cued("attend"))
    return cue.name != "attend" and listed and ";" in view.gap(one.last, last.first)


def _of_whom(view: View, cue: Cue) -> list[Item]:
    """ "sự chủ trì của ông A và bà B", "… của Thường trực HĐND: Chủ tịch A; Phó Chủ tịch B"."""
    person = view.after(cue.last, "Person")
    listed = person is not None and ":" in view.gap(cue.last, person.first)
    if person is None or person.first - cue.last > (_LISTED if listed else _NEAR):
        return []
    return onward(view, person, several=listed)


def _subject(view: View, cue: Cue) -> Item | None:
    """The person before the verb; of "A trao quà cho B và phát biểu", "A gặp B và dự lễ" the one who gave or met."""
    people = [i for i in view.of("Person") if i.last <= cue.first]
    if view.scan.low(cue.first - 1) in ("và", ","):
        while len(people) > 1 and _for_whom(view, people[-2], people[-1]):
            people.pop()
    return people[-1] if people else None


def _for_whom(view: View, before: Item, person: Item) -> bool:
    """Is it somebody to whom something is given, or whom another one meets?"""
    words = view.scan.lexicon.words
    said = [word for word in view.untitled(before.last, person.first) if word != ","]
    return view.scan.low(first_title(view, person) - 1) in words.given_to or not words.receives.isdisjoint(said[-1:])


def _offices(view: View, row: list[Item]) -> list[Item]:
    """Offices named without their holders; a seat among many names nobody."""
    every = view.scan.lexicon.words.every
    row = [i for i in row if view.scan.low(i.first - 1) not in every]
    return [i for i in row if i.office is not None and not i.office.title.member]


def _followers(view: View, cue: Cue, event: Item) -> list[Item]:
    """ "Phát biểu tại hội nghị, ông A …", "Chủ trì hội nghị có các đồng chí: A …; B …"."""
    at = max(cue.last, event.last) if view.first <= event.first < view.last else cue.last
    first = view.after(at, "Person")
    if first is None:
        return [i for i in view.of("Post") if i.first >= at][:1] if _office_next(view, at) else []
    if first.first - cue.last > 60:
        return []
    if cue.name == "chair" and lists_people(view, at):
        others = next((c.first for c in view.cued("attend") if c.first > at), view.last)  # "…; cùng dự có B"
        return [i for i in view.of("Person") if at <= i.first < others]
    return onward(view, first)


def _office_next(view: View, at: int) -> bool:
    """ "Phát biểu tại đây, Phó Thủ tướng yêu cầu …": an office alone, right after the comma."""
    post = view.after(at, "Post")
    single = post is not None and post.office is not None and not post.office.title.member
    return post is not None and single and post.first - at <= _OPENING and view.scan.low(post.first - 1) == ","


def _crossed(view: View, person: Item, cue: Cue) -> bool:
    """Another clause stands between the person and the verb, or the person only qualifies what acts."""
    first = first_title(view, person)
    gap = view.gap(person.last, cue.first)
    if {";", ":", "mời"} & set(gap) or view.scan.low(first - 1) == "của":
        return True
    told = any(person.last <= c.first < cue.first for c in view.cued("say"))
    return (told and "khi" in gap) or _heard(view, first)  # "A cho biết, khi chủ trì hội nghị, Thủ tướng đã …"


def _heard(view: View, first: int) -> bool:
    """ "Quốc hội sẽ nghe ông A trình bày …": it is still to come."""
    return "sẽ" in view.gap(view.first, first) and "nghe" in view.gap(max(view.first, first - 3), first)


def first_title(view: View, person: Item) -> int:
    """Where the titles before a name begin: "Chủ tịch Quốc hội | A"."""
    posts = [p for p in view.of("Post") if p.last == person.first]
    return min((p.first for p in posts), default=person.first)


def part(view: View, actor: Item, event: Item, cue: Cue) -> Statement:
    """What somebody does at an event, on the day that the sentence names."""
    named = [event] if view.first <= event.first < view.last else []
    day = day_at(view, cue, event)
    return Statement(
        _PREDICATES[cue.name],
        actor.draft,
        event.draft,
        view.evidence(actor, cue, *named),
        f"verb-of-{'say' if cue.name == 'not' else cue.name}",  # "đề nghị" is both
        qualifiers=(("date", day),) if day else (),
        plain=bool(named),
    )
