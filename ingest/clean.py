"""clean: Document → CleanText, the canonical text in which everything is found, and the way back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from graph.source import Document, Span
from graph.text import IDENTITY, OffsetMap, canonical_with_offsets
from ingest.casing import recased
from ingest.gazette import without_page_lines
from ingest.markdown import unmark
from ingest.mending import mended
from ingest.runon import seams_apart, set_apart
from ingest.spacing import closed_up, gathered, single_spaced
from ingest.torn import put_together
from ingest.wrapped import unwrapped


@dataclass(frozen=True, slots=True)
class CleanText:
    """A document's canonical text; ``steps`` lead from it to the published text, the last change first."""

    document: Document
    text: str
    steps: tuple[OffsetMap, ...]

    def span(self, start: int, end: int) -> Span:
        """[start, end) of the canonical text as a span of the published text; ValueError where it is empty."""
        for step in self.steps:
            start, end = step.to_source(start, end)
        return Span.of(self.document.text, start, end)

    def find(self, span: Span) -> tuple[int, int]:
        """[start, end) in the canonical text of a span of the published text: the inverse of ``span``."""
        start, end = span.start, span.end
        for step in reversed(self.steps):
            start, end = step.to_clean(start, end)
        return start, end


def clean(document: Document) -> CleanText:
    """The canonical text of a document: Unicode and tone marks unified, marks of a format and of a segmenter gone,
    lines that were cut at a width whole again."""
    text, steps = document.text, list[OffsetMap]()
    if document.reader.startswith("markdown"):
        text, unmarked = unmark(text)
        steps.append(unmarked)
    for step in _STEPS:
        text, offsets = step(text)
        if offsets is not IDENTITY:
            steps.append(offsets)
    return CleanText(document, recased(_joined().sub(" ", text)), tuple(reversed(steps)))


_STEPS: tuple[Callable[[str], tuple[str, OffsetMap]], ...] = (
    canonical_with_offsets,
    single_spaced,
    without_page_lines,
    put_together,
    unwrapped,
    closed_up,
    gathered,
    mended,
    seams_apart,
    set_apart,
)


@cache
def _joined() -> re.Pattern[str]:
    """The underscore with which word segmenters join syllables (``Thành_ủy``); a line of them is a rule and stays."""
    return re.compile(r"_(?<=[^\W_]_)(?=[^\W_])")
