"""A school that one document tells with its commune and another with its district alone; bodies of hamlets."""

from __future__ import annotations

import pytest

from graph.claim import LocalEntity
from graph.decisions import Decision, Decisions
from graph.resolve import resolve
from tests.ingest.join.nodes import node
from tests.ingest.texts import read_text
from tests.ingest.told import relations

SCHOOL = "Trường Tiểu học Kim Đồng"
IN_DISTRICT = f"{SCHOOL}, huyện Bát Xát, tỉnh Lào Cai họp."
IN_COMMUNE = f"{SCHOOL}, xã Y Tý, huyện Bát Xát, tỉnh Lào Cai được khen."
OF_DISTRICT = f"Ngày 5/6/2019, {SCHOOL} huyện Bát Xát khai giảng."
ELSEWHERE = f"{SCHOOL}, xã Trịnh Tường, huyện Bát Xát, tỉnh Lào Cai được khen."


def _school(entity: LocalEntity) -> bool:
    return entity.label == "Organisation" and entity.name.startswith(SCHOOL)


def _nodes(*texts: str, decisions: Decisions | None = None) -> list[str]:
    """The node of the school of each text, the same in whatever order they come."""
    readings = [read_text(text) for text in texts]
    found = [resolve(row, decisions or Decisions()).identity for row in (readings, readings[::-1])]
    assert found[0] == found[1]
    return [found[0][next(filter(_school, reading.entities)).id] for reading in readings]


@pytest.mark.parametrize("told", [IN_DISTRICT, OF_DISTRICT])
def test_a_school_told_with_its_district_is_the_only_one_known_there(told: str) -> None:
    """Its node is that of the commune, whoever tells of it."""
    first, second = _nodes(told, IN_COMMUNE)
    assert first == second == node(IN_COMMUNE, SCHOOL)


@pytest.mark.parametrize(
    ("told", "known"),
    [
        (IN_DISTRICT, (IN_COMMUNE, ELSEWHERE)),
        (f"{SCHOOL}, huyện Bắc Hà, tỉnh Lào Cai họp.", (IN_COMMUNE,)),
        (f"{SCHOOL} họp.", (IN_COMMUNE,)),
    ],
)
def test_nobody_can_tell_which_of_several_is_meant(told: str, known: tuple[str, ...]) -> None:
    """Two of a name in the district, one of another district, none told: it stays by itself."""
    first, *others = _nodes(told, *known)
    assert first not in others
    assert len(set(others)) == len(known)


def test_what_is_decided_of_two_schools_counts() -> None:
    """Who knows that they are two says so."""
    school, other = node(IN_DISTRICT, SCHOOL), node(IN_COMMUNE, SCHOOL)
    first, second = sorted((school, other))
    apart = Decisions((Decision("2026-01-01", "An", "different", (first, second), "hai trường"),))
    assert _nodes(IN_DISTRICT, IN_COMMUNE, decisions=apart) == [school, other]


def test_a_club_of_a_commune_is_none_of_its_district() -> None:
    """Many clubs of a district are called alike."""
    name = "Câu lạc bộ Hưu trí Sông Trà"
    texts = (f"{name}, huyện Bát Xát, tỉnh Lào Cai họp.", f"{name}, xã Y Tý, huyện Bát Xát họp.")
    readings = [read_text(text) for text in texts]
    found = resolve(readings, Decisions()).identity
    assert len({found[one.id] for one_of in readings for one in one_of.entities if one.name == name}) == 2


COMMUNE = "Xã Mường Bú, huyện Mường La, tỉnh Sơn La"
_IN = "xã Mường Bú, huyện Mường La"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (f"Chi bộ thôn Hạ, {_IN} họp.", "Chi bộ thôn Hạ"),
        (f"Chi bộ bản Hua Bó, {_IN} được khen.", "Chi bộ bản Hua Bó"),
        (f"Chi bộ thôn Hạ ({_IN}) họp.", "Chi bộ thôn Hạ"),
        (f"Ông Lò Văn Pán, Bí thư Chi bộ bản Hua Bó, {_IN} phát biểu.", "Chi bộ bản Hua Bó"),
        (f"Ban Công tác Mặt trận thôn Hạ, {_IN} được tặng Giấy khen.", "Ban Công tác Mặt trận thôn Hạ"),
        (f"Ban Công tác Mặt trận thôn Hạ {_IN} được tặng Giấy khen.", "Ban Công tác Mặt trận thôn Hạ"),
        (f"Chi hội Nông dân thôn Hạ, {_IN} được tặng Giấy khen.", "Chi hội Nông dân thôn Hạ"),
        (f"Câu lạc bộ Dân ca thôn Hạ, {_IN} được tặng Giấy khen.", "Câu lạc bộ Dân ca thôn Hạ"),
        (f"Chi đoàn thôn Hạ, {_IN} ra quân.", "Chi đoàn thôn Hạ"),
        (f"Chi hội Cựu chiến binh bản Hua Bó, {_IN} họp.", "Chi hội Cựu chiến binh bản Hua Bó"),
        (f"Chi hội Người cao tuổi thôn Hạ, {_IN} họp.", "Chi hội Người cao tuổi thôn Hạ"),
        (
            f"Câu lạc bộ Liên thế hệ tự giúp nhau thôn Hạ, {_IN} ra mắt.",
            "Câu lạc bộ Liên thế hệ tự giúp nhau thôn Hạ",
        ),
    ],
)
def test_a_body_of_a_hamlet_is_in_its_commune(text: str, body: str) -> None:
    """With a comma, with none, in brackets, and where an office is named."""
    assert f"LOCATED_IN: {body} → {COMMUNE}" in relations(text, "LOCATED_IN")


@pytest.mark.parametrize(
    "text",
    [
        f"Tại Chi bộ thôn Hạ, {_IN.partition(',')[0]} tổ chức lễ kết nạp đảng viên.",
        "Dự có đại diện Chi bộ thôn Hạ, xã Mường Bú và xã Mường Chùm.",
        "Chi bộ thôn Hạ, huyện Mường La họp.",
        "Chi bộ thôn Hạ, Trường Mầm non Hoa Sen họp.",
    ],
)
def test_a_territory_behind_a_hamlet_may_be_something_else(text: str) -> None:
    """Who acts, one of a row, a district that has many of the name."""
    assert not relations(text, "LOCATED_IN")


def test_a_hamlet_is_one_by_its_commune_alone() -> None:
    """Its name is no identity: one of two communes, and one without, are three."""
    name = "Chi bộ bản Hua Bó"
    told = [f"{name}, xã {where}, huyện Mường La họp." for where in ("Mường Bú", "Mường Chùm")]
    nodes = [node(text, name) for text in (*told, f"{name} họp.", f"Sáng nay, {name} họp.")]
    assert len(set(nodes)) == len(nodes)
    assert node(f"Ngày 5/6, {name}, {_IN}, tỉnh Sơn La được khen.", name) == nodes[0]


@pytest.mark.parametrize(
    ("text", "union"),
    [
        ("Đoàn Trường Đại học Tây Bắc đến thăm Tỉnh đoàn Sơn La.", False),
        ("Đoàn Trường Đại học Tây Bắc đã đến thăm và làm việc tại Sở Y tế Sơn La.", False),
        ("Sáng 5/6, Đoàn Trường Cao đẳng Sơn La sang thăm Bệnh viện Đa khoa tỉnh Sơn La.", False),
        ("UBND tỉnh Sơn La tiếp Đoàn Trường Đại học Tây Bắc.", False),
        ("Đoàn Trường Đại học Tây Bắc do ông Lò Văn Pán dẫn đầu tham quan nhà máy.", False),
        ("Đoàn Trường Đại học Tây Bắc tổ chức đại hội.", True),
        ("Đoàn Trường Đại học Tây Bắc được tặng Bằng khen.", True),
        ("Bí thư Đoàn Trường Đại học Tây Bắc đến thăm Tỉnh đoàn Sơn La.", True),
        ("Tỉnh đoàn Sơn La khen Đoàn Trường Đại học Tây Bắc.", True),
    ],
)
def test_who_is_sent_by_a_school_is_no_youth_union(text: str, union: bool) -> None:
    """By the verb: who comes, is received or is led by somebody. The school is named either way."""
    names = {one.name for one in read_text(text).entities}
    school = "Trường Cao đẳng Sơn La" if "Cao đẳng" in text else "Trường Đại học Tây Bắc"
    assert (f"Đoàn {school}" in names) == union
    assert school in names
