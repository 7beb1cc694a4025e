"""Families of bodies that go with their territory or by an act on all of a kind: the Party's commissions, police, army,
front and mass organisations, those of Hà Tây, and provinces of the past."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.join.places.territory import territory_of
from ingest.lexicon.successions import WITHIN, parted, successions
from ingest.lexicon.units import all_units
from ingest.write.become import Body, steps
from ingest.write.succession import tables
from ingest.write.table import TITLES
from tests.ingest.write.told import organ_of, told_of

REFORM = "2025-07-01"


def _ended(body: Body) -> set[tuple[str, str]]:
    """Its last day as told by the sentence, and that."""
    found = (step for title in TITLES for step in steps([body], title) if step.body == body and step.said == "ended")
    return {(step.date, step.how) for step in found}


@pytest.mark.parametrize(
    ("body", "chain"),
    [
        (organ_of("Ban Tổ chức", "Tỉnh ủy", "tỉnh Bình Phước"), "Ban Tổ chức Tỉnh ủy Đồng Nai 2025-07-01"),
        (organ_of("Ủy ban Kiểm tra", "Tỉnh ủy", "tỉnh Hải Dương"), "Ủy ban Kiểm tra Thành ủy Hải Phòng 2025-07-01"),
        (organ_of("Văn phòng", "Tỉnh ủy", "tỉnh Bình Dương"), "Văn phòng Thành ủy Thành phố Hồ Chí Minh 2025-07-01"),
        (
            organ_of("Ban Dân vận", "Tỉnh ủy", "tỉnh Tiền Giang"),
            (
                "Ban Tuyên giáo và Dân vận Tỉnh ủy Tiền Giang 2025 > "
                "Ban Tuyên giáo và Dân vận Tỉnh ủy Đồng Tháp 2025-07-01"
            ),
        ),
        (organ_of("Ban Tuyên giáo", "Tỉnh ủy", "tỉnh Nghệ An"), "Ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An 2025"),
        (
            organ_of("Ban Tuyên giáo", "Tỉnh ủy", "tỉnh Hà Tây"),
            "Ban Tuyên giáo Thành ủy Hà Nội 2008-08-01 > Ban Tuyên giáo và Dân vận Thành ủy Hà Nội 2025",
        ),
        (
            organ_of("Ban Tuyên giáo", "Huyện ủy", "huyện Bát Xát, tỉnh Lào Cai"),
            "Ban Tuyên giáo và Dân vận Huyện ủy Bát Xát 2025",
        ),
        (organ_of("Ban Nội chính", "Tỉnh ủy", "tỉnh Hà Tây"), ""),
        (organ_of("Ban Tổ chức", "Huyện ủy", "huyện Bát Xát, tỉnh Lào Cai"), ""),
        (organ_of("Ban Tổ chức", "Tỉnh ủy", "tỉnh Lào Cai"), ""),
        (organ_of("Trung tâm Y tế", "Tỉnh ủy", "tỉnh Bình Phước"), ""),
        (
            organ_of("Ban Pháp chế", "Hội đồng nhân dân", "tỉnh Hậu Giang"),
            "Ban Pháp chế Hội đồng nhân dân thành phố Cần Thơ 2025-07-01",
        ),
        (
            organ_of("Văn phòng", "Ủy ban nhân dân", "tỉnh Bến Tre"),
            "Văn phòng Ủy ban nhân dân tỉnh Vĩnh Long 2025-07-01",
        ),
        (("Công an", "tỉnh Trà Vinh"), "Công an tỉnh Vĩnh Long 2025-07-01"),
        (("Công an", "tỉnh Hà Tây"), "Công an thành phố Hà Nội 2008-08-01"),
        (("Công an", "huyện Bát Xát, tỉnh Lào Cai"), ""),
        (("Bộ Chỉ huy Quân sự", "tỉnh Long An"), "Bộ Chỉ huy Quân sự tỉnh Tây Ninh 2025"),
        (("Bộ Chỉ huy Quân sự", "tỉnh Bình Dương"), "Bộ Tư lệnh Thành phố Hồ Chí Minh 2025"),
        (
            ("Ủy ban Mặt trận Tổ quốc Việt Nam", "tỉnh Quảng Nam"),
            "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Đà Nẵng 2025-07-01",
        ),
        (("Tỉnh đoàn", "tỉnh Hải Dương"), "Thành đoàn Hải Phòng 2025"),
        (("Bộ Chỉ huy Bộ đội Biên phòng", "tỉnh Kiên Giang"), "Ban Chỉ huy Bộ đội Biên phòng tỉnh An Giang 2025"),
        (("Bộ Chỉ huy Bộ đội Biên phòng", "tỉnh Nghệ An"), "Ban Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An 2025"),
        (("Đảng bộ", "tỉnh Kiên Giang"), "Đảng bộ tỉnh An Giang 2025-07-01"),
        (("Sở Du lịch", "tỉnh Thừa Thiên Huế"), "Sở Du lịch thành phố Huế 2025-01-01"),
        (
            organ_of("Ban Tuyên giáo", "Tỉnh ủy", "tỉnh Thừa Thiên Huế"),
            "Ban Tuyên giáo Thành ủy Huế 2025-01-01 > Ban Tuyên giáo và Dân vận Thành ủy Huế 2025",
        ),
        (("Đảng ủy Khối Doanh nghiệp", "tỉnh Nghệ An"), "Đảng ủy Ủy ban nhân dân tỉnh Nghệ An 2025"),
        (("Liên đoàn Lao động", "tỉnh Thái Bình"), "Liên đoàn Lao động tỉnh Hưng Yên 2025"),
        (("Hội Cựu chiến binh", "tỉnh Kon Tum"), "Hội Cựu chiến binh tỉnh Quảng Ngãi 2025"),
        (("Hội Nông dân", "tỉnh Hà Tây"), "Hội Nông dân thành phố Hà Nội 2008-08-01"),
        (("Hội Chữ thập đỏ", "tỉnh Kon Tum"), ""),
        (
            ("Sở Văn hóa, Thể thao và Du lịch", "tỉnh Hà Tây"),
            "Sở Văn hóa, Thể thao và Du lịch thành phố Hà Nội 2008-08-01",
        ),
    ],
)
def test_a_body_is_followed(body: Body, chain: str) -> None:
    """By composing its kind and its territory, from one to the next with the day of each step; none where none is."""
    later = {old: (new, day) for old, new, day in told_of(body)}
    start = next(iter(later.keys() - {new for new, _ in later.values()}), "")
    found, at = [], start
    while at in later:
        at, day = later[at]
        found.append(f"{at} {day}")
    assert " > ".join(found) == chain


@pytest.mark.parametrize(
    ("province", "heirs"),
    [
        ("tỉnh Lai Châu", {("Tỉnh ủy Điện Biên", "2004-01-01")}),
        ("tỉnh Đắk Lắk", {("Tỉnh ủy Đắk Nông", "2004-01-01")}),
        ("tỉnh Cần Thơ", {("Thành ủy Cần Thơ", "2004-01-01"), ("Tỉnh ủy Hậu Giang", "2004-01-01")}),
        ("tỉnh Hà Nam Ninh", {("Tỉnh ủy Nam Hà", "1992"), ("Tỉnh ủy Ninh Bình", "1992")}),
        ("tỉnh Cao Lạng", {("Tỉnh ủy Cao Bằng", "1978-12-29"), ("Tỉnh ủy Lạng Sơn", "1978-12-29")}),
        ("tỉnh Vĩnh Phú", {("Tỉnh ủy Vĩnh Phúc", "1997-01-01"), ("Tỉnh ủy Phú Thọ", "1997-01-01")}),
    ],
)
def test_provinces_that_were_parted(province: str, heirs: set[tuple[str, str]]) -> None:
    """Each part has the committee, and its commissions since 1989."""
    old = f"Tỉnh ủy {province.removeprefix('tỉnh ')}"
    assert {(new, day) for was, new, day in told_of(("Tỉnh ủy", province)) if was == old} == heirs
    organ = told_of(organ_of("Ban Tổ chức", "Tỉnh ủy", province))
    wanted = {(f"Ban Tổ chức {new}", day) for new, day in heirs if day >= "1989"}
    assert {(new, day) for was, new, day in organ if was == f"Ban Tổ chức {old}"} == wanted


def test_hau_giang_of_1976_is_parted_and_that_of_2004_joined() -> None:
    """Two provinces of one name, each with its own steps."""
    told = {(new, day) for old, new, day in told_of(("Tỉnh ủy", "tỉnh Hậu Giang")) if old == "Tỉnh ủy Hậu Giang"}
    assert told == {("Tỉnh ủy Cần Thơ", "1992"), ("Tỉnh ủy Sóc Trăng", "1992"), ("Thành ủy Cần Thơ", REFORM)}


def test_what_came_back_is_told_of_with_what_it_had_been_joined_to() -> None:
    """Nghệ An is today's; who asks for Nghệ Tĩnh sees of what it was made, and what it became."""
    assert told_of(("Tỉnh ủy", "tỉnh Nghệ An")) == set()
    assert told_of(("Tỉnh ủy", "tỉnh Nghệ Tĩnh")) == {
        ("Tỉnh ủy Nghệ An", "Tỉnh ủy Nghệ Tĩnh", "1976"),
        ("Tỉnh ủy Hà Tĩnh", "Tỉnh ủy Nghệ Tĩnh", "1976"),
        ("Tỉnh ủy Nghệ Tĩnh", "Tỉnh ủy Nghệ An", "1991"),
        ("Tỉnh ủy Nghệ Tĩnh", "Tỉnh ủy Hà Tĩnh", "1991"),
    }


@pytest.mark.parametrize(
    ("body", "day"),
    [
        (("Công an", "quận Đống Đa, thành phố Hà Nội"), "2025-03-01"),
        (("Công an", "tỉnh Trà Vinh"), REFORM),
        (organ_of("Ban Tổ chức", "Huyện ủy", "huyện Bát Xát, tỉnh Lào Cai"), REFORM),
        (organ_of("Văn phòng", "Thị ủy", "thị xã Sa Pa, tỉnh Lào Cai"), REFORM),
        (organ_of("Ban Dân vận", "Quận ủy", "quận Đống Đa, thành phố Hà Nội"), "2025"),
        (organ_of("Ban Tổ chức", "Tỉnh ủy", "tỉnh Bình Phước"), REFORM),
        (("Hội Nông dân", "tỉnh Kon Tum"), REFORM),
        (("Đảng ủy Khối Doanh nghiệp", "tỉnh Nghệ An"), "2025"),
        (("Đảng bộ", "huyện Bát Xát, tỉnh Lào Cai"), REFORM),
        (("Bệnh viện Đa khoa", "tỉnh Thừa Thiên Huế"), ""),
        (("Hội Nông dân", "huyện Bát Xát, tỉnh Lào Cai"), REFORM),
        (("Công an", "tỉnh Đồng Nai"), ""),
        (organ_of("Ban Tổ chức", "Tỉnh ủy", "tỉnh Đồng Nai"), ""),
        (organ_of("Trung tâm Y tế", "Huyện ủy", "huyện Bát Xát, tỉnh Lào Cai"), ""),
    ],
)
def test_when_a_body_ended(body: Body, day: str) -> None:
    """With its territory, with the body it was an organ of, or by an act before that."""
    assert {told for told, _ in _ended(body)} == ({day} if day else set())


def test_both_sentences_name_their_acts() -> None:
    """Which province was joined to which, and that its commissions went with it."""
    [reading] = tables([organ_of("Ban Tổ chức", "Tỉnh ủy", "tỉnh Bình Phước")])
    [claim] = [one for one in reading.claims if one.predicate == "SUCCEEDS" and len(one.spans) == 2]
    joined, handed = (span.quote for span in claim.spans)
    assert joined == "Từ ngày 1/7/2025, tỉnh Bình Phước được nhập vào tỉnh Đồng Nai (Nghị quyết 202/2025/QH15)."
    assert handed.startswith("Từ ngày 1/7/2025, ")
    assert "Ban Tổ chức" in handed
    assert "329-QĐ/TW" in handed


def test_what_an_organ_belongs_to_is_told_of_heirs_alone() -> None:
    """Who names one says of which committee it is; no organ lies anywhere by itself."""
    organ = organ_of("Ban Tổ chức", "Tỉnh ủy", "tỉnh Bình Phước")
    [reading] = tables([organ])
    names = {one.id: one.name for one in reading.entities}
    links = {
        (one.predicate, names[one.subject]) for one in reading.claims if one.predicate in ("PART_OF", "LOCATED_IN")
    }
    assert links == {("PART_OF", "Ban Tổ chức Tỉnh ủy Đồng Nai"), ("LOCATED_IN", "Tỉnh ủy Đồng Nai")}


def _everything() -> list[Body]:
    """A body of each kind that is handed on, in every province, now and then."""
    known = successions()
    own = [*known.kinds["province"], *(kind for one in known.handed if not one.of for kind in one.kinds)]
    organs = [f"{kind}{WITHIN}{of}" for act in known.handed for of in act.of for kind in act.kinds]
    made = [f"{kind}{WITHIN}{of}" for act in known.offices for of in act.of for kind in act.old]
    own += [kind for act in known.offices if not act.of for kind in act.old]
    keys = {territory_of(unit).key for unit in all_units() if unit.level == "province"}
    return sorted({(kind, key) for kind in (*own, *organs, *made) for key in keys})


def test_heirs_are_of_one_kind_and_no_two_have_two_days() -> None:
    """Whatever is joined: the heir has the kind of what it took the place of, or the one that the lists say; and one
    body took the place of another but once, else two days would contradict each other."""
    known, days = successions(), defaultdict[tuple[Body, Body], set[str]](set)
    turned = {(old, one.new) for one in known.offices for old in one.old}
    turned |= {
        (kind, named) for one in known.handed for kind in one.kinds for _, named in (*one.named, ("", one.turned))
    }
    found = [step for title in TITLES for step in steps(_everything(), title) if step.new is not None]
    assert len(found) > 1000
    for step in found:
        assert step.new is not None
        (was, outer), (now, above) = parted(step.body[0]), parted(step.new[0])
        alike = was == now or any({was, now} <= set(names.values()) for names in known.names) or (was, now) in turned
        whole = outer == above or any({outer, above} <= set(names.values()) for names in known.names)
        listed = (step.body[0], step.new[0]) in turned  # an organ that took the place of a body of its own
        assert listed or (alike, whole) == (True, True), (step.body, step.new)
        days[step.body, step.new].add(step.date)
    assert [pair for pair, told in days.items() if len(told) > 1] == []


def test_no_body_is_its_own_heir() -> None:
    """Nor leads a chain of them, each later than the one before, back to where it began in one year."""
    found = [step for title in TITLES for step in steps(_everything(), title) if step.new is not None]
    assert [step for step in found if step.new == step.body] == []
    pairs = {(step.body, step.new, step.date[:4]) for step in found}
    assert [one for one in pairs if (one[1], one[0], one[2]) in pairs] == []


SOME = st.sets(
    st.sampled_from(
        [
            organ_of("Ban Tổ chức", "Tỉnh ủy", "tỉnh Bình Phước"),
            organ_of("Ban Dân vận", "Tỉnh ủy", "tỉnh Tiền Giang"),
            organ_of("Ban Tổ chức", "Huyện ủy", "huyện Bát Xát, tỉnh Lào Cai"),
            ("Công an", "huyện Bát Xát, tỉnh Lào Cai"),
            ("Tỉnh đoàn", "tỉnh Hải Dương"),
            ("Tỉnh ủy", "tỉnh Nghệ An"),
            ("Tỉnh ủy", "tỉnh Nghệ Tĩnh"),
            ("Sở Nội vụ", "tỉnh Hà Tây"),
        ]
    )
)


@given(SOME, SOME, st.data())
def test_what_is_told_depends_on_the_bodies_alone(some: set[Body], others: set[Body], data: st.DataObject) -> None:
    """In any order, and each adds its own."""
    assert tables(data.draw(st.permutations(sorted(some)))) == tables(some)
    assert told_of(*some) | told_of(*others) == told_of(*some, *others)
