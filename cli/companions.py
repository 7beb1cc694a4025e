"""Who is named in documents about two people both: of two of one name that tells an archivist more than the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.errors import say

if TYPE_CHECKING:
    from graph.store import Store

_SHOWN = 8
_BOTH = (
    "MATCH (:Person {id: $one})<-[:MENTIONS]-(:Document)-[:MENTIONS]->(c:Person) "
    "WITH collect(DISTINCT c.name) AS mine "
    "MATCH (:Person {id: $two})<-[:MENTIONS]-(:Document)-[:MENTIONS]->(c:Person) "
    "WHERE c.name IN mine AND NOT c.id IN [$one, $two] "
    "WITH c.name AS name, sum(c.sources) AS told RETURN name ORDER BY told, name"
)


def companions(store: Store, one: str, two: str) -> list[str]:
    """A line with their names, those first whom fewest documents name; none where there is nobody."""
    found = [str(row["name"]) for row in store.run(_BOTH, one=one, two=two)]
    shown = ", ".join(found[:_SHOWN])
    more = f" … ({len(found)})" if len(found) > _SHOWN else ""
    return [say(f"cùng được nhắc với {shown}{more}", f"both named with {shown}{more}")] if found else []
