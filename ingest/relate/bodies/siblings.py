"""Bodies of one head in several territories: "UBND các huyện A, B tổ chức …" is told of each of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from graph.records import replace
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.statement import Statement
from ingest.relate.view import View

# What is told of each body of a row alike; of a conferral each has its own.
_ALIKE = frozenset(("ORGANISED", "ATTENDED", "SPOKE_AT", "CHAIRED", "INSPECTED", "ESTABLISHED"))


def siblings(view: View, item: Item) -> list[Item]:
    """The bodies that begin with one head, in order; the item alone for all others."""
    row = [i for i in view.of("Organisation") if i.first == item.first] if item.label == "Organisation" else []
    return row[::-1] if len(row) > 1 else [item]


def rows(view: View) -> list[list[Draft]]:
    """The rows of such bodies in a sentence, few have one; not where one of them was named by itself before: "thành
    lập Đảng bộ tỉnh A trên cơ sở Đảng bộ các tỉnh A, B"."""
    bodies = view.of("Organisation")
    if len(bodies) < 2:
        return []
    heads = [left for left, right in pairwise(bodies) if left.first == right.first]
    alone = [{id(i.draft) for i in bodies if i.first < head.first} for head in heads]
    heads = [
        head
        for head, before in zip(heads, alone, strict=True)
        if not any(id(i.draft) in before for i in siblings(view, head))
    ]
    return [[i.draft for i in siblings(view, head)] for head in heads]


def each(statements: Iterator[Statement], known: list[list[Draft]]) -> Iterator[Statement]:
    """The statements, those of one body of a row told of the others too."""
    told = set[tuple[str, int, int]]()
    for s in statements:
        for one in _copies(s, known) if s.predicate in _ALIKE else (s,):
            key = (one.predicate, id(one.subject), id(one.object))
            if s.predicate not in _ALIKE or key not in told:
                told.add(key)
                yield one


def _copies(s: Statement, known: list[list[Draft]]) -> Iterator[Statement]:
    yield s
    for row in known:
        if any(draft is s.subject for draft in row):
            yield from (replace(s, subject=draft) for draft in row if draft is not s.subject)
        elif any(draft is s.object for draft in row):
            yield from (replace(s, object=draft) for draft in row if draft is not s.object)
