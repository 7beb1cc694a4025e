"""A report's answer for people at a terminal: rows in columns, and under each the sentences that say it."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from gettext import ngettext
from typing import TYPE_CHECKING

from cli.columns import aligned, one_line, width
from graph.dates import ends, in_vietnamese, is_date
from queries import Evidence, predicate, quotations, shown

if TYPE_CHECKING:
    from graph.store import Passage
    from queries import Cell, Column, Quotation, Report, Table

Passages = Mapping[str, Sequence["Passage"]]
_LEAST = 60
"""A narrower terminal is treated as one of this width."""


def room() -> int | None:
    """The columns of the terminal; None where the answer goes into a file or to another program."""
    return max(_LEAST, shutil.get_terminal_size().columns) if sys.stdout.isatty() else None


def evidence(table: Table) -> list[Evidence]:
    """The evidence of all rows."""
    cells = (cell for row in table.rows for cell in row if isinstance(cell, tuple))
    return [one for cell in cells for one in cell if isinstance(one, Evidence)]


def rendered(table: Table, passages: Passages, wide: int | None) -> str:
    """The rows with their sentences, and what the reader should know.

    Columns that are empty everywhere are left out. Where the others do not fit into ``wide`` columns, each row is a
    block of lines. ``passages``: what stands around the words of the evidence.
    """
    told = [column for column in table.told if column.lang != "en"]
    rows = [[_cell(table.report, one, row[table.columns.index(one)]) for one in told] for row in table.rows]
    proofs = [list(_proof(row, passages, wide)) for row in table.rows]
    titles = [column.title.vi for column in told]
    notes = [f"{note.vi} / {note.en}" for note in table.notes]
    return "\n".join([*_lines(titles, rows, proofs, wide), *notes, _count(table)])


def _lines(
    titles: Sequence[str], rows: Sequence[Sequence[str]], proofs: Sequence[Sequence[str]], wide: int | None
) -> Iterator[str]:
    if not rows:
        return
    head, rule, *lines = aligned(titles, rows)
    if wide is not None and width(rule) > wide:
        yield from _blocks(titles, rows, proofs)
        return
    yield from (head, rule)
    for line, proof in zip(lines, proofs, strict=True):
        yield from (line, *proof)


def _blocks(titles: Sequence[str], rows: Sequence[Sequence[str]], proofs: Sequence[Sequence[str]]) -> Iterator[str]:
    for row, proof in zip(rows, proofs, strict=True):
        pairs = [(title, one_line(cell)) for title, cell in zip(titles, row, strict=True) if cell]
        yield from (f"{'  ' * (k > 0)}{title}: {cell}" for k, (title, cell) in enumerate(pairs))
        yield from (*proof, "")


def _proof(row: Sequence[Cell], passages: Passages, wide: int | None) -> Iterator[str]:
    for cell in row:
        found = [one for one in cell if isinstance(one, Evidence)] if isinstance(cell, tuple) else []
        for told in quotations(found, passages):
            line = one_line(f"“{_words(told)}” — {told.document.name}{_published(told)}")
            yield from _indented(line, wide)


def _indented(line: str, wide: int | None) -> list[str]:
    if wide is None:
        return [f"    {line}"]
    return textwrap.wrap(line, wide, initial_indent="    ", subsequent_indent="      ", break_long_words=False)


def _words(told: Quotation) -> str:
    return " … ".join(
        f"{'' if one.begun else '… '}{''.join(piece.text for piece in one.pieces)}{'' if one.ended else ' …'}"
        for one in told.sentences
    )


def _published(told: Quotation) -> str:
    return f", {in_vietnamese(told.published)}" if told.published and is_date(told.published) else ""


def _cell(report: Report, column: Column, cell: Cell) -> str:
    if isinstance(cell, bool):
        return "có / yes" if cell else ""
    if cell is None or isinstance(cell, tuple):
        return shown(cell)
    words = report.words(column.name, cell)
    if words is not None:
        return words.vi
    if column.type == "predicate":
        return predicate(str(cell)).vi
    dates = ends(str(cell)) if column.type in ("date", "value") else ()
    return " – ".join(map(in_vietnamese, dates)) or shown(cell)


def _count(table: Table) -> str:
    count = f"{len(table.rows)} dòng / {ngettext('row', 'rows', len(table.rows))}"
    return f"{count} đầu tiên, còn nữa: dùng --format csv / and more follow: use --format csv" if table.more else count
