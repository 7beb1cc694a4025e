"""The words by which a text that has lost its case gets it back: casewords.yaml, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ingest.lexicon.layout import WordList, word_lists

FILE = Path(__file__).with_name("casewords.yaml")


@dataclass(frozen=True, slots=True)
class CaseWords:
    """The lists of casewords.yaml under their names; the file says what each is for."""

    proper: WordList
    sure: WordList
    hints: WordList
    abbreviations: WordList
    symbols: WordList
    before_numerals: WordList
    between_numerals: WordList
    marks_of_names: WordList
    plain: WordList
    common: WordList
    before_name: WordList
    between_places: WordList
    between_people: WordList
    hamlets: WordList
    large_levels: WordList
    after_titles: WordList
    issuing: WordList
    before_bodies: WordList
    named_days: WordList
    before_days: WordList
    states: WordList


@cache
def case_words() -> CaseWords:
    """The lists that come with the project; LexiconError with file:line where the file is broken."""
    return CaseWords(*word_lists(FILE, CaseWords))
