"""Numbers of documents: "31/2020/qđ-ubnd" is 31/2020/QĐ-UBND, "24-ct/tu" 24-CT/TU."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from ingest.casing.row import Row
from ingest.lexicon import entries, lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.syllables import is_syllable

# A number, a year perhaps, and letters that slashes and hyphens join; spaces may have come between.
_SYMBOL = re.compile(
    r"(?<![\w/.,-])(?P<said>số:?\s*)?\d+[a-zđ]?\s?(?P<year>/\s?\d{4}\s?)?(?P<mark>[-–/])\s?"
    r"(?P<letters>[a-zđươ&]{1,12}\d{0,2}(?:\s?[-–/.]\s?[a-zđươ&]{1,12}\d{0,2}){0,5})(?![\w])"
)
_PART = re.compile(r"[a-zđươ&]+")


def write_symbols(row: Row) -> None:
    """The letters after the number of a document, in their own case."""
    for found in _SYMBOL.finditer(row.text):
        letters = _PART.findall(found["letters"])
        if not _is_symbol(found, letters):
            continue
        for part in _PART.finditer(row.text, *found.span("letters")):
            _write(row, part.start(), _written(part.group()))


def symbol_form(low: str) -> bool:
    """Does a text in lower case have the number of a document with its symbol?"""
    return any(_is_symbol(found, _PART.findall(found["letters"])) for found in _SYMBOL.finditer(low))


def _is_symbol(found: re.Match[str], letters: list[str]) -> bool:
    """A type of documents opens it, or somebody who issues them ends it; "24/7", "12/kg" have neither.

    After "số" any letters will do that are no syllables.
    """
    whole = len(letters) > 1 or bool(found["said"])
    if found["said"] and not any(map(is_syllable, letters)):
        return True
    return whole and (letters[0] in _types() or letters[0] in _issuers() or letters[-1] in _issuers())


def _write(row: Row, start: int, written: str) -> None:
    """Letters that begin at a place of the text; a token with an ampersand holds several parts ("tt-bgd&đt")."""
    at = bisect_right(row.start, start) - 1
    shift = start - row.start[at]
    if row.low[at][shift : shift + len(written)] == written.lower():
        row.word[at] = row.word[at][:shift] + written + row.word[at][shift + len(written) :]
        row.mark[at] = "symbol"


def _written(low: str) -> str:
    return _forms().get(low, low.upper())


@cache
def _forms() -> dict[str, str]:
    """Symbols that are not all capitals ("CTr", "TTg", "TTr")."""
    issuers = (*(mark for _, mark in lexicon().words.marks), *case_words().symbols.words)
    return {form.lower(): form for form in (*_all_types(), *issuers)}


@cache
def _types() -> frozenset[str]:
    return frozenset(form.lower() for form in _all_types())


def _all_types() -> list[str]:
    return [form for entry in entries.directive_types() for form in entry.symbols]


@cache
def _issuers() -> frozenset[str]:
    short = {form.lower() for form in lexicon().abbreviations if len(form) > 2}
    return frozenset((*lexicon().words.central_marks, *short, *(f.lower() for f in case_words().symbols.words)))
