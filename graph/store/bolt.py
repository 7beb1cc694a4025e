"""One database behind Bolt, whichever engine speaks it, and what its errors mean to us."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from neo4j import Driver, ManagedTransaction, Record
from neo4j.exceptions import AuthError, DriverError, Neo4jError, ServiceUnavailable

from graph.cypher import Engine
from graph.errors import QueryError, QueryTimeout, StoreError, UnreachableStore

BATCH = 2_000
"""So many rows go into one statement: larger ones gain nothing on either engine."""

_UNTOLD = "Check the server log for the details"
"""The embedded engine tells its reasons to its log alone."""
_STARTING = "DatabaseUnavailable"
"""In the code of the error of a server that answers before its database is open."""
_STATEMENT = ".Statement."
"""In the code of an error that is the question's own fault: ``Neo.ClientError.Statement.SyntaxError``."""

_Result = TypeVar("_Result")
_Row = TypeVar("_Row")


@dataclass(frozen=True)
class Bolt:
    """A driver, the database that it is asked for, and the engine that answers."""

    driver: Driver
    database: str | None
    engine: Engine

    def read(self, text: str, parameters: Mapping[str, object]) -> list[Record]:
        """The rows of one statement in a read transaction."""
        return self.reading(lambda tx: run(tx, text, **parameters))

    def reading(self, work: Callable[[ManagedTransaction], _Result]) -> _Result:
        """``work`` in one explicit read transaction, again where the engine asks for that."""
        with translated(), self.driver.session(database=self.database, default_access_mode="READ") as session:
            return session.execute_read(work)

    def writing(self, work: Callable[[ManagedTransaction], _Result]) -> _Result:
        """``work`` in one explicit transaction: all of it, or nothing. It runs anew after a conflict."""
        with translated(), self.driver.session(database=self.database) as session:
            return session.execute_write(work)

    def alone(self, text: str) -> None:
        """One statement outside a transaction of ours: of the schema, or about the server."""
        with translated(), self.driver.session(database=self.database) as session:
            session.run(text).consume()


def run(tx: ManagedTransaction, text: str, **parameters: object) -> list[Record]:
    """The rows of one statement."""
    return list(tx.run(text, parameters))


def in_batches(tx: ManagedTransaction, text: str, name: str, rows: Sequence[object]) -> list[Record]:
    """One statement for many rows, its parameter ``name`` holding a batch of them at a time."""
    return [record for batch in batches(rows) for record in run(tx, text, **{name: batch})]


def batches(rows: Sequence[_Row]) -> Iterator[Sequence[_Row]]:
    """The rows in slices of at most ``BATCH``."""
    return (rows[first : first + BATCH] for first in range(0, len(rows), BATCH))


@contextmanager
def translated() -> Iterator[None]:
    """Errors of the driver as errors of ours."""
    try:
        yield
    except AuthError as error:
        raise StoreError(
            "kho từ chối tài khoản; Neo4j giữ mật khẩu của lần khởi động đầu tiên",
            "the store refuses the account; Neo4j keeps the password of its very first start",
        ) from error
    except Neo4jError as error:
        raise _refused(error) from error
    except (DriverError, OSError, ValueError) as error:
        raise _unreachable(error) from error


def _refused(error: Neo4jError) -> StoreError:
    code, said = error.code or "", error.message or str(error)
    if "Timeout" in code or "timeout" in said or "TimedOut" in code:
        return QueryTimeout("câu hỏi chạy quá lâu", "the query ran too long")
    if _UNTOLD in said and _STATEMENT not in code:
        return QueryError(
            "kho không làm được; đĩa có thể đã đầy, lý do ghi ở engine/log trong thư mục kho",
            "the engine failed; the disk may be full, the reason is in engine/log of the store's folder",
        )
    if _STARTING in code:
        return UnreachableStore("kho chưa mở xong", "the store is not open yet")
    reason = code if _UNTOLD in said else said
    return QueryError(f"kho từ chối: {reason}", f"the store refused: {reason}")


def _unreachable(error: Exception) -> StoreError:
    if isinstance(error, ServiceUnavailable):
        said = str(error).partition("\n")[0].rstrip(":")
        return UnreachableStore(f"không tới được kho: {said}", f"the store cannot be reached: {said}")
    return StoreError(f"kho gặp lỗi: {error}", f"the store failed: {error}")
