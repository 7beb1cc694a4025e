"""The parts of people's names, from names.yaml, and how much a row of words looks like a name by its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read
from ingest.lexicon.layout import WordList, word_list

FILE = Path(__file__).with_name("names.yaml")
CLASSES = ("common", "usual", "rare")
_WEIGHT = {"common": 2, "usual": 1, "rare": 1}
_USUAL = 3
PARTS = ("middles", "given", "prefixes", "women", "men")


@dataclass(frozen=True, slots=True)
class Names:
    """Lower-case syllables: family names with their class (common, usual, rare), middle and given names, prefixes, the
    marks of women's names and of men's."""

    surnames: Mapping[str, str]
    middles: frozenset[str]
    given: frozenset[str]
    prefixes: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]

    @property
    def marks(self) -> frozenset[str]:
        """The marks of names: they stand behind a family name, whether a list has that or not."""
        return self.women | self.men

    def evidence(self, words: Sequence[str]) -> int:
        """How many parts of a name stand in their places; 2 and more is a likely name, 0 none at all.

        A common family name or a prefix counts twice, another family name (so whatever stands before "Thị"), a middle
        name and a given name once. A word without a capital is no part of a name.
        """
        if not words or not all(word[0].isupper() for word in words):
            return 0
        low = [word.lower() for word in words]
        marked = int(not self.women.isdisjoint(low[1:2]))
        opening = 2 if self._has_prefix(low) else _WEIGHT.get(self.surnames.get(low[0], ""), marked)
        middle = any(word in self.middles for word in (low[1:-1] if opening else low[:-1]))
        return opening + middle + (len(low) > 1 and low[-1] in self.given)

    def bearers(self, name: str) -> str:
        """How many people bear a name: few, where the family name is no common one or there are more than three words;
        many, where it is and nothing but "văn" or "thị" stands between it and the given name; else "".
        """
        words = name.lower().split()
        if len(words) > _USUAL or self.surnames.get(words[0]) != "common":
            return "few"
        return "many" if set(words[1:-1]) <= self.marks else ""

    def _has_prefix(self, low: Sequence[str]) -> bool:
        return (len(low) > 1 and low[0] in self.prefixes) or low[0][:2] in self.prefixes


@cache
def names() -> Names:
    """The names that come with the project; LexiconError with file:line where the file is broken."""
    content = read(FILE, LexiconError)
    content.only("surnames", *PARTS)
    classes = content.fields("surnames")
    classes.only(*CLASSES)
    surnames = {word: name for name in reversed(CLASSES) for word in _words(classes, name).words}
    return Names(surnames, *(frozenset(_words(content, part).words) for part in PARTS))


def lists() -> dict[str, WordList]:
    """Every list with its examples, by its name."""
    content = read(FILE, LexiconError)
    classes = content.fields("surnames")
    return {name: _words(classes, name) for name in CLASSES} | {part: _words(content, part) for part in PARTS}


def _words(content: Fields, name: str) -> WordList:
    return word_list(content.fields(name))
