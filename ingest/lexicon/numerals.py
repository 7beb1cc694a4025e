"""Numbers that are written as words: numerals.yaml, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read

FILE = Path(__file__).with_name("numerals.yaml")
ROMAN, LOW_ROMAN = frozenset("IVX"), frozenset("ivx")
"""The letters of small Roman numbers, in capitals and in lower case."""


@dataclass(frozen=True, slots=True)
class Numerals:
    """What each word stands for: a number of an event, the grade of an honour, a power of ten."""

    ordinals: Mapping[str, str]
    grades: Mapping[str, str]
    scales: Mapping[str, str]


@cache
def numerals() -> Numerals:
    """The tables that come with the project; LexiconError with file:line where the file is broken."""
    file = read(FILE, LexiconError)
    names = [field.name for field in fields(Numerals)]
    file.only(*names)
    return Numerals(*(_table(file, name) for name in names))


def _table(file: Fields, name: str) -> dict[str, str]:
    for entry in file.entries(name):
        entry.only("number", "words", "examples")
    return {word: entry.text("number") for entry in file.entries(name) for word in entry.texts("words")}
