"""Lines cut at a page's width: which of them go on in the next one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import compress, pairwise

from graph.records import record
from graph.text import IDENTITY, OffsetMap, rewritten
from ingest.lexicon import lexicon
from ingest.lexicon.layout import layout
from ingest.lexicon.wordforms import any_of

#: A line is full where the word that follows would have passed this share of the page's width: nearly all of it, or,
#: where the words themselves show that the sentence goes on, more than half.
_FULL, _HALF = 0.88, 0.6
#: A text is cut at a width where so many of its lines, and this share of those that another one follows, are full.
_FEWEST, _SHARE = 3, 0.25
#: A text is broken anywhere where so many of its lines, and this share of them, go on with a small letter, and no line
#: but the first is so many times as long as the middle one.
_FEWEST_BROKEN, _BROKEN, _UNEVEN = 5, 0.4, 4
#: How wide pages are, in characters; so many lines in a hundred may be longer than their width.
NARROWEST, _WIDEST, _LONGER = 40, 200, 2
#: A text of more lines than these may have one that is longer, its headline.
_HEADED = 12
_ENDED = re.compile(r"([.;:!?…])[\"”’»)\]]*$")
FILL = "\u2007"
"""Stands for each blank of a gap that parts words of a justified line, and no columns."""
_COLUMNS = re.compile(rf"[^\S{FILL}](?<=\S.)(?:(?<=\t)|[^\S{FILL}]{{2,}})(?=\S)")
_LABEL = re.compile(r"[^\W\d_][^:\n]{1,30}:\s+\S")
"""A line of a list of labels: "Giám đốc: Ông A"."""
_CUT = re.compile(r"[^\W_][-/]$")
"""A line that ends within a symbol: "24-" and "CT/TU" """
OPENS = re.compile(r"[-–+*•]\s|(?:\d{1,3}|[a-zđ])[.)-]\s|(?:Điều|Chương|Mục|Phần)\s")
"""The first words of a paragraph that is an item or an article."""


@record
class Line:
    """A line as it stands on its page, indentation included; ``apart``: is there more room above it than usual?"""

    text: str
    apart: bool | None

    @property
    def indent(self) -> int:
        """How many blanks it begins with."""
        return len(self.text) - len(self.text.lstrip())

    @property
    def in_columns(self) -> bool:
        """Whether its words stand in columns, which no page's width cuts."""
        return _COLUMNS.search(self.text) is not None

    @property
    def labelled(self) -> bool:
        """Whether it begins with a label, as the lines of a list do."""
        return _LABEL.match(self.text.lstrip()) is not None

    @property
    def joint(self) -> str:
        """What stands between it and the words of the next line: a space, or nothing within a symbol."""
        return "" if _CUT.search(self.text) else " "

    @property
    def mark(self) -> str:
        """The mark with which its last sentence or clause ends; empty where it goes on, as after an abbreviation."""
        found = _ENDED.search(self.text)
        return found[1] if found and not _abbreviated().search(self.text) else ""


def goes_on(line: Line, following: Line, width: int, margin: int) -> bool:
    """Did only the page's width end this line? Then no sentence ends there, and the next word had no room."""
    words = following.text.strip()
    if not words or following.apart or line.text.isupper() != words.isupper() or _in_list(line, following):
        return False
    if following.indent > max(margin + 1, line.indent):
        return False
    room, goes = _room(line, words), _unfinished(line, words)
    if following.apart is None and _may_begin(line, words, full=room > width):
        return False
    alone = goes and " " not in line.text.strip()  # "Theo" / "đó, Tỉnh ủy …": a page has lost the rest of the line
    return alone or room > width * (_HALF if following.apart is False or goes else _FULL)


def _in_list(line: Line, following: Line) -> bool:
    """ "Giám đốc: Ông A" / "Phó Giám đốc: Bà B": two labels."""
    return line.labelled and following.labelled


def _unfinished(line: Line, words: str) -> bool:
    """Do the words themselves show that the sentence goes on, with a small letter or behind a comma?"""
    return not line.mark and (words[0].islower() or line.text.endswith(","))


def _may_begin(line: Line, words: str, *, full: bool) -> bool:
    """Whether a paragraph may begin with the words: a line that had no room for them goes on after ``;`` and ``:``."""
    mark = line.mark
    if OPENS.match(words):
        return bool(mark) or not full
    return bool(mark) and not words[0].islower() and not (full and mark in ";:")


def unwrapped(text: str) -> tuple[str, OffsetMap]:
    """A text whose lines were all cut at one width, with its paragraphs whole; any other text as it is."""
    lines = list(_lines(text))
    prose = [line for _, line in lines if not line.in_columns]
    width = page_width(prose)
    broken = _is_broken(prose)
    if not broken and (not NARROWEST <= width <= _WIDEST or not _is_cut(prose, width)):
        return text, IDENTITY
    margin = min(line.indent for _, line in lines)
    joined = [
        not (line.in_columns or after.in_columns)
        and (goes_on(line, after, width, margin) or _cut_short(line, after) or (broken and _breaks_off(line, after)))
        for (_, line), (_, after) in pairwise(lines)
    ]
    if joined[1] and not lines[1][1].text[0].islower():
        joined[0] = False  # a heading of two lines ends with a short one: this is a heading of one above full lines
    return rewritten(
        text,
        (
            (start + len(line.text), following + after.indent, line.joint)
            for (start, line), (following, after) in compress(pairwise(lines), joined)
        ),
    )


def _is_broken(lines: list[Line]) -> bool:
    """Do so many lines begin with a small letter that they were broken anywhere, at no width?"""
    followed = [(line, after.text.strip()) for line, after in pairwise(lines) if not after.apart]
    address = lexicon().words.address  # "ông Trần Văn A" / "bà Lê Thị B": a list
    small = sum(
        words[0].islower() and not line.mark and not OPENS.match(words) and words.split(maxsplit=1)[0] not in address
        for line, words in followed
    )
    sizes = sorted(len(line.text) for line in lines[1:])
    even = bool(sizes) and sizes[-1] < _UNEVEN * sizes[len(sizes) // 2]
    return even and small >= max(_FEWEST_BROKEN, _BROKEN * len(followed))


def _breaks_off(line: Line, following: Line) -> bool:
    """Of a text that is broken anywhere: does no sentence end with the line, and no list or heading go on?"""
    words = following.text.strip()
    if line.mark or following.apart or OPENS.match(words) or _in_list(line, following):
        return False
    return not line.text.isupper() and not words.isupper()


def _cut_short(line: Line, following: Line) -> bool:
    """ "Tổ chức" / "lễ viếng, …": pages that Word made break the first line of a paragraph behind a few words."""
    words = following.text.strip()
    return not line.mark and not following.apart and words[0].islower() and not OPENS.match(words)


def _lines(text: str) -> Iterator[tuple[int, Line]]:
    """The lines that are not blank, each with where it begins."""
    at, blank = 0, False
    for line in text.split("\n"):
        words = line.rstrip()
        if words:
            yield at, Line(words, apart=True if blank else None)
        at, blank = at + len(line) + 1, not words


def page_width(lines: list[Line]) -> int:
    """How long the longest lines are, but for a few, or the one of a headline; 0 where there are too few to tell."""
    ordered = sorted(len(line.text) for line in lines)
    longer = max(len(ordered) * _LONGER // 100, int(len(ordered) > _HEADED))
    return ordered[-1 - longer] if len(ordered) > _FEWEST else 0


def _is_cut(lines: list[Line], width: int) -> bool:
    row = ((line, after) for line, after in pairwise(lines) if not (after.apart or _in_list(line, after)))
    followed = [(line, after.text.strip()) for line, after in row]
    full = sum(_room(line, words) > width * _FULL and not line.mark for line, words in followed)
    return full >= max(_FEWEST, _SHARE * len(followed))


def _room(line: Line, following: str) -> int:
    """How long the line would be with the word that follows."""
    return len(line.text) + 1 + len(following.split(maxsplit=1)[0])


@cache
def _abbreviated() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(layout().abbreviations.words)}\.$")
