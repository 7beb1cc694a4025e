"""What tells a node from others of its name: whose it is or who held it, when, and where one reads of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from queries import Hit, Ref
from web.site import site

_SHOWN = 2
_BESIDE = {
    "Organisation": "(n)-[r:PART_OF]->(m:Organisation)",
    "Person": "(n)-[r:HOLDS]->(m:Post)",
    "Post": "(n)<-[r:HOLDS]-(m:Person)",
    "Directive": "(n)<-[r:ISSUED]-(m)",
    "Event": "(n)<-[r:ORGANISED]-(m)",
    "Award": "(n)<-[r:RECEIVED]-(m)",
    "Place": "(n)-[r:LOCATED_IN]->(m:Place)",
}
"""By label: the edges whose far ends say most about a node."""


@dataclass(frozen=True, slots=True)
class Traits:
    """``beside``: the names at the far ends, first those that most documents give (what was misread stands alone);
    ``more``: how many there are besides; ``first`` and ``last``: ISO dates, equal where only one is known;
    ``document``: the only one that speaks of the node.
    """

    beside: tuple[str, ...]
    more: int
    first: str | None
    last: str | None
    document: Ref | None


def traits(hits: Iterable[Hit]) -> dict[str, Traits]:
    """By node id: what can be said of each; of a document who published it, and when."""
    ids: defaultdict[str, list[str]] = defaultdict(list)
    for hit in hits:
        if hit.label in _BESIDE or hit.label == "Document":
            ids[hit.label].append(hit.ref.id)
    return {
        str(row["id"]): _traits(row) for label, some in ids.items() for row in site().store.run(_text(label), ids=some)
    }


def _text(label: str) -> str:
    if label == "Document":
        return (
            "UNWIND $ids AS id MATCH (n:Document {id: id}) RETURN n.id AS id, n.published AS first, "
            "n.published AS last, CASE WHEN n.publisher IS NULL THEN [] ELSE [n.publisher] END AS names, "
            "null AS document"
        )
    return (
        f"UNWIND $ids AS id MATCH (n:`{label}` {{id: id}}) OPTIONAL MATCH {_BESIDE[label]} "
        "WITH n, m, r ORDER BY coalesce(r.sources, 0) DESC, "
        "coalesce(r.held_last, r.date, r.end, r.start, r.start_earliest, r.end_latest, '') DESC, m.name, m.id "
        "WITH n, collect(DISTINCT m.name) AS names, min(coalesce(n.date, r.held_first, r.date)) AS first, "
        "max(coalesce(n.date, r.held_last, r.date)) AS last "
        "OPTIONAL MATCH (d:Document)-[:MENTIONS]->(n) WHERE n.sources = 1 "
        "RETURN n.id AS id, names, first, last, d {.id, .name} AS document"
    )


def _traits(row: Mapping[str, object]) -> Traits:
    names = row["names"] if isinstance(row["names"], list) else []
    document = row["document"]
    return Traits(
        tuple(map(str, names[:_SHOWN])),
        max(0, len(names) - _SHOWN),
        None if row["first"] is None else str(row["first"]),
        None if row["last"] is None else str(row["last"]),
        Ref(str(document["id"]), str(document["name"])) if isinstance(document, Mapping) else None,
    )
