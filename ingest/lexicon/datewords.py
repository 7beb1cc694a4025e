"""The words of dates: dates.yaml, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ingest.lexicon.layout import WordList, word_lists

FILE = Path(__file__).with_name("dates.yaml")


@dataclass(frozen=True, slots=True)
class DateWords:
    """The lists of dates.yaml under their names; the file says what each is for."""

    cues: WordList
    joints: WordList
    counted: WordList
    months: WordList
    dayparts: WordList
    today: WordList
    yesterday: WordList
    ago: WordList
    same_day: WordList
    day_before: WordList
    stamps: WordList
    stamp_words: WordList
    weekdays: WordList
    since: WordList
    until: WordList
    periods: WordList
    terms: WordList
    goals: WordList
    reporting: WordList
    parts: WordList
    first_months: WordList
    last_months: WordList
    other_years: WordList
    cited: WordList
    deadlines: WordList
    orders: WordList
    futures: WordList
    wishes: WordList
    within: WordList
    plans: WordList
    reviews: WordList
    asides: WordList
    lives: WordList
    ahead: WordList
    counting: WordList
    prizes: WordList
    anniversaries: WordList
    stems: WordList
    branches: WordList


@cache
def date_words() -> DateWords:
    """The lists that come with the project; LexiconError with file:line where the file is broken."""
    return DateWords(*word_lists(FILE, DateWords))
