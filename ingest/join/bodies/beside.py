"""Offices side by side in one row of titles: whose the first is, by what kind of body the next one is of."""

from __future__ import annotations

from ingest.grammar.pieces import Body
from ingest.join.bodies.org import Org
from ingest.join.places.territory import Territory
from ingest.lexicon.closed import Words
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


def of_committee(words: Words, body: Body, neighbour: Org) -> bool:
    """ "Ủy viên Ban Thường vụ, Giám đốc Sở X", "Chủ nhiệm Ủy ban Kiểm tra, Chánh Thanh tra huyện X": an organ of the
    Party's committee there, since the body of the next office has none of that name."""
    organ, beside = body.head.name, neighbour.head.name
    if body.parent is not None:
        return False  # "Ủy viên Ban Thường vụ Đảng ủy, Giám đốc Sở X": the Đảng ủy is the office's
    if organ in words.standing and beside in words.state_heads:
        return True
    alone = neighbour.parent is None and neighbour.territory is not None
    return alone and organ in words.party_organs and beside in words.party_beside


def led_by(words: Words, title: Title, neighbour: Org) -> Org:
    """ "Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh X": of the Công an, since organs like that one
    have no such title; "Phó Bí thư, Trưởng Ban Tổ chức Tỉnh ủy X": of the committee."""
    parent = neighbour.parent
    if parent is None:
        return neighbour
    headed = bool(title.at) and neighbour.head.name.startswith(tuple(words.without_chairs))
    led = parent.title.startswith(title.of) and not neighbour.title.startswith(title.of)
    return parent if headed or led else neighbour
