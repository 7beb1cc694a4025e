"""The closed sets of words: each is of one subject, has words, and is asked for somewhere."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from itertools import pairwise
from pathlib import Path

import pytest

from graph.errors import LexiconError
from graph.strictyaml import read
from graph.text import slug
from ingest.lexicon import closed
from ingest.lexicon.closed import Words, words
from ingest.lexicon.trie import words_of
from tests.checks.project import tracked

FOLDER = Path(closed.__file__).parent
_ALL = {field.name for field in fields(Words)}
_SETS = {field.name for field in fields(Words) if isinstance(getattr(words(), field.name), frozenset)}


def test_a_set_belongs_to_one_subject() -> None:
    """No name stands in two files, and no file is left out."""
    names = sorted(field.name for subject in Words.__bases__ for field in fields(subject))
    assert not [left for left, right in pairwise(names) if left == right]
    assert names == sorted(field.name for field in fields(Words))


def test_no_set_is_empty() -> None:
    """A set without words would never say anything."""
    assert not [field.name for field in fields(Words) if not getattr(words(), field.name)]


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.yaml")), ids=lambda file: file.stem)
def test_a_word_stands_in_a_set_once(file: Path) -> None:
    """Whoever adds a word sees whether the set has it already."""
    content = read(file, LexiconError)
    sets = [name for name in content.names() if name in _SETS]
    again = {name: [word for word, n in Counter(content.texts(name)).items() if n > 1] for name in sets}
    assert sets
    assert not {name: words for name, words in again.items() if words}


@pytest.mark.parametrize("name", ["ordinary", "verb_like", "compounds"])
def test_a_long_list_is_in_order(name: str) -> None:
    """By its letters without marks, so that whoever adds a word finds its place."""
    listed = read(FOLDER / "bodies.yaml", LexiconError).texts(name)
    assert list(listed) == sorted(listed, key=lambda word: (slug(word), word))


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.yaml")), ids=lambda file: file.stem)
def test_every_set_is_shown(file: Path) -> None:
    """The comment above a set quotes an example in which one of its words stands."""
    shown = {name: [words_of(quote) for quote in re.findall(r'"([^"]+)"', told)] for name, told in _comments(file)}
    assert not [name for name, quotes in shown.items() if not any(_stands(phrase, quotes) for phrase in _phrases(name))]


def _comments(file: Path) -> Iterator[tuple[str, str]]:
    """Each set with the comment above it, which several may share."""
    told, after = "", False
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            told, after = line if after else f"{told} {line}", False
        elif (name := line.partition(":")[0]) in _ALL:
            yield name, told
        after = after or not line.startswith("#")


def _phrases(name: str) -> list[list[str]]:
    found = getattr(words(), name)
    return [words_of(phrase) for phrase in (dict(found) if isinstance(found, tuple) else found)]


def _stands(phrase: list[str], quotes: list[list[str]]) -> bool:
    return any(quote[at : at + len(phrase)] == phrase for quote in quotes for at in range(len(quote)))


def test_every_set_is_asked_for() -> None:
    """A set that no step reads is taken out of its file."""
    asked = {
        node.attr
        for path in tracked("ingest/*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and _is_words(node.value)
    }
    assert not [field.name for field in fields(Words) if field.name not in asked]


def _is_words(owner: ast.expr) -> bool:
    """Is what an attribute is asked of called like the closed sets: "words", "lexicon.words", "closed_words()"?"""
    if isinstance(owner, ast.Call):
        return _is_words(owner.func)
    name = owner.attr if isinstance(owner, ast.Attribute) else owner.id if isinstance(owner, ast.Name) else ""
    return name in ("words", "closed", "closed_words")
