"""Text set on A4 pages as programs of offices set it: justified lines, cells beside each other, page headers."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

WIDTH, HEIGHT = 595.0, 842.0
LEFT, RIGHT, TOP, BOTTOM = 85.0, 538.0, 785.0, 60.0
SIZE, LEADING = 13.0, 18.0

_NARROW, _WIDE = frozenset("ijltfrI.,;:'|!()-/ []"), frozenset("mwMW%@—…")


@dataclass(frozen=True, slots=True)
class Words:
    """Words on one line: where their baseline begins, their size, the room between them beyond a space."""

    x: float
    y: float
    text: str
    size: float = SIZE
    stretch: float = 0.0


Page = list[Words]


@dataclass(slots=True)
class Sheet:
    """Pages that fill from above; ``header`` stands on every one."""

    header: Callable[[int], str] | None = None
    after: float = 6.0
    indent: float = 28.0
    leading: float = LEADING
    pages: list[Page] = field(default_factory=lambda: [[]])
    y: float = TOP

    def room(self, height: float | None = None) -> None:
        """Go down by so much, a line at first, or on to the next page."""
        self.y -= self.leading if height is None else height
        if self.y < BOTTOM:
            self.pages.append([])
            self.y = TOP - LEADING
        if self.header is not None and not self.pages[-1]:
            text = self.header(len(self.pages))
            self.pages[-1].append(Words((WIDTH - wide(text)) / 2, TOP + 20, text))

    def paragraph(self, text: str, *, x: float = LEFT, right: float = RIGHT) -> None:
        """Justified lines, the last one not."""
        indent = self.indent
        lines = list(broken(text, right - x, indent))
        for k, line in enumerate(lines):
            self.room()
            start = x + indent * (k == 0)
            gaps, loose = line.count(" "), right - start - wide(line)
            stretch = loose / gaps if gaps and k < len(lines) - 1 else 0.0
            self.pages[-1].append(Words(start, self.y, line, stretch=stretch))
        self.y -= self.after

    def centred(self, text: str, *, x: float = LEFT, right: float = RIGHT) -> None:
        """A line in the middle."""
        for line in broken(text, right - x, 0):
            self.room()
            self.pages[-1].append(Words((x + right - wide(line)) / 2, self.y, line))

    def columns(
        self,
        *columns: Sequence[str],
        edges: Sequence[float],
        centred: Sequence[bool],
        order: int = 1,
        drop: float = 0.0,
    ) -> None:
        """Cells beside each other, each with lines of its own; ``order``: -1 writes the last column first."""
        rows = [
            [line for text in lines for line in broken(text, b - a - 8, 0)] or [""]
            for lines, (a, b) in zip(columns, pairwise(edges), strict=True)
        ]
        height = max(map(len, rows)) * self.leading + drop * len(rows)
        if self.y - height < BOTTOM:
            self.room(HEIGHT)
        top, depth = self.y, 0.0
        for k in range(len(rows))[::order]:
            for n, line in enumerate(rows[k]):
                a, b = edges[k] + 4, edges[k + 1] - 4
                x = (a + b - wide(line)) / 2 if centred[k] else a
                self.pages[-1].append(Words(x, top - self.leading * (n + 1) - drop * k, line))
                depth = max(depth, self.leading * (n + 1) + drop * k)
        self.y = top - depth


def wide(text: str, size: float = SIZE) -> float:
    """How wide a text is, in points."""
    return sum(map(_units, unicodedata.normalize("NFC", text))) * size / 1000


def _units(char: str) -> int:
    base = unicodedata.normalize("NFD", char)[0]
    if base in _NARROW:
        return 290
    if base in _WIDE:
        return 800
    return 690 if base.isupper() else 480


def broken(text: str, room: float, indent: float) -> Iterator[str]:
    """The lines of a text that may be so wide."""
    line = ""
    for word in text.split():
        if line and wide(f"{line} {word}") > room - indent:
            yield line
            line, indent = word, 0.0
        else:
            line = f"{line} {word}".strip()
    if line:
        yield line
