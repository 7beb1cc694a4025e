"""What a user means by an id or a name: one thing of the graph, or an error that says why not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from graph.errors import AmbiguousInput, InputError

if TYPE_CHECKING:
    from graph.decisions import Decisions
    from graph.store import Store
    from queries import Ref

_CLAIM = re.compile(r"(?:claim:|c:)([0-9a-f]{20})")
_LOCAL = re.compile(r"e:[0-9a-f]{20}")
_SHOWN = 8


def find_thing(store: Store, typed: str) -> str:
    """The id of the node, or of the local entity (``e:…``), that is meant: by its id, or by its whole name.

    InputError where there is none, AmbiguousInput where there are several.
    """
    from queries import NAMED
    from queries.names import matching_ids

    if _LOCAL.fullmatch(typed):
        return _known(typed, [held.member.id for held in store.people([typed], _none())])
    labels = NAMED["node"]
    if ":" in typed and " " not in typed:
        return _known(typed, matching_ids(store, typed, labels) or [one.weak for one in store.bearers([typed])])
    found = _called(store, typed)
    if len(found) > 1:
        offices = _offices(store, [ref.id for ref in found])
        shown = "".join(f"\n  {ref.id}{offices.get(ref.id, '')}" for ref in found[:_SHOWN])
        vi, en = "nhiều đối tượng mang tên này, hãy dùng mã", "several have this name, use the id"
        raise AmbiguousInput(vi, f"{en}:{shown}", where=typed)
    return _known(typed, [ref.id for ref in found])


def find_both(store: Store, typed: str) -> list[str]:
    """The ids of the two things that have one name; where not just two have it, as :func:`find_thing` twice."""
    found = [ref.id for ref in _called(store, typed)]
    return found if len(found) == 2 else [find_thing(store, typed)] * 2


def _called(store: Store, name: str) -> list[Ref]:
    """The things of this very name."""
    from queries import NAMED, search

    hits = search(store, name, NAMED["node"], limit=1000)
    return [hit.ref for hit in hits if name in (hit.ref.name, *hit.aliases)]


def _offices(store: Store, ids: list[str]) -> dict[str, str]:
    """Person id → the posts that tell people of this name apart."""
    rows = store.run(
        "UNWIND $ids AS id MATCH (n:Person {id: id})-[:HOLDS]->(p:Post) "
        "WITH id, p.name AS post ORDER BY post RETURN id, collect(post)[..3] AS posts",
        ids=ids,
    )
    return {str(row["id"]): "  " + "; ".join(row["posts"]) for row in rows if isinstance(row["posts"], list)}


def find_claim(store: Store, typed: str) -> str:
    """The id of a claim (``c:…``), which the graph must have; InputError otherwise."""
    match = _CLAIM.fullmatch(typed)
    if match is None or not store.run("MATCH (c:Claim {id: $id}) RETURN c.id AS id", id=f"claim:{match[1]}"):
        raise InputError("không có khẳng định này (c:…)", "there is no such claim (c:…)", where=typed)
    return f"c:{match[1]}"


def _known(typed: str, found: list[str]) -> str:
    if not found and typed.startswith("person:"):
        raise InputError(
            "không có người này; mã của người đổi khi hai thành một, hãy tìm theo tên hoặc dùng mã e:…",
            "there is nobody of this id; ids of people change when two become one: use the name, or an id e:…",
            where=typed,
        )
    if not found:
        raise InputError("không có đối tượng này", "there is no such thing in the graph", where=typed)
    return typed if typed in found else found[0]


def _none() -> Decisions:
    from graph.decisions import Decisions

    return Decisions()
