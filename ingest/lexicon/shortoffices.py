"""Offices of one body alone, by their first words: "Thống đốc", "Trưởng Đoàn", where that body signs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ingest.lexicon import lexicon
from ingest.lexicon.entries import Title
from ingest.lexicon.tables import names_of
from ingest.lexicon.trie import Trie, words_of

_FEWEST = 2
"""So many words has an office without the name of its body at least."""
_LOCAL = " +"


@cache
def short_offices() -> Trie[tuple[Title, ...]]:
    """The titles that may be meant by such words, which are no title's whole name themselves: those of which only words
    of the body's own name are left out."""
    found: dict[tuple[str, ...], dict[str, Title]] = {}
    for title in lexicon().title_by_name.values():
        for words in _openings(title):
            found.setdefault(words, {})[title.name] = title
    return Trie((words, tuple(titles.values())) for words, titles in found.items())


def body_of(title: Title) -> str:
    """The head of the one body whose office it is: "Đoàn đại biểu Quốc hội" of "Trưởng Đoàn đại biểu Quốc hội"."""
    return title.body.removesuffix(_LOCAL)


def _openings(title: Title) -> Iterator[tuple[str, ...]]:
    """What stands for a title if the name of its body goes without saying."""
    lexicon_, body = lexicon(), set(words_of(body_of(title)))
    for name in names_of(title) if body_of(title) in lexicon_.head_by_name else ():
        words = words_of(name)
        for size in range(len(words) - 1, _FEWEST - 1, -1):
            if words[size] not in body:
                break
            hit = lexicon_.titles.longest(words, 0, size)
            if hit is None or (hit[1] == size and words_of(hit[0].name) != words[:size]):
                yield tuple(words[:size])
