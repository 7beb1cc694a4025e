"""The names of what is said: of edge kinds and of properties."""

from __future__ import annotations

from graph.schema import schema
from queries.report import Text

_COMMON = {
    "kind": Text("loại", "kind"),
    "title": Text("tên đầy đủ", "title"),
    "date": Text("ngày", "date"),
    "name": Text("tên gọi", "name"),
    "alias": Text("tên khác", "alias"),
}
"""Properties that ``graph/kinds`` gives no name, or another one for each kind of node: the word that fits them all."""


def predicate(name: str) -> Text:
    """The name of an edge kind or of a property in both languages; the name itself where nobody gave it one."""
    kinds = schema()
    if name in kinds.edges:
        return Text(kinds.edges[name].vi, kinds.edges[name].en)
    found = (kind.properties[name] for kind in kinds.nodes.values() if name in kind.properties)
    return _COMMON.get(name) or next((Text(one.vi, one.en) for one in found), Text(name, name))
