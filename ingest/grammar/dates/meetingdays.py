"""The year of a day on which a text tells of a numbered meeting: "Sáng 9/5 … Hội nghị Trung ương 5 khóa XII"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from ingest.grammar.dates.forms import compiled, month_number
from ingest.lexicon.datewords import date_words
from ingest.lexicon.meetings import Meetings, meetings
from ingest.lexicon.terms import roman
from ingest.lexicon.wordforms import any_of, parted

#: A meeting is spoken of so many days before its month begins; whose it is stands so many characters beside it.
_BEFORE, _BESIDE = 25, 40


def years_of_meetings(text: str, month: int, day: int) -> set[int]:
    """The years in which a numbered meeting that the text tells of was held about a day and month."""
    terms = {_term(found["term"]) for found in _terms().finditer(text)}
    return {
        year
        for kind in (meetings() if terms else ())
        for number in _numbers(text, kind)
        for year in _years(kind, number, terms, month, day)
    }


def _numbers(text: str, kind: Meetings) -> set[int]:
    """The numbers of the meetings of a kind that the text tells of, and does not only cite."""
    return {
        month_number(found["number"])
        for found in _meeting(kind.words).finditer(text)
        if _cited().search(text, max(0, found.start() - _BESIDE), found.start()) is None
        and _whose(kind.of).search(text, found.start() - min(found.start(), _BESIDE), found.end() + _BESIDE) is not None
    }


def _years(kind: Meetings, number: int, terms: set[str], month: int, day: int) -> Iterator[int]:
    for term, months in kind.months.items():
        if number in months and term in terms:
            year, began = int(months[number][:4]), date(int(months[number][:4]), int(months[number][5:]), 1)
            if -_BEFORE <= (date(year, month, min(day, 28)) - began).days <= kind.days:
                yield year


def _term(written: str) -> str:
    return roman(int(written)) if written.isdecimal() else written.upper()


@cache
def _terms() -> re.Pattern[str]:
    return re.compile(r"[kK](?<!\w.)(?i:hóa\s+(?P<term>[XIV]{1,5}|\d{1,2}))(?!\w)")


@cache
def _meeting(words: tuple[str, ...]) -> re.Pattern[str]:
    numbers = any_of(date_words().months.words)
    letters, rests = parted(words)
    return re.compile(rf"[{letters}](?<!\w.){rests}(?i:\s+(?:thứ\s+)?(?P<number>\d{{1,2}}(?!\d)|{numbers}(?!\w)))")


@cache
def _whose(words: tuple[str, ...]) -> re.Pattern[str]:
    return compiled(rf"(?<!\w){any_of(words)}(?!\w)")


@cache
def _cited() -> re.Pattern[str]:
    """The words before a meeting whose outcome is cited: "Nghị quyết Hội nghị Trung ương 8"."""
    return compiled(rf"(?<!\w){any_of(date_words().cited.words)}\s+\Z")
