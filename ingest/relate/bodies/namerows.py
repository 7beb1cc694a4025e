"""The names that a body has had, in rows: "1982 - 1997: Trường A;" below "1966 - 1982: Trường B;"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.join import Item
from ingest.relate.belonging import standing
from ingest.relate.bodies.bodyrows import kind_of
from ingest.relate.bodies.cutnames import cut
from ingest.relate.offices.spans import DAY, FROM_TO, Period, period
from ingest.relate.statement import Statement
from ingest.relate.view import View

_PERIOD = re.compile(rf"(?:{FROM_TO}\s*[:,]?|từ\s+(?P<since>{DAY})\s*:)\s*", re.IGNORECASE)
_BRACKET = re.compile(rf"(?:,\s*gọi tắt là[^();]{{1,60}})?\s*\(\s*{FROM_TO}\s*\)\s*[;.,]?\s*", re.IGNORECASE)
# A name ends in the year in which the next one begins, or the one before.
_APART = 1
_ENDS = frozenset((";", ".", ",", ":"))
# What may be said of a body behind its name, up to the end of its row: "(do sáp nhập A)", "thuộc Bộ B".
_REMARKS = frozenset(("(", "thuộc", "trực"))


class _Row(NamedTuple):
    """A row of nothing but a period and the body that was called so."""

    view: View
    body: Item
    days: Period


def name_rows(views: Sequence[View]) -> Iterator[Statement]:
    """SUCCEEDS of each name in a run of rows whose periods follow one upon the other."""
    for before, after in pairwise([_row(view) for view in views if view.of("Organisation")]):
        if before is None or after is None or not _follows(before, after):
            continue
        named, said = before.view.evidence(before.body), after.view.evidence(after.body)
        dated = (("date", after.days[0]),)
        yield Statement(
            "SUCCEEDS", after.body.draft, before.body.draft, said, "rows-of-names", qualifiers=dated, also=named
        )


def _row(view: View) -> _Row | None:
    body = next(iter(standing(view)), None)
    if body is None:
        return None
    rest = view.scan.low(body.last)
    if not (set(view.gap(body.last, view.last)) <= _ENDS or rest in _REMARKS or rest == ","):
        return None
    start, end = view.scan.tokens.start[view.first], view.scan.tokens.start[body.first]
    found = next((m for m in _PERIOD.finditer(view.scan.text, start, end) if m.end() == end), None)
    opens = found is not None and not any(c.isalpha() for c in view.scan.text[start : found.start()])
    days = period(found["first"] or found["since"], found["last"] or "") if found is not None and opens else None
    days = days or _behind(view, body)
    return _Row(view, body, days) if days is not None and not cut(view, body) else None


def _behind(view: View, body: Item) -> Period | None:
    """ "• Trường A (1949 - 1962);": a row that is nothing but a name with its period in brackets."""
    text, ends = view.scan.text, view.scan.tokens.end
    found = _BRACKET.match(text, ends[body.last - 1])
    if found is None or found.end() < ends[view.last - 1] or any(w.isalpha() for w in view.gap(view.first, body.first)):
        return None
    return period(found["first"], found["last"] or "")


def _follows(before: _Row, after: _Row) -> bool:
    """Is it the next name of the same kind of body?"""
    if before.body.draft is after.body.draft or not _alike(before, after):
        return False
    if not before.days[1]:  # "Từ năm 1966: Trường A;" and "Từ năm 1982: Trường B;"
        return not after.days[1] and before.days[0] < after.days[0]
    return 0 <= int(after.days[0][:4]) - int(before.days[1][:4]) <= _APART


def _alike(before: _Row, after: _Row) -> bool:
    """Are they of one kind, or both schools ("Trường A", "Học viện B")?"""
    words = before.view.scan.lexicon.words
    names = [row.body.draft.name.lower() for row in (before, after)]
    schools = all(name.startswith((*words.school_words, *words.history_schools)) for name in names)
    return schools or kind_of(before.body) == kind_of(after.body)
