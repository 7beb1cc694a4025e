"""Words that a copy ran together where a line or a tag ended ("điềucủa", "Quyếtđịnh này") are set apart again."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.text import IDENTITY, OffsetMap, rewritten
from ingest.lexicon.memo import Memo
from ingest.lexicon.syllables import is_syllable
from ingest.lexicon.vocabulary import vocabulary

_WORD = re.compile(r"[^\W\d_]+")
_UPPER = "".join(letter for letter in map(chr, range(0x41, 0x1EFA)) if letter.isupper())
_SMALL = rf"[^\W\d_{_UPPER}]"
_TURN = re.compile(
    rf"(?P<first>[{_UPPER}]?{_SMALL}+)(?P<name>[{_UPPER}]{_SMALL}+|[{_UPPER}]{{2,}})|(?P<loud>[{_UPPER}]{{2,}})(?P<rest>{_SMALL}{{2,}})"
)
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
    if word.isascii() or is_syllable(low):
        return 0
    if not (word.islower() or word.istitle() or word.isupper()):
        return _turn(word)
    parts = [(cut, low[:cut], low[cut:]) for cut in range(_SHORTEST, len(low) - _SHORTEST + 1)]
    known = vocabulary()
    both = [cut for cut, first, last in parts if first in known and last in known]
    one = [cut for cut, first, last in parts if is_syllable(first) and is_syllable(last) and known & {first, last}]
    cuts = both or one
    return cuts[0] if len(cuts) == 1 else 0


def _turn(word: str) -> int:
    """Where a word in capitals or with one begins behind another, or ends before one; 0 where neither is plain.

    >>> _turn("ôngNguyễn"), _turn("vàUBND"), _turn("HĐNDtỉnh"), _turn("QĐi")
    (3, 2, 4, 0)
    """
    found = _TURN.fullmatch(word)
    if found is None:
        return 0
    first, last = found["first"] or found["loud"], found["name"] or found["rest"] or ""
    plain = [part for part in (first, last) if not part.isupper()]
    return len(first) if all(part.lower() in vocabulary() and is_syllable(part.lower()) for part in plain) else 0


_RUN_ON = Memo(lambda piece: not piece.isascii() and any(_cut(word) for word in _WORD.findall(piece)))
