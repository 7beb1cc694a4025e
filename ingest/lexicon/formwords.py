"""The words of the components of a form: formwords.yaml, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ingest.lexicon.layout import WordList, word_lists

FILE = Path(__file__).with_name("formwords.yaml")


@dataclass(frozen=True, slots=True)
class FormWords:
    """The lists of formwords.yaml under their names; the file says what each is for."""

    party_headings: WordList
    state_headings: WordList
    union_headings: WordList
    drafts: WordList
    secrecies: WordList
    urgencies: WordList
    copies: WordList
    annexes: WordList
    enclosures: WordList
    seals: WordList
    receivers: WordList
    addressed: WordList
    ranks: WordList
    name_openers: WordList
    resolving: WordList
    purposes: WordList
    sessions: WordList
    parties: WordList
    meeting_roles: WordList
    presidia: WordList
    congresses: WordList
    articles: WordList
    gazettes: WordList
    gazette_parts: WordList
    stamps: WordList


@cache
def form_words() -> FormWords:
    """The lists that come with the project; LexiconError with file:line where the file is broken."""
    return FormWords(*word_lists(FILE, FormWords))
