"""What a document moves in the store does not grow with the documents before it: rows are counted, no time is taken.

Every document names one body, one official in one seat, who signs a directive of its own, and somebody of a bare name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from neo4j import ManagedTransaction, Record

from graph.claim import Reading
from graph.embedded import open_embedded
from graph.store import Store, bolt
from tests.graph.build import Page

_BATCH, _EARLY, _LATE = 10, 6, 30


def _document(number: int) -> Reading:
    page = Page(f"Tài liệu {number}", f"{2010 + number % 5}-{1 + number // 5 % 12:02}-{1 + number // 60 % 28:02}")
    body = page.org("tỉnh ủy", "tỉnh Số 1")
    post = page.thing("Post", "bí thư tỉnh ủy", title="bí thư", body="tỉnh ủy tỉnh Số 1", seats="one")
    key = {"type": "quyết định", "symbol": "QĐ/TU", "mark": "QĐ/TU", "scope": "tỉnh Số 1", "year": "2020"}
    signed = page.thing("Directive", f"Quyết định số {number}-QĐ/TU", number=str(number), **key)
    official = page.person("Lê Văn An")
    page.person("Vũ Văn Bình")
    page.says(post, "POST_AT", body).says(official, "HOLDS", post).says(official, "SIGNED", signed)
    return page.says(body, "ISSUED", signed).reading()


@dataclass
class _Moved:
    """Rows to the engine and from it."""

    sent: int = 0
    got: int = 0


@contextmanager
def _counting(patch: pytest.MonkeyPatch) -> Iterator[_Moved]:
    moved, run = _Moved(), bolt.run

    def counted(tx: ManagedTransaction, text: str, **parameters: object) -> list[Record]:
        found = run(tx, text, **parameters)
        moved.sent += sum(len(rows) for rows in parameters.values() if isinstance(rows, list))
        moved.got += len(found)
        return found

    with patch.context() as patched:
        patched.setattr(bolt, "run", counted)
        yield moved


def _moved(store: Store, patch: pytest.MonkeyPatch, write: Callable[[int], None], batch: int) -> _Moved:
    with _counting(patch) as moved:
        write(batch)
    return moved


def test_a_document_costs_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The thirtieth ten documents move as many rows as the sixth, and change no other document."""
    with open_embedded(tmp_path) as store:
        refolded: list[int] = []

        def write(batch: int) -> None:
            readings = [_document(number) for number in range(batch * _BATCH, (batch + 1) * _BATCH)]
            refolded.append(store.write(readings).refolded)

        moved = [_moved(store, monkeypatch, write, batch) for batch in range(_LATE + 1)]
    early, late = moved[_EARLY], moved[_LATE]
    assert 0 < late.sent <= early.sent * 1.1
    assert 0 < late.got <= early.got * 1.1
    assert sum(refolded[_EARLY:]) == 0
