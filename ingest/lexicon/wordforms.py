"""Words of the lists as parts of regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ALL = tuple(map(chr, range(0x41, 0x1EFA)))
#: The capitals and the small letters that Vietnamese words may have, for sets ``[…]``.
UPPER, LOWER = "".join(filter(str.isupper, _ALL)), "".join(filter(str.islower, _ALL))
#: Any letter that is no capital.
SMALL = rf"[^\W\d_{UPPER}]"
# Of the letters with a mark those that stand everywhere.
_COMMON = "đưàệộ"


def any_of(words: Iterable[str]) -> str:
    """A group that matches any of the words, the longest first; a space in a word is any run of spaces."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace("\\ ", r"\s+") for word in ordered) + ")"


def parted(words: Iterable[str], *, exact: bool = False) -> tuple[str, str]:
    """The words as two parts of a pattern: their first letters, for a set ``[…]``, and a group of what follows each.

    ``exact``: as written, not in any case.

    For patterns that are looked for all over a text. Where a pattern begins with a set of characters and does not
    ignore case, the engine skips all other characters without trying the rest. What stands before the word is asked
    after the set: ``[letters](?<!\\w.)rests``.
    """
    rests: dict[str, list[str]] = {}
    for word in words:
        first = word[0] if exact else f"{word[0].lower()}{word[0].upper()}"
        rests.setdefault(first, []).append(word[1:])
    case = "" if exact else "i"
    group = "|".join(rf"(?<=[{letters}])(?{case}:{any_of(rest)})" for letters, rest in rests.items())
    return re.escape("".join(rests)), f"(?:{group})"


def by_mark(words: Iterable[str]) -> tuple[str, str]:
    """The words as ``parted`` gives them, but found by a letter with a mark ("ă" of "năm"), in any case.

    A text has few letters of each mark, so the engine stops much less often than at first letters. Only whole words
    are found. ``before_mark`` tells where one begins. Before the letter only single blanks may stand between words.
    """
    marks: dict[str, dict[int, list[str]]] = {}
    for word in words:
        _, _, at = min((letter.isascii(), letter in _COMMON, k) for k, letter in enumerate(word))
        marks.setdefault(word[at], {}).setdefault(at, []).append(word)
    groups = (
        f"(?<=[{mark}{mark.upper()}])(?:{'|'.join(_around(at, mark, row) for at, row in sorted(rows.items())[::-1])})"
        for mark, rows in marks.items()
    )
    return "".join(f"{mark}{mark.upper()}" for mark in marks), f"(?:{'|'.join(groups)})(?!\\w)"


def _around(at: int, mark: str, words: list[str]) -> str:
    """What stands before and after the letter ``mark``, the one at ``at`` of these words; the group's name has both."""
    parts: dict[str, list[str]] = {}
    for word in words:
        parts.setdefault(re.escape(word[:at]).replace("\\ ", r"\s"), []).append(word[at + 1 :])
    row = (rf"(?<=(?<!\w)(?i:{before}{mark}))(?i:{any_of(after)})" for before, after in parts.items())
    return f"(?P<before{at}_{ord(mark)}>{'|'.join(row)})"


def before_mark(found: re.Match[str]) -> int:
    """How many characters of a word stand before the letter by which it was found; 0 for what is no such word."""
    name = found.lastgroup or ""
    return int(name.removeprefix("before").split("_")[0]) if name.startswith("before") else 0
