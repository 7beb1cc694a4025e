"""The engines of this process: one per folder, however many stores are open on it; none outlives the process."""

from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Callable
from pathlib import Path

from graph.embedded.engine import Engine

_Key = tuple[int, Path]


class Shared:
    """Counts who uses which engine. A forked child has none of its parent's engines: their threads stayed behind."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._engines: dict[_Key, Engine] = {}
        self._users: dict[_Key, int] = {}

    def engine(self, folder: Path, start: Callable[[], Engine | None]) -> Engine | None:
        """The engine of a folder, with ``start`` if there is none; None where that gives none. To be left again."""
        key = (os.getpid(), folder)
        with self._lock:
            engine = self._engines.get(key) or start()
            if engine is not None:
                # Registered after Java's own end, so run before it: Java would wait for the threads of the engine.
                if key not in self._engines:
                    atexit.register(self._end, key)
                self._engines[key] = engine
                self._users[key] = self._users.get(key, 0) + 1
            return engine

    def leave(self, folder: Path) -> None:
        """Note that a user is gone; after the last one the engine stops."""
        key = (os.getpid(), folder)
        with self._lock:
            self._users[key] = self._users.get(key, 0) - 1
            if self._users[key] <= 0:
                self._end(key)

    def _end(self, key: _Key) -> None:
        with self._lock:
            engine = self._engines.pop(key, None) if key[0] == os.getpid() else None
            self._users.pop(key, None)
            if engine is not None:
                engine.stop()


shared = Shared()
