"""When an office that a verb tells of was held: over, acting, in which terms, from when to when, on which day."""

from __future__ import annotations

from graph.dates import bounds
from ingest.grammar.dates import POINTS
from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.relate.days import day_of, looks_back
from ingest.relate.offices.incumbents import back_in_office
from ingest.relate.offices.periods import had_before, left_open, long_ago, recalled, to_come, told
from ingest.relate.offices.spans import begun_before, on_after, period_after, period_before, vaguely
from ingest.relate.offices.terms import back_then, in_the_days_of, over, since, terms_before, terms_said, within
from ingest.relate.personnel.decidedwhen import effective, refined
from ingest.relate.personnel.decidedwhen import since as day_behind
from ingest.relate.statement import OPEN, Cue
from ingest.relate.view import View

Qualifiers = tuple[tuple[str, str], ...]
# "sau hai nhiệm kỳ" has so many words.
_AFTER_YEARS = 4
# Between a day and its office stand so many words.
_HELD = 3


def held_when(view: View, cue: Cue, person: Item, post: Item, appointed: Cue | None) -> tuple[Qualifiers, str | None]:
    """The qualifiers of HOLDS, and the day of the appointment by the verb ``appointed``, if it is told."""
    said = terms_said(view, post) or terms_before(view, person, cue.first)
    span = period_after(view, post) or period_before(view, person, cue.first)
    days = dict(told(view, span))
    past = "former" in days or over(view, post, said) or _past(view, cue, person, post, appointed)
    acting = (("acting", "true"),) if _acting(view, cue, post) else ()
    former = (("former", "true"),) if past and (appointed is None or "former" in days) else ()
    period = tuple((name, day) for name, day in days.items() if name != "former")
    date = _given_on(view, appointed, post) or days.get("start") if appointed is not None else None
    there = () if former or (span is not None and span[1]) else _there(view, cue, post, date)
    if not days and (begun := begun_before(view, person, cue.first)) is not None:
        period = (("start", begun),)
        there = (("date", begun),) if long_ago(view, begun) else ()
    if not there and not past and date is None and not days and _left_open(view, cue, person):
        there = (OPEN,)
    return (*acting, *former, *within(post, said), *period, *there), date


def _past(view: View, cue: Cue, person: Item, post: Item, appointed: Cue | None) -> bool:
    """ "từng giữ chức P", "nguyên P", "khi đó ông A là P", "trước đó, ông A là P"."""
    marked = isinstance(post.piece, Post) and post.piece.former
    told = (c for c in view.cued("past") if c.last <= post.first and not back_in_office(view, c.last, post.first))
    if marked or cue.name == "past" or any(told):
        return True
    if back_then(view, post) or in_the_days_of(view, cue) or _after_years(view, cue):
        return True
    if appointed is None and (looks_back(view, cue.first) or _before_then(view, cue)):
        return True
    if appointed is None and had_before(view, view.first, cue.first):
        return True
    return not view.scan.lexicon.words.then.isdisjoint(_opening(view, person))


def _acting(view: View, cue: Cue, post: Item) -> bool:
    """ "quyền P", "tạm thời giữ chức P"."""
    charged = isinstance(post.piece, Post) and post.piece.acting
    return charged or " ".join(view.gap(cue.first - 2, cue.first)) in view.scan.lexicon.words.for_now


def _given_on(view: View, appointed: Cue, post: Item) -> str | None:
    """ "kể từ ngày 1/7" behind the office, or "hồi đầu tháng 5", rather than the day with which the sentence opens."""
    own = _own_day(view, appointed, post)
    if own is not None:
        return own
    day = refined(day_of(view, appointed), effective(view, appointed))
    behind = day_behind(view, post.last)
    return since(view, post) or (refined(behind, day) if behind is not None else day)


def _own_day(view: View, appointed: Cue, post: Item) -> str | None:
    """ "Năm 2015, ông A được bầu làm P và ngày 6/8/2020 là Q": the day behind the verb and right before an office."""
    words = view.scan.lexicon.words
    held = words.holding | words.weak_holding
    for day in view.dates:
        at = view.scan.tokens.at(day.end)
        near = appointed.last < at <= post.first and post.first - at <= _HELD and day.precision in POINTS
        if near and at < post.first and held.issuperset(view.gap(at, post.first)):
            return day.iso
    return None


def _there(view: View, cue: Cue, post: Item, day: str | None) -> Qualifiers:
    """ "Tháng 7/2015, ông A giữ chức P", "ông A làm P năm 2015": in office long before the document, whose own day
    tells nothing of it; nor does it of one "kể từ ngày 1/7" in a decision of June."""
    if day is None:
        behind = on_after(view, post)
        day = behind if behind is not None and long_ago(view, behind) else None
        day = day or recalled(view, cue.first, cue.last, verb=True)
    elif not (long_ago(view, day) or to_come(view, day)) and view.joined.found.published is not None:
        return ()
    return (("date", day),) if day is not None else ()


def _before_then(view: View, cue: Cue) -> bool:
    """ "Trước năm 2010, ông A là P", "Những năm 80, ông A là P": at a time that was over by the document."""
    found, published = vaguely(view, cue.first), view.joined.found.published
    if found is None or found[0] not in ("", "trước"):
        return False
    return published is None or bounds(found[1])[1] < bounds(published)[0]


def _left_open(view: View, cue: Cue, person: Item) -> bool:
    """ "Sau năm 1975, ông A làm P", "sau đó ông A được điều về làm P": when, the text leaves open."""
    found = vaguely(view, cue.first)
    return (found is not None and long_ago(view, found[1])) or left_open(view, person, cue.first)


def _after_years(view: View, cue: Cue) -> bool:
    """ "nghỉ hưu sau 12 năm giữ chức P": over at the time that is told of."""
    words = view.scan.lexicon.words
    said = view.gap(max(view.first, cue.first - _AFTER_YEARS), cue.first)
    if "sau" not in said:
        return False
    years = " ".join(said[said.index("sau") + 2 :])
    return years in words.spells


def _opening(view: View, person: Item) -> list[str]:
    """ "Khi đó ông A là P", "Thời điểm đó, ông A là P": the words before the name, two by two and three by three."""
    end = person.first - (view.scan.low(person.first - 1) == ",")
    return [" ".join(view.gap(k, end)) for k in range(max(view.first, end - 3), end)]
