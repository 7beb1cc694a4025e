"""How names write a word that somebody types: "hanoi" is "ha noi", "tphcm" is "thành phố hồ chí minh" or "tp.hcm"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from graph.ids import exact
from graph.syllables import apart, is_bare_syllable
from graph.text import fold
from ingest.lexicon.entries import abbreviations

_LONGEST, _MOST = 40, 8
_BETWEEN = (".", " ", ". ")
"""What stands between two short forms that are set as one: TP.HCM, TP HCM, TP. HCM."""


def spellings(word: str) -> tuple[str, ...]:
    """The other ways in which names write a word of small letters; none where it is written as it is typed.

    Marks that are typed stay; a word without any is taken for every word that is so without its marks.
    """
    joined = word.replace(".", "")
    return (*_spread(joined), *_apart(joined)) if joined.isalpha() and len(joined) <= _LONGEST else ()


def _spread(word: str) -> Iterator[str]:
    """The words that a short form stands for, and the form with its parts apart."""
    known = _short()
    if word in known:
        yield from known[word]
        pairs = ((word[:at], word[at:]) for at in range(2, len(word) - 1))
        yield from (mark.join(pair) for pair in pairs if known.keys() >= {*pair} for mark in _BETWEEN)


@cache
def _short() -> dict[str, tuple[str, ...]]:
    """Short forms, as they are and without their marks, with what they stand for; those that are a syllable without
    them ("TƯ") would be found in too much."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in abbreviations():
        forms = {exact(form).replace(".", "") for form in entry.forms}
        for form in sorted(forms | set(map(fold, forms))):
            if not is_bare_syllable(fold(form)):
                found[form] = tuple(dict.fromkeys((*found.get(form, ()), exact(entry.full))))
    return found


def _apart(word: str) -> Iterator[str]:
    """The syllables of words that were typed as one; a mark that is typed stays where it is."""
    for starts in apart(fold(word), _MOST):
        yield " ".join(word[at:end] for at, end in pairwise((*starts, len(word))))
