"""Offices of long ago in a text without a date: "Đại hội lần thứ V (15/1/1977) bầu ông A làm Bí thư Huyện ủy"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.grammar.dates import POINTS, Precision
from ingest.grammar.rows import unbracketed
from ingest.relate.offices.periods import OLD
from ingest.relate.statement import OPEN, Statement
from ingest.relate.view import View

_TIMED = frozenset(("former", "start", "end", "date"))
_DAYS = POINTS | {Precision.PERIOD}
_TOLD = "verb-of-holding"
"""The rule whose sentence tells what happened then; a title beside a name is of today, and the year one of birth."""


def of_old(row: Sequence[View], statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements of a text; in one without a date, what was held in a year long ago is over."""
    if not row or row[0].joined.found.published is not None:
        yield from statements
        return
    old = _old(row)
    starts = [row[k].scan.tokens.start[row[k].first] for k in old]
    ends = [row[k].scan.tokens.end[row[k].last - 1] for k in old]
    for s in statements:
        k = bisect_right(starts, s.span.start) - 1
        inside = s.predicate == "HOLDS" and s.rule == _TOLD and k >= 0 and s.span.end <= ends[k]
        if inside and _TIMED.isdisjoint(name for name, _ in s.qualifiers):
            yield replace(s, qualifiers=(("former", "true"), *(q for q in s.qualifiers if q != OPEN)))
        else:
            yield s


def _old(row: Sequence[View]) -> list[int]:
    """The sentences all of whose days are long ago, and those right behind one that have none and no word of today."""
    old: list[int] = []
    for k, view in enumerate(row):
        days = [day.iso for day in view.dates if day.precision in _DAYS]
        told = all(day.rpartition("/")[2][: len(OLD)] < OLD for day in days) if days else old[-1:] == [k - 1]
        said = unbracketed(view.gap(view.first, view.last)) if told else []  # "xã X (nay thuộc huyện Y)"
        if told and view.scan.lexicon.words.today.isdisjoint(said):
            old.append(k)
    return old
