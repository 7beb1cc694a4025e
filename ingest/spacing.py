"""Broken spacing → that of plain prose: spaces doubled, marks apart from their words, letters apart in a heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from itertools import accumulate

from graph.text import IDENTITY, OffsetMap, fold, rewritten
from ingest.lexicon import entries
from ingest.lexicon.formwords import form_words
from ingest.lexicon.layout import layout
from ingest.lexicon.syllables import is_syllable

Change = tuple[int, int, str]

# Spaces are doubled by mistake where so many are, and one in so many; by rule where half of them are.
_DOUBLE, _ONE_IN = 8, 20
# Marks stand apart by rule where so many commas do, and half of them.
_APART = 3
_CONSONANTS = frozenset("bcdđghklmnpqrstvx")
# After such vowels no syllable has another letter ("áon").
_GLIDE = re.compile(r"(?<!q)(?:[ae][iouy]|iu|oi|ui|uu)[a-z]")
_GAP = re.compile(r"(?<=[^\s]) {2,}(?=[^\s])")
_MARK = re.compile(
    r"(?<=[^\s]) +(?=[,.;:!?…)\]”’%](?!\w))"  # "Nam ,"
    r"|(?<=[(\[“‘])[ ]+(?=\S)"
    r"|(?<=\w) +(?=/ \w)|(?<=\w [/]) +(?=\w)|(?<=\w/) +(?=\w)"  # "12 / QĐ"
    r"|(?<=\d) +(?=[/.-] \d)|(?<=\d [/.-]) +(?=\d)|(?<=\d[/.-]) +(?=\d)"  # "26 / 12 / 2017", "17 . 118"
    r"|(?<=[A-ZĐ] \.) +(?=[A-ZĐƯ]{1,3}(?!\w))"  # "T . Ư", "GS . TS ."
)
_SLASH = re.compile(r"(?<=\d) / (?=\d)")
_SPREAD = re.compile(r"(?<!\S)[^\W\d_](?: {1,4}[^\W\d_])++(?![^\s\d.,:;])")
_TWO = re.compile(r" [^\W\d_] {1,4}[^\W\d_](?!\w)")
_FEWEST_LETTERS, _LONGEST_SYLLABLE, _LONGEST_HEADING = 4, 7, 120


def single_spaced(text: str) -> tuple[str, OffsetMap]:
    """A text whose spaces are doubled, all of them or here and there as in lines that were set to one width."""
    runs = list(_GAP.finditer(text)) if "  " in text else []
    double = [run for run in runs if run.end() - run.start() == 2]
    gaps = len(text.split()) if len(double) >= _DOUBLE else 0
    if len(double) < _DOUBLE or len(double) * _ONE_IN < gaps:
        return text, IDENTITY
    if len(runs) * 2 > gaps:
        return rewritten(text, ((r.start(), r.end(), r.group()[: (r.end() - r.start()) // 2]) for r in runs))
    return rewritten(text, ((run.start(), run.end(), " ") for run in double))


def closed_up(text: str) -> tuple[str, OffsetMap]:
    """A text whose marks all stand apart, as word segmenters leave them."""
    apart = text.count(" , ") + text.count(" ,\n")
    if apart < _APART or apart * 2 < text.count(","):
        changes = list(_slashes(text)) if " / " in text else []
        return rewritten(text, changes) if changes else (text, IDENTITY)
    return rewritten(text, ((gap.start(), gap.end(), "") for gap in _MARK.finditer(text)))


def _slashes(text: str) -> Iterator[Change]:
    """ "26 / 12", "số 12 / 5 Lê Lợi": numbers of a day, a share or a house, also where other marks are in place."""
    return ((gap.start(), gap.end(), "/") for gap in _SLASH.finditer(text))


def gathered(text: str) -> tuple[str, OffsetMap]:
    """The letters of words that were set apart ("Q U Y Ế T  Đ Ị N H", "Đ i ề u 1")."""
    if _TWO.search(text) is None:  # as nearly every text: and much sooner told
        return text, IDENTITY
    changes = [change for run in _SPREAD.finditer(text) for change in _words(run)]
    return rewritten(text, changes) if changes else (text, IDENTITY)


def _words(run: re.Match[str]) -> Iterator[Change]:
    """The run with its letters together; nothing where they make no words."""
    parts = re.split(r" {2,}", run.group())
    words = [part.replace(" ", "") for part in parts]
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return
    found = [_parted(word) for word in words]
    if all(found):
        yield run.start(), run.end(), " ".join(word for parts in found for word in parts)


def _parted(letters: str) -> tuple[str, ...]:
    """The words of letters that stand all alike apart: one syllable, a heading that the lists know, or the fewest.

    Nothing where they make no words.
    """
    if is_syllable(letters.lower()):
        return (letters,)
    if len(letters) > _LONGEST_HEADING:
        return ()
    lengths = _headings().get(letters.lower()) or _fewest(letters.lower())
    ends = list(accumulate(lengths))
    return tuple(letters[end - length : end] for end, length in zip(ends, lengths, strict=True))


def _fewest(low: str) -> tuple[int, ...]:
    """The lengths of the fewest syllables that letters make up, the longest first; none where they make up none."""
    best: list[tuple[int, ...] | None] = [()]
    for end in range(1, len(low) + 1):
        fits = (
            (*before, size)
            for size in range(2, min(_LONGEST_SYLLABLE, end) + 1)
            if (before := best[end - size]) is not None and is_syllable(low[end - size : end])
        )
        best.append(min(fits, key=partial(_oddity, low), default=None))
    return best[-1] or ()


def _oddity(low: str, sizes: tuple[int, ...]) -> tuple[int, int, list[int]]:
    """What speaks against cutting so: syllables nobody writes or that begin with a vowel, many, short ones first."""
    ends = list(accumulate(sizes))
    words = [low[end - size : end] for end, size in zip(ends, sizes, strict=True)]
    odd = sum(bool(_GLIDE.search(fold(word))) + (word[0] not in _CONSONANTS) for word in words)
    return odd, len(sizes), [-size for size in sizes]


@cache
def _headings() -> dict[str, tuple[int, ...]]:
    """What stands in headings, by its letters: the lengths of its words."""
    lists = (form_words().party_headings, form_words().state_headings, layout().resolves)
    types = (kind.name.lower() for kind in entries.directive_types())
    phrases = (*types, *(phrase.lower() for one in lists for phrase in one.words))
    words = (re.findall(r"[^\W\d_]+", phrase) for phrase in phrases)
    return {"".join(found): tuple(map(len, found)) for found in words}
