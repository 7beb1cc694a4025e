"""Lists of phrases → tables that are looked up word by word."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from ingest.lexicon.clashes import clash
from ingest.lexicon.entries import Head, HonourName, Sector, Title
from ingest.lexicon.eventheads import EventHead
from ingest.lexicon.trie import Trie, words_of

Value = TypeVar("Value")
Entry = TypeVar("Entry", Head, Title, HonourName, Sector, EventHead)


def table(rows: Iterable[tuple[Value, Iterable[str]]]) -> Trie[Value]:
    """Values by their phrases; LexiconError for a phrase that means two of them."""
    found: Trie[Value] = Trie()
    for value, phrases in rows:
        for phrase in phrases:
            try:
                found.add(words_of(phrase), value)
            except ValueError as cause:
                raise clash(phrase, value) from cause
    return found


def by_names(entries: Iterable[Entry]) -> Trie[Entry]:
    """Entries by their names and aliases."""
    return table((entry, names_of(entry)) for entry in entries)


def names_of(entry: Entry) -> tuple[str, ...]:
    """All that an entry is called."""
    return (entry.name, *entry.aliases)


def listed(phrases: Iterable[str]) -> Trie[bool]:
    """Phrases of which it only counts that they stand there."""
    return table([(True, phrases)])
