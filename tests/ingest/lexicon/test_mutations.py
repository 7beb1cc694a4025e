"""The checks see what they are for: a lost phrase, an example in the wrong place."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any, TypeVar

import pytest

from ingest.find import find
from ingest.lexicon import Lexicon, lexicon
from ingest.lexicon.trie import Trie, words_of
from tests.ingest.lexicon.check import complaints
from tests.ingest.lexicon.rows import Row, rows

Value = TypeVar("Value")

TABLES = {
    "bodies": "heads",
    "posts": "titles",
    "directives": "directives",
    "honours": "honours",
    "events": "event",
    "sectors": "sectors",
    "verbs": "cues",
}
FIND = sys.modules[find.__module__]
"""The step as a module: its package has a function of the same name."""


def _without(row: Row, phrase: str) -> Lexicon:
    """The lexicon without one phrase of one entry."""
    if row.file == "abbreviations":
        return replace(lexicon(), abbreviations={f: w for f, w in lexicon().abbreviations.items() if f != phrase})
    words = words_of(phrase)
    if row.file == "events":
        event = lexicon().event
        return replace(lexicon(), event=replace(event, heads=_cut(event.heads, words), bare=_cut(event.bare, words)))
    changed: dict[str, Any] = {TABLES[row.file]: _cut(getattr(lexicon(), TABLES[row.file]), words)}
    return replace(lexicon(), **changed)


def _cut(table: Trie[Value], phrase: list[str]) -> Trie[Value]:
    return Trie((words, value) for words, value in _phrases(table) if words != phrase)


def _phrases(table: Trie[Value]) -> Iterator[tuple[list[str], Value]]:
    for words in {tuple(words_of(phrase)) for row in rows() for phrase in row.phrases}:
        for value, end in table.matches(words, 0, len(words)):
            if end == len(words):
                yield list(words), value


@pytest.mark.parametrize("file", [*TABLES, "abbreviations"])
def test_a_lost_alias_is_noticed(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any one of its aliases an entry no longer fits its examples."""
    aliases = [(row, phrase) for row in rows() if row.file == file for phrase in row.phrases[1:]]
    unnoticed = [f"{row.name}: {phrase}" for row, phrase in aliases if not _noticed(row, phrase, monkeypatch)]
    assert not unnoticed, f"{file}.yaml: {unnoticed}"


def _noticed(row: Row, phrase: str, monkeypatch: pytest.MonkeyPatch) -> bool:
    kept, words = tuple(other for other in row.phrases if other != phrase), _without(row, phrase)
    with monkeypatch.context() as patch:
        patch.setattr(FIND, "lexicon", lambda: words)
        return any(True for _ in complaints(replace(row, phrases=kept)))


def _neighbours(file: str) -> Iterable[tuple[Row, Row]]:
    return pairwise(row for row in rows() if row.file == file)


@pytest.mark.parametrize("file", [*TABLES, "abbreviations"])
def test_swapped_examples_are_noticed(file: str) -> None:
    """Two entries that trade their first examples no longer fit them."""
    for left, right in _neighbours(file):
        swapped = (
            replace(left, examples=(right.examples[0], *left.examples[1:])),
            replace(right, examples=(left.examples[0], *right.examples[1:])),
        )
        assert any(True for row in swapped for _ in complaints(row)), f"{file}.yaml: {left.name}, {right.name}"
