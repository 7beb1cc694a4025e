"""The words that give a node the names and properties that its page shows."""

from __future__ import annotations

from queries import Evidence
from queries.table import read_evidence
from web.disputes import givers
from web.facts import SAID, Thing
from web.site import site

_LOOKED_AT = 2_000
"""Claims about one node in which grounds are looked for: a body that every document names has no end of them."""


def grounds(node: Thing) -> dict[tuple[str, str], Evidence]:
    """By property and value: the earliest document's words for it; names and aliases are both ``alias``."""
    names = [name for name, _ in node.own]
    text = (
        f"MATCH (n:`{node.label}` {{id: $id}})<-[:SUBJECT|OBJECT]-(c:Claim) "
        "WHERE c.property IN $names OR c.predicate IN $givers WITH c LIMIT $most "
        "MATCH (c)-[:STATED_IN]->(s:Document) WITH c, s ORDER BY s.published, c.id "
        "WITH CASE c.property WHEN 'name' THEN 'alias' ELSE coalesce(c.property, 'date') END AS name, "
        f"coalesce(c.value, c.date) AS value, collect({SAID})[..1] AS found "
        "WHERE value IS NOT NULL RETURN name, value, found"
    )
    rows = site().store.run(
        text, id=node.ref.id, names=[*names, "name", "alias"], givers=givers(node.label, "date"), most=_LOOKED_AT
    )
    return {(str(row["name"]), str(row["value"])): read_evidence(row["found"])[0] for row in rows}
