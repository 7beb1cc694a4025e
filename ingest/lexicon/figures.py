"""The words around figures: figures.yaml, read once."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from ingest.lexicon.layout import WordList, word_lists
from ingest.lexicon.trie import Trie, words_of

FILE = Path(__file__).with_name("figures.yaml")


@dataclass(frozen=True, slots=True)
class FigureLists:
    """The lists of figures.yaml under their names; the file says what each is for."""

    party: WordList
    counted: WordList
    qualities: WordList
    units: WordList
    scales: WordList
    shares: WordList
    portions: WordList
    measures: WordList
    totals: WordList
    raising: WordList
    amounting: WordList
    rises: WordList
    falls: WordList
    compared: WordList
    about: WordList
    has: WordList
    acts: WordList
    meets: WordList
    lightly: WordList
    joining: WordList
    belongs: WordList
    attending: WordList
    gathers: WordList
    consists: WordList
    terms: WordList
    managed: WordList
    managing: WordList
    all: WordList
    collectives: WordList
    each: WordList
    all_levels: WordList
    represents: WordList
    into: WordList
    keeping: WordList
    votes: WordList
    assemblies: WordList
    by: WordList
    planned: WordList
    societies: WordList
    people: WordList
    manners: WordList
    beside: WordList
    wholes: WordList
    not_after: WordList


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The same lists as tables of phrases; each phrase has its own words as value."""

    party: Trie[str]
    counted: Trie[str]
    qualities: Trie[str]
    units: Trie[str]
    scales: Trie[str]
    shares: Trie[str]
    portions: Trie[str]
    measures: Trie[str]
    totals: Trie[str]
    raising: Trie[str]
    amounting: Trie[str]
    rises: Trie[str]
    falls: Trie[str]
    compared: Trie[str]
    about: Trie[str]
    has: Trie[str]
    acts: Trie[str]
    meets: Trie[str]
    lightly: Trie[str]
    joining: Trie[str]
    belongs: Trie[str]
    attending: Trie[str]
    gathers: Trie[str]
    consists: Trie[str]
    terms: Trie[str]
    managed: Trie[str]
    managing: Trie[str]
    all: Trie[str]
    collectives: Trie[str]
    each: Trie[str]
    all_levels: Trie[str]
    represents: Trie[str]
    into: Trie[str]
    keeping: Trie[str]
    votes: Trie[str]
    assemblies: Trie[str]
    by: Trie[str]
    planned: Trie[str]
    societies: Trie[str]
    people: Trie[str]
    manners: Trie[str]
    beside: Trie[str]
    wholes: Trie[str]
    not_after: Trie[str]


def figure_lists() -> FigureLists:
    """The lists with their examples; LexiconError with file:line where the file is broken."""
    return FigureLists(*word_lists(FILE, FigureLists))


@cache
def figure_words() -> FigureWords:
    """The lists that come with the project, for lookup."""
    lists = figure_lists()
    return FigureWords(*(_table(getattr(lists, field.name)) for field in fields(FigureLists)))


def _table(words: WordList) -> Trie[str]:
    return Trie((words_of(phrase), phrase) for phrase in words.words)
