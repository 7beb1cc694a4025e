"""Who signs, and in what capacity: the lines of a document that are written in capitals whatever their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ingest.casing.row import Row
from ingest.lexicon import lexicon
from ingest.lexicon.regimes import regimes

_COLUMNS = re.compile(r"\s{3,}|\t")
"""What parts the columns of a line."""


def write_signatures(rows: Iterable[Row]) -> None:
    """ "t/m ban thường vụ", "kt. chủ tịch", and the title that stands alone under it."""
    signed = False
    for row in rows:
        cells = list(_cells(row))
        loud = [cell for cell in cells if _capacity().match(row.text, *_span(row, cell))]
        titles = [cell for cell in cells if signed and _is_title(row, cell)]
        for first, last in (*loud, *titles):
            for at in range(first, last):
                row.put(at, row.low[at].upper(), "loud")
        signed = bool(loud)


def _cells(row: Row) -> Iterator[tuple[int, int]]:
    """The tokens [first, last) of each cell of a row: three spaces part them."""
    first = 0
    for at in range(1, len(row) + 1):
        if at == len(row) or _COLUMNS.search(row.text, row.start[at - 1], row.start[at]):
            yield first, at
            first = at


def _span(row: Row, cell: tuple[int, int]) -> tuple[int, int]:
    return row.start[cell[0]], row.start[cell[1] - 1] + len(row.low[cell[1] - 1])


def _is_title(row: Row, cell: tuple[int, int]) -> bool:
    hit = lexicon().titles.longest(row.low, *cell)
    return hit is not None and hit[1] == cell[1]


@cache
def _capacity() -> re.Pattern[str]:
    """The mark of a capacity that opens a cell: "t/m", "tm.", "kt."."""
    marks = sorted(map(re.escape, map(str.lower, regimes().capacities)), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(marks)})(?:\.\s?|\s)(?=\w)")
