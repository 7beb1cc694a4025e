"""Who has the folder: a lock that ends with its process, and a note for other processes of the same user.

The note (``owner.json``: process, port of the loopback, password) is readable by its user alone and counts only while
the lock is held; what a process that died left behind is neither read nor kept.
"""

from __future__ import annotations

import fcntl
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path

from graph.errors import LockedStore, StoreError

_NOTE, _LOCK = "owner.json", "owner.lock"


@dataclass(frozen=True, slots=True)
class Owner:
    """The process that has the folder, and how to work through it."""

    pid: int
    port: int
    password: str


class Ownership:
    """The lock of a folder, held until :meth:`give_up` or the end of the process."""

    def __init__(self, folder: Path, handle: TextIOWrapper) -> None:
        self._note = folder / _NOTE
        self._handle = handle
        # Whoever wrote it is gone, for the lock was free.
        self._note.unlink(missing_ok=True)

    def announce(self, port: int, password: str) -> None:
        """Tell other processes of this user how to work through this one."""
        draft = self._note.with_suffix(".new")
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump({"pid": os.getpid(), "port": port, "password": password}, file)
        draft.replace(self._note)

    def give_up(self) -> None:
        """Let others have the folder."""
        self._note.unlink(missing_ok=True)
        self._handle.close()


def take(folder: Path) -> Ownership | None:
    """The lock of a folder; None where another process has it.

    A POSIX lock: unlike that of flock(2) a forked child does not inherit it. This process must not hold it already.
    """
    try:
        handle = (folder / _LOCK).open("a", encoding="utf-8")
    except PermissionError as error:
        raise _not_ours(folder) from error
    except OSError as error:
        raise StoreError(f"không dùng được thư mục kho {folder}", f"cannot use the folder {folder}: {error}") from error
    try:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        handle.close()
        return None
    return Ownership(folder, handle)


def read_owner(folder: Path) -> Owner | None:
    """The note of who has the lock; None where there is none yet. LockedStore where it is another user's."""
    try:
        found = json.loads((folder / _NOTE).read_text(encoding="utf-8"))
    except PermissionError as error:
        raise _not_ours(folder) from error
    except (OSError, ValueError):
        return None
    with suppress(KeyError, TypeError, ValueError):
        return Owner(int(found["pid"]), int(found["port"]), str(found["password"]))
    return None


def _not_ours(folder: Path) -> LockedStore:
    return LockedStore(
        f"kho {folder} thuộc người dùng khác, hoặc không cho ghi",
        f"the store {folder} belongs to another user, or may not be written",
    )
