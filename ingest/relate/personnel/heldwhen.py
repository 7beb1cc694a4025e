"""When an office that a verb tells of was held: over, acting, in which terms, from when to when, on which day."""

from __future__ import annotations

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.relate.days import day_of, looks_back
from ingest.relate.offices.periods import left_open, long_ago, period_after, period_before, recalled, told
from ingest.relate.offices.terms import back_then, in_the_days_of, over, since, terms_said, within
from ingest.relate.personnel.decidedwhen import decided, refined
from ingest.relate.statement import OPEN, Cue
from ingest.relate.view import View

Qualifiers = tuple[tuple[str, str], ...]


def held_when(view: View, cue: Cue, person: Item, post: Item, appointed: Cue | None) -> tuple[Qualifiers, str | None]:
    """The qualifiers of HOLDS, and the day of the appointment by the verb ``appointed``, if it is told."""
    said = terms_said(view, post)
    days = dict(told(view, period_after(view, post) or period_before(view, person, cue.first)))
    past = "former" in days or over(view, post, said) or _past(view, cue, person, post, appointed)
    acting = (("acting", "true"),) if _acting(view, cue, post) else ()
    former = (("former", "true"),) if past and appointed is None else ()
    period = tuple((name, day) for name, day in days.items() if name != "former")
    date = _given_on(view, appointed, post) or days.get("start") if appointed is not None else None
    there = () if former else _there(view, cue, date)
    if not there and not past and date is None and not days and left_open(view, person, cue.first):
        there = (OPEN,)
    return (*acting, *former, *within(post, said), *period, *there), date


def _past(view: View, cue: Cue, person: Item, post: Item, appointed: Cue | None) -> bool:
    """ "từng giữ chức P", "nguyên P", "khi đó ông A là P", "trước đó, ông A là P"."""
    marked = isinstance(post.piece, Post) and post.piece.former
    if marked or cue.name == "past" or any(c.name == "past" and c.last <= post.first for c in view.cues):
        return True
    if back_then(view, post) or in_the_days_of(view, cue) or (appointed is None and looks_back(view)):
        return True
    return not view.scan.lexicon.words.then.isdisjoint(_opening(view, person))


def _acting(view: View, cue: Cue, post: Item) -> bool:
    """ "quyền P", "tạm thời giữ chức P"."""
    charged = isinstance(post.piece, Post) and post.piece.acting
    return charged or " ".join(view.gap(cue.first - 2, cue.first)) in view.scan.lexicon.words.for_now


def _given_on(view: View, appointed: Cue, post: Item) -> str | None:
    return since(view, post) or refined(day_of(view, appointed), decided(view, appointed))


def _there(view: View, cue: Cue, day: str | None) -> Qualifiers:
    """ "Tháng 7/2015, ông A giữ chức P": in office long before the document, whose own day tells nothing of it."""
    if day is None:
        day = recalled(view, cue.first, cue.last, verb=True)
    elif not long_ago(view, day) and view.joined.found.published is not None:
        return ()
    return (("date", day),) if day is not None else ()


def _opening(view: View, person: Item) -> list[str]:
    """ "Khi đó ông A là P", "Thời điểm đó, ông A là P": the words before the name, two by two and three by three."""
    end = person.first - (view.scan.low(person.first - 1) == ",")
    return [" ".join(view.gap(k, end)) for k in range(max(view.first, end - 3), end)]
