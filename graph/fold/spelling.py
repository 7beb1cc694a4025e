"""Whether two people may be one whose name is spelt in two ways: only their node ids are asked, which begin with it."""

from __future__ import annotations

from collections.abc import Sequence

_SAME = str.maketrans("y", "i")
"""Letters that stand for each other: Lý and Lí."""
_FEWEST = 2
"""A name of one word is the beginning of many."""


def alike(one: str, other: str) -> bool:
    """Names that differ in marks, in one letter, or by a word that one of them leaves out.

    >>> alike("person:hoang-duy-chinh-0a1b2c3d4e", "person:hoang-duy-chin-9f8e7d6c5b")
    True
    >>> alike("person:le-van-binh-0a1b2c3d4e", "person:le-van-bach-9f8e7d6c5b")
    False
    """
    mine, theirs = _words(one), _words(other)
    if len(mine) == len(theirs):
        return _one_letter("".join(mine), "".join(theirs))
    short, long = sorted((mine, theirs), key=len)
    return len(short) >= _FEWEST and _left_out(short, long)


def _words(node: str) -> list[str]:
    slug = node.partition(":")[2].rpartition("-")[0]
    return slug.translate(_SAME).split("-")


def _one_letter(one: str, other: str) -> bool:
    """Equal, or equal once one letter is changed, added or left out."""
    short, long = sorted((one, other), key=len)
    same = next((k for k, letter in enumerate(short) if letter != long[k]), len(short))
    return long[same + 1 :] == short[same + (len(short) == len(long)) :]


def _left_out(short: Sequence[str], long: Sequence[str]) -> bool:
    """Are the words of the one, in order, some of the other's, the given name among them?"""
    rest = iter(long)
    return short[-1] == long[-1] and all(word in rest for word in short)
