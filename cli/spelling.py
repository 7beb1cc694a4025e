"""How names that people type may be written in a store: by the lists of the lexicon, loaded when a word needs them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.store import Store
    from queries import Spelled


def spelled(store: Store) -> Spelled:
    """The store for reports and pages: short forms and words that were typed as one find what they stand for."""
    from queries import Spelled

    return Spelled(store, _spellings)


def _spellings(word: str) -> Sequence[str]:
    from ingest.lexicon.spellings import spellings

    return spellings(word)
