"""Names before and after, in a table: "1 | Trường A | Trường B |" below "STT | Tên cũ | Tên mới |"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.relate.belonging import standing
from ingest.relate.statement import Statement
from ingest.relate.view import View

_CELL = "|"
# Two names stand in a row.
_PAIR = 2


def name_tables(views: Sequence[View]) -> Iterator[Statement]:
    """SUCCEEDS of the two bodies of each row below a heading that says which column has the names of old."""
    turned: bool | None = None
    for view in views:
        cells = _cells(view)
        if len(cells) < _PAIR:
            turned = None
        elif (said := _heading(view, cells)) is not None:
            turned = said
        elif turned is not None:
            yield from _row(view, turned=turned)


def _cells(view: View) -> list[str]:
    """What stands in the cells of a row, in lower case; one cell where the sentence is none."""
    if view.scan.text.find(_CELL, view.scan.tokens.start[view.first], view.scan.tokens.end[view.last - 1]) < 0:
        return []
    return " ".join(view.gap(view.first, view.last)).strip(f"{_CELL} ").split(f" {_CELL} ")


def _heading(view: View, cells: list[str]) -> bool | None:
    """Does the new name stand before the old one? None where no heading tells of both."""
    words = view.scan.lexicon.words
    old = next((k for k, cell in enumerate(cells) if cell in words.old_columns), None)
    new = next((k for k, cell in enumerate(cells) if cell in words.new_columns), None)
    return None if old is None or new is None or abs(old - new) != 1 else new < old


def _row(view: View, *, turned: bool) -> Iterator[Statement]:
    bodies = standing(view)
    if len(bodies) != _PAIR or view.gap(bodies[0].last, bodies[1].first).count(_CELL) != 1:
        return
    old, new = bodies[::-1] if turned else bodies
    if old.draft is not new.draft:
        yield Statement("SUCCEEDS", new.draft, old.draft, view.evidence(old, new), "table-of-names")
