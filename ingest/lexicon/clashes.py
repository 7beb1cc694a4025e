"""Two entries of one list that claim the same phrase: which they are, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from graph.errors import LexiconError
from graph.strictyaml import Fields, read_list
from ingest.lexicon import entries
from ingest.lexicon.trie import words_of

FILES = {
    entries.Head: "bodies.yaml",
    entries.Title: "posts.yaml",
    entries.DirectiveType: "directives.yaml",
    entries.HonourName: "honours.yaml",
    entries.EventHead: "events.yaml",
    entries.Sector: "sectors.yaml",
    str: "verbs.yaml",
}
_LISTS = ("aliases", "bare", "phrases")


def clash(phrase: str, value: object) -> LexiconError:
    """The error to raise about a phrase that two entries have; ``value`` is what the second one means by it."""
    claiming = [f for f in rows(type(value)) if _has(f, phrase)]
    names = " | ".join(f"{name_of(f)} ({f.where})" for f in claiming)
    vi, en = f"cụm từ '{phrase}' có hai mục: {names}", f"the phrase '{phrase}' has two entries: {names}"
    return LexiconError(vi, en, where=claiming[-1].where if claiming else None)


def rows(kind: type) -> tuple[Fields, ...]:
    """The entries of a kind as their file has them."""
    return read_list(entries.HERE / FILES[kind], LexiconError)


def name_of(entry: Fields) -> str:
    """What an entry is called."""
    return entry.text("cue" if "cue" in entry.names() else "name")


def _has(entry: Fields, phrase: str) -> bool:
    return any(words_of(own) == words_of(phrase) for own in _phrases(entry))


def _phrases(entry: Fields) -> Iterator[str]:
    yield name_of(entry)
    for field in _LISTS:
        yield from entry.texts(field, optional=True)
