"""Days of which texts remember how many years ago they were: knowndays.yaml, read once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read_list

FILE = Path(__file__).with_name("knowndays.yaml")


@dataclass(frozen=True, slots=True)
class KnownDay:
    """What is remembered, as texts call it, and the day on which it was."""

    words: tuple[str, ...]
    day: date
    examples: tuple[str, ...]
    counter: tuple[str, ...]


@cache
def known_days() -> tuple[KnownDay, ...]:
    """All of them; LexiconError with file:line where the file is broken."""
    return tuple(_known_day(entry) for entry in read_list(FILE, LexiconError))


def _known_day(entry: Fields) -> KnownDay:
    entry.only("words", "day", "examples", "counter")
    day = date.fromisoformat(entry.text("day"))
    return KnownDay(entry.texts("words"), day, entry.texts("examples"), entry.texts("counter", optional=True))
