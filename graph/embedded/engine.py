"""One running engine: ArcadeDB in this process, behind Bolt on the loopback."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from neo4j import Driver, GraphDatabase, NotificationMinimumSeverity
from neo4j.exceptions import DriverError, Neo4jError

from graph.embedded import java
from graph.errors import LockedStore, StoreError
from graph.store import Bolt

DATABASE = "graph"
COMMAND_SECONDS = 30
"""So long may any statement run. The engine has one limit for all, so ours are made to be short."""

_ATTEMPTS = 3
_LONGEST_MESSAGE = 1 << 28


@dataclass(frozen=True)
class Engine:
    """The engine, its database, and the driver that speaks to it."""

    server: Any
    database: Any
    bolt: Bolt
    port: int
    password: str
    after: Callable[[], None]

    @classmethod
    def start(cls, folder: Path, after: Callable[[], None]) -> Self:
        """Start the engine on the data in ``folder``; ``after`` is called when it has stopped.

        LockedStore where something else, which is not partygraph, has the data open.
        """
        java.start(folder / "log")
        # The password is new each time, and the engine takes it only where it has no users yet.
        (folder / "config" / "server-users.jsonl").unlink(missing_ok=True)
        password = secrets.token_urlsafe(24)
        server, port = _server(folder, password)
        try:
            database = _database(server)
        except BaseException:
            server.stop()
            raise
        return cls(server, database, Bolt(_driver(port, password), DATABASE, "arcadedb"), port, password, after)

    @staticmethod
    def reach(port: int, password: str) -> Bolt | None:
        """The engine of another process; None where it does not answer to this password."""
        driver = _driver(port, password)
        try:
            driver.verify_connectivity()
        except (DriverError, Neo4jError, OSError):
            driver.close()
            return None
        return Bolt(driver, DATABASE, "arcadedb")

    def execute(self, statement: str) -> None:
        """One statement of the engine's own SQL, which Bolt does not carry; StoreError where it fails."""
        _command(self.database, statement)

    def stop(self) -> None:
        """Close the driver, stop the engine, and say so."""
        try:
            self.bolt.driver.close()
            self.server.stop()
        finally:
            self.after()


def _server(folder: Path, password: str) -> tuple[Any, int]:
    from arcadedb_embedded import ArcadeDBError, create_server

    for attempt in range(_ATTEMPTS):
        http, bolt = _free_ports()
        server = create_server(str(folder), password, _settings(http, bolt))
        try:
            server.start()
        except ArcadeDBError as error:
            # Between our look for a free port and its use another program may have taken it.
            if attempt + 1 == _ATTEMPTS or "lock" in str(error).lower():
                raise _broken(folder, error) from error
        else:
            return server, bolt
    raise AssertionError("the last attempt returns or raises")


def _settings(http: int, bolt: int) -> dict[str, object]:
    return {
        "mode": "production",
        "host": "127.0.0.1",
        "http_port": http,
        "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "bolt_host": "127.0.0.1",
        "bolt_port": bolt,
        "bolt_maxMessageSize": _LONGEST_MESSAGE,
        "bolt_packstream_maxValueLength": _LONGEST_MESSAGE,
        "serverMetrics": False,
        # Many rounds protect weak passwords; ours is random and lives as long as the process.
        "server_saltIterations": 1_000,
    }


def _database(server: Any) -> Any:
    from arcadedb_embedded import ArcadeDBError

    try:
        database = server.create_database(DATABASE)
        database.set_wal_flush("yes_full")
    except ArcadeDBError as error:
        raise _failed(error) from error
    _command(database, f"ALTER DATABASE `arcadedb.command.timeout` {COMMAND_SECONDS * 1000}")
    return database


def _command(database: Any, statement: str) -> None:
    from arcadedb_embedded import ArcadeDBError

    try:
        database.command("sql", statement)
    except ArcadeDBError as error:
        raise _failed(error) from error


def _failed(error: Exception) -> StoreError:
    """The last cause says most: the engine wraps ``No space left on device`` in what it was about to do."""
    cause: BaseException = error
    while cause.__cause__ is not None:
        cause = cause.__cause__
    said = str(cause).partition("\n")[0]
    return StoreError("kho không ghi được", f"the store cannot be written: {said}")


def _driver(port: int, password: str) -> Driver:
    return GraphDatabase.driver(
        f"bolt://127.0.0.1:{port}",
        auth=("root", password),
        notifications_min_severity=NotificationMinimumSeverity.OFF,
        connection_timeout=5.0,
    )


def _free_ports() -> tuple[int, int]:
    with socket.socket() as one, socket.socket() as other:
        for each in (one, other):
            each.bind(("127.0.0.1", 0))
        return one.getsockname()[1], other.getsockname()[1]


def _broken(folder: Path, error: Exception) -> StoreError:
    said = str(error).partition("\n")[0]
    if "lock" in str(error).lower():
        return LockedStore(f"chương trình khác đang mở {folder}", f"another program has {folder} open: {said}")
    return StoreError(f"không khởi động được kho {folder}: {said}", f"the engine does not start in {folder}: {said}")
