"""Rows of one kind: "Y tế, Nội vụ và Tài chính", "hạng Nhất, Nhì và Ba": each is read right behind a comma or "và"."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import Protocol, TypeVar

from ingest.grammar.scan import Scan

JOINTS = frozenset((",", "và"))
"""What joins most rows."""
PARTS = JOINTS | {";"}
_BRACKETS = frozenset(("(", ")"))
"""What parts those of a longer row."""
# So many does a row have at most.
_MOST = 40


class _Placed(Protocol):
    """What ends before a token."""

    @property
    def last(self) -> int: ...


Kind = TypeVar("Kind", bound=_Placed)


def row_from(
    scan: Scan, first: Kind, following: Callable[[int], Kind | None], joints: Container[str] = JOINTS
) -> list[Kind]:
    """The first of a row and the others; ``following`` reads the one that starts at a token."""
    row = [first]
    while len(row) < _MOST and scan.low(row[-1].last) in joints:
        one = following(row[-1].last + 1)
        if one is None:
            break
        row.append(one)
    return row


def in_brackets(behind: list[str]) -> bool:
    """Does a bracket close among the words behind a name that had opened before it: "(nay là A) …"?"""
    return next((word for word in behind if word in _BRACKETS), None) == ")"


def unbracketed(words: list[str]) -> list[str]:
    """The words without what stands in brackets."""
    if "(" not in words or ")" not in words:
        return words
    return words[: words.index("(")] + words[words.index(")") + 1 :]
