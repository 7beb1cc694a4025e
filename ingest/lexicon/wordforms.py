"""Words of the lists as parts of regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A group that matches any of the words, the longest first; a space in a word is any run of spaces."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace("\\ ", r"\s+") for word in ordered) + ")"


def parted(words: Iterable[str]) -> tuple[str, str]:
    """The words in any case, in two parts: their first letters for a set ``[…]``, and a group of what follows each.

    For patterns that are looked for all over a text: where one begins with a set of characters (and does not ignore
    case), the engine passes over all others without trying the rest. What stands before is asked after the set:
    ``[letters](?<!\\w.)rests``.
    """
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(f"{word[0].lower()}{word[0].upper()}", []).append(word[1:])
    group = "|".join(rf"(?<=[{letters}])(?i:{any_of(rest)})" for letters, rest in rests.items())
    return "".join(rests), f"(?:{group})"
