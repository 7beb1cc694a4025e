"""The entries of all lists in one form: where each stands, what it is called, its phrases and its sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.errors import LexiconError
from graph.strictyaml import Fields, read_list
from ingest.lexicon import entries
from ingest.lexicon.own import ALIAS, LISTS, own_entries

_NAMES = ("name", "cue", "as", ALIAS)
_PHRASES = ("name", "aliases", "bare", "phrases", "abbr")


@dataclass(frozen=True, slots=True)
class Row:
    """One entry: ``file`` is its list, ``where`` file and line; ``counter``: where it must not be found."""

    file: str
    where: str
    name: str
    phrases: tuple[str, ...]
    examples: tuple[str, ...]
    counter: tuple[str, ...]


def own_rows() -> Iterator[Row]:
    """The user's own entries."""
    for file in LISTS:
        yield from (_row(file, entry) for entry in own_entries(file))


def shipped_rows() -> Iterator[Row]:
    """The entries that come with the project."""
    for file in LISTS:
        yield from (_row(file, entry) for entry in read_list(entries.HERE / file, LexiconError))


def _row(file: str, entry: Fields) -> Row:
    name = next(entry.text(field) for field in _NAMES if field in entry.names())
    phrases = [phrase for field in _PHRASES if field in entry.names() for phrase in _texts(entry, field)]
    return Row(
        file,
        entry.where,
        name,
        tuple(phrases),
        entry.texts("examples", optional=True),
        entry.texts("counter", optional=True),
    )


def _texts(entry: Fields, field: str) -> tuple[str, ...]:
    return (entry.text(field),) if field == "name" else entry.texts(field)
