"""What every parser looks at: the tokens of one document, the lexicon, the gazetteer."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import compress, count

from ingest.grammar.dates import Date
from ingest.grammar.tokens import Tokens
from ingest.lexicon import Lexicon
from ingest.lexicon.memo import Memo
from ingest.lexicon.places import Gazetteer


@dataclass(frozen=True, slots=True)
class Scan:
    """Parsers take a scan, a token index to start at and one to stop before; they return a piece or None."""

    tokens: Tokens
    lexicon: Lexicon
    places: Gazetteer
    levels: Mapping[str, str]
    """level by its word: "thị xã" → district"""
    text: str = ""
    """the clean text that the tokens come from"""
    dates: Mapping[int, Date] = field(default_factory=dict)
    """the dates of the text, by where they start"""
    cues: list[int] = field(init=False)
    """where a cue can begin"""
    frames: list[int] = field(init=False)
    """where the words can begin that frame names of bodies"""
    numbers: list[int] = field(init=False)
    """the tokens that begin with a digit"""
    cells: list[int] = field(init=False)
    """the tokens before which a tab stands: in a row of a table another cell begins there"""
    level_openers: frozenset[str] = field(init=False)
    """the words that ``levels`` begin with"""
    _low: list[str] = field(init=False)
    _cap: list[bool] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_low", self.tokens.low)
        object.__setattr__(self, "_cap", self.tokens.cap)
        object.__setattr__(self, "numbers", list(compress(count(), map(_IS_NUMBER.__getitem__, self.tokens.low))))
        tabs = (k for k, char in enumerate(self.text) if char == "\t") if "\t" in self.text else ()
        object.__setattr__(self, "cells", [bisect_left(self.tokens.start, at) for at in tabs])
        object.__setattr__(self, "level_openers", frozenset(word.split()[0] for word in self.levels))
        object.__setattr__(self, "cues", self.lexicon.cues.openings(self.tokens.low))
        object.__setattr__(self, "frames", self.lexicon.frame_verbs.openings(self.tokens.low))

    def low(self, at: int) -> str:
        """The lower-case token at an index, or the empty string before the text and after it."""
        try:
            return self._low[at] if at >= 0 else ""
        except IndexError:  # nearly never: sooner than asking for the length each time
            return ""

    def cap(self, at: int) -> bool:
        """Does the token begin with a capital?"""
        try:
            return self._cap[at] if at >= 0 else False
        except IndexError:
            return False

    def central(self, at: int) -> bool:
        """Does "trung ương" stand there?"""
        return " ".join(self.tokens.low[at : at + 2]) in self.lexicon.words.centre

    def cell_end(self, at: int, stop: int) -> int:
        """Where the cell of a token ends, before ``stop``: nothing that is named goes from one cell into the next."""
        k = bisect_right(self.cells, at)
        return min(stop, self.cells[k]) if k < len(self.cells) else stop

    def numbers_of(self, first: int, last: int) -> list[int]:
        """The tokens of [first, last) that begin with a digit."""
        return self.numbers[bisect_left(self.numbers, first) : bisect_left(self.numbers, last)]

    def cues_of(self, first: int, last: int) -> list[int]:
        """The tokens of [first, last) at which a cue can begin: only there need one be looked for."""
        return self.cues[bisect_left(self.cues, first) : bisect_left(self.cues, last)]

    def opens_line(self, at: int) -> bool:
        """Does a line break stand right before the token?"""
        return at > 0 and "\n" in self.text[self.tokens.end[at - 1] : self.tokens.start[at]]

    def cap_run(self, at: int, stop: int, most: int) -> int:
        """End of the run of capitalised words that starts at ``at``, at most ``most`` long."""
        end = at
        while end < stop and end - at < most and self.tokens.cap[end] and self.tokens.word[end][0].isalpha():
            end += 1
        return end


_IS_NUMBER = Memo(lambda word: word[0].isdigit())
