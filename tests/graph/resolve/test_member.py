"""What a reading brings to the comparison of people."""

from __future__ import annotations

from graph.decisions import Decisions
from graph.resolve import keyed, members, resolve_people
from graph.resolve.member import HEAD
from tests.graph.build import Page
from tests.ingest.texts import read_text


def test_only_an_office_of_that_rank_makes_a_head_of_the_state() -> None:
    """The post of a ministry or a province does not."""
    page = Page("Một")
    first, second = page.person("An"), page.person("Bình")
    page.says(first, "HOLDS", page.thing("Post", "Chủ tịch nước", title="Chủ tịch nước", state="yes", rank="state"))
    page.says(second, "HOLDS", page.thing("Post", "Bí thư", title="Bí thư", body="x", seats="one"))
    reading = page.reading()
    found = {one.block: one.features for one in members(reading, keyed(reading, Decisions()), Decisions())}
    assert (HEAD in found["an"], HEAD in found["bình"]) == (True, False)


def test_the_reader_knows_the_rank() -> None:
    """Offices of one seat at a body of the centre have it; others do not."""
    text = "Thủ tướng Lê Văn An và Bộ trưởng Bộ Y tế Trần Văn Bình tiếp Bí thư Tỉnh ủy Lào Cai Vũ Văn Cường."
    reading = read_text(text)
    ranks = {one.name: dict(one.key).get("rank") for one in reading.entities if one.label == "Post"}
    assert ranks == {"Thủ tướng Chính phủ": "state", "Bộ trưởng Bộ Y tế": None, "Bí thư Tỉnh ủy Lào Cai": None}


def test_members_of_the_politburo_are_one_of_a_name() -> None:
    """So are those who run the Secretariat; members of the Central Committee are too many."""
    text = (
        "Ủy viên Bộ Chính trị Lê Văn An, Thường trực Ban Bí thư Trần Văn Bình và "
        "Ủy viên Ban Chấp hành Trung ương Đảng Vũ Văn Cường dự."
    )
    reading = read_text(text)
    found = {one.block: HEAD in one.features for one in members(reading, keyed(reading, Decisions()), Decisions())}
    assert found == {"lê văn an": True, "trần văn bình": True, "vũ văn cường": False}


def test_who_is_known_by_name_alone() -> None:
    """A name that one person alone has joins two documents that say no more of him."""
    readings = [read_text(text) for text in ("Chủ tịch Hồ Chí Minh đọc thư.", "Nhân dân nhớ ơn Chủ tịch Hồ Chí Minh.")]
    people = [one for reading in readings for one in members(reading, keyed(reading, Decisions()), Decisions())]
    assert [one.block for one in people] == ["hồ chí minh"] * 2
    assert len(set(resolve_people(people, Decisions()).identity.values())) == 1


def test_who_signed_one_document_is_one() -> None:
    """Two documents that say that somebody of a name signed a decision that has a number, and nothing else of him."""
    pages = [Page("Một"), Page("Hai"), Page("Ba")]
    for page, number in zip(pages, ("1", "1", "2"), strict=True):
        key = {"type": "quyết định", "number": number, "symbol": "QĐ", "mark": "QĐ", "scope": "x", "year": "2018"}
        page.says(page.person("An"), "SIGNED", page.thing("Directive", f"Quyết định số {number}", **key))
    readings = [page.reading() for page in pages]
    people = [one for reading in readings for one in members(reading, keyed(reading, Decisions()), Decisions())]
    first, second, third = (resolve_people(people, Decisions()).identity[one.id] for one in people)
    assert first == second != third
