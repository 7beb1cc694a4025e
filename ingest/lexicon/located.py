"""Where the entries of the lists stand: ``bodies.yaml:44``, or the whole path where the list is the user's own."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ingest.lexicon import clashes, entries


@cache
def located(kind: type, name: str) -> str | None:
    """File and line of the entry of a kind (``str`` for a cue) that has this name; None where no list has it."""
    return _places(kind).get(name)


@cache
def _places(kind: type) -> dict[str, str]:
    return {clashes.name_of(entry): _short(entry.where) for entry in reversed(clashes.rows(kind))}


def _short(where: str) -> str:
    file, _, line = where.rpartition(":")
    return f"{Path(file).name}:{line}" if Path(file).parent == entries.HERE else where
