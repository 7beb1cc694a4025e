"""Columns of lines as they are set on pages: cells beside each other, and those of a table that go on below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from graph.records import record
from ingest.wrapped import FILL, Line

_FILLED = re.compile(rf"{FILL}+")
_GAP = re.compile(r" {2,}")
_ANY_GAP = re.compile(r" +")
#: Between two columns there are at least so many blanks, and so many times those between the words of the line.
_COLUMN, _TIMES = 4, 2
#: A row of so many cells is one of a table; what stands below a cell may begin so much before it or behind.
_TABLE, _NEAR = 3, 2
_ITEM = re.compile(r"[-–+*•]\s*\w")
#: The further lines of an item are set in by so many blanks at most.
_HANGING = 4


@record
class _Cell:
    """Words, and how many characters stand before them in their line."""

    start: int
    text: str


def words_of(line: str) -> str:
    """The words of a line, evenly spaced as justified text is not; columns beside each other are apart by a tab."""
    return _FILLED.sub(" ", "\t".join(cell.text for cell in _cells(line, ())))


def rows(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines; rows of a table are whole though their cells go on below, and so are items beside a signature."""
    return _items(_tables(lines))


def _tables(lines: Iterable[Line]) -> Iterator[Line]:
    row: list[_Cell] = []
    first = Line("", None)
    for line in lines:
        cells = _cells(line.text, [cell.start for cell in row])
        if row and _goes_on(row, cells):
            row = [_below(row, k, cells) for k in range(len(row))]
            continue
        yield from _told(first, row)
        first, row = line, cells if len(cells) >= _TABLE else []
        if not row:
            yield line
    yield from _told(first, row)


def _items(lines: Iterable[Line]) -> Iterator[Line]:
    """ "- Các đồng chí Ủy viên" / "Ban Thường vụ," beside who signs: one item."""
    row: list[_Cell] = []
    first, edge, below = Line("", None), 0, list[Line]()
    for line in lines:
        cells = _cells(line.text, ())
        if len(cells) == _TABLE - 1:
            edge = cells[1].start
        elif cells[0].start + len(cells[0].text) > edge:
            edge = 0
        if row and edge and _is_rest(row[0], cells[0]):
            row = [replace(row[0], text=f"{row[0].text} {cells[0].text}"), *row[1:]]
            below += [replace(line, text=f"\t{cell.text}") for cell in cells[1:]]
            continue
        yield from (*_told(first, row), *below)
        first, row, below = line, cells if edge and _ITEM.match(cells[0].text) else [], []
        if not row:
            yield line
    yield from (*_told(first, row), *below)


def _is_rest(item: _Cell, cell: _Cell) -> bool:
    """Does an item go on in the line below it?"""
    begins = _ITEM.match(cell.text) or cell.text.isupper() or cell.start > item.start + _HANGING
    return not begins and not item.text.endswith((".", ";"))


def _told(line: Line, row: Sequence[_Cell]) -> Iterator[Line]:
    if row:
        yield replace(line, text=" " * line.indent + "\t".join(cell.text for cell in row))


def _goes_on(row: Sequence[_Cell], cells: Sequence[_Cell]) -> bool:
    """Does every piece of a line stand below a cell of the row, and none below its first?"""
    below = [_above(row, cell) for cell in cells]
    return 0 < len(cells) < len(row) and 0 not in below and len(set(below)) == len(below)


def _above(row: Sequence[_Cell], cell: _Cell) -> int:
    """Which cell of a row some words stand below."""
    return max((k for k, one in enumerate(row) if one.start <= cell.start + _NEAR), default=0)


def _below(row: Sequence[_Cell], at: int, cells: Sequence[_Cell]) -> _Cell:
    """A cell with the words below it."""
    return replace(row[at], text=" ".join([row[at].text, *(c.text for c in cells if _above(row, c) == at)]))


def _cells(line: str, above: Sequence[int]) -> list[_Cell]:
    """The cells of a line; fewer blanks part them where a cell of the row above begins."""
    words = line.strip()
    indent = len(line) - len(line.lstrip())
    if "\t" in words:
        return [_Cell(indent, words)]
    most = max(_COLUMN, _usual(words) * _TIMES)
    found, start = list[_Cell](), 0
    for gap in _GAP.finditer(words):
        begins = any(abs(indent + gap.end() - one) < _NEAR for one in above)
        if gap.end() - gap.start() >= (_NEAR if begins else most):
            found.append(_Cell(indent + start, _GAP.sub(" ", words[start : gap.start()])))
            start = gap.end()
    return [*found, _Cell(indent + start, _GAP.sub(" ", words[start:]))]


def _usual(line: str) -> int:
    """The middle one of a line's gaps, of which two say nothing."""
    ordered = sorted(len(gap) for gap in _ANY_GAP.findall(line))
    return ordered[len(ordered) // 2] if len(ordered) > 2 else 1
