"""Words of the lists as parts of regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A group that matches any of the words, the longest first; a space in a word is any run of spaces."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace("\\ ", r"\s+") for word in ordered) + ")"


def parted(words: Iterable[str], *, exact: bool = False) -> tuple[str, str]:
    """The words in two parts: their first letters for a set ``[…]``, and a group of what follows each.

    In any case, or exactly as written.

    For patterns that are looked for all over a text: where one begins with a set of characters (and does not ignore
    case), the engine passes over all others without trying the rest. What stands before is asked after the set:
    ``[letters](?<!\\w.)rests``.
    """
    rests: dict[str, list[str]] = {}
    for word in words:
        first = word[0] if exact else f"{word[0].lower()}{word[0].upper()}"
        rests.setdefault(first, []).append(word[1:])
    case = "" if exact else "i"
    group = "|".join(rf"(?<=[{letters}])(?{case}:{any_of(rest)})" for letters, rest in rests.items())
    return re.escape("".join(rests)), f"(?:{group})"
