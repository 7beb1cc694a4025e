"""Words that a copy ran together where a line or a tag ended ("điềucủa", "Quyếtđịnh này") are set apart again."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.text import IDENTITY, OffsetMap, rewritten
from ingest.lexicon.memo import Memo
from ingest.lexicon.syllables import is_syllable
from ingest.lexicon.vocabulary import vocabulary

_WORD = re.compile(r"[^\W\d_]+")
# The shorter of two words has so many letters; where fewer words run together, a name of one ("Lênin") stays.
_SHORTEST, _FEWEST = 2, 3


def set_apart(text: str) -> tuple[str, OffsetMap]:
    """A text in which no two words run together; any other text as it is."""
    pieces = text.split()
    if not any(map(_RUN_ON.__getitem__, pieces)):  # as most texts
        return text, IDENTITY
    words = {word for piece in pieces if _RUN_ON[piece] for word in _WORD.findall(piece) if _cut(word)}
    if len(words) < _FEWEST:
        words = {word for word in words if not word.istitle()}
    ends = (m.start() + _cut(m.group()) for m in _WORD.finditer(text) if m.group() in words)
    return rewritten(text, ((end, end, " ") for end in ends)) if words else (text, IDENTITY)


@lru_cache(maxsize=1 << 14)
def _cut(word: str) -> int:
    """Where the second of two words begins; 0 for one syllable, for what is none of ours, and where two cuts fit.

    >>> _cut("điềucủa"), _cut("điều"), _cut("Vinamilk")
    (4, 0, 0)
    """
    low = word.lower()
    if word.isascii() or is_syllable(low) or not (word.islower() or word.istitle() or word.isupper()):
        return 0
    parts = [(cut, low[:cut], low[cut:]) for cut in range(_SHORTEST, len(low) - _SHORTEST + 1)]
    known = vocabulary()
    both = [cut for cut, first, last in parts if first in known and last in known]
    one = [cut for cut, first, last in parts if is_syllable(first) and is_syllable(last) and known & {first, last}]
    cuts = both or one
    return cuts[0] if len(cuts) == 1 else 0


_RUN_ON = Memo(lambda piece: not piece.isascii() and any(_cut(word) for word in _WORD.findall(piece)))
