"""Canonical Vietnamese text, its folded form for search, and the way back to the published text.

The canonical form is NFC with the traditional tone placement (``hòa``, ``khỏe``, ``ủy``; not ``hoà``, ``khoẻ``,
``uỷ``), the letters Đ and đ instead of their look-alikes, plain spaces, and nothing invisible. Ids, lexicon and search
use this form; what a reader sees as evidence is always the published text, found again through :class:`OffsetMap`.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"
_TONES = (_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT)

# Eth, African D and retroflex d are drawn like Đ and đ; the rest are the spaces and line ends of Unicode.
_LOOK_ALIKE = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"}
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_LINE_ENDS = "\u000b\u000c\u0085\u2028\u2029"
_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"

# No character of these ranges composes with the one before it, so the text can be cut in front of each.
_SAFE = "\u0000-\u007f\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u4e00-\u9fff"


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Where each piece of a canonical text stands in the published one.

    Four arrays hold the pieces whose length changed, in order: ``[clean_start[i], clean_end[i])`` was written
    ``[source_start[i], source_end[i])``. Everything between them moved without changing its length. A text that
    was canonical already has none.
    """

    clean_start: array[int] = field(default_factory=lambda: array("I"))
    clean_end: array[int] = field(default_factory=lambda: array("I"))
    source_start: array[int] = field(default_factory=lambda: array("I"))
    source_end: array[int] = field(default_factory=lambda: array("I"))

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """[start, end) of the canonical text as [start, end) of the published one, both in code points.

        A piece that was cut in the middle is taken whole; invisible characters at either end stay outside.
        """
        return self._start(start), self._end(end)

    def to_clean(self, start: int, end: int) -> tuple[int, int]:
        """[start, end) of the published text as [start, end) of the canonical one, pieces taken whole."""
        i = bisect_right(self.source_start, start) - 1
        first = start if i < 0 else self._inside(i, start, self.clean_start[i])
        j = bisect_left(self.source_start, end) - 1
        return first, end if j < 0 else self._inside(j, end, self.clean_end[j])

    def _inside(self, i: int, at: int, edge: int) -> int:
        past = at - self.source_end[i]
        return edge if past < 0 else self.clean_end[i] + past

    def _start(self, start: int) -> int:
        i = bisect_right(self.clean_start, start) - 1
        if i < 0:
            return start
        past = start - self.clean_end[i]
        return self.source_start[i] if past < 0 else self.source_end[i] + past

    def _end(self, end: int) -> int:
        i = bisect_left(self.clean_start, end) - 1
        if i < 0:
            return end
        return self.source_end[i] + max(0, end - self.clean_end[i])


IDENTITY = OffsetMap()


def canonical(text: str) -> str:
    """The canonical form of a text; canonical(canonical(t)) == canonical(t)."""
    if text.isascii() and not _breaks().search(text):
        return text
    return _place_tones(_compose(text))


def canonical_with_offsets(text: str) -> tuple[str, OffsetMap]:
    """The canonical form of a text and the way back; linear in its length."""
    plain = _compose(text)
    if len(plain) == len(text) and unicodedata.is_normalized("NFC", text):
        return _place_tones(plain), IDENTITY
    clusters = (found.span() for found in _clusters().finditer(text))
    plain, offsets = rewritten(text, ((start, end, _composed(text[start:end])) for start, end in clusters))
    return _place_tones(plain), offsets


def rewritten(text: str, changes: Iterable[tuple[int, int, str]]) -> tuple[str, OffsetMap]:
    """A text with other words in some places, [start, end) each, in order and apart; and the way back."""
    offsets, pieces = OffsetMap(), list[str]()
    done = shift = 0
    for start, end, new in changes:
        pieces += text[done:start], new
        if len(new) != end - start:
            before, after = _frame(text[start:end], new)
            offsets.source_start.append(start + before)
            offsets.source_end.append(end - after)
            offsets.clean_start.append(start + before - shift)
            shift += end - start - len(new)
            offsets.clean_end.append(end - after - shift)
        done = end
    pieces.append(text[done:])
    return "".join(pieces), offsets


def fold(text: str) -> str:
    """Lower case without tone marks and other diacritics, đ as d: what search compares.

    A canonical text and its folded form have the same length, letter for letter.
    """
    bare = _marks().sub("", unicodedata.normalize("NFD", canonical(text).lower()))
    return unicodedata.normalize("NFC", bare).replace("đ", "d")


def without_tones(text: str) -> str:
    """The letters without the five tones: "án" is "an", and "ấn" "ân"."""
    return unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", text) if c not in _TONES))


def slug(text: str) -> str:
    """The folded text as lower-case ASCII words joined by ``-``; empty where nothing of it is ASCII."""
    return _not_ascii().sub("-", fold(text)).strip("-")


def _compose(text: str) -> str:
    """NFC, Đ and đ, plain spaces, nothing invisible."""
    if not unicodedata.is_normalized("NFC", text) or _unwanted().search(text):
        text = _unwanted().sub(_plain, text)
        return unicodedata.normalize("NFC", text)
    return text


def _frame(old: str, new: str) -> tuple[int, int]:
    """How many characters at the beginning and at the end of a piece stayed as they were."""
    most = min(len(old), len(new))
    before = next((i for i in range(most) if old[i] != new[i]), most)
    rest = most - before
    after = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    return before, after


def _composed(cluster: str) -> str:
    return _short_composed(cluster) if len(cluster) < 8 else _compose(cluster)


@cache
def _short_composed(cluster: str) -> str:
    return _compose(cluster)


def _plain(found: re.Match[str]) -> str:
    char = found.group()
    if char in _LOOK_ALIKE:
        return _LOOK_ALIKE[char]
    if _breaks().match(char):
        return "\n"
    return " " if unicodedata.category(char) == "Zs" else ""


def _place_tones(text: str) -> str:
    """``hoà`` → ``hòa``, ``uỷ`` → ``ủy``: where the syllable ends with oa, oe, uy; ``hoàn``, ``quý`` stay."""
    moved = _moved_tones()
    return _late_tone().sub(lambda found: moved[found.group()], text)


@cache
def _moved_tones() -> dict[str, str]:
    """``oà`` → ``òa`` for every pair, tone and case."""
    pairs = [(a, b) for low in ("oa", "oe", "uy") for a in (low[0], low[0].upper()) for b in (low[1], low[1].upper())]
    compose = unicodedata.normalize
    return {a + compose("NFC", b + tone): compose("NFC", a + tone) + b for a, b in pairs for tone in _TONES}


@cache
def _late_tone() -> re.Pattern[str]:
    """A tone on the last letter of oa, oe, uy at the end of a syllable; the u of ``qu`` is no vowel."""
    second = {"o": "", "u": ""}
    for pair in _moved_tones():
        second[pair[0].lower()] += pair[1]
    inner = f"(?:(?<=[oO])[{second['o']}]|(?<=[uU])(?<![qQ][uU])[{second['u']}])"
    return re.compile(f"[oOuU]{inner}(?![^\\W\\d_]|[\\u0300-\\u036f])")


@cache
def _unwanted() -> re.Pattern[str]:
    return re.compile(f"[{''.join(_LOOK_ALIKE)}{_SPACES}{_LINE_ENDS}{_INVISIBLE}]")


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(f"[{_LINE_ENDS}]")


@cache
def _clusters() -> re.Pattern[str]:
    """A character that is replaced one for one (nothing composes with it), or one with what may compose with it."""
    replaced = "".join(_LOOK_ALIKE) + _SPACES + _LINE_ENDS
    return re.compile(f"[{replaced}]|[{_SAFE}]?[^{_SAFE}{replaced}]+")


@cache
def _marks() -> re.Pattern[str]:
    return re.compile("[\u0300-\u036f]+")


@cache
def _not_ascii() -> re.Pattern[str]:
    return re.compile("[^a-z0-9]+")
