"""Sectors by their first letters: "THADS" is "Thi hành án dân sự"."""

from __future__ import annotations

from collections.abc import Iterable

from graph.text import without_tones
from ingest.lexicon.entries import Sector
from ingest.lexicon.tables import names_of
from ingest.lexicon.trie import tokens_of, words_of

#: Two letters stand for too many things.
_LETTERS = 3


def sector_letters(sectors: Iterable[Sector]) -> dict[str, tuple[str, ...]]:
    """The words of the sectors by their first letters, "và" left out, where these tell which sector is meant."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for sector in sectors:
        for name in names_of(sector):
            words = tuple(word for word in words_of(name) if word.isalpha() and word != "và")
            letters = without_tones("".join(word[0] for word in words)).upper()
            found.setdefault(letters, {}).setdefault(words, sector.name)
    told = {form: set(names.values()) for form, names in found.items() if len(form) >= _LETTERS}
    return {form: tokens_of(min(names)) for form, names in told.items() if len(names) == 1}
