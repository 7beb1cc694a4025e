"""How names that people type may be written otherwise: by the lists of the lexicon, loaded when a word needs them."""

from __future__ import annotations

from collections.abc import Sequence


def spelling(word: str) -> Sequence[str]:
    """Short forms, and words that were typed as one, as names have them."""
    from ingest.lexicon.spellings import spellings

    return spellings(word)
