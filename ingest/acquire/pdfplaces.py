"""Where the lines of a page stand, and which part of the page is shown.

Programs that print draw what stands on the edge of two pages on both, and show each page its part.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from graph.records import record

if TYPE_CHECKING:
    from pypdf import PageObject

Matrix = Sequence[float]

#: Lines of text are farther apart, in points.
_LINE = 2
#: What shows only a part of the page is at least so large a share of its width.
_WIDE = 0.5


@record
class Clip:
    """The part of a page that is shown, from its lower to its upper edge, in points."""

    low: float
    high: float

    def holds(self, height: float) -> bool:
        """Whether a line at a height is shown."""
        return self.low <= height <= self.high


def placed(page: PageObject) -> tuple[list[float], Clip | None]:
    """How high the lines of a page stand, from the top down, and what of the page is shown, if only a part is."""
    found: list[float] = []
    clips: list[Clip] = []
    box: list[Sequence[float]] = []

    def note(text: str, outer: Matrix, inner: Matrix, _font: object, _size: object) -> None:
        if text.strip():
            found.append(inner[4] * outer[1] + inner[5] * outer[3] + outer[5])

    def drawn(operator: bytes, operands: Sequence[float], outer: Matrix, _inner: Matrix) -> None:
        if operator == b"re":
            box[:] = [[float(one) for one in operands]]
        elif operator in (b"W", b"W*") and box and abs(box[0][2] * outer[0]) > float(page.mediabox.width) * _WIDE:
            ends = [(box[0][1] + height) * outer[3] + outer[5] for height in (0.0, box[0][3])]
            clips.append(Clip(min(ends), max(ends)))

    page.extract_text(visitor_text=note, visitor_operand_before=drawn)
    ordered = sorted(found, reverse=True)
    heights = ordered[:1] + [low for high, low in pairwise(ordered) if high - low > _LINE]
    return heights, clips[0] if clips else None
