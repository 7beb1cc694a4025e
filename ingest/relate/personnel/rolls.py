"""Who held an office, in the lines below its title: "Bí thư Huyện ủy các thời kỳ:", "- Đồng chí A (1975 - 1980)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.join import Item, Joined
from ingest.join.offices.rolls import Roll
from ingest.relate.offices.periods import told, years_in
from ingest.relate.statement import Statement
from ingest.relate.view import View

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
            days = years_in(view, view.first, until, person)
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
