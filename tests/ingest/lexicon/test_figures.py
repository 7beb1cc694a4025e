"""The words around figures: each list counts in its examples and in no counter-example, in every spelling."""

from __future__ import annotations

from dataclasses import fields

import pytest

from ingest import flat
from ingest.lexicon.figures import Figures, figure_lists, figure_words
from ingest.lexicon.trie import words_of
from tests.ingest.lexicon.forms import spellings
from tests.ingest.texts import read_text

LISTS = [field.name for field in fields(Figures)]


def _figures(text: str) -> int:
    return len(flat(read_text(text)).get("observations", []))


@pytest.mark.parametrize("name", LISTS)
def test_examples_give_figures(name: str) -> None:
    """Each example holds a phrase of its list and is read."""
    table = getattr(figure_words(), name)
    for example in getattr(figure_lists(), name).examples:
        words = words_of(example)
        assert any(table.starts_at(words, at, len(words)) for at in range(len(words))), example
        assert all(_figures(text) for text in spellings(example).values()), example


@pytest.mark.parametrize("name", LISTS)
def test_counter_examples_give_none(name: str) -> None:
    """Nor in any other spelling."""
    for example in getattr(figure_lists(), name).counter:
        assert not any(_figures(text) for text in spellings(example).values()), example


def test_every_list_is_shown() -> None:
    """No list without a sentence."""
    lists = figure_lists()
    assert not [name for name in LISTS if not getattr(lists, name).examples + getattr(lists, name).counter]
