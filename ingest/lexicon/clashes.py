"""Two entries of one list that claim the same phrase: which they are, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.errors import LexiconError
from graph.strictyaml import Fields, read_list
from ingest.lexicon import entries
from ingest.lexicon.eventheads import EventHead
from ingest.lexicon.own import ALIAS, own_entries
from ingest.lexicon.trie import words_of

FILES = {
    entries.Head: "bodies.yaml",
    entries.Title: "posts.yaml",
    entries.DirectiveType: "directives.yaml",
    entries.HonourName: "honours.yaml",
    EventHead: "events.yaml",
    entries.Sector: "sectors.yaml",
    str: "verbs.yaml",
}
BODY_WORDS = ("follows", "inside", "none", "country", "named")
"""What may stand for the name of a title's body; see posts.yaml."""
_LISTS = ("aliases", "bare", "phrases")


def clash(phrase: str, value: object) -> LexiconError:
    """The error to raise about a phrase that two entries have; ``value`` is what the second one means by it."""
    claiming = [f for f in rows(type(value)) if _has(f, phrase)]
    names = " | ".join(f"{name_of(f)} ({f.where})" for f in claiming)
    vi, en = f"cụm từ '{phrase}' có hai mục: {names}", f"the phrase '{phrase}' has two entries: {names}"
    return LexiconError(vi, en, where=claiming[-1].where if claiming else None)


def check_bodies(titles: Iterable[entries.Title], heads: Iterable[entries.Head]) -> None:
    """LexiconError for a title whose body is in no list."""
    known = {*BODY_WORDS, *(head.name for head in heads)}
    for title in titles:
        if title.body.removesuffix(" +") not in known:
            entry = next(f for f in rows(entries.Title) if name_of(f) == title.name)
            raise entry.error("body", f"không có cơ quan '{title.body}'", f"there is no body '{title.body}'")


def rows(kind: type) -> tuple[Fields, ...]:
    """The entries of a kind as their files have them, the user's own last."""
    own = own_entries(FILES[kind])
    return (*read_list(entries.HERE / FILES[kind], LexiconError), *own)


def name_of(entry: Fields) -> str:
    """What an entry is called."""
    return next(entry.text(field) for field in ("cue", ALIAS, "name") if field in entry.names())


def _has(entry: Fields, phrase: str) -> bool:
    return any(words_of(own) == words_of(phrase) for own in _phrases(entry))


def _phrases(entry: Fields) -> Iterator[str]:
    if ALIAS not in entry.names():
        yield name_of(entry)
    for field in _LISTS:
        yield from entry.texts(field, optional=True)
