"""The words around figures: figures.yaml, read once."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Generic, TypeVar

from ingest.lexicon.layout import WordList, word_lists
from ingest.lexicon.trie import Trie, words_of

FILE = Path(__file__).with_name("figures.yaml")


Kind = TypeVar("Kind")


@dataclass(frozen=True, slots=True)
class Figures(Generic[Kind]):
    """The lists of figures.yaml under their names, as lists or as tables; the file says what each is for."""

    party: Kind
    counted: Kind
    qualities: Kind
    units: Kind
    shares: Kind
    portions: Kind
    measures: Kind
    totals: Kind
    raising: Kind
    amounting: Kind
    rises: Kind
    falls: Kind
    compared: Kind
    about: Kind
    has: Kind
    acts: Kind
    meets: Kind
    lightly: Kind
    joining: Kind
    belongs: Kind
    attending: Kind
    gathers: Kind
    consists: Kind
    terms: Kind
    managed: Kind
    managing: Kind
    all: Kind
    collectives: Kind
    each: Kind
    all_levels: Kind
    represents: Kind
    into: Kind
    keeping: Kind
    votes: Kind
    assemblies: Kind
    by: Kind
    planned: Kind
    societies: Kind
    people: Kind
    manners: Kind
    beside: Kind
    wholes: Kind
    small: Kind
    not_after: Kind


FigureLists = Figures[WordList]
FigureWords = Figures[Trie[str]]
"""Each phrase has its own words as value."""


def figure_lists() -> FigureLists:
    """The lists with their examples; LexiconError with file:line where the file is broken."""
    return Figures(*word_lists(FILE, Figures))


@cache
def figure_words() -> FigureWords:
    """The lists that come with the project, for lookup."""
    lists = figure_lists()
    return Figures(*(_table(getattr(lists, field.name)) for field in fields(Figures)))


def _table(words: WordList) -> Trie[str]:
    return Trie((words_of(phrase), phrase) for phrase in words.words)
