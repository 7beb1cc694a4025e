"""The names that a body has had, in rows: "1982 - 1997: Trường A;" below "1966 - 1982: Trường B;"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.join import Item
from ingest.relate.offices.periods import FROM_TO, Period, period
from ingest.relate.statement import Statement
from ingest.relate.view import View

_PERIOD = re.compile(rf"{FROM_TO}\s*[:,]?\s*", re.IGNORECASE)
# A name ends in the year in which the next one begins, or the one before.
_APART = 1
_ENDS = frozenset((";", ".", ",", ":"))


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
    bodies = view.of("Organisation")
    body = next((b for b in bodies if all(o.first >= b.first and o.last <= b.last for o in bodies)), None)
    if body is None or not set(view.gap(body.last, view.last)) <= _ENDS:
        return None
    start, end = view.scan.tokens.start[view.first], view.scan.tokens.start[body.first]
    found = next((m for m in _PERIOD.finditer(view.scan.text, start, end) if m.end() == end), None)
    opens = found is not None and not any(c.isalpha() for c in view.scan.text[start : found.start()])
    days = period(found["first"], found["last"] or "") if found is not None and opens else None
    return _Row(view, body, days) if days is not None else None


def _follows(before: _Row, after: _Row) -> bool:
    """Is it the next name of the same kind of body?"""
    if not before.days[1] or before.body.draft is after.body.draft:
        return False
    apart = int(after.days[0][:4]) - int(before.days[1][:4])
    kinds = [row.body.org.title.split()[0] for row in (before, after) if row.body.org is not None]
    return 0 <= apart <= _APART and len(set(kinds)) == 1
