"""Words between which a space was lost: "Trung QuốcLê Minh Tâm", "Lê Minh Tâmcho biết"."""

from __future__ import annotations

from collections.abc import Set
from functools import lru_cache
from itertools import pairwise

from ingest.lexicon.names import names
from ingest.lexicon.syllables import is_syllable

# The shortest part that a word is cut into: in "Êban" stands no "Ê".
_SHORTEST = 2


@lru_cache(maxsize=1 << 13)
def unglued(word: str, openers: Set[str]) -> tuple[str, ...] | None:
    """The words that a word with capitals in it is made of, where a space was lost; most words are asked for again."""
    return parted(word) or after_name(word, openers)


def parted(word: str) -> tuple[str, ...] | None:
    """The syllables of which each after the first begins with a capital, where one has a mark that no brand has."""
    if word.islower() or word.isupper() or word[1:].islower() or word.isascii():
        return None
    cuts = [k for k in range(1, len(word)) if word[k].isupper()]
    parts = tuple(word[first:last] for first, last in pairwise([0, *cuts, len(word)]))
    # of "VinFast", "ĐoànTNCS" one part is no syllable
    whole = len(parts) > 1 and all(len(p) >= _SHORTEST and p[1:].islower() and is_syllable(p.lower()) for p in parts)
    return parts if whole else None


def after_name(word: str, openers: Set[str]) -> tuple[str, str] | None:
    """A given name, which ends somebody's, and one of the words that a sentence goes on with after it."""
    low = word.lower()
    if not word[0].isupper() or not word[1:].islower() or is_syllable(low):
        return None
    cuts = [k for k in range(_SHORTEST, len(low)) if low[k:] in openers and low[:k] in names().given]
    return (word[: cuts[0]], word[cuts[0] :]) if len(cuts) == 1 else None
