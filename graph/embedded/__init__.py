"""The embedded engine as the store: in this process, or through the process that has it already.

One process owns the folder. Others of the same user work through it, over Bolt on the loopback, with the password that
it left for them; so ``report`` works while ``serve`` runs.
"""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from graph.embedded import answers
from graph.embedded.engine import Engine
from graph.embedded.owner import Owner, Ownership, read_owner, take
from graph.embedded.shared import shared
from graph.embedded.turns import turns
from graph.errors import LockedStore, QueryError, StoreError
from graph.store import Answer, Store, prepare

__all__ = ["open_embedded"]

PATIENCE = 15.0
"""Seconds in which another process must have started, or stopped, its engine."""


def open_embedded(folder: Path, patience: float = PATIENCE) -> Store:
    """The store in a folder, made where there is none.

    LockedStore where another process has it and does not let us in within ``patience`` seconds; StoreError where the
    folder cannot be used.
    """
    folder = _made(folder)
    deadline = time.monotonic() + patience
    while True:
        store = _ours(folder) or _theirs(folder)
        if store is not None:
            return store
        if time.monotonic() > deadline:
            raise LockedStore(
                f"tiến trình khác đang giữ kho {folder}", f"another process has the store {folder} and lets nobody in"
            )
        time.sleep(0.1)


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"không tạo được thư mục kho {folder}", f"cannot make the folder {folder}: {error}") from error
    return folder.resolve()


def _ours(folder: Path) -> Store | None:
    """Through the engine of this process, started now if nobody has the folder; None where another process has it."""
    engine = shared.engine(folder, lambda: _started(folder))
    if engine is None:
        return None
    ask = partial(answers.ask, engine)
    return Store(engine.bolt, ask, lock=turns(folder), close=lambda: shared.leave(folder))


def _started(folder: Path) -> Engine | None:
    ownership = take(folder)
    return None if ownership is None else _own(folder, ownership)


def _own(folder: Path, ownership: Ownership) -> Engine:
    try:
        engine = Engine.start(folder / "engine", ownership.give_up)
    except BaseException:
        ownership.give_up()
        raise
    try:
        prepare(engine.bolt, engine.execute)
        ownership.announce(engine.port, engine.password)
    except BaseException:
        engine.stop()
        raise
    return engine


def _theirs(folder: Path) -> Store | None:
    """Through the process that has the folder; None where it is not ready, or is just leaving."""
    owner = read_owner(folder)
    bolt = None if owner is None else Engine.reach(owner.port, owner.password)
    if owner is None or bolt is None:
        return None
    return Store(bolt, partial(_refuse, owner), lock=turns(folder), close=bolt.driver.close)


def _refuse(owner: Owner, *_: object) -> Answer:
    raise QueryError(
        f"câu hỏi tự viết chỉ chạy được trong tiến trình đang giữ kho (số {owner.pid})",
        f"a query of your own runs only in the process that has the store (pid {owner.pid})",
    )
