"""What every parser looks at: the tokens of one document, the lexicon, the gazetteer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ingest.grammar.dates import Date
from ingest.grammar.tokens import Tokens
from ingest.lexicon import Lexicon
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

    def low(self, at: int) -> str:
        """The lower-case token at an index, or the empty string beyond the text."""
        return self.tokens.low[at] if 0 <= at < len(self.tokens) else ""

    def cap(self, at: int) -> bool:
        """Does the token begin with a capital?"""
        return 0 <= at < len(self.tokens) and self.tokens.cap[at]

    def cap_run(self, at: int, stop: int, most: int) -> int:
        """End of the run of capitalised words that starts at ``at``, at most ``most`` long."""
        end = at
        while end < stop and end - at < most and self.tokens.cap[end] and self.tokens.word[end][0].isalpha():
            end += 1
        return end
