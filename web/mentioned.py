"""Whom and what a document speaks of, by kind."""

from __future__ import annotations

from queries import Ref
from web.sections import BY_LABEL
from web.site import site


def mentioned(document_id: str) -> dict[str, tuple[Ref, ...]]:
    """By label, in the order of the pages' kinds: the things that a document mentions, by name."""
    text = (
        "MATCH (s:Document {id: $id})-[:MENTIONS]->(m) "
        "RETURN labels(m)[0] AS label, m.id AS id, m.name AS name ORDER BY m.name, m.id"
    )
    rows = site().store.run(text, id=document_id)
    by_label = {
        label: tuple(Ref(str(row["id"]), str(row["name"])) for row in rows if row["label"] == label)
        for label in BY_LABEL
    }
    return {label: found for label, found in by_label.items() if found}
