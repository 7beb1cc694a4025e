"""The closed sets of words: each is of one subject, has words, and is asked for somewhere."""

from __future__ import annotations

import ast
from dataclasses import fields
from itertools import pairwise

from ingest.lexicon.closed import Words, words
from tests.checks.project import tracked


def test_a_set_belongs_to_one_subject() -> None:
    """No name stands in two files, and no file is left out."""
    names = sorted(field.name for subject in Words.__bases__ for field in fields(subject))
    assert not [left for left, right in pairwise(names) if left == right]
    assert names == sorted(field.name for field in fields(Words))


def test_no_set_is_empty() -> None:
    """A set without words would never say anything."""
    assert not [field.name for field in fields(Words) if not getattr(words(), field.name)]


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
