"""Lists under a heading that says of which time they are: "Nhiệm kỳ 1989 - 1994", "Chủ tịch: ông A"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from graph.dates import bounds
from ingest.relate.offices.periods import OLD
from ingest.relate.offices.spans import FROM_TO, Period, period
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So many words has such a heading, and a row below it.
_HEADING, _ROW = 16, 24
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEARS = re.compile(rf"(?<!\w){FROM_TO}(?!\w)", re.IGNORECASE)


def timed_lists(views: Sequence[View], told: Iterable[Statement]) -> Iterator[Statement]:
    """The statements; who holds an office in a list of a time that was over by the document holds it no more."""
    lists = list(_lists(views))
    if not lists:
        yield from told
        return
    starts = [first for first, _, _ in lists]
    for s in told:
        k = bisect_right(starts, s.span.start) - 1
        inside = s.predicate == "HOLDS" and k >= 0 and s.span.end <= lists[k][1]
        names = {name for name, _ in s.qualifiers}
        if not inside or not names.isdisjoint(("former", "start", "end", "date")):
            yield s
            continue
        first, last = lists[k][2]
        marks = {"former": "true", "start": first, "end": last}
        yield replace(s, qualifiers=(*s.qualifiers, *((name, day) for name, day in marks.items() if day)))


def _lists(views: Sequence[View]) -> Iterator[tuple[int, int, Period]]:
    """Where the rows below such a heading begin and end in the text, and its time."""
    if not views:
        return
    start = views[0].scan.tokens.start
    end = views[0].scan.tokens.end
    opened: Period | None = None
    first, until = 0, views[0].joined.found.published or _told_last(views[0])
    for view in views:
        short = view.last - view.first <= _HEADING
        if opened is None and not short:
            continue
        days = _heading(view, until) if short else None
        row = days is None and opened is not None and _is_row(view) and not _of_a_time(view)
        if opened is not None and not row and start[view.first] > first:
            yield first, start[view.first], opened
        if days is not None:
            opened, first = days, end[view.last - 1]
        elif not row:
            opened = None
    if opened is not None:
        yield first, end[views[-1].last - 1], opened


def _heading(view: View, until: str) -> Period | None:
    """The years of a short line that names nobody and says "nhiệm kỳ", "giai đoạn"; over by the document's day."""
    if view.cues or "Person" in view.named or view.scan.low(view.last - 1) == "." or not _of_a_time(view):
        return None
    found = _YEARS.search(view.scan.text, view.scan.tokens.start[view.first], view.scan.tokens.end[view.last - 1])
    days = period(found["first"], found["last"] or "") if found is not None else None
    return days if days is not None and days[1] and bounds(days[1])[1] < until else None


def _told_last(view: View) -> str:
    """Of a text without a date the last year that it tells of: "nhiệm kỳ 2025 - 2030" in it may not be over."""
    years = (view.scan.low(at) for at in view.scan.numbers if _YEAR.fullmatch(view.scan.low(at)))
    return max((OLD, *years))


def _of_a_time(view: View) -> bool:
    words, low = view.scan.lexicon.words, view.scan.tokens.low
    return any(" ".join(low[at : at + 2]) in words.times_head for at in range(view.first, view.last - 1))


def _is_row(view: View) -> bool:
    """A short line of names and titles, in which nothing happens."""
    return view.last - view.first <= _ROW and not view.cued("appoint", "dismiss", "past", "say", "speak", "attend")
