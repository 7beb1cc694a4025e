"""The day of decisions that are announced: "Sáng 5/3, A công bố quyết định … Theo đó, Tỉnh ủy chỉ định ông B …"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from ingest.grammar.dates import POINTS, Date, Precision
from ingest.grammar.pieces import EventRef
from ingest.relate.days import looks_back
from ingest.relate.negated import negated
from ingest.relate.offices.periods import long_ago, only_when
from ingest.relate.statement import INFERRED, Statement
from ingest.relate.view import Announced, View

_DECISIONS = ("APPOINTED", "DISMISSED")
_OF_SESSIONS = (*_DECISIONS, "DISCIPLINED")
# A session of several days may decide on any of them.


def announced(view: View, before: Announced | None) -> Announced | None:
    """The day on which this sentence, or one before it, has decisions announced, or a body in session; a sentence of
    another day ends it."""
    days = [d for d in view.dates if d.precision is Precision.DAY and not _counts_from(view, d)]
    if before is not None and all(d.iso == before.day.iso for d in days):
        return before
    if len({d.iso for d in days}) != 1:
        return None
    large = _decides_at_large(view)
    if large or _announces(view):
        return Announced(days[-1], frozenset(), large)
    bodies = frozenset(id(i.draft) for i in view.of("Organisation")) if _in_session(view) else frozenset()
    return Announced(days[-1], bodies) if bodies else None


def _decides_at_large(view: View) -> bool:
    """ "Ngày 26/8, Bộ trưởng Bộ X có Quyết định số 5 về việc bổ nhiệm cán bộ": on whom, the next sentences tell."""
    cues = view.cued("appoint", "dismiss")
    if not view.of("Directive") or view.of("Person") or "past" in view.named or looks_back(view):
        return False
    words = f" {' '.join(view.gap(view.first, view.last))} "
    told = bool(cues) or any(f" {on} " in words for on in view.scan.lexicon.words.staffing)
    return told and not any(negated(view, c) or only_when(view, c.first) for c in cues)


def _counts_from(view: View, day: Date) -> bool:
    """ "bổ nhiệm ông A giữ chức P từ ngày 1/6": the day from which it counts, and not that of the decision."""
    at = view.scan.tokens.at(day.start)
    return "từ" in view.gap(max(view.first, at - 2), at)


def _in_session(view: View) -> bool:
    """ "Ngày 10/8, Ủy ban Kiểm tra Tỉnh ủy X họp kỳ thứ 42": of one day, and not only begun."""
    sessions = (i.piece for i in view.of("Event"))
    if not any(isinstance(ref, EventRef) and ref.session for ref in sessions):
        return False
    begins = view.scan.lexicon.words.begins
    return not any(" ".join(pair) in begins for pair in pairwise(view.gap(view.first, view.last)))


def on_that_day(view: View, s: Statement) -> Statement:
    """A decision that the sentences before have announced is of that day, where this one tells who took it or goes on
    with the decisions of the one before.

    Not where the sentence has a time of its own or looks back, or the day is long before that of the document.
    """
    told = view.announced
    if told is None or any(name == "date" for name, _ in s.qualifiers) or not _decided(view, s, told):
        return s
    day = told.day
    if _of_another_time(view) or long_ago(view, day.iso):
        return s
    marks = (INFERRED,) if day.inferred else ()
    words = view.joined.found.clean.span(day.start, day.end)
    return replace(s, qualifiers=(*s.qualifiers, ("date", day.iso), *marks), also=s.also or words)


def _decided(view: View, s: Statement, told: Announced) -> bool:
    """Is it one of the decisions that were announced, or one of the body in session?"""
    if told.convened:
        return s.predicate in _OF_SESSIONS and id(s.by or s.subject) in told.convened
    opening = " ".join(view.gap(view.first, view.first + 2)) in view.scan.lexicon.words.accordingly
    return s.predicate in _DECISIONS and (s.by is not None or view.decided or (told.at_large and opening))


def _announces(view: View) -> bool:
    words = f" {' '.join(view.gap(view.first, view.last))} "
    return any(f" {phrase} " in words for phrase in view.scan.lexicon.words.announces)


def _of_another_time(view: View) -> bool:
    """ "Năm 2019, …", "Trước đó, Ban Bí thư điều động ông A …", "Ông từng được Bộ Chính trị phân công …"."""
    if any(d.precision in POINTS for d in view.dates):
        return True
    deciding = view.cued("appoint", "dismiss")
    if deciding and all(only_when(view, c.first) for c in deciding):
        return True
    return "past" in view.named or looks_back(view)
