"""Syllables that a bad copy cut in two ("T hủ tướng", "quy ết định") are made whole again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.text import IDENTITY, OffsetMap, rewritten
from ingest.lexicon.syllables import BEGUN, is_onset, is_syllable
from ingest.lexicon.trie import where
from ingest.lexicon.vocabulary import vocabulary

# A text is cut so where so many of its words are, and one in so many.
_FEWEST, _ONE_IN, _SHORTEST_WHOLE = 3, 250, 4
_WORD = re.compile(r"[^\W\d_]+")


def mended(text: str) -> tuple[str, OffsetMap]:
    """A text in which syllables are cut in two, with them whole; any other text as it is."""
    if sum(1 for _ in BEGUN.finditer(text)) < _FEWEST - 1:  # the first word of a text has no space before it
        return text, IDENTITY
    words = text.split(" ")
    pieces = {word for word in set(words) if len(word) < _SHORTEST_WHOLE and word.isalpha() and _alone(word)}
    begun = [at for at in where(pieces, words[:-1]) if words[at + 1].isalpha()]
    if len(begun) < _FEWEST or len(begun) * _ONE_IN < len(words):
        return text, IDENTITY
    if sum(_whole(words[at], words[at + 1]) for at in begun) < _FEWEST:
        return text, IDENTITY
    return rewritten(text, ((at, at + 1, "") for at in _cuts(text)))


def _alone(piece: str) -> bool:
    """Consonants alone are no word, so they must belong to the letters after them; two capitals stand for something."""
    return is_onset(piece.lower()) and (piece.islower() or piece.istitle())


def _cuts(text: str) -> Iterator[int]:
    """The spaces that stand within a syllable; a piece belongs to one syllable only."""
    words = [*_WORD.finditer(text), None]
    done = 0
    for first, last, after in zip(words, words[1:], words[2:], strict=False):
        if first is None or last is None or first.start() < done or not _beside(text, first, last):
            continue
        goes_on = after is not None and _beside(text, last, after) and _goes_on(first, last, after)
        if _whole(first.group(), last.group()) and not goes_on:
            yield first.end()
            done = last.end()


def _beside(text: str, first: re.Match[str], last: re.Match[str]) -> bool:
    return text[first.end() : last.start()] == " "


def _goes_on(first: re.Match[str], last: re.Match[str], after: re.Match[str]) -> bool:
    """ "bộ t rưởng": does the piece in the middle belong to what comes after it, and leave a word before it?"""
    return _is_word(first.group()) and not _is_word(after.group()) and _whole(last.group(), after.group())


def _whole(first: str, last: str) -> bool:
    """Do the two make a syllable that the lexicon has, of which one by itself is none that it has?"""
    if last[0].isupper() and not first.isupper():
        return False
    low = (first + last).lower()
    if low not in vocabulary() or not is_syllable(low):
        return False
    return not _is_word(first) or not _is_word(last)


def _is_word(piece: str) -> bool:
    return len(piece) > 1 and piece.lower() in vocabulary()
