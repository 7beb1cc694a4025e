"""How much goes to the engine and comes from it: the same whatever else the machine does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from unittest.mock import patch

from neo4j import ManagedTransaction, Record

from graph.store import bolt


@dataclass
class Moved:
    """Rows to the engine and from it, and the characters of both."""

    sent: int = 0
    got: int = 0
    characters: int = 0


@contextmanager
def counting() -> Iterator[Moved]:
    """Count what the statements for many rows move."""
    moved, run = Moved(), bolt.run

    def counted(tx: ManagedTransaction, text: str, **parameters: object) -> list[Record]:
        found = run(tx, text, **parameters)
        sent = [row for rows in parameters.values() if isinstance(rows, list) for row in rows]
        moved.sent += len(sent)
        moved.got += len(found)
        moved.characters += _characters([*sent, *(dict(record) for record in found)])
        return found

    with patch.object(bolt, "run", counted):
        yield moved


def _characters(value: object) -> int:
    if isinstance(value, str):
        return len(value)
    if isinstance(value, Mapping):
        return _characters(list(value.values()))
    return sum(map(_characters, value)) if isinstance(value, list) else 1
