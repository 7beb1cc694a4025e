"""Which names mean one body in the whole country: "Bộ Y tế", "Công ty Sông Trà", and not "Công an", "Công ty Xây dựng".

A name that many bodies have is no identity by itself. Without its territory or its parent such a body stays with its
document, whatever other documents call so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ingest.grammar.countries import of_country
from ingest.lexicon import Lexicon
from ingest.lexicon.entries import Head
from ingest.lexicon.places import Gazetteer
from ingest.lexicon.syllables import is_syllable
from ingest.lexicon.trie import TOKEN, words_of

_QUOTED = re.compile(r"[“\"‘]\s*\w")
_OWN = 2
"""So many syllables in a row that are no words of the lists make a name ("Sông Trà"); one may be half a word."""


class Distinct:
    """Tells names that are enough from names that need a territory or a parent."""

    def __init__(self, lexicon: Lexicon, places: Gazetteer) -> None:
        self._lexicon, self._places = lexicon, places
        self._told: dict[tuple[str, str], bool] = {}

    def alone(self, head: Head, title: str) -> bool:
        """Is a name enough to know the body? ``title`` is head and own name, as the document writes them."""
        told = self._told.get((head.name, title))
        if told is None:
            told = self._told[head.name, title] = self._alone(head, title)
        return told

    def called(self, head: Head, title: str) -> bool:
        """Has it a name of its own, be it one that others of its kind have too? "Bệnh viện Đa khoa" has none."""
        own = title[len(head.name) :].strip()
        return own.lower().startswith(_common_schools(self._lexicon.words.common_schools)) or self._named(head, own)

    def _alone(self, head: Head, title: str) -> bool:
        own = title[len(head.name) :].strip()
        if not own or "nothing" in head.takes:
            return "nothing" in head.takes
        if {"country", "place"} <= head.takes:
            return " tại " in f" {own} "  # an embassy
        if head.alone == "never" or own.lower() in self._lexicon.words.rites:
            return False
        if own.lower().startswith(_common_schools(self._lexicon.words.common_schools)):
            return self._placed(_words(own))
        if head.name == "Bộ":
            return self._ministry(own) or of_country(own, self._lexicon.words.countries)
        return self._only(own) or (head.alone == "always" and self._whole(own)) or self._named(head, own)

    def _ministry(self, own: str) -> bool:
        words = words_of(own.lower())
        hit = self._lexicon.sectors.longest(words, 0, len(words))
        return hit is not None and hit[1] == len(words) and hit[0].ministry

    def _only(self, own: str) -> bool:
        return (
            of_country(own, self._lexicon.words.countries)
            or self._says(self._lexicon.words.only_ones, own)
            or self._placed(_words(own))
        )

    def _says(self, phrases: frozenset[str], text: str) -> bool:
        low = f" {text.lower()} "
        return any(f" {phrase} " in low for phrase in phrases)

    def _whole(self, own: str) -> bool:
        """Of a name that was cut short one syllable is left; the name of a sector may have no more."""
        if " " in own or self._lexicon.sectors.longest([own.lower()], 0, 1) is not None:
            return True
        return any(self._coined(word) or word.isdigit() for word in _words(own))

    def _named(self, head: Head, own: str) -> bool:
        """Has it a word that is none of the language? What a body is for is told in such words."""
        if "purpose" in head.takes:
            return False
        words = _words(own)
        loud = own.isupper() and " " in own
        coined = not loud and any(self._coined(word) for word in words)
        return coined or _QUOTED.search(own) is not None or any(length >= _OWN for length in self._unknown(words))

    def _placed(self, words: list[str]) -> bool:
        """Has it the name of a province or of a town?"""
        low = [word.lower() for word in words]
        for at, word in enumerate(words):
            hit = self._places.longest(low, at, len(words)) if word[0].isupper() else None
            towns = hit is not None and any(u.level == "province" or u.word == "thành phố" for u in hit[0])
            if hit is not None and towns and words[hit[1] - 1][0].isupper():
                return True
        return False

    def _coined(self, word: str) -> bool:
        """ "FPT", "Vinamilk": a word that is none of the language, and no legal form ("TNHH")."""
        low = word.lower()
        odd = word[0].isupper() and low.isalpha() and not is_syllable(low)
        return len(word) > 1 and (word.isupper() or odd) and low not in self._lexicon.words.legal_forms

    def _unknown(self, words: list[str]) -> Iterator[int]:
        """The lengths of the runs of syllables with capitals that make no word of the lists."""
        low, run, at = [word.lower() for word in words], 0, 0
        while at < len(words):
            size = self._known(low, at)
            own = not size and words[at][0].isupper() and low[at].isalpha()
            if not own:
                yield run
            run, at = run + 1 if own else 0, at + max(size, 1)
        yield run

    def _known(self, low: list[str], at: int) -> int:
        """How many syllables at ``at`` make a word of the language."""
        sector, pair = self._lexicon.sectors.longest(low, at, len(low)), low[at : at + 2]
        if sector is not None:
            return sector[1] - at
        ordinary = len(pair) == 2 and all(word in self._lexicon.words.ordinary for word in pair)
        return 2 if ordinary or tuple(pair) in self._lexicon.compounds else 0


@cache
def _common_schools(kinds: frozenset[str]) -> tuple[str, ...]:
    return tuple(f"{kind} " for kind in kinds)


def _words(name: str) -> list[str]:
    """The words and marks of a name, with their capitals."""
    return [match.group() for match in TOKEN.finditer(name)]
