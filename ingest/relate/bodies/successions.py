"""Which body took the place of which: joined ("hợp nhất A và B thành C"), parted, renamed, made anew of another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ingest.join import Item
from ingest.lexicon.successions import successions as table
from ingest.relate.belonging import between, said_to_belong
from ingest.relate.days import day_of
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.personnel.deciders import decided, own_day, refined, since
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

#: So near a verb or its "thành" stands the body, so far who is named before it, and so long is what is joined.
_NEAR, _BEFORE, _LONG = 3, 8, 60
_FAR = 25
# So much may be told of a body before what it was ("C thành lập năm 1996, có tiền thân là A").
_LATE = 12
# How far before the verb it stands that all is only planned.
_PLANNED = 25


# Verbs that need what they change behind them.
_MOVING = (["chuyển"], ["chuyển", "đổi"])


class _Change(NamedTuple):
    """What became of what, and who made it so."""

    old: list[Item]
    new: list[Item]
    actor: Item | None = None


@needs("Organisation")
def successions(view: View) -> Iterator[Statement]:
    """SUCCEEDS, and ESTABLISHED by whoever joined others to a new body."""
    named = _bodies(view)
    yield from _now_called(view, named)
    bodies = _apart(view, named)
    for cue in view.cued(*table().cues):
        change = None if _planned(view, cue) else _of_others(view, cue, bodies) or _to_others(view, cue, bodies)
        if change is not None:
            yield from _told(view, cue, change)


def _bodies(view: View) -> list[Item]:
    """The bodies of a sentence that stand in no other's name."""
    found: list[Item] = []
    for body in view.of("Organisation"):
        if not found or body.first >= found[-1].last:
            found.append(body)
    return found


def _apart(view: View, named: list[Item]) -> list[Item]:
    """Those that are not told only as what the one before belongs to: "A, đơn vị thành viên của B, đổi tên thành C"."""
    return [body for at, body in enumerate(named) if at == 0 or not _owns(view, named[at - 1], body)]


def _owns(view: View, part: Item, whole: Item) -> bool:
    return between(view, part, whole) == ["của"] or said_to_belong(view, part, whole)


def _end(view: View, at: int) -> int:
    """Where the last body before a token ends, or the one that it belongs to."""
    body = view.before(at, "Organisation")
    return body.last if body is not None else view.first


def _told(view: View, cue: Cue, change: _Change) -> Iterator[Statement]:
    told = day_of(view, cue) or since(view, max(i.last for i in (*change.new, *change.old)))
    date = refined(told, decided(view, cue)) or own_day(view, cue.first)
    dated, form = (("date", date),) if date else (), (("form", table().cues[cue.name]),)
    for new in change.new:
        for old in change.old:
            if old.draft is not new.draft:
                span = view.evidence(old, cue, new)
                yield Statement("SUCCEEDS", new.draft, old.draft, span, f"verb-of-{cue.name}", qualifiers=dated + form)
        if change.actor is not None and change.actor.draft is not new.draft:
            span = view.evidence(change.actor, cue, new)
            yield Statement("ESTABLISHED", change.actor.draft, new.draft, span, f"verb-of-{cue.name}", qualifiers=dated)


def _to_others(view: View, cue: Cue, bodies: list[Item]) -> _Change | None:
    """ "(X) hợp nhất A và B thành C", "A và B hợp nhất thành C", "A sáp nhập vào B", "A tách thành B và C"."""
    at = _particle(view, cue, bodies)
    new = _row(view, next((i for i in bodies if at is not None and 0 <= i.first - at < _NEAR), None), bodies)
    if at is None or not new or not (cue.name == "part" or len(new) == 1):
        return None
    inside = [i for i in bodies if cue.last <= i.first and i.last < at]
    into = view.scan.low(at - 1) == "vào"
    if inside:
        old = inside if inside[0].first - cue.last <= _NEAR else []
        if view.scan.low(cue.last) in ("với", "cùng"):  # "A hợp nhất với B thành C"
            return _Change([*_subjects(view, cue, bodies)[-1:], *old], new) if old else None
        actor = view.before(cue.first, "Organisation", "Post")
        made = not into and cue.name != "rename" and all(i.draft is not one.draft for i in old for one in new)
        near = actor is not None and cue.first - actor.last <= _BEFORE and made
        return _Change(old, new, actor if near else None) if old else None
    if view.gap(cue.first, cue.last) in _MOVING or view.scan.low(cue.first - 1) == "việc":
        return None  # "Chính phủ chuyển hồ sơ thành …", "quyết định của A về việc sáp nhập … vào B"
    old = _subjects(view, cue, bodies)
    return _Change(old if cue.name == "join" else old[-1:], new) if old else None


def _of_others(view: View, cue: Cue, bodies: list[Item]) -> _Change | None:
    """ "C được thành lập trên cơ sở hợp nhất A và B", "C (hợp nhất từ A và B)", "B tách ra từ A"."""
    words = view.scan.lexicon.words
    based = " ".join(view.gap(cue.first - _NEAR, cue.first)) in words.made_of
    if not based and "từ" not in view.gap(cue.last - 1, cue.last + 2):
        return None
    first = _first_of(view, cue, bodies)
    founded = _founded(view, cue)
    before = [i for i in bodies if i.last <= founded]
    new = before[-1:]
    if first is None or not new or view.scan.low(new[0].first - 1) in words.takers:
        return None
    if founded - _end(view, founded) > _FAR or ";" in view.gap(new[0].last, cue.first):
        return None
    old = _row(view, first, bodies)
    return _Change(old if cue.name == "join" else old[:1], new)


def _first_of(view: View, cue: Cue, bodies: list[Item]) -> Item | None:
    """What stands behind the verb: "hợp nhất A và B", "sáp nhập hai trung tâm là A và B"."""
    first = next((i for i in bodies if cue.last <= i.first <= cue.last + 2 * _NEAR), None)
    said = view.gap(cue.last, first.first) if first is not None else []
    counted = said[-1:] in (["là"], [":"], ["gồm"])
    return first if counted or len(said) <= _NEAR else None


def _founded(view: View, cue: Cue) -> int:
    """Where what was founded has been named: "C được thành lập theo quyết định của D trên cơ sở hợp nhất A và B"."""
    verbs = [c.first for c in view.cued("establish") if c.last <= cue.first and view.scan.low(c.first - 1) == "được"]
    return max(verbs, default=cue.first)


def _particle(view: View, cue: Cue, bodies: list[Item]) -> int | None:
    """The token after "thành", or "vào", that tells what comes of it; not one within the name of a body."""
    inside = {at for i in bodies for at in range(i.first, i.last)}
    others = {other.first for other in view.cued(*table().cues) if other is not cue}
    for at in range(cue.last - 1, min(cue.last + _LONG, view.last)):
        word = view.scan.low(at)
        if word in (";", ".") or at in others:
            return None
        if at in inside:
            continue
        if word == "vào" and cue.name == "join":
            return at + 1
        if word == "thành" and f"thành {view.scan.low(at + 1)}" not in view.scan.levels:
            end = at + 1 + (view.scan.low(at + 1) == "lập")
            if any(0 <= i.first - end < _NEAR for i in bodies):  # no "doanh nghiệp thành viên của B"
                return end
    return None


def _subjects(view: View, cue: Cue, bodies: list[Item]) -> list[Item]:
    """The bodies before the verb, with nothing but "đã", "được", a date or a bracket between."""
    before = _no_takers(view, [i for i in bodies if i.last <= cue.first])
    if not before or cue.first - _end(view, cue.first) > _BEFORE or ";" in view.gap(before[-1].last, cue.first):
        return []
    row = [before[-1]]
    for body in reversed(before[:-1]):
        if not view.scan.lexicon.words.beside_bodies.issuperset(view.gap(_end(view, row[0].first), row[0].first)):
            break
        row.insert(0, body)
    return row


def _no_takers(view: View, before: list[Item]) -> list[Item]:
    """ "A được chuyển giao về B, đổi tên thành C": who gets a body is not renamed; nor who hands it over ("B giao A cho
    D quản lý và đổi thành C")."""
    words, found = view.scan.lexicon.words, list(before)
    while found and view.scan.low(found[-1].first - 1) in words.takers:
        taker = found.pop()
        if found and "được" not in view.gap(found[-1].last, taker.first):
            return []
    return found


def _row(view: View, first: Item | None, bodies: list[Item]) -> list[Item]:
    """A body and those that joining words part from it."""
    row = [first] if first is not None else []
    for body in bodies:
        if row and body.first >= row[-1].last:
            if not view.scan.lexicon.words.beside_bodies.issuperset(view.gap(_end(view, body.first), body.first)):
                break
            row.append(body)
    return row


def _planned(view: View, cue: Cue) -> bool:
    """Is it to come, wanted or what a plan is about? What "đã" says is done."""
    if negated(view, cue):
        return True
    if view.scan.low(cue.first - 1) == "đã":
        return False
    first = max(view.first, cue.first - _PLANNED)
    ahead = any(first <= c.first and c.last <= cue.first for c in view.cued("not"))
    named = {at for i in view.items for at in range(i.first, i.last)}
    words = [view.scan.low(at) for at in range(first, cue.first) if at not in named]
    mooted = view.scan.lexicon.words.mooted
    return ahead or any(word in mooted for word in words) or any(" ".join(pair) in mooted for pair in pairwise(words))


def _now_called(view: View, bodies: list[Item]) -> Iterator[Statement]:
    """ "A (nay là B)", "B, tiền thân là A", "tiền thân của B là A"."""
    words = view.scan.lexicon.words
    for left, right in pairwise(bodies):
        said = [word for word in view.gap(left.last, right.first) if word not in (",", "(")]
        phrase = " ".join(said)
        opens = phrase == "là" and " ".join(view.gap(left.first - _NEAR, left.first)) in words.forerunner_of
        once = phrase in words.once_called or (len(said) <= _LATE and " ".join(said[-_NEAR:]) in words.forerunner_is)
        if left.draft is right.draft or not (phrase in words.now_called or once or opens):
            continue
        new, old = (right, left) if phrase in words.now_called else (left, right)
        first = left.first - _NEAR if opens else left.first
        yield Statement("SUCCEEDS", new.draft, old.draft, view.quote(first, right.last), "called-before")
