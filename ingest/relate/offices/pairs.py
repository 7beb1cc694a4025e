"""Two people and two offices of one body, told side by side: "A và B, Giám đốc và Phó Giám đốc Sở Y tế X"."""

from __future__ import annotations

from ingest.grammar.pieces import PersonName, Post
from ingest.join import Item
from ingest.relate.offices.groups import Holder
from ingest.relate.view import View

_DEPUTY = "Phó "


def each_its_own(view: View, row: list[Item], people: dict[int, Holder], used: set[int]) -> None:
    """The chief office is the first one's, the deputy's the second one's, since nobody is both."""
    for k in range(len(row) - 3):
        left, right, chief, deputy = row[k : k + 4]
        if _paired(view, left, right, chief, deputy) and not (k and isinstance(row[k - 1].piece, PersonName)):
            people[id(left)].posts.append(chief)
            people[id(right)].posts.append(deputy)
            used.update((id(chief), id(deputy)))


def _paired(view: View, left: Item, right: Item, chief: Item, deputy: Item) -> bool:
    if not (isinstance(deputy.piece, Post) and isinstance(chief.piece, Post) and isinstance(left.piece, PersonName)):
        return False
    under = chief.office is not None and deputy.office is not None and chief.org is deputy.org
    alike = under and deputy.draft.name == f"{_DEPUTY}{chief.draft.name}"
    named = isinstance(right.piece, PersonName) and set(view.gap(right.last, chief.first)) <= {",", "-", "–"}
    joints = {"và"} | view.scan.lexicon.words.address
    first = view.gap(left.last, right.first)
    return alike and named and "và" in first and set(first) <= joints and view.gap(chief.last, deputy.first) == ["và"]
