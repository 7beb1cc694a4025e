"""What stands between the spaces of a text, cut into words and marks; most of a language's are seen again and again."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, chain, compress, islice
from operator import itemgetter
from sys import intern
from typing import NamedTuple

from ingest.grammar.glued import run_on
from ingest.grammar.respelt import Rows
from ingest.lexicon.memo import Memo
from ingest.lexicon.trie import TOKEN

_PIECE = re.compile(rf"{TOKEN.pattern}|\s+")
_MARKS = frozenset(",.;:)”")
_LETTERS = re.compile(r"[^\W\d_]+")


def cut(text: str) -> Rows:
    """Words, starts and ends."""
    row = stretches(text)
    stretches.cache_clear()  # of a long text they are many megabytes
    word = list(chain.from_iterable(map(itemgetter(0), row)))
    steps = chain.from_iterable(map(itemgetter(1), row))
    places = array("I", islice(accumulate(steps, initial=-1), 1, None))  # there is no space before the first
    start, end = places[::2], places[1::2]
    if "" in word:
        start, end = (array("I", compress(row, word)) for row in (start, end))
        word = list(filter(None, word))
    return word, start, end


class Stretch(NamedTuple):
    """What stands between two spaces, cut into words. ``together``: does a word run into the next one?

    ``steps`` has two numbers for each word: the blanks before it (for the first one, the space as well) and its length.
    Blanks at the end are followed by an empty word.
    """

    words: tuple[str, ...]
    steps: tuple[int, ...]
    together: bool


@lru_cache(maxsize=1)
def stretches(text: str) -> list[Stretch]:
    """All stretches of a text. Those of the last text are kept: after a look at what runs together it is cut again."""
    return list(map(_STRETCHES.__getitem__, chain.from_iterable(_apart(text.rstrip()))))


def _apart(text: str) -> Iterator[list[str]]:
    """What stands between the spaces of a text, block by block, so that a long text is not in memory twice."""
    done, within = 0, any(token in text for token in _WITH_SPACE)
    while done <= len(text):
        found = _PARTING.search(text, done + _BLOCK)
        end = found.start() if found is not None else len(text)
        yield _PARTING.split(text[done:end]) if within else text[done:end].split(" ")
        done = end + 1


# A space within a token, as in "KH & CN" and "T. Ư", parts nothing.
_WITH_SPACE = (" &", "& ", "T. ")
_PARTING = re.compile(r" (?!&)(?<!& )(?<!T\. )")
_BLOCK = 1 << 16


def _stretch(text: str) -> Stretch:
    """Most of a language's are seen again and again."""
    bare = text[:-1]
    if text.isalpha():
        return Stretch((intern(text),), (1, len(text)), run_on(text) > 0)
    if bare.isalpha() and text[-1] in _MARKS:
        return Stretch((intern(bare), intern(text[-1])), (1, len(bare), 0, 1), run_on(bare) > 0)
    words, steps, blanks = list[str](), list[int](), 1
    for piece in _PIECE.findall(text):
        if piece.isspace():
            blanks += len(piece)
        else:
            words.append(intern(piece))
            steps += blanks, len(piece)
            blanks = 0
    together = any(run_on(word) for word in _LETTERS.findall(text))
    return Stretch((*words, *([""] if blanks else [])), (*steps, *([blanks, 0] if blanks else [])), together)


_STRETCHES = Memo(_stretch)
