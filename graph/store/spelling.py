"""How people may type the names of a store: what a store is told so that names are found in other spellings too."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Spelling = Callable[[str], Sequence[str]]
"""The other ways in which names may write a typed word, which is in small letters; what they have of words is apart."""


def as_typed(_: str) -> Sequence[str]:
    """The spelling of who knows none but what is typed."""
    return ()
