"""Working in a folder that other processes use too: one of them runs the engine, and may end before we do."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from cli.spelling import spelling
from cli.stores import Place, make_store, open_store
from graph.errors import LockedStore, OutdatedStore, StoreError

if TYPE_CHECKING:
    from graph.store import Store

TRIES = 5
PATIENCE = 15.0
"""Seconds that short commands get to leave the engine to one that stays."""

_Result = TypeVar("_Result")


def using(at: Place, work: Callable[[Store], _Result], *, any_age: bool = False) -> _Result:
    """What ``work`` gives for the store of a place; OutdatedStore for one of an earlier version, unless ``any_age``.

    Where the engine was another process's and that process ended meanwhile, ``work`` begins anew on an engine of our
    own (or the next one's), so it must be safe to repeat.
    """
    for _ in range(TRIES - 1):
        owner: int | None = None
        try:
            with open_store(at) as store:
                owner = _owner(at)
                return work(_ready(store, at, any_age=any_age))
        except OutdatedStore:
            raise
        except StoreError:
            if owner is None or owner == os.getpid() or not _ends(at, owner):
                raise
    with open_store(at) as store:
        return work(_ready(store, at, any_age=any_age))


def _ready(store: Store, at: Place, *, any_age: bool) -> Store:
    """The store, once its age is known to be right, with the spellings of the user's words."""
    if not any_age:
        refuse_outdated(store, at)
    store.spelling = spelling
    return store


def own(at: Place) -> Store:
    """The store of a place with the engine in this process, to be closed by who asks for it.

    LockedStore where another process has the engine for longer than a short command takes.
    """
    deadline = time.monotonic() + PATIENCE
    while True:
        store = make_store(at)
        owner = _owner(at)
        if at.on_server or owner == os.getpid():
            store.spelling = spelling
            return _checked(store, at)
        store.close()
        if time.monotonic() > deadline:
            raise LockedStore(
                f"tiến trình {owner} đang mở kho {at.store}; nếu đó là một `partygraph serve` khác thì xem trang "
                "của nó, hoặc dừng nó rồi chạy lại",
                f"process {owner} has the store {at.store} open; if it is another `partygraph serve`, look at its "
                "pages, or end it and try again",
            )
        time.sleep(0.2)


def refuse_outdated(store: Store, at: Place) -> None:
    """OutdatedStore, which names the way out, where an earlier version of the program made the graph."""
    if store.outdated():
        raise OutdatedStore(
            f"kho {at.store} do phiên bản trước của partygraph ghi, hoặc việc dựng lại bị dừng giữa chừng; "
            f"hãy chạy: {at.command('rebuild')}",
            f"the store {at.store} is of an earlier version of partygraph, or its rebuilding was stopped half-way; "
            f"run: {at.command('rebuild')}",
        )


def _checked(store: Store, at: Place) -> Store:
    try:
        refuse_outdated(store, at)
    except BaseException:
        store.close()
        raise
    return store


def _ends(at: Place, owner: int) -> bool:
    """Whether a process lets go of the engine, or has died; its engine fails a moment before its note is gone."""
    deadline = time.monotonic() + PATIENCE / 3
    while _owner(at) == owner and _lives(owner):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def _owner(at: Place) -> int | None:
    """The process that runs the engine of a folder; None where nobody does, or on a server."""
    if at.on_server:
        return None
    from graph.embedded.owner import read_owner

    found = read_owner(Path(at.store))
    return None if found is None else found.pid
