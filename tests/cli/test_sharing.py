"""Folders that several processes use: who must have the engine waits for it, and errors of ours are not tried again."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli import sharing
from cli.stores import placed
from graph.errors import LockedStore, QueryError, StoreError
from graph.store import Store
from tests.stores.test_owner import first_line, other


def test_pages_need_the_engine_themselves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another process has the engine, serve waits, and then says which process it is."""
    monkeypatch.setattr(sharing, "PATIENCE", 0.5)
    with other("own", tmp_path) as process:
        assert first_line(process) == "open"
        with pytest.raises(LockedStore, match=f"process {process.pid} has the store .* `partygraph serve`"):
            sharing.own(placed(str(tmp_path), None))
        process.communicate(timeout=60)
    with sharing.own(placed(str(tmp_path), None)) as store:
        assert len(store.documents()) == 1


def test_work_goes_on_when_the_owner_dies(tmp_path: Path) -> None:
    """The engine went with its process: the work begins anew on an engine of ours."""
    tries: list[int] = []

    def work(store: Store) -> int:
        tries.append(len(store.documents()))
        if len(tries) == 1:
            process.kill()
            process.wait()
            # The driver says so itself, after half a minute of hope.
            raise StoreError("kho không trả lời", "the store does not answer")
        return len(store.documents())

    with other("own", tmp_path) as process:
        assert first_line(process) == "open"
        assert sharing.using(placed(str(tmp_path), None), work) == 1
    assert tries == [1, 1]


def test_a_wrong_query_is_not_tried_again(tmp_path: Path) -> None:
    """What the engine refuses it would refuse again."""
    tries: list[int] = []

    def work(store: Store) -> None:
        tries.append(1)
        store.run("MATCH (n RETURN n")

    with pytest.raises(QueryError, match="SyntaxError"):
        sharing.using(placed(str(tmp_path), None), work)
    assert tries == [1]
