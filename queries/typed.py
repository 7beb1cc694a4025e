"""A typed name taken apart: its words, and the ways in which a name may write each of them.

``hanoi`` may stand as ``ha noi``, and ``tphcm`` for ``thành phố hồ chí minh``: a store that knows such ways has them as
its spelling. A word typed without marks is compared with the folded names, one typed with marks with the marks too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise, product

from graph.ids import exact
from graph.sought import sought
from graph.store.spelling import Spelling, as_typed
from graph.syllables import is_bare_syllable
from graph.text import fold

Ways = tuple[str, ...]

_BEFORE = (" ", "-", "/")
"""What may stand before a word of a name (:func:`graph.sought.sought` knows no other marks there)."""
_BEHIND = (" ", "-", "/", ".")
"""What may stand behind a word that is typed to its end."""
_PARTS = re.compile(rf"[{re.escape(''.join(_BEFORE))}]")
_INDEXED = re.compile(r"[a-z0-9]+|[a-z]+(?:\.[a-z]+)+")
"""What the index has as one word, whatever else it makes of dots and the like."""
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’‘ʼ`´](?=[^\W\d_])")
_SHORTEST = 2
"""A word of so few letters is not taken apart."""
_MOST = 16
"""Whole names that what was typed may be."""


@dataclass(frozen=True, slots=True)
class Words:
    """``forms`` and ``marked`` hold for each word the ways in which a name may contain it, ``wholes`` what the name may
    be altogether, ``ways`` how a text may write each word, with its marks where they were typed; ``longest`` is a word
    that all of them have and fewest names, ``lucene`` what the full-text index is asked, empty where that knows none of
    the words.
    """

    wholes: Ways
    ways: tuple[Ways, ...]
    longest: str
    lucene: str
    forms: tuple[Ways, ...]
    marked: tuple[Ways, ...]

    @classmethod
    def of(cls, typed: str, spelling: Spelling = as_typed, *, whole: bool = False) -> Words:
        """What is looked for when someone types ``typed``: the beginnings of words, or ``whole`` words."""
        words = [(word, *_others(word, spelling)) for word in _joined(_typed(typed), spelling)]
        folded = [tuple(dict.fromkeys(map(fold, ways))) for ways in words]
        behind = _BEHIND if whole else ("",)
        return cls(
            tuple(islice(map(" ".join, product(*folded)), _MOST)),
            tuple(tuple(ways) if _is_marked(ways) else bare for ways, bare in zip(words, folded, strict=True)),
            max((ways[0] for ways in folded if all(ways[0] in way for way in ways)), key=len, default=""),
            " ".join(filter(None, (_asked(ways, "" if whole else "*") for ways in folded))),
            tuple(_forms(ways, behind) for ways in folded),
            tuple(_forms(ways, behind) for ways in words if _is_marked(ways)),
        )

    @property
    def together(self) -> list[str]:
        """The words as a text may have them side by side."""
        return list(_forms(self.wholes, _BEHIND))

    def conditions(self) -> dict[str, object]:
        """The parameters of :data:`queries.names.MATCHES`."""
        return {
            "lucene": self.lucene,
            "longest": self.longest,
            "forms": [list(forms) for forms in self.forms],
            "marked": [list(forms) for forms in self.marked],
        }


def _typed(name: str) -> list[str]:
    """The words without the marks that a sentence sets beside them, unless there is nothing else."""
    typed = exact(name).split()
    return [word for one in typed for word in _words(one)] or typed


def _words(typed: str) -> list[str]:
    """What an apostrophe joins stands together: "h'bình" is "h bình" in a name, and not any word in h- and "bình"."""
    words = sought(typed).split()
    return [" ".join(words)] if _APOSTROPHE.search(typed) else words


def _is_marked(ways: Sequence[str]) -> bool:
    return fold(ways[0]) != ways[0]


def _joined(words: list[str], spelling: Spelling) -> list[str]:
    """The words, with two as one where they are a short form only together: "tp hcm" is "tphcm"."""
    for at, (one, other) in enumerate(pairwise(words)):
        if _is_short(one) and _is_short(other) and spelling(one + other):
            return [*words[:at], one + other, *_joined(words[at + 2 :], spelling)]
    return words


def _is_short(word: str) -> bool:
    return word.isalpha() and not is_bare_syllable(fold(word))


def _others(word: str, spelling: Spelling) -> Sequence[str]:
    """Other ways in which names may write a word.

    A number of one digit may have a nought before it: Chỉ thị 5 is Chỉ thị số 05-CT/TW. A Vietnamese syllable has no
    other way. A word that is neither that nor a short form may have its first letter apart: "mgar" is M'gar.
    """
    if len(word) == 1 and word.isdigit():
        return (f"0{word}",)
    if is_bare_syllable(fold(word)):
        return ()
    return spelling(word) or ((f"{word[0]} {word[1:]}",) if word.isalpha() and len(word) > _SHORTEST else ())


def _forms(ways: Sequence[str], behind: Sequence[str]) -> Ways:
    return tuple(before + way + after for way in ways for before in _BEFORE for after in behind)


def _asked(ways: Ways, end: str) -> str:
    """One of the ways, as the index is asked; empty where it knows no word of one of them."""
    asked = [" ".join(_parts(way, end)) for way in ways]
    if not all(asked):
        return ""
    return asked[0] if len(asked) == 1 else f"+({' '.join(f'({one})' for one in asked)})"


def _parts(way: str, end: str) -> Iterator[str]:
    """The words of the index in one way; with a star as its end the last may go on."""
    parts = _PARTS.split(way)
    ends = ("",) * (len(parts) - 1) + (end,)
    return (f"+{part}{end}" for part, end in zip(parts, ends, strict=True) if _INDEXED.fullmatch(part))
