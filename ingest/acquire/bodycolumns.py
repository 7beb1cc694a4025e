"""Text that is set in two or more columns: each is read to its end before the next begins.

Columns of text differ from the cells of tables and letterheads: they begin at one place in line after line, and most of
their lines go on with a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.wrapped import FILL, Line

#: Room between columns, in blanks; what begins a column may be out by one.
_ROOM, _NEAR = 3, 1
_GAP = re.compile(rf" {{{_ROOM},}}(?=\S)")
_WIDE = re.compile(r"(?<=\S) {2,}(?=\S)")
#: So many lines that have both columns tell that there are any; such a share of them goes on in the next.
_ENOUGH, _GOING_ON = 6, 0.3
#: So many lines of each column begin with a small letter, and none of a letterhead's.
_SMALL = 2
#: The first line of a paragraph is set in by so many blanks at most.
_SET_IN = 9
#: Such a share of its room a full line of a column fills.
_FULL = 0.75


def in_order(lines: Sequence[Line], *, inside: bool = False) -> Iterator[Line]:
    """The lines of a page, column by column where its text has several; ``inside``: they are those of a column."""
    found = _columns(lines)
    if found is None:
        yield from map(_filled, lines) if inside else lines
        return
    first, last, edge = found
    yield from lines[:first]
    for column in (
        [line.text[:edge] for line in lines[first:last]],
        [_from(line.text, edge) for line in lines[first:last]],
    ):
        yield from in_order([Line(text.rstrip(), None) for text in column if text.strip()], inside=True)
    yield from in_order(lines[last:])


def _filled(line: Line) -> Line:
    """A line of a column: the room between its words is that of justified text, however few they are."""
    return replace(line, text=_WIDE.sub(lambda gap: FILL * len(gap.group()), line.text))


def _from(text: str, edge: int) -> str:
    """The words of the second column, some of which may stand a little before its edge."""
    return text[edge - _NEAR :].removeprefix(" " * _NEAR)


def _columns(lines: Sequence[Line]) -> tuple[int, int, int] | None:
    """The lines [first, last) that have columns, and where the second begins; None where there is but one."""
    begins = Counter(gap.end() for line in lines for gap in _GAP.finditer(line.text) if line.text[: gap.end()].strip())
    for edge, count in begins.most_common(3):
        if count < _ENOUGH:
            return None
        both = [k for k, line in enumerate(lines) if _parted(line.text, edge)]
        first = both[0] - (both[0] > 0 and _opens(lines[both[0] - 1].text, edge))
        last = first
        while last < len(lines) and not _crosses(lines[last].text, edge):
            last += 1
        inner = [lines[k].text for k in both if k < last]
        if len(inner) >= _ENOUGH and _is_text([t[:edge] for t in inner]) and _is_text([t[edge:] for t in inner]):
            return first, last, edge
    return None


def _parted(text: str, edge: int) -> bool:
    """Whether a line has words on both sides, the second of which begin at the edge."""
    return bool(text[:edge].strip() and text[edge : edge + 1].strip()) and not text[edge - _ROOM : edge].strip()


def _opens(text: str, edge: int) -> bool:
    """Whether the second column begins in a line, with a paragraph that is set in."""
    return bool(text[:edge].strip() and text[edge : edge + _SET_IN].strip()) and not _crosses(text, edge)


def _crosses(text: str, edge: int) -> bool:
    """Whether words of a line stand on the edge."""
    return bool(text[edge - _ROOM : edge - _NEAR].strip())


def _is_text(sides: Sequence[str]) -> bool:
    """Whether the lines of a column are full, and many go on in the next: they end without a mark, and begin small."""
    lines = [Line(side.strip(), None) for side in sides]
    widest = max(len(line.text) for line in lines)
    going_on = sum(not line.mark and len(line.text) >= widest * _FULL for line in lines)
    return going_on >= len(lines) * _GOING_ON and sum(line.text[0].islower() for line in lines) >= _SMALL
