"""How a Vietnamese syllable is spelt without its marks: what a word that is typed so can be."""

from __future__ import annotations

import re

_ONSET = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx]"
_OPEN = "uyu|uya|uay|uau|uai|uou|uoi|oai|oay|oao|oeo|ieu|yeu|ai|ao|au|ay|eo|eu|ia|iu|oi|ua|ue|ui|uo|uu|uy|[aeiouy]"
_CLOSED = "uye|ie|ye|oa|oe|oo|ua|ue|uo|uy|[aeiou]"
_SYLLABLE = re.compile(
    rf"(?:{_ONSET})?(?:{_OPEN}|(?:{_CLOSED})(?:ng|[ckmnpt])|(?:a|e|i|y|oa|ua|ue|uy)(?:ch|nh)|oa|oe)(?<!ing)"
)
_LONGEST = 7


def is_bare_syllable(word: str) -> bool:
    """Is a word in small letters without marks spelt as one syllable?"""
    return _SYLLABLE.fullmatch(word) is not None


def apart(word: str, most: int) -> tuple[tuple[int, ...], ...]:
    """The ways to read a word without marks as several syllables: where each begins; ``most`` of the shortest ways."""
    ways: list[tuple[tuple[int, ...], ...]] = [()] * len(word) + [((),)]
    for start in reversed(range(len(word))):
        ends = range(start + 1, min(start + _LONGEST, len(word)) + 1)
        longer = ((start, *rest) for end in ends if is_bare_syllable(word[start:end]) for rest in ways[end])
        ways[start] = tuple(sorted(longer, key=len)[:most])
    return tuple(way for way in ways[0] if len(way) > 1)
