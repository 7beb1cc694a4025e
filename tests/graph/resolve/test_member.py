"""What a reading brings to the comparison of people."""

from __future__ import annotations

from graph.decisions import Decisions
from graph.resolve import keyed, members
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
