"""Words between which a space was lost: "Trung QuốcLê Minh Tâm", "Lê Minh Tâmcho biết", "một số điềucủa"."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache
from itertools import pairwise

from ingest.lexicon.names import names
from ingest.lexicon.syllables import is_syllable
from ingest.lexicon.vocabulary import vocabulary
from ingest.lexicon.wordforms import SMALL, UPPER

_TURN = re.compile(
    rf"(?P<first>[{UPPER}]?{SMALL}+)(?P<name>[{UPPER}]{SMALL}+|[{UPPER}]{{2,}})|(?P<loud>[{UPPER}]{{2,}})(?P<rest>{SMALL}{{2,}})"
)
# "ĐỊNHVề", "HUYỆNCăn": the last word of a heading, and the first of what follows.
_HEADING = re.compile(rf"(?P<heading>[{UPPER}]{{2,}})(?P<word>[{UPPER}]{SMALL}+)")
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


@lru_cache(maxsize=1 << 14)
def run_on(word: str) -> int:
    """Where the second of two words begins; 0 for one syllable, for what is none of ours, and where two cuts fit.

    >>> run_on("điềucủa"), run_on("điều"), run_on("Vinamilk")
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

    >>> _turn("ôngNguyễn"), _turn("vàUBND"), _turn("HĐNDtỉnh"), _turn("QĐi"), _turn("ĐỊNHVề")
    (3, 2, 4, 0, 4)
    """
    heading = _HEADING.fullmatch(word)
    if heading is not None and all(is_syllable(part.lower()) for part in heading.groups()):
        return heading.end("heading") if heading["heading"].lower() in vocabulary() else 0
    found = _TURN.fullmatch(word)
    if found is None:
        return 0
    first, last = found["first"] or found["loud"], found["name"] or found["rest"] or ""
    plain = [part for part in (first, last) if not part.isupper()]
    return len(first) if all(part.lower() in vocabulary() and is_syllable(part.lower()) for part in plain) else 0
