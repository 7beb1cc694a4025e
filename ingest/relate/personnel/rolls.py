"""Who held an office, in the lines below its title: "Bí thư Huyện ủy các thời kỳ:", "- Đồng chí A (1975 - 1980)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.join import Item, Joined
from ingest.join.offices.rolls import Roll
from ingest.relate.offices.periods import LONGEST, told
from ingest.relate.offices.spans import DAY, FROM_TO, Period, period
from ingest.relate.statement import Statement
from ingest.relate.view import View

_YEARS = re.compile(rf"{FROM_TO}(?!\w)|từ\s+(?P<since>{DAY})(?!\w)", re.IGNORECASE)
_Row = tuple[View, Item, int]
"""The view of a row, whom it names, and the token where the next row begins."""


def rolls(joined: Joined, views: list[View]) -> Iterator[Statement]:
    """HOLDS of everybody in a roll, with the years of the row; over, where others follow in a list of all."""
    for roll in joined.rolls:
        heading = next((v for v in views if v.first <= roll.post.first < v.last), None)
        post = next((i for i in heading.of("Post") if i.piece is roll.post), None) if heading is not None else None
        if heading is None or post is None:
            continue
        rows = list(_rows(views, roll))
        for k, (view, person, until) in enumerate(rows):
            days = _years(view, until)
            followed = k < len(rows) - 1 and (roll.past if days is None else bool(days[1]))
            marks = {**({"former": "true"} if followed else {}), **dict(told(view, days))}
            row = view.evidence(person)
            yield Statement(
                "HOLDS",
                person.draft,
                post.draft,
                heading.evidence(post),
                "holder-in-roll",
                qualifiers=tuple(marks.items()),
                also=row,
            )


def _rows(views: list[View], roll: Roll) -> Iterator[_Row]:
    named = [(v, v.of("Person")[0]) for v in views if roll.first <= v.first < roll.last and v.of("Person")]
    for row, following in pairwise([*named, None]):
        assert row is not None
        yield *row, following[0].first if following is not None else roll.last


def _years(view: View, until: int) -> Period | None:
    """From when to when, in the words of a row before or behind the name, and of the line below it."""
    tokens = view.scan.tokens
    start, end = tokens.start[view.first], tokens.end[until - 1]
    found = _YEARS.search(view.scan.text, start, end)
    if found is None:
        return None
    days = period(found["first"] or found["since"], found["last"] or "")
    long = days is not None and days[1] and int(days[1][:4]) - int(days[0][:4]) > LONGEST
    return None if long else days
