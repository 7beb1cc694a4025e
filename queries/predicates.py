"""The names of what is said: of edge kinds and of properties."""

from __future__ import annotations

from graph.schema import schema
from queries.report import Text


def predicate(name: str) -> Text:
    """The name of an edge kind or of a property in both languages; the name itself where nobody gave it one."""
    kinds = schema()
    if name in kinds.edges:
        return Text(kinds.edges[name].vi, kinds.edges[name].en)
    found = (kind.properties[name] for kind in kinds.nodes.values() if name in kind.properties)
    return next((Text(one.vi, one.en) for one in found), Text(name, name))
