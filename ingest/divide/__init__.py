"""divide: CleanText → its parts, each with its sentences. Everything but blank space belongs to exactly one part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.clean import CleanText
from ingest.divide.credits import parts_of, without_tail
from ingest.divide.lines import Line, gathered, headed, read_lines
from ingest.divide.official import is_official, official_kinds, resolving
from ingest.divide.page import page_kinds
from ingest.divide.parts import Kind, Part, Sentence
from ingest.divide.patterns import announcement, mottos
from ingest.divide.sentences import split
from ingest.divide.unroll import unrolled

__all__ = ["Kind", "Part", "Sentence", "divide"]

_WHOLE = frozenset({Kind.BYLINE, Kind.CHROME, Kind.TEASER})
_CELLS = frozenset({Kind.LETTERHEAD, Kind.SIGNATURE, Kind.RECIPIENTS})
_PAGE_TEXT = frozenset({Kind.BODY, Kind.LEAD, Kind.CAPTION})

#: Other articles are announced in so many characters at the end of the last paragraph.
_LONGEST_TEASERS = 600
_CELL = re.compile(r"(?:(?!\s{3}|\t).)+")
#: "BỘ GIÁO DỤC Số: 138-QĐ": where the number begins behind the body in one line.
_NUMBER = re.compile(r"(?<=\w)\s+(?=Số\s?:\s?\d)")


def divide(clean: CleanText) -> tuple[Part, ...]:
    """The parts of a document in order; one pass over the text for each question that is asked of its lines."""
    lines = unrolled(gathered(clean.text, headed(read_lines(clean.text), clean.document.meta.title)))
    official = is_official(lines)
    kinds = official_kinds(lines) if official else page_kinds(lines)
    last = max((i for i, kind in enumerate(kinds) if kind in _PAGE_TEXT), default=-1)
    parts: list[Part] = []
    for i, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        parts += _parts(clean.text, line, kind, closes=i == last and not official)
    return tuple(parts)


def _parts(text: str, line: Line, kind: Kind, closes: bool) -> Iterator[Part]:
    """The parts of one line; ``closes`` where it is the last of a page's text."""
    if kind in _WHOLE:
        yield Part(kind, (Sentence(line.start, line.end),))
    elif kind in _CELLS:
        yield Part(kind, tuple(_cells(text, line)))
    elif kind is Kind.HEADER and (at := resolving(line)):
        pieces = (Sentence(line.start, line.start + len(line.text[:at].rstrip())), Sentence(line.start + at, line.end))
        yield Part(kind, pieces)
    elif kind in _PAGE_TEXT:
        yield from _paragraph(text, line, kind, closes)
    else:
        yield Part(kind, split(text, line.start, line.end))


def _paragraph(text: str, line: Line, kind: Kind, closes: bool) -> Iterator[Part]:
    teaser = _inline_teaser(line) if closes else line.end
    end = without_tail(text, line.start, teaser) if closes else teaser
    yield from parts_of(text, line.start, end, kind)
    for named, start, stop in ((Kind.BYLINE, end, teaser), (Kind.TEASER, teaser, line.end)):
        for sentence in split(text, start, stop)[:1] if start < stop else ():
            yield Part(named, (Sentence(sentence.start, start + len(text[start:stop].rstrip())),))


def _inline_teaser(line: Line) -> int:
    """Where the last paragraph turns to other articles (``» …``); its end where it does not."""
    tail = max(0, len(line.text) - _LONGEST_TEASERS)
    found = announcement().search(line.text, tail)
    return line.start + found.end() if found else line.end


def _cells(text: str, line: Line) -> Iterator[Sentence]:
    """The cells of a line that stands in columns, apart by a tab or three spaces."""
    for cell in _CELL.finditer(text, line.start, line.end):
        numbers = (match.end() for match in _NUMBER.finditer(text, *cell.span()))
        for first, last in pairwise(sorted({*cell.span(), *mottos(text, *cell.span()), *numbers})):
            if words := text[first:last].strip():
                start = first + len(text[first:last]) - len(text[first:last].lstrip())
                yield Sentence(start, start + len(words))
