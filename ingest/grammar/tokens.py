"""The tokens of a clean text, as every parser looks at them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists, a row for each token: as written, lower case, [start, end) in the clean text, is capitalised."""

    word: list[str]
    low: list[str]
    start: Sequence[int]
    end: Sequence[int]
    cap: list[bool]
    forms: AbstractSet[str]
    """every word as the text writes it, and some that it does not have any more: abbreviations that were spread"""

    def __len__(self) -> int:
        return len(self.word)

    def text(self, first: int, last: int) -> str:
        """The words [first, last) with the spacing of plain prose; marks that join numbers and symbols stay close."""
        words = list(self.word[first:last])
        if all(map(str.isalpha, words)):  # as most names
            return " ".join(words)
        for at in range(last - 1, first, -1):
            k = at - first
            close = self.end[at - 1] == self.start[at]
            if at < last - 1 and close and self.end[at] == self.start[at + 1] and _is_joint(words, k):
                words[k - 1 : k + 2] = ["".join(words[k - 1 : k + 2])]
            elif close and words[k].isdigit() and words[k - 1].isupper():  # "PC02"
                words[k - 1 : k + 1] = ["".join(words[k - 1 : k + 1])]
        return join_words(words)

    def at(self, offset: int) -> int:
        """Index of the first token that starts at or after a character offset."""
        return bisect_left(self.start, offset)


def _is_joint(words: list[str], k: int) -> bool:
    """Does the mark join what stands on both sides: "24-CT/TU", and letters a full stop too ("PVC.KBC")?"""
    return words[k] in ("/", "-", "+") or (words[k] == "." and words[k - 1].isupper() and words[k + 1].isupper())


_NO_SPACE_BEFORE = set(",.;:)]}”’%!?")
_NO_SPACE_AFTER = set("([{“‘")
_STRAIGHT = '"'


def join_words(words: list[str]) -> str:
    """Words with single spaces, none before a closing or after an opening mark; every other straight one closes."""
    parts: list[str] = []
    opened = False
    for word in words:
        after_opening = parts and (parts[-1] in _NO_SPACE_AFTER or (opened and parts[-1] == _STRAIGHT))
        closes = word in _NO_SPACE_BEFORE or (opened and word == _STRAIGHT)
        if parts and not closes and not after_opening:
            parts.append(" ")
        parts.append(word)
        opened ^= word == _STRAIGHT
    return "".join(parts)
