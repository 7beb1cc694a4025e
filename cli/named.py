"""Ids in what is printed, each followed by the name that the graph has for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.store import Store

_ID = re.compile(r"(?<![\w:])[a-z]+:[a-z0-9-]+")
_NAMES = " UNION ALL ".join(
    f"UNWIND $ids AS id MATCH (n:`{label}` {{id: id}}) RETURN n.id AS id, n.name AS name"
    for label in ("Organisation", "Post", "Person", "Directive", "Event", "Honour", "Place", "Document")
)


def with_names(store: Store, lines: Iterable[str]) -> list[str]:
    """The lines, in which an id that the graph knows is followed by its name."""
    told = list(lines)
    names = known_names(store, {one for line in told for one in _ID.findall(line)})
    return [_ID.sub(lambda found: _named(found[0], names), line) for line in told]


def known_names(store: Store, ids: Iterable[str]) -> dict[str, str]:
    """By id the name that the graph has for it; absent where it has none."""
    return {str(row["id"]): str(row["name"]) for row in store.run(_NAMES, ids=sorted(ids))}


def _named(one: str, names: dict[str, str]) -> str:
    if one not in names:
        return one
    return f"“{names[one]}” ({one[:16]}…)" if one.startswith("doc:") else f"“{names[one]}” ({one})"
