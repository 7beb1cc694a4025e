"""Which bodies took the place of which, read from the tables of territories for bodies known from elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ingest
from graph.archive import Archive
from graph.claim import LocalEntity
from graph.store import Store
from ingest.lexicon.successions import successions
from ingest.write import follow, rebuild
from ingest.write import ingest as write
from ingest.write.become import Body
from ingest.write.succession import tables

COMMITTEE, COUNCIL = "Ủy ban nhân dân", "Hội đồng nhân dân"


def _told(*bodies: Body) -> set[tuple[str, str, str]]:
    """The new body, the old one, and the day."""
    found = set()
    for reading in tables(bodies):
        names = {one.id: one.name for one in reading.entities}
        claims = [claim for claim in reading.claims if claim.predicate == "SUCCEEDS"]
        found |= {(names[c.subject], names[str(c.object)], str(c.qualifier("date"))) for c in claims}
    return found


def _is(entity: LocalEntity, body: Body) -> bool:
    fields = dict(entity.key)
    return (fields.get("kind"), fields.get("territory", "")) == body


def _ends(*bodies: Body, name: str = "ended", heirs: bool = True) -> set[tuple[str, str, str]]:
    """The body, or one of its heirs, the day on which it ended (or began), and what is quoted for it."""
    found = set()
    for reading in tables(bodies):
        names = {one.id: one.name for one in reading.entities}
        own = {one.id for one in reading.entities if heirs or any(_is(one, body) for body in bodies)}
        claims = [claim for claim in reading.claims if claim.predicate == name and claim.subject in own]
        found |= {(names[c.subject], str(c.value), c.spans[0].quote) for c in claims}
    return found


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (("Tỉnh ủy", "tỉnh Yên Bái"), ("Tỉnh ủy Lào Cai", "Tỉnh ủy Yên Bái", "2025-07-01")),
        (
            ("Tỉnh ủy", "tỉnh Bình Dương"),
            ("Thành ủy Thành phố Hồ Chí Minh", "Tỉnh ủy Bình Dương", "2025-07-01"),
        ),
        (
            (COMMITTEE, "tỉnh Hà Tây"),
            (f"{COMMITTEE} thành phố Hà Nội", f"{COMMITTEE} tỉnh Hà Tây", "2008-08-01"),
        ),
        (
            (COMMITTEE, "tỉnh Thừa Thiên Huế"),
            (f"{COMMITTEE} thành phố Huế", f"{COMMITTEE} tỉnh Thừa Thiên Huế", "2025-01-01"),
        ),
        (("Bộ Giao thông vận tải", ""), ("Bộ Xây dựng", "Bộ Giao thông vận tải", "2025-03-01")),
        (("Bộ Thương mại", ""), ("Bộ Công thương", "Bộ Thương mại", "2007-07-31")),
        (("Bộ Thủy sản", ""), ("Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Thủy sản", "2007-07-31")),
    ],
)
def test_what_took_the_place_of_a_body(body: Body, told: tuple[str, str, str]) -> None:
    """With its day; the Party's committee is called by the word of its territory."""
    assert {one for one in _told(body) if one[1] == told[1]} == {told}


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (
            ("Tổng cục Bưu điện", ""),
            "Bộ Bưu chính, Viễn thông > Bộ Thông tin và Truyền thông > Bộ Khoa học và Công nghệ",
        ),
        (("Bộ Lâm nghiệp", ""), "Bộ Nông nghiệp và Phát triển nông thôn > Bộ Nông nghiệp và Môi trường"),
        (("Ủy ban Kế hoạch Nhà nước", ""), "Bộ Kế hoạch và Đầu tư > Bộ Tài chính"),
        (("Ban Tổ chức - Cán bộ Chính phủ", ""), "Bộ Nội vụ"),
        (("Đảng ủy Khối Doanh nghiệp Trung ương", ""), "Đảng ủy Chính phủ"),
        (("Ban Đối ngoại Trung ương", ""), "Bộ Ngoại giao"),
        (("Ủy ban Quản lý vốn nhà nước tại doanh nghiệp", ""), "Bộ Tài chính"),
        (("Ban Dân tộc", "tỉnh Lào Cai"), "Sở Dân tộc và Tôn giáo tỉnh Lào Cai"),
        (("Ban Dân tộc", "tỉnh Hà Tây"), ""),
        (("Sở Y tế", "tỉnh Yên Bái"), "Sở Y tế tỉnh Lào Cai"),
        (("Sở Kế hoạch và Đầu tư", "tỉnh Hà Nam"), "Sở Tài chính tỉnh Hà Nam > Sở Tài chính tỉnh Ninh Bình"),
        (("Sở Kế hoạch và Đầu tư", "tỉnh Lào Cai"), "Sở Tài chính tỉnh Lào Cai"),
        (("Tòa án nhân dân", "tỉnh Nam Định"), "Tòa án nhân dân tỉnh Ninh Bình"),
        (("Thanh tra", "tỉnh Bình Dương"), "Thanh tra Thành phố Hồ Chí Minh"),
        (("Sở Tư pháp", "tỉnh Bình Dương"), "Sở Tư pháp Thành phố Hồ Chí Minh"),
        (("Sở Văn hóa, Thể thao và Du lịch", "tỉnh Bình Dương"), ""),
        (("Sở Giao thông vận tải", "Thành phố Hồ Chí Minh"), ""),
        (("Sở Công nghiệp", "tỉnh Hà Tây"), "Sở Công thương tỉnh Hà Tây > Sở Công thương thành phố Hà Nội"),
        (("Sở Y tế", "tỉnh Hà Tây"), "Sở Y tế thành phố Hà Nội"),
        (
            ("Sở Kế hoạch và Đầu tư", "tỉnh Hà Tây"),
            "Sở Kế hoạch và Đầu tư thành phố Hà Nội > Sở Tài chính thành phố Hà Nội",
        ),
        (("Sở Du lịch", "tỉnh Hà Tây"), ""),
    ],
)
def test_a_body_is_followed_to_the_one_of_today(body: Body, names: str) -> None:
    """One after the other: by an act on all of a kind, then with its province; nothing is told of who was gone."""
    known = {one.name for reading in tables([body]) for one in reading.entities if _is(one, body)}
    start, later = next(iter(known), ""), {old: new for new, old, _ in _told(body)}
    chain = [start]
    while chain[-1] in later:
        chain.append(later[chain[-1]])
    assert " > ".join(chain[1:]) == names


def test_an_act_on_a_kind_is_quoted_beside_the_joining_of_the_province() -> None:
    """Two sentences: which province was joined to which, and that this one's offices go with it."""
    [reading] = tables([("Sở Y tế", "tỉnh Hà Nam")])
    [claim] = [claim for claim in reading.claims if claim.predicate == "SUCCEEDS"]
    province, act = (span.quote for span in claim.spans)
    assert province == "Từ ngày 1/7/2025, tỉnh Hà Nam được nhập vào tỉnh Ninh Bình (Nghị quyết 202/2025/QH15)."
    assert "Sở Y tế" in act
    assert act.endswith("(Nghị quyết 202/2025/QH15 và Nghị định 150/2025/NĐ-CP).")


def test_a_department_that_an_act_ended_did_not_end_with_its_province() -> None:
    """Its planning department was gone when Hà Nam was joined to Ninh Bình."""
    assert {day for _, day, _ in _ends(("Sở Kế hoạch và Đầu tư", "tỉnh Hà Nam"))} == {"2025", "2025-07-01"}
    own = {(name, day) for name, day, _ in _ends(("Sở Kế hoạch và Đầu tư", "tỉnh Hà Nam"))}
    assert ("Sở Kế hoạch và Đầu tư tỉnh Hà Nam", "2025-07-01") not in own


@pytest.mark.parametrize(
    ("name", "paused", "again", "ended"),
    [
        ("Ban Nội chính Trung ương", {"2007-04-11"}, {"2012-12-28"}, set()),
        ("Ban Kinh tế Trung ương", {"2007-04-11"}, {"2012-12-28"}, {"2025-02"}),
        ("Bộ Nội vụ", {"1998-05-07"}, {"2002-08-05"}, set()),
        ("Ban Tài chính - Quản trị Trung ương", set(), set(), {"2007-04-11"}),
    ],
)
def test_a_body_that_came_back(name: str, paused: set[str], again: set[str], ended: set[str]) -> None:
    """It has not ended for good: both days are told, and what had its tasks meanwhile."""
    for told, days in (("paused", paused), ("again", again), ("ended", ended)):
        assert {day for body, day, _ in _ends((name, ""), name=told) if body == name} == days


def test_a_territory_that_was_parted_has_several_heirs() -> None:
    """Hà Bắc became Bắc Giang and Bắc Ninh; who the Bắc Ninh of 2025 is does not matter to it."""
    assert {one for one in _told((COUNCIL, "tỉnh Hà Bắc")) if one[1].endswith("Hà Bắc")} == {
        (f"{COUNCIL} tỉnh Bắc Giang", f"{COUNCIL} tỉnh Hà Bắc", "1997-01-01"),
        (f"{COUNCIL} tỉnh Bắc Ninh", f"{COUNCIL} tỉnh Hà Bắc", "1997-01-01"),
    }


def test_communes_of_one_name_are_told_apart() -> None:
    """A commune is known with its district and its province."""
    [(new, old, day)] = _told((COMMITTEE, "phường Phúc Xá, quận Ba Đình, thành phố Hà Nội"))
    assert (old, day) == (f"{COMMITTEE} phường Phúc Xá", "2025-07-01")
    assert new.startswith(f"{COMMITTEE} phường ")
    assert _told((COMMITTEE, "phường Phúc Xá, tỉnh Lào Cai")) == set()


@pytest.mark.parametrize(
    "body",
    [
        ("Tỉnh ủy", "tỉnh Nghệ An"),
        ("Tỉnh ủy", "tỉnh Lào Cai"),
        ("Sở Ngoại vụ", "tỉnh Yên Bái"),
        ("Huyện ủy", "huyện Bát Xát, tỉnh Lào Cai"),
        ("Bộ Y tế", ""),
    ],
    ids=["stayed", "kept its name", "not in every province", "no heir", "no table"],
)
def test_nothing_is_told_of_other_bodies(body: Body) -> None:
    """Who stayed, or whom no table knows."""
    assert _told(body) == set()


def test_a_district_ends_without_an_heir() -> None:
    """Its bodies ended on 1 July 2025, and the sentence of the table says so."""
    day = "2025-07-01"
    sentence = "Từ ngày 1/7/2025, huyện Bát Xát, tỉnh Lào Cai kết thúc hoạt động (Nghị quyết 203/2025/QH15)."
    assert _ends(("Huyện ủy", "huyện Bát Xát, tỉnh Lào Cai")) == {("Huyện ủy Bát Xát", day, sentence)}
    assert _ends(("Phòng Nội vụ", "huyện Bát Xát, tỉnh Lào Cai")) == {("Phòng Nội vụ huyện Bát Xát", day, sentence)}
    assert _told(("Huyện ủy", "huyện Bát Xát, tỉnh Lào Cai")) == set()


@pytest.mark.parametrize(
    ("body", "day"),
    [
        (("Tỉnh ủy", "tỉnh Yên Bái"), "2025-07-01"),
        (("Sở Y tế", "tỉnh Yên Bái"), "2025-07-01"),
        ((COMMITTEE, "huyện Từ Liêm, thành phố Hà Nội"), "2014-04-01"),
        (("Bộ Giao thông vận tải", ""), "2025-03-01"),
        (("Ban Kinh tế Trung ương", ""), "2025-02"),
        (("Bộ Bưu chính, Viễn thông", ""), "2007-07-31"),
        (("Bộ Nông nghiệp và Phát triển nông thôn", ""), "2025-03-01"),
        (("Ban Khoa giáo Trung ương", ""), "2007-04"),
    ],
)
def test_a_body_ends_with_its_territory_or_by_an_act(body: Body, day: str) -> None:
    """Joined, renamed or parted: nothing has its name any more."""
    assert {found for _, found, _ in _ends(body, heirs=False)} == {day}


@pytest.mark.parametrize(
    "body",
    [
        ("Tỉnh ủy", "tỉnh Lào Cai"),
        ("Tỉnh ủy", "tỉnh Nghệ An"),
        ("Bệnh viện Đa khoa", "tỉnh Yên Bái"),
        ("Bộ Xây dựng", ""),
        ("Sở Giao dịch Chứng khoán", "Thành phố Hồ Chí Minh"),
    ],
    ids=["kept its name", "stayed", "a hospital goes on", "took another in", "of a city that stayed"],
)
def test_others_do_not_end(body: Body) -> None:
    """A name that is borne on is no end."""
    assert _ends(body) == set()


def test_a_new_body_has_a_beginning() -> None:
    """Where it had not existed under its name before; one that took another in had."""
    assert {day for _, day, _ in _ends(("Bộ Nông nghiệp và Môi trường", ""), name="began")} == {"2025-03-01"}
    assert _ends(("Bộ Xây dựng", ""), ("Bộ Giao thông vận tải", ""), name="began") == set()


def test_a_body_that_took_one_in_may_later_become_another() -> None:
    """Each with its own day."""
    assert _told(("Bộ Bưu chính, Viễn thông", ""), ("Bộ Thông tin và Truyền thông", "")) == {
        ("Bộ Thông tin và Truyền thông", "Bộ Bưu chính, Viễn thông", "2007-07-31"),
        ("Bộ Khoa học và Công nghệ", "Bộ Thông tin và Truyền thông", "2025-03-01"),
    }


BODIES = st.sets(
    st.sampled_from(
        [
            ("Tỉnh ủy", "tỉnh Yên Bái"),
            ("Tỉnh ủy", "tỉnh Bình Dương"),
            (COMMITTEE, "tỉnh Hà Tây"),
            (COMMITTEE, "phường Phúc Xá, quận Ba Đình, thành phố Hà Nội"),
            ("Bộ Giao thông vận tải", ""),
            ("Tỉnh ủy", "tỉnh Nghệ An"),
        ]
    )
)


@given(BODIES, BODIES, st.data())
def test_what_is_told_depends_on_the_bodies_alone(some: set[Body], others: set[Body], data: st.DataObject) -> None:
    """In any order, and each body adds its own; every quotation stands in its text."""
    assert tables(data.draw(st.permutations(sorted(some)))) == tables(some)
    assert _told(*some) | _told(*others) == _told(*some, *others)
    for reading in tables(some):
        spans = [span for claim in reading.claims for span in claim.spans]
        assert all(reading.document.text[span.start : span.end] == span.quote for span in spans)
        ids = [one.id for one in reading.entities]
        assert len(ids) == len(set(ids))


def test_forms_have_verbs() -> None:
    """Whatever the table tells, it has words for."""
    assert {one.how for one in (*successions().central, *successions().offices)} <= successions().verbs.keys()


def test_the_table_follows_the_documents(embedded: Store, tmp_path: Path) -> None:
    """It comes with a document that names a body, survives a rebuilding, and goes with that document."""
    archive, path = Archive(tmp_path / "archive"), tmp_path / "tin.txt"
    path.write_text("Tỉnh ủy Yên Bái ban hành Chỉ thị số 5-CT/TU.\n", encoding="utf-8")
    write([path], embedded, archive, ingest.survey)
    follow(embedded, archive)
    edges = "MATCH (n:Organisation)-[r:SUCCEEDS]->(o:Organisation) RETURN n.name AS new, o.name AS old, r.date AS date"
    assert embedded.run(edges) == [{"new": "Tỉnh ủy Lào Cai", "old": "Tỉnh ủy Yên Bái", "date": "2025-07-01"}]
    version = embedded.version()
    follow(embedded, archive)
    assert embedded.version() == version
    assert rebuild(embedded, archive, ingest.survey) == 1
    assert embedded.run(edges) == []
    follow(embedded, archive)
    assert len(embedded.run(edges)) == 1
    embedded.remove(archive.find("tin.txt"))
    follow(embedded, archive)
    assert list(embedded.rows()) == []
