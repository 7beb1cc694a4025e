"""A user's own query, answered inside the process: the engine's own way to query refuses every write."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import jpype

from graph.embedded.engine import Engine
from graph.errors import QueryError, QueryTimeout
from graph.store import Answer

SECONDS = 15.0
"""So long is an answer waited for."""

_AT_ONCE = threading.BoundedSemaphore(4)


@dataclass
class _Work:
    """What the answering thread hands over: an answer, or why there is none."""

    answer: Answer | None = None
    error: Exception | None = None
    done: threading.Event = field(default_factory=threading.Event)


def ask(engine: Engine, text: str, parameters: Mapping[str, object], limit: int) -> Answer:
    """The first ``limit`` rows; QueryError for anything but a read, QueryTimeout after ``SECONDS``.

    The engine looks at its own limit only between rows, so the answer is waited for beside it.
    """
    if not _AT_ONCE.acquire(timeout=SECONDS):
        raise QueryTimeout("kho đang bận với các câu hỏi khác", "the store is busy with other queries")
    work = _Work()
    threading.Thread(target=_answer, args=(engine, text, parameters, limit, work), daemon=True).start()
    if not work.done.wait(SECONDS):
        raise QueryTimeout(f"câu hỏi chạy quá {SECONDS:g} giây", f"the query ran longer than {SECONDS:g} seconds")
    if work.error is not None:
        raise _refused(work.error) from work.error
    assert work.answer is not None
    return work.answer


def _answer(engine: Engine, text: str, parameters: Mapping[str, object], limit: int, work: _Work) -> None:
    try:
        work.answer = _read(engine, text, parameters, limit)
    except Exception as error:  # of Java or of Python: handed to who waits
        work.error = error
    finally:
        work.done.set()
        _AT_ONCE.release()


def _read(engine: Engine, text: str, parameters: Mapping[str, object], limit: int) -> Answer:
    result = engine.database.get_java_database().query("opencypher", text, _java_map(parameters))
    try:
        columns: tuple[str, ...] = ()
        rows: list[tuple[object, ...]] = []
        while result.hasNext() and len(rows) <= limit:
            row = result.next()
            columns = columns or tuple(str(name) for name in row.getPropertyNames())
            rows.append(tuple(_plain(row.getProperty(name)) for name in columns))
    finally:
        result.close()
    return Answer(columns, tuple(rows[:limit]), len(rows) > limit)


def _java_map(parameters: Mapping[str, object]) -> Any:
    from arcadedb_embedded.type_conversion import convert_python_to_java

    return jpype.JObject(convert_python_to_java(dict(parameters)), jpype.JClass("java.util.Map"))


def _plain(value: Any) -> object:
    """As ``graph.store.plain`` does for the driver: text, number, flag, None, list or dict."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, jpype.JClass("com.arcadedb.database.Document")):
        kind = "type" if isinstance(value, jpype.JClass("com.arcadedb.graph.Edge")) else "label"
        return {kind: str(value.getTypeName()), **_map(value.propertiesAsMap())}
    if isinstance(value, jpype.JClass("java.util.Map")):
        return _map(value)
    if isinstance(value, jpype.JClass("java.lang.Iterable")):
        return [_plain(one) for one in value]
    return _scalar(value)


def _map(found: Any) -> dict[str, object]:
    return dict(_sorted(found))


def _sorted(found: Any) -> Iterator[tuple[str, object]]:
    for name in sorted(str(name) for name in found.keySet()):
        yield name, _plain(found.get(name))


def _scalar(value: Any) -> object:
    if isinstance(value, jpype.JClass("java.lang.Boolean")):
        return bool(value)
    if isinstance(value, int):
        return int(value)
    return float(value) if isinstance(value, float) else str(value)


def _refused(error: Exception) -> QueryError:
    said = str(error).split(": ", 1)[-1].partition("\n")[0]
    if "TimeoutException" in str(error):
        return QueryTimeout("câu hỏi chạy quá lâu", "the query ran too long")
    if "QueryNotIdempotentException" in str(error):
        return QueryError("câu hỏi bị từ chối: nó không chỉ đọc", "the query is refused: it does more than read")
    return QueryError(f"kho từ chối câu hỏi: {said}", f"the store refused the query: {said}")
