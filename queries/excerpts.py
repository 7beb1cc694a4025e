"""What stands around the words that were looked for: the shortest stretch of a text that has all of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from graph.text import canonical_with_offsets, fold

_AROUND = 90
"""Characters that are shown on either side."""
_Spot = tuple[int, int, int]
"""[start, end) of a found word, and which of the words it is."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Pieces of a text in order, each with whether it was looked for; ``place``: words by which a browser finds it."""

    parts: tuple[tuple[str, bool], ...]
    place: str


def excerpt(text: str, words: Sequence[Sequence[str]]) -> Excerpt:
    """The stretch with all words, each of which may be written in several ways: without marks, or with the marks that
    count. The beginning of the text where there is none. Linear in the text.
    """
    clean, offsets = canonical_with_offsets(text)
    spans = [offsets.to_source(start, end) for start, end, _ in _shortest(_spots(clean, words), len(words))]
    if not spans:
        return Excerpt(((_line(text[: 2 * _AROUND]), False),), "")
    groups = list(_groups(spans))
    begun = (("… ", False),) if spans[0][0] > _AROUND else ()
    parts = tuple(part for group in groups for part in _parts(text, group))
    return Excerpt((*begun, *parts), _line(text[groups[0][0][0] : groups[0][-1][1]]))


def _spots(clean: str, words: Sequence[Sequence[str]]) -> list[_Spot]:
    """Where the words stand, in the order of the text."""
    lower, bare = clean.lower(), fold(clean)
    spots: list[_Spot] = []
    for number, ways in enumerate(words):
        within = lower if fold(ways[0]) != ways[0] else bare
        spots += ((found.start(), found.end(), number) for found in _pattern(ways).finditer(within))
    return sorted(spots)


def _pattern(ways: Sequence[str]) -> re.Pattern[str]:
    """A word in any of its ways; :func:`graph.sought.sought` made what stands between its parts one space."""
    some = "|".join(re.escape(way).replace(r"\ ", r"[\W_]+").replace(r"\-", "[-–]") for way in ways)
    return re.compile(rf"(?<![^\W_])(?:{some})(?![^\W_])")


def _shortest(spots: Sequence[_Spot], words: int) -> list[_Spot]:
    """The shortest run of spots that has every word, each once; the first of them where several are as short."""
    within, first, best = Counter[int](), 0, (0, 0)
    for last, spot in enumerate(spots):
        within[spot[2]] += 1
        while within[spots[first][2]] > 1:
            within[spots[first][2]] -= 1
            first += 1
        if len(within) == words and (best == (0, 0) or _length(spots, first, last + 1) < _length(spots, *best)):
            best = first, last + 1
    return sorted({one[2]: one for one in spots[slice(*best)]}.values())


def _length(spots: Sequence[_Spot], first: int, end: int) -> int:
    return spots[end - 1][1] - spots[first][0]


def _groups(spans: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """The spans by nearness: what is shown around two neighbours would touch."""
    group = [spans[0]]
    for one, other in pairwise(spans):
        if other[0] - one[1] > 2 * _AROUND:
            yield group
            group = []
        group.append(other)
    yield group


def _parts(text: str, group: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """What stands before the first word of a group, the words and what is between them, and what stands behind."""
    start, end = group[0][0], group[-1][1]
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if start > _AROUND:
        before = before.partition(" ")[2] or before
    if end + _AROUND < len(text):
        after = f"{after.rpartition(' ')[0] or after} … "
    yield _line(before), False
    at = start
    for left, right in group:
        if left > at:
            yield _line(text[at:left]), False
        yield _line(text[max(at, left) : right]), True
        at = max(at, right)
    yield _line(after), False


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text)
