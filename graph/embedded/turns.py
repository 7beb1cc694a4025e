"""One writer at a time, whichever process it is in."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path


def turns(folder: Path) -> Callable[[], AbstractContextManager[None]]:
    """A lock for the writers of a folder: of all threads and processes one goes on, the others wait."""

    @contextmanager
    def turn() -> Iterator[None]:
        # flock(2) binds the lock to this one opening of the file, so threads exclude each other too.
        with (folder / "write.lock").open("a", encoding="utf-8") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield

    return turn
