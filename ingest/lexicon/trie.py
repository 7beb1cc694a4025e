"""A table of phrases, looked up token by token: the longest phrase that stands at a place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, KeysView, Mapping, Sequence
from itertools import compress, count, repeat
from operator import contains, or_
from sys import intern
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")

# Dotted, ampersand and hyphened abbreviations are one token (đ/c, T.Ư, KH&CN, KH & CN, GD-ĐT, COVID-19); what is no
# word stands alone. Nearly every token is a plain word, so that is tried early: letters after which none of those goes
# on.
TOKEN = re.compile(
    r"[đĐ]/[cC](?!\w)|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]++(?= [^&]|[,;:)”/\"])|T\.\s?[ƯWU](?!\w)|[Cc](?:OVID|ovid)-19"
    r"|[A-ZĐƯ]{2,5}\s&\s[A-ZĐƯ]{2,5}(?!\w)|[^\W\d]++(?:[&-][^\W\d]++){0,8}?&[^\W\d]+"
    r"|[A-ZĐƯ]{2,5}-[A-ZĐƯ]{2,5}(?![\w-])|[^\W\d_]+['’][^\W\d_]+|[^\W\d_]+|\d+(?:[.,]\d+)*|\S"
)

Openers = Mapping[str, frozenset[str] | None]
"""First words of phrases: each with all second ones, or None where it is a phrase by itself."""
_END = ""  # no token is empty, so the value of a phrase that ends here lies under the empty string


class Trie(Generic[Value]):
    """Phrases of lower-case tokens, each with a value. Lookup costs the length of what it finds."""

    def __init__(self, phrases: Iterable[tuple[Sequence[str], Value]] = ()) -> None:
        self._root: dict[str, Any] = {}
        for words, value in phrases:
            self.add(words, value)

    def add(self, words: Sequence[str], value: Value) -> None:
        """Enter one phrase; ValueError where it is empty or already there with another value."""
        if not words:
            raise ValueError("an empty phrase")
        node = self._root
        for word in words:
            node = node.setdefault(intern(word), {})
        if node.setdefault(_END, value) != value:
            raise ValueError(f"two values for the phrase {' '.join(words)!r}")

    def matches(self, words: Sequence[str], at: int, stop: int) -> list[tuple[Value, int]]:
        """Every phrase that starts at ``at`` and ends before ``stop``, with its end; the longest first.

        The words may end before ``stop``.
        """
        found: list[tuple[Value, int]] = []
        node = self._root
        try:
            while at < stop and words[at] in node:
                node = node[words[at]]
                at += 1
                if _END in node:
                    found.insert(0, (node[_END], at))
        except IndexError:
            return found
        return found

    def longest(self, words: Sequence[str], at: int, stop: int) -> tuple[Value, int] | None:
        """The longest of the matches."""
        found: tuple[Value, int] | None = None
        node = self._root
        try:
            while at < stop and words[at] in node:
                node = node[words[at]]
                at += 1
                if _END in node:
                    found = node[_END], at
        except IndexError:  # the words end before ``stop``
            return found
        return found

    def starts_at(self, words: Sequence[str], at: int, stop: int) -> bool:
        """Does a phrase stand here?"""
        return self.longest(words, at, stop) is not None

    def opening(self, text: str) -> tuple[Value, bool] | None:
        """The longest phrase that a text begins with, and whether it is the whole text.

        Most texts begin with none, which their first word tells before they are cut into words.
        """
        first = TOKEN.search(text)
        if first is None or not self.starts(first.group().lower()):
            return None
        words = words_of(text)
        found = self.longest(words, 0, len(words))
        return (found[0], found[1] == len(words)) if found is not None else None

    def firsts(self) -> KeysView[str]:
        """The words that phrases begin with."""
        return self._root.keys()

    def openings(self, words: Sequence[str]) -> list[int]:
        """Where phrases can begin: at a word that one begins with, with its second word after it unless it has none."""
        places = where(self._root, words)
        nodes = list(map(self._root.__getitem__, map(words.__getitem__, places)))
        after = map([*words[1:], _END].__getitem__, places)
        return list(compress(places, map(or_, map(contains, nodes, repeat(_END)), map(contains, nodes, after))))

    def openers(self) -> Openers:
        """The words that phrases begin with, each with the words that follow it there."""
        return {word: None if _END in node else frozenset(node) for word, node in self._root.items()}

    def starts(self, word: str) -> bool:
        """Does any phrase begin with this word?"""
        return word in self._root


def where(table: Collection[str], words: Iterable[str]) -> list[int]:
    """The indexes of the words that a table has: a whole text is searched at the speed of C."""
    return list(compress(count(), map(table.__contains__, words))) if table else []


def each(word: str, words: list[str], first: int = 0, stop: int | None = None) -> Iterator[int]:
    """The indexes of one word in [first, stop): sooner than ``where`` for a word that is rare."""
    stop, at = len(words) if stop is None else stop, first - 1
    try:
        while True:
            at = words.index(word, at + 1, stop)
            yield at
    except ValueError:
        return


def openers(phrases: Iterable[Sequence[str]]) -> Openers:
    """The first words of some phrases with their second ones."""
    return Trie((words, True) for words in phrases).openers()


def words_of(phrase: str) -> list[str]:
    """The lower-case tokens of a phrase of the lexicon."""
    return [match.group().lower() for match in TOKEN.finditer(phrase)]


def tokens_of(phrase: str) -> tuple[str, ...]:
    """The tokens of a phrase as it is written."""
    return tuple(match.group() for match in TOKEN.finditer(phrase))
