"""Other spellings of what a user types, which a store is given so that names are found by them too."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Spelling = Callable[[str], Sequence[str]]
"""A typed word in small letters → the other ways in which a name may write it; several words stand apart."""


def as_typed(_: str) -> Sequence[str]:
    """No other spelling: only what is typed is looked for."""
    return ()
