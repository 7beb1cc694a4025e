"""When numbered meetings of a term took place: meetings.yaml, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read_list

FILE = Path(__file__).with_name("meetings.yaml")


@dataclass(frozen=True, slots=True)
class Meetings:
    """Meetings of one kind: ``months`` by term and number, ISO; ``days``: so long one is spoken of as going on."""

    words: tuple[str, ...]
    of: tuple[str, ...]
    days: int
    months: Mapping[str, Mapping[int, str]]
    examples: tuple[str, ...]
    counter: tuple[str, ...]


@cache
def meetings() -> tuple[Meetings, ...]:
    """All kinds; LexiconError with file:line where the file is broken."""
    return tuple(_meetings(entry) for entry in read_list(FILE, LexiconError))


def _meetings(entry: Fields) -> Meetings:
    entry.only("words", "of", "days", "months", "why", "examples", "counter")
    entry.text("why")
    by_term = entry.fields("months")
    months = {term: _numbered(by_term.fields(term)) for term in by_term.names()}
    return Meetings(
        entry.texts("words"),
        entry.texts("of"),
        int(entry.text("days")),
        months,
        entry.texts("examples"),
        entry.texts("counter", optional=True),
    )


def _numbered(row: Fields) -> dict[int, str]:
    return {int(number): row.text(number) for number in row.names()}
