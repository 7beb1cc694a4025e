"""Offices side by side in one row of titles: whose the first is, by what kind of body the next one is of."""

from __future__ import annotations

from ingest.grammar.pieces import Body
from ingest.join.bodies.org import Org
from ingest.join.places.territory import Territory
from ingest.lexicon.entries import Title

GOVERNMENT = ("Ủy ban nhân dân", "Hội đồng nhân dân")


def rules_beside(body: Body, neighbour: Org, *, of_none: bool) -> bool:
    """ "Bí thư Đảng ủy, Chủ tịch UBND xã X", and the other way round "Phó Bí thư, Chủ tịch UBND" of a Huyện ủy."""
    ruled = "place" in body.head.takes and neighbour.head.name in GOVERNMENT and not of_none
    return ruled or (body.head.name in GOVERNMENT and neighbour.parent is None)


def beside_it(body: Body, owner: Org, territory: Territory) -> bool:
    """Are two bodies of one territory meant, of which neither owns the other: "Bí thư Đảng ủy, Chủ tịch HĐND xã …",
    "Trưởng phòng Nội vụ, nguyên Giám đốc Trung tâm Y tế huyện X"?"""
    alien = bool(body.head.parents) and owner.head.name not in body.head.parents
    return "place" in body.head.takes and (alien or territory.level == "commune")


def below_none(body: Body, neighbour: Org) -> bool:
    """ "Vụ trưởng Vụ Pháp chế - Phó Trưởng ban": a department of ministries is none of a committee."""
    return "purpose" in neighbour.head.takes and bool(body.head.parents)


def led_by(title: Title, neighbour: Org) -> Org:
    """ "Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh X": of the Công an, since organs like that one
    have no such title."""
    parent = neighbour.parent
    led = parent is not None and parent.title.startswith(title.of) and not neighbour.title.startswith(title.of)
    return parent if parent is not None and led else neighbour
