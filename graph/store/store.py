"""The store: what is written into a graph and read from it, on either engine."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from graph.claim import Reading
from graph.cypher import constraints
from graph.decisions import Decisions
from graph.errors import QueryError, StoreError
from graph.resolve import Bearer
from graph.rows import Row
from graph.store import age, change, internal, kept
from graph.store.bolt import Bolt, run
from graph.store.change import Changes
from graph.store.kept import Held
from graph.store.passages import Passage, passages
from graph.store.people import people
from graph.store.plain import Answer, plain
from graph.store.rows import rows
from graph.store.spelling import Spelling, as_typed
from graph.store.status import Status, status

Ask = Callable[[str, Mapping[str, object], int], Answer]
"""Answers a user's query: its text, its parameters, and how many rows at most."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A document of the store: the SHA-256 of its bytes and of its text, and the names under which it was met."""

    sha256: str
    text_sha256: str
    names: tuple[str, ...]


class Store:
    """A graph in a database. Every method may raise StoreError; a write that fails leaves the graph as it was."""

    def __init__(
        self,
        bolt: Bolt,
        ask: Ask,
        *,
        lock: Callable[[], AbstractContextManager[object]] = nullcontext,
        close: Callable[[], None] = lambda: None,
    ) -> None:
        """``ask`` answers users' queries, ``lock`` keeps other writers out, ``close`` lets the engine go."""
        self._bolt = bolt
        self._ask = ask
        self._lock = lock
        self._close: Callable[[], None] | None = close
        self.spelling: Spelling = as_typed
        """how names may write a word that somebody types: whoever opens the store for people tells it"""

    def write(self, readings: Sequence[Reading]) -> Changes:
        """Put readings in the place of what their documents said before: one transaction, all or nothing."""
        with self._lock():
            return self._bolt.writing(lambda tx: change.write(tx, readings))

    def remove(self, sha256: str) -> Changes:
        """Take out what a document said, and what nothing else supports."""
        with self._lock():
            return self._bolt.writing(lambda tx: change.remove(tx, sha256))

    def decide(self, decisions: Decisions) -> Changes:
        """Count by these decisions from now on; the documents that they touch are counted anew."""
        with self._lock():
            return self._bolt.writing(lambda tx: change.decide(tx, decisions))

    def run(self, cypher: str, /, **parameters: object) -> list[dict[str, object]]:
        """The rows of a text of our own, in a read transaction. Nodes and edges are dicts of their properties."""
        found = self._bolt.read(cypher, parameters)
        return [dict(zip(record.keys(), map(plain, record.values()), strict=True)) for record in found]

    def read_only(self, cypher: str, parameters: Mapping[str, object], limit: int) -> Answer:
        """The first ``limit`` rows of a user's text. QueryError for anything but a read, QueryTimeout if it is slow."""
        if limit < 1:
            raise QueryError("giới hạn phải từ 1 trở lên", "the limit must be at least 1")
        return self._ask(cypher, parameters, limit)

    def rows(self) -> Iterator[Row]:
        """The whole graph, sorted by id: what the fold gives for the same documents and decisions.

        StoreError at the end where another process wrote meanwhile: what was read is then of no one moment.
        """
        before = self.version()
        yield from rows(self._bolt)
        if self.version() != before:
            raise StoreError(
                "đồ thị đã thay đổi trong khi đọc; hãy chạy lại", "the graph changed while it was read; run it again"
            )

    def document(self, sha256: str) -> Reading | None:
        """What was read from a document, its text included; None where it is not there."""
        found = self._bolt.reading(lambda tx: kept.readings(tx, [sha256]))
        return found[sha256].reading if sha256 in found else None

    def passages(self, ids: Iterable[str], reach: int) -> dict[str, tuple[Passage, ...]]:
        """By id of a claim (``claim:…``, ``unread:…``): its words in their text, with ``reach`` characters around."""
        wanted = tuple(ids)
        return self._bolt.reading(lambda tx: passages(tx, wanted, reach))

    def documents(self) -> tuple[Listed, ...]:
        """All documents, by SHA-256."""
        found = self._bolt.read(internal.LISTED, {})
        return tuple(Listed(row["id"], row["text_sha256"], tuple(row["names"])) for row in found)

    def status(self) -> Status:
        """What is in the store, counted."""
        return status(self._bolt, self.version())

    def people(self, ids: Iterable[str], decisions: Decisions) -> tuple[Held, ...]:
        """Everyone who is compared with some people (``person:…``) or local entities (``e:…``), whole blocks."""
        wanted = tuple(ids)
        return self._bolt.reading(lambda tx: people(tx, wanted, decisions))

    def bearers(self, ids: Iterable[str]) -> tuple[Bearer, ...]:
        """Who bears some weaker ids, and which some nodes bear."""
        wanted = tuple(ids)
        return self._bolt.reading(
            lambda tx: tuple(sorted({*kept.bearers(tx, wanted), *kept.bearers_of_nodes(tx, wanted)}))
        )

    def version(self) -> int:
        """How many writes have changed the graph: what was made of it is stale when this has grown."""
        found = self._bolt.read(internal.STATE, {})
        return (found[0]["version"] or 0) if found else 0

    def outdated(self) -> bool:
        """Whether the graph must be made anew from the archive, because an earlier version of the program made it.

        StoreError where a later one did.
        """
        return age.outdated(self._bolt)

    def sources(self) -> frozenset[str]:
        """The SHA-256 of all documents, whichever version of the program wrote them."""
        return age.sources(self._bolt)

    @contextmanager
    def renewal(self) -> Iterator[None]:
        """Empty the store for a block that fills it again; until that has ended well the store counts as outdated."""
        with self._lock():
            age.clear(self._bolt)
        yield
        age.settle(self._bolt)

    def close(self) -> None:
        """Let the engine go; a second call does nothing."""
        close, self._close = self._close, None
        if close is not None:
            close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


def prepare(bolt: Bolt, execute: Callable[[str], object]) -> None:
    """Constraints and indexes, where the database has not these already; ``execute`` runs one of the engine's own."""
    own, kinds = list(internal.constraints()), constraints(bolt.engine)
    layout = hashlib.sha256("\n".join([*own, *kinds]).encode()).hexdigest()[:16]
    found = bolt.read(internal.STATE, {})
    if not found or found[0]["layout"] != layout:
        for statement in kinds:
            execute(statement)
        for statement in own:
            bolt.alone(statement)
        bolt.writing(lambda tx: run(tx, internal.SET_LAYOUT, layout=layout))
    if not found or found[0]["version"] is None:
        age.settle(bolt)
