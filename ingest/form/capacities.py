"""In what capacity somebody signs, and what of the lines below it names for whom, and what the office of who signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ingest.divide.patterns import starts_word
from ingest.form.cells import Cell
from ingest.form.spelling import begins_office, head_of
from ingest.lexicon import lexicon
from ingest.lexicon.regimes import regimes
from ingest.lexicon.trie import words_of
from ingest.lexicon.wordforms import any_of

#: What a line ends with that goes on in the next.
_HANGS = re.compile(r"(?:[-–,]|(?<!\w)VÀ)$", re.IGNORECASE)
_SINGLE = frozenset(("by-order", "authorised", "deputy"))
"""Capacities in which one signs for another, each with an office of his own."""


def capacity_of(text: str) -> str | None:
    """In what capacity a line says that somebody signs: its kind."""
    match = _capacity().match(text)
    if match is not None:
        return regimes().capacities[(match["mark"] or match["letter"]).upper()]
    if is_mark(text):
        return regimes().capacities[text.rstrip(". ")]
    if starts_word("parties").match(text):
        return "own"
    first, _, rest = text.partition(" ")
    return "acting" if first.lower() in lexicon().words.acting and begins_office(rest) else None


def is_mark(text: str) -> bool:
    """ "T/M", "KT." on a line of its own."""
    mark = text.rstrip(". ")
    return len(mark) > 1 and mark in regimes().capacities


def capacity_mark(text: str) -> str:
    """The mark of a capacity as it is written, without its full stop: "TM", "T/M"; "" where none stands."""
    match = _capacity().match(text)
    found = (match["mark"] or match["letter"]) if match is not None else text if is_mark(text) else ""
    return found.rstrip(". ").upper()


def capacity_words(text: str) -> str:
    """For whom somebody signs: the words after the mark."""
    match = _capacity().match(text)
    return text[match.end() :] if match is not None else ""


def parted(authority: Sequence[Cell], kind: str) -> int:
    """How many lines of a capacity say for whom one signs, where none below is an office that is known.

    "TUQ. CHỦ TỊCH" / "CÔNG CHỨC VĂN PHÒNG - THỐNG KÊ": the rest is the office, and so is one's part in a meeting.
    """
    for k, (above, cell) in enumerate(pairwise(authority), 1):
        if capacity_of(cell.text) is not None or is_mark(above.text):
            continue
        if starts_word("meeting_roles").match(cell.text) or (kind in _SINGLE and not _goes_on(above.text, cell.text)):
            return k
    return len(authority)


def _goes_on(above: str, below: str) -> bool:
    """Whether a line goes on with the name of a body: "ỦY BAN NHÂN DÂN" / "TỈNH X", "TRUNG TÂM" / "Y TẾ DỰ PHÒNG"."""
    words, levels = words_of(above), dict(lexicon().words.levels)
    level = any(" ".join(words_of(below)[:size]) in levels for size in (1, 2)) or words[-1] in levels
    if level or _HANGS.search(above) or head_of(below) is not None:
        return True
    office = words_of(capacity_words(above))
    title = lexicon().titles.longest(office, 0, len(office))
    if title is not None and title[1] == len(office):
        return False  # "TRƯỞNG BAN" is whole
    heads = (lexicon().heads.longest(words, k, len(words)) for k in range(len(words)))
    last = next((hit[0] for hit in heads if hit is not None and hit[1] == len(words)), None)
    return last is not None and not last.takes.isdisjoint(("name", "sector"))


@cache
def _capacity() -> re.Pattern[str]:
    """A mark, its full stop or a space; a single letter needs the stop."""
    marks = sorted(regimes().capacities, key=len, reverse=True)
    long, short = (any_of(m for m in marks if (len(m) > 1) == many) for many in (True, False))
    return re.compile(rf"(?:(?P<mark>{long})(?:\s?\.\s*|\s+)|(?P<letter>{short})\s?\.\s*)(?=\w)", re.IGNORECASE)
