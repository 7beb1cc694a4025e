"""What a user is told of directives that one document names by number and another by title alone.

And of schools that one names with their commune and another with their district alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graph.errors import say

if TYPE_CHECKING:
    from graph.decisions import Decisions
    from graph.store import Store

_SAME = {
    "org": say(
        "không kể xã, cũng là {0} (cùng tên, cùng huyện; không trường nào khác)",
        "without its commune it is this one: same name and district; no other school has them",
    ),
    "directive": say(
        "không kể số, cũng là {0} (cùng nơi ban hành, trích yếu, ngày hoặc năm; không số nào khác)",
        "without its number it is this one: same issuer, title, and day or year; no other number has them",
    ),
}
_SEVERAL = {
    "org": say("huyện ấy có nhiều trường cùng tên", "several schools of the district have this name"),
    "directive": say("nhiều số cùng có trích yếu này", "several numbers bear this title"),
}
_BARS = {
    "day": say("khác ngày ban hành", "of another day"),
    "decided": say("đã quyết định riêng về văn bản này", "somebody decided about it"),
}


def borne_by(store: Store, title: str) -> str | None:
    """The directive with a number that an id without one means, which is no node of its own."""
    from queries import NAMED
    from queries.names import matching_ids

    if matching_ids(store, title, NAMED["node"]):
        return None
    return next((one.node for one in store.bearers([title]) if one.weak == title), None)


def told_of(store: Store, decisions: Decisions, ids: Sequence[str]) -> list[str]:
    """Why titles alone mean some of these directives, or do not."""
    from graph.resolve import Borne

    known = [one for one in store.bearers(ids) if one.node in ids]
    borne = Borne(store.bearers([one.weak for one in known]), decisions)
    return [_line(weak, borne.bearer(weak, "")) for weak in sorted({one.weak for one in known})]


def _line(title: str, found: str | tuple[str, tuple[str, ...]]) -> str:
    kind = title.partition(":")[0]
    if isinstance(found, str):
        return f"  {_SAME[kind].format(title)}"
    bar, nodes = found
    return f"  {title}: {_BARS.get(bar, _SEVERAL[kind])}: {', '.join(nodes)}"
