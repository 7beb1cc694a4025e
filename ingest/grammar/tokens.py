"""Clean text → tokens. Abbreviations are spread into the words they stand for, which keep the abbreviation's span:
so every phrase table needs only full forms."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

from ingest.lexicon.trie import TOKEN


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists, a row for each token: as written, lower case, [start, end) in the clean text, is capitalised."""

    word: list[str] = field(default_factory=list)
    low: list[str] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    cap: list[bool] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.word)

    def text(self, first: int, last: int) -> str:
        """The words [first, last) with the spacing of plain prose."""
        return join_words(self.word[first:last])

    def at(self, offset: int) -> int:
        """Index of the first token that starts at or after a character offset."""
        return bisect_left(self.start, offset)

    def add(self, word: str, start: int, end: int) -> None:
        """Append one token."""
        self.word.append(word)
        self.low.append(word.lower())
        self.start.append(start)
        self.end.append(end)
        self.cap.append(word[0].isupper())


def tokenize(text: str, abbreviations: Mapping[str, tuple[str, ...]]) -> Tokens:
    """All tokens of a clean text; ``abbreviations`` maps an abbreviation as written to its words."""
    tokens = Tokens()
    for match in TOKEN.finditer(text):
        word, start, end = match.group(), match.start(), match.end()
        spread = abbreviations.get(word) if word.isalpha() else abbreviations.get(word.replace(" ", ""))
        if spread is None:
            tokens.add(word, start, end)
            continue
        for part in spread:
            tokens.add(part, start, end)
    return tokens


_NO_SPACE_BEFORE = set(",.;:)]}”’%!?")
_NO_SPACE_AFTER = set("([{“‘")


def join_words(words: list[str]) -> str:
    """Words with single spaces, none before a closing or after an opening mark."""
    parts: list[str] = []
    for word in words:
        if parts and word not in _NO_SPACE_BEFORE and parts[-1] not in _NO_SPACE_AFTER:
            parts.append(" ")
        parts.append(word)
    return "".join(parts)
