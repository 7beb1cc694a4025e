"""Offices side by side in one row of titles: whose the first is, by what kind of body the next one is of."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.pieces import Body
from ingest.join.bodies.org import Org
from ingest.join.places.territory import Territory
from ingest.lexicon.closed import Words
from ingest.lexicon.entries import Title

GOVERNMENT = ("Ủy ban nhân dân", "Hội đồng nhân dân")
DELEGATION = "Đoàn đại biểu Quốc hội"
SECRETARY = ("Bí thư", "Bí thư Thường trực")


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


def of_party(words: Words, body: Body, owner: Org) -> bool:
    """ "Ủy viên Ban Thường vụ, Phó Tư lệnh Quân khu 5": an organ of the Party's committee there."""
    return body.head.name in words.standing and owner.head.name in words.with_committees


def led_by(words: Words, title: Title, neighbour: Org) -> Org:
    """ "Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh X": of the Công an, since organs like that one
    have no such title; "Phó Bí thư, Trưởng Ban Tổ chức Tỉnh ủy X": of the committee."""
    parent = neighbour.parent
    if parent is None:
        return neighbour
    headed = bool(title.at) and neighbour.head.name.startswith(tuple(words.without_chairs))
    headed = headed and not (title.name.endswith(SECRETARY) and has_secretaries(words, neighbour))
    led = parent.title.startswith(title.of) and not neighbour.title.startswith(title.of)
    return parent if headed or led else neighbour


def has_secretaries(words: Words, org: Org) -> bool:
    """ "Bí thư Ban cán sự đảng Bộ X": an organ of the Party in a body of the state, which has its own."""
    name = org.head.name.lower()
    return name.startswith(tuple(words.side_bodies)) and name.startswith(tuple(words.party_heads))


def board_beside(body: Body, neighbour: Org) -> Body | None:
    """ "Phó Chủ tịch Hội đồng quản trị, Chủ tịch Hội đồng tín dụng X": the board is X's, and no organ of its like."""
    council = body.title.split()[:2]
    words = neighbour.title.split()
    bare = body.title == body.head.name == "Hội đồng"  # "Chủ tịch Hội đồng" beside a Hội đồng: of that
    if council != ["Hội", "đồng"] or words[:2] != council or neighbour.parent is not None or words == council or bare:
        return None
    at = next((k for k in range(2, len(words)) if words[k][0].isupper()), len(words))
    return replace(body, title=" ".join((body.title, *words[at:]))) if at < len(words) else None


def is_branch(body: Body, neighbour: Org) -> bool:
    """ "Chi cục trưởng Chi cục Thuế, Trưởng phòng Tổ chức": a branch in a territory is no part of an office's room."""
    named = body.title != body.head.name and "place" in body.head.takes
    return named and neighbour.parent is not None and neighbour.territory is None


def is_delegation(org: Org) -> bool:
    """ "Phó Bí thư, Trưởng Đoàn đại biểu Quốc hội tỉnh X": the deputies of a province are no youth union."""
    return org.head.name == DELEGATION
