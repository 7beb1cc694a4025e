"""Who is listed as present: "dự hội nghị có các đồng chí: A; B", "đại diện lãnh đạo các sở", "về phía tỉnh X có …"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.events import unbracketed
from ingest.relate.view import Cue, Statement, View

#: "đại diện lãnh đạo các sở, ngành của tỉnh, trong đó có Sở Y tế": so far before a body those who stand in for it.
_SENT = 12


def participants(view: View, cue: Cue, event: Item) -> Iterator[Statement]:
    """The people after the verb, each for ATTENDED; their families are there, and not they themselves."""
    day, families = view.day(cue), view.scan.lexicon.words.families
    for person in view.of("Person"):
        if person.first >= cue.last and view.scan.low(person.first - 1) not in families:
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
    words = view.scan.lexicon.words
    for body in view.of("Organisation"):
        if body.first < cue.last or view.scan.low(body.first - 1) in ("(", "thuộc"):
            continue
        opening = view.gap(max(cue.last, body.first - _SENT), body.first)
        while opening and opening[0] not in words.sent_openers:
            opening = opening[1:]
        sent = bool(opening) and set(opening) <= words.stand_ins
        if sent or (found and set(unbracketed(view.gap(found[-1].last, body.first))) <= words.stand_ins):
            found.append(body)
    return found


def of_delegation(view: View) -> Iterator[Statement]:
    """ "Về phía tỉnh X có các đồng chí: …": goes on with those present at the event before."""
    opens = view.gap(view.first, view.first + 2) == ["về", "phía"]
    if not opens or view.event is None or not lists_people(view, view.first):
        return
    for person in view.of("Person"):
        span = view.quote(view.first, person.last)
        yield Statement("ATTENDED", person.draft, view.event.draft, span, "list-of-participants")


def lists_people(view: View, at: int) -> bool:
    """Does "có", "gồm" or a colon after the token ``at`` open a list of those present?"""
    return bool({"có", ":", "gồm"} & set(view.gap(at, min(at + 14, view.last))))
