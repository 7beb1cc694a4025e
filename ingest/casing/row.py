"""The words of a line whose case was lost, and what has been written of it again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ingest.lexicon.trie import TOKEN


@dataclass(frozen=True, slots=True)
class Row:
    """Parallel lists, a row for each token: in lower case, its place in the text, as written again, what it belongs to.

    ``mark`` is "" for a word of which nothing is known; else the kind of name that it stands in ("title", "body", …).
    """

    text: str
    low: list[str]
    start: list[int]
    word: list[str]
    mark: list[str]

    @classmethod
    def of(cls, text: str) -> Row:
        """The row of a text in lower case."""
        found = list(TOKEN.finditer(text))
        low = [match.group() for match in found]
        return cls(text, low, [match.start() for match in found], list(low), [""] * len(low))

    def __len__(self) -> int:
        return len(self.low)

    def at(self, k: int) -> str:
        """The word at an index; "" before the row and after it."""
        return self.low[k] if 0 <= k < len(self.low) else ""

    def marked(self, k: int) -> str:
        """The mark at an index; "" before the row and after it."""
        return self.mark[k] if 0 <= k < len(self.mark) else ""

    def phrase(self, first: int, last: int) -> str:
        """The words [first, last) with single spaces."""
        return " ".join(self.low[max(first, 0) : last])

    def put(self, at: int, word: str, mark: str) -> None:
        """Write a word in another case; one of other letters is left as it stands."""
        if word.lower() == self.low[at] and len(word) == len(self.low[at]):
            self.word[at] = word
        self.mark[at] = mark

    def write(self, first: int, words: Sequence[str], mark: str) -> int:
        """Write words over those that begin at ``first``, of the same letters; where they end."""
        for at, word in enumerate(words, first):
            self.put(at, word, mark)
        return first + len(words)

    def capitalise(self, places: Iterable[int], mark: str) -> None:
        """Give words a capital each."""
        for at in places:
            self.put(at, capital(self.low[at]), mark)

    def written(self) -> str:
        """The text with its words as written again."""
        letters = list(self.text)
        for start, low, word in zip(self.start, self.low, self.word, strict=True):
            if word is not low:
                letters[start : start + len(low)] = word
        return "".join(letters)


def capital(low: str) -> str:
    """A word with a capital; also the letter after an apostrophe ("H'Yim")."""
    head, mark, tail = low.partition("’" if "’" in low else "'")
    return head[:1].upper() + head[1:] + mark + (tail[:1].upper() + tail[1:] if len(head) == 1 else tail)
