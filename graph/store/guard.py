"""A user's own query on Neo4j: read, and nothing else.

Neo4j Community has no roles, and READ mode alone lets LOAD CSV, procedures and commands about the server through. So
the engine's own parser decides first: the plan that EXPLAIN gives is walked, and what is not a plain read is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from neo4j import Query, Session

from graph.errors import QueryError
from graph.store.bolt import Bolt, translated
from graph.store.plain import Answer, plain

SECONDS = 15.0
"""So long may a user's query run."""

_ALLOWED = ("db.labels", "db.relationshiptypes", "db.propertykeys", "db.schema.visualization")
_FORBIDDEN = ("loadcsv", "administrationcommand", "terminate", "show")


def ask(bolt: Bolt, text: str, parameters: Mapping[str, object], limit: int) -> Answer:
    """The first ``limit`` rows; QueryError for anything but a read, QueryTimeout after ``SECONDS``."""
    with translated(), bolt.driver.session(database=bolt.database, default_access_mode="READ") as session:
        _check(session, text, parameters)
        result = session.run(Query(text, timeout=SECONDS), dict(parameters))
        columns = tuple(result.keys())
        rows = [tuple(plain(value) for value in record.values()) for record in islice(result, limit + 1)]
        return Answer(columns, tuple(rows[:limit]), len(rows) > limit)


def _check(session: Session, text: str, parameters: Mapping[str, object]) -> None:
    explained = Query(f"EXPLAIN {text}", timeout=SECONDS)
    summary = session.run(explained, dict(parameters)).consume()
    if summary.query_type != "r" or summary.plan is None or summary.profile is not None:
        raise _refusal("nó không chỉ đọc", "it does more than read")
    for operator in _operators(summary.plan):
        _check_operator(operator)


def _operators(plan: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield plan
    for child in plan.get("children", ()):
        yield from _operators(child)


def _check_operator(operator: Mapping[str, Any]) -> None:
    name = str(operator["operatorType"]).split("@")[0].lower()
    details = str(operator.get("args", {}).get("Details", ""))
    if name == "procedurecall":
        if details.split("(", maxsplit=1)[0].strip().lower() not in _ALLOWED:
            raise _refusal(f"thủ tục {details}", f"the procedure {details}")
    elif name.startswith(_FORBIDDEN):
        raise _refusal(f"thao tác {name}", f"the operation {name}")


def _refusal(vi: str, en: str) -> QueryError:
    return QueryError(f"câu hỏi bị từ chối: {vi}", f"the query is refused: {en}")
