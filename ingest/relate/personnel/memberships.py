"""Who joins or leaves a committee: a seat is a post."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.implied import seat_at, seat_in
from ingest.relate.negated import negated
from ingest.relate.personnel.appointing import PURPOSE, left_for, settled
from ingest.relate.personnel.dismissals import dismissed
from ingest.relate.personnel.inoffice import in_office
from ingest.relate.personnel.officeholders import given_to
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint, onward
from ingest.relate.view import View

# So far from the verb the committees stand that somebody joins.
_LONG = 40
# Or so far from the last name or title before it.
_NEXT = 3


def memberships(view: View) -> Iterator[Statement]:
    """ "chỉ định A tham gia Ban Chấp hành, Ban Thường vụ Thành ủy X", "bầu A vào Bộ Chính trị": a seat is a post."""
    for cue in view.cued("appoint", "dismiss", "hold"):
        if view.scan.low(cue.last).isdigit():
            continue  # "bầu 35 đồng chí vào Ban Chấp hành": nobody by name
        if cue.name == "hold" and not (view.scan.low(cue.last - 1) == "gia" and left_for(view, cue)):
            continue
        bodies, ended = _joined_bodies(view, cue), cue.name == "dismiss"
        if not bodies or (negated(view, cue) and not settled(view, cue)):
            continue
        inside = view.after(cue.last, "Person") if cue.name == "appoint" else None
        inside = inside if inside is not None and inside.first < bodies[0].first else None
        behind = given_to(view, [view.after(bodies[-1].last, "Post") or bodies[-1]]) or given_to(view, bodies[-1:])
        person = inside or behind or view.before(cue.first, "Person") or view.after(cue.last, "Person")
        row = _listed_behind(view, bodies[-1]) or _named_inside(view, inside, bodies[0])
        row = row or (joint(view, person) if person is not None else [])
        for seat in (seat_in(view, body) for body in bodies):
            yield from seat_at(view, seat) if row else ()
            for someone in row:
                yield from dismissed(view, cue, someone, [seat]) if ended else in_office(view, cue, someone, seat, cue)


def _named_inside(view: View, first: Item | None, body: Item) -> list[Item]:
    """ "bầu ông A, B và bà C vào X": those whom the verb and the committee stand around."""
    if first is None:
        return []
    several = "và" in view.gap(first.last, body.first)
    return [person for person in onward(view, first, several=several) if person.last <= body.first]


def _listed_behind(view: View, body: Item) -> list[Item]:
    """ "Sáu người được bầu vào X gồm các anh chị: A, B, C": those whom a list names behind the committee."""
    first = view.after(body.last, "Person")
    gap = view.gap(body.end, first.first) if first is not None else []
    words = view.scan.lexicon.words
    opened = not {"gồm", ":"}.isdisjoint(gap) and words.list_openers.union(words.address, words.led_up).issuperset(gap)
    return onward(view, first, several=True) if first is not None and opened else []


def _joined_bodies(view: View, cue: Cue) -> list[Item]:
    """The committees that somebody joins or leaves: after "tham gia", "vào", with nothing but other posts between."""
    found: list[Item] = []
    bodies = (i for i in view.of("Organisation") if i.org is not None and cue.last <= i.first and _near(view, cue, i))
    for body in bodies:
        opened = view.scan.low(body.first - 1) in view.scan.lexicon.words.joining_seat or _withdrawn(view, cue, body)
        if cue.name == "dismiss" and PURPOSE in view.gap(cue.last, body.first):
            break
        if _turned(view, cue, body):
            break
        if not found and not opened:
            continue
        if found and not set(view.gap(found[-1].last, body.first)) <= {",", "và"}:
            break
        if _has_seats(view, body):
            found.append(body)
    return found


def _near(view: View, cue: Cue, body: Item) -> bool:
    """Near behind the verb, or the last of those whom it is about: "bầu ông A, P, và bà B, Q, vào X"."""
    if body.first - cue.last <= _LONG:
        return True
    last, verb = view.before(body.first, "Person", "Post"), view.cue_before(body.first, "appoint")
    near = last is not None and body.first - last.last <= _NEXT
    return near and verb == cue and ";" not in view.gap(cue.last, body.first)


def _withdrawn(view: View, cue: Cue, body: Item) -> bool:
    """ "cho ông A rút khỏi | Ban Chấp hành X": of a committee that somebody sits in, and no alliance of states."""
    inner = body.org is not None and body.org.title.lower().startswith(tuple(view.scan.lexicon.words.inner_committees))
    return cue.name == "dismiss" and cue.last == body.first and view.scan.low(body.first - 1) == "khỏi" and inner


def _turned(view: View, cue: Cue, body: Item) -> bool:
    """ "điều động ông A thôi tham gia Ban Chấp hành X", "thôi giữ chức P; chỉ định tham gia Ban Chấp hành Y": does a
    verb of the other kind stand between?"""
    other = view.cued("appoint") if cue.name == "dismiss" else view.cued("dismiss")
    return any(cue.last <= c.first and c.last <= body.first for c in other)


def _has_seats(view: View, body: Item) -> bool:
    words = view.scan.lexicon.words.committees
    return body.org is not None and any(body.org.title.lower().startswith(word) for word in words)
