"""Formal documents that a crawl ran into one line: where the lines of their layout begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.divide.lines import Line
from ingest.divide.patterns import exact, inside, starts_word
from ingest.lexicon import lexicon

#: A line of a formal document's heading is shorter; the heading ends within so many words.
_LONG, _TOP = 300, 90
#: An abbreviation with its full stop is no longer.
_SHORT = 5
_WORD = re.compile(r"\S+")
_ARTICLE = re.compile(r"\d+[.:]")
_ENDED = (".", ";", ":", ",", "/")


class _Word(NamedTuple):
    start: int
    text: str
    low: str
    loud: bool
    """in capitals, and no abbreviation or number"""


def unrolled(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those that hold a whole formal document cut where its own lines begin."""
    return tuple(cut for line in lines for cut in (_cut(line) if _whole_document(line) else (line,)))


def _whole_document(line: Line) -> bool:
    found = inside("letterhead").search(line.text[: 4 * _LONG]) if len(line.text) > _LONG else None
    return found is not None and found.group().isupper()


def _cut(line: Line) -> Iterator[Line]:
    words = [_word(match.start(), match.group()) for match in _WORD.finditer(line.text)]
    starts = sorted({0, *_starts(words)})
    places = [*(words[k].start for k in starts), len(line.text)]
    for start, end in pairwise(places):
        text = line.text[start:end].rstrip()
        yield Line(line.start + start, line.start + start + len(text), text)


def _word(start: int, text: str) -> _Word:
    bare = text.strip('.,;:()“”"')
    loud = len(bare) > 1 and bare.isalpha() and bare.isupper() and bare not in lexicon().abbreviations
    return _Word(start, text, bare.lower(), loud)


def _starts(words: Sequence[_Word]) -> Iterator[int]:
    """The indexes of the words that begin a line."""
    for k, word in enumerate(words[1:], 1):
        turns = word.loud != words[k - 1].loud and _run(words, k if word.loud else k - 1)
        if turns or _opens(words, k) or (k < _TOP and _in_heading(words, k)):
            yield k
    yield from _within_runs(words)


def _run(words: Sequence[_Word], k: int) -> bool:
    """Does the word stand in a run of capitals of two words and more, none of which ends a sentence ("VT. KT. …")?"""
    ends = words[k].text.endswith((".", ";")) and len(words[k].text) <= _SHORT
    return any(words[i].loud for i in (k - 1, k + 1) if 0 <= i < len(words) and not (ends and i > k))


def _opens(words: Sequence[_Word], k: int) -> bool:
    """ "Căn cứ …" after a mark or capitals, "Điều 2.", "Nơi nhận", "KT. CHỦ TỊCH"."""
    word, before, rest = words[k], words[k - 1], " ".join(w.text for w in words[k : k + 3])
    if starts_word("recipients").match(rest) or (
        exact("capacities").match(rest) and words[min(k + 1, len(words) - 1)].loud
    ):
        return word.text[0].isupper()
    if not (before.loud or before.text.endswith(_ENDED)) or not word.text[0].isupper():
        return False
    numbered = word.low == "điều" and k + 1 < len(words) and _ARTICLE.fullmatch(words[k + 1].text) is not None
    return numbered or (starts_word("bases").match(rest) is not None and not word.loud)


def _in_heading(words: Sequence[_Word], k: int) -> bool:
    """ "Số: 45/QĐ-UBND", "Yên Bái, ngày …"."""
    word, before = words[k], words[k - 1]
    if word.text.startswith("Số") and word.low == "số":
        return True
    if before.text[0].isupper() and not before.loud and before.text[-1].isalpha():
        return False
    ahead = words[k : k + 5]
    comma = next((i for i, w in enumerate(ahead) if w.text.endswith(",")), None)
    named = comma is not None and all(w.text[0].isupper() and not w.loud for w in ahead[: comma + 1])
    return named and comma is not None and k + comma + 1 < len(words) and words[k + comma + 1].low == "ngày"


def _within_runs(words: Sequence[_Word]) -> Iterator[int]:
    """Capitals that go on from one line into the next: the motto, the type that resolves, the office of the signer."""
    low = [word.low for word in words]
    tables = (lexicon().titles, lexicon().directives)
    at = 1
    while at < len(words):
        hits = [h for table in tables for h in [table.longest(low, at, len(low))] if h] if words[at].loud else []
        if words[at].loud and words[at - 1].loud and (hits or _motto(words, at)):
            after_mark = words[at - 1].text.endswith(".")
            if not after_mark:
                yield at
        at = max([at + 1, *(end for _, end in hits)])


def _motto(words: Sequence[_Word], at: int) -> bool:
    rest = " ".join(w.text for w in words[at : at + 8])
    found = inside("letterhead").match(rest)
    return found is not None
