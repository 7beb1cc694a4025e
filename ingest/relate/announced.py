"""The day of decisions that are announced: "Sáng 5/3, A công bố quyết định … Theo đó, Tỉnh ủy chỉ định ông B …"."""

from __future__ import annotations

from dataclasses import replace

from ingest.grammar.dates import Date
from ingest.grammar.datescan import Precision
from ingest.relate.periods import long_ago
from ingest.relate.statement import INFERRED, Statement
from ingest.relate.view import View

_DECISIONS = ("APPOINTED", "DISMISSED")
_POINTS = (Precision.DAY, Precision.MONTH, Precision.YEAR)


def announced(view: View, before: Date | None) -> Date | None:
    """The day on which this sentence, or one before it, has decisions announced; a sentence of another day ends it."""
    days = [d for d in view.dates if d.precision is Precision.DAY]
    if before is not None and all(d.iso == before.iso for d in days):
        return before
    return days[-1] if len({d.iso for d in days}) == 1 and _announces(view) else None


def on_that_day(view: View, s: Statement) -> Statement:
    """A decision that the sentences before have announced is of that day, where this one tells who took it or goes on
    with the decisions of the one before.

    Not where the sentence has a time of its own or looks back, or the day is long before that of the document.
    """
    day = view.announced
    undated = s.predicate in _DECISIONS and all(name != "date" for name, _ in s.qualifiers)
    goes_on = s.by is not None or view.decided
    if day is None or not (undated and goes_on) or _of_another_time(view) or long_ago(view, day.iso):
        return s
    marks = (INFERRED,) if day.inferred else ()
    words = view.joined.found.clean.span(day.start, day.end)
    return replace(s, qualifiers=(*s.qualifiers, ("date", day.iso), *marks), also=s.also or words)


def _announces(view: View) -> bool:
    words = f" {' '.join(view.gap(view.first, view.last))} "
    return any(f" {phrase} " in words for phrase in view.scan.lexicon.words.announces)


def _of_another_time(view: View) -> bool:
    """ "Năm 2019, …", "Trước đó, Ban Bí thư điều động ông A …", "Ông từng được Bộ Chính trị phân công …"."""
    if any(d.precision in _POINTS for d in view.dates):
        return True
    opening = " ".join(view.gap(view.first, view.first + 2))
    return "past" in view.named or opening in view.scan.lexicon.words.looks_back
