"""Words of a line as the lists of the lexicon have them."""

from __future__ import annotations

from ingest.divide.formallines import does, is_meeting
from ingest.lexicon import lexicon
from ingest.lexicon.entries import Head
from ingest.lexicon.trie import words_of


def spelt(text: str) -> list[str]:
    """The words in small letters, abbreviations written out: that at the beginning however it is written."""
    first, _, rest = text.strip().partition(" ")
    short = lexicon().abbreviations
    written = [short.get(first.upper()), *(short.get(word) for word in rest.split())]
    if not any(written):
        return words_of(text)
    parts = zip([first, *rest.split()], written, strict=True)
    return [low for word, full in parts for low in (map(str.lower, full) if full else words_of(word))]


def head_of(text: str) -> Head | None:
    """The kind of body that a text begins with: no "Hội" in "HỘI NGHỊ"."""
    words = spelt(text)
    found = lexicon().heads.longest(words, 0, len(words))
    return found[0] if found is not None and not does(text) and not is_meeting(text) else None


def begins_office(text: str) -> bool:
    """Whether a text begins with an office."""
    words = words_of(text)
    return lexicon().titles.longest(words, 0, len(words)) is not None
