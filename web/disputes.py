"""Where sources disagree about a property of a node: every value that was said, each with who says it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.schema import schema
from web.facts import SAID, Source, Thing, read_sources
from web.site import site


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values that were said of a property, with the claims that say it."""

    property: str
    value: str
    sources: tuple[Source, ...]


def sides(node: Thing) -> tuple[Side, ...]:
    """Every value that was said of the node's disputed properties, by property and value; empty where none is."""
    return tuple(side for name in node.disputed for side in _sides(node, name))


def rivals(found: Iterable[Side], name: str) -> list[str]:
    """The values of one property that exclude each other; a year adds nothing to a day within it."""
    values = [side.value for side in found if side.property == name]
    return [one for one in values if not any(other.startswith(f"{one}-") for other in values)]


def _sides(node: Thing, name: str) -> Iterator[Side]:
    text = (
        f"MATCH (n:`{node.label}` {{id: $id}})<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(s:Document) "
        "WHERE c.property = $name OR c.predicate IN $givers "
        "WITH c, s, CASE WHEN c.property = $name THEN c.value ELSE c.date END AS value "
        "WHERE value IS NOT NULL WITH value, c, s ORDER BY c.property IS NULL, s.published, c.id "
        f"WITH value, collect({SAID})[..4] AS found "
        "RETURN value, found ORDER BY value"
    )
    for row in site().store.run(text, id=node.ref.id, name=name, givers=givers(node.label, name)):
        yield Side(name, str(row["value"]), read_sources(row["found"]))


def givers(label: str, name: str) -> list[str]:
    """The edge kinds whose date says this property of the node at one of their ends."""
    return [
        kind.type
        for kind in schema().edges.values()
        for gift in kind.gives
        if gift.name == name
        and gift.qualifier == "date"
        and label in {"source": kind.sources, "target": kind.targets}.get(gift.to, ())
    ]
