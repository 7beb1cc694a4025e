"""Two holders of one seat at one time contradict each other, and nothing else does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.fold import Graph
from tests.graph.build import Page
from tests.graph.fold.ask import edges, graph

A, B = "Trần Thị An", "Lê Văn Bình"
Said = tuple[str, str, str | None, dict[str, str]]
"""Who, which predicate, when the document is from, the qualifiers."""


def _page(number: int, said: Said, seats: str = "one") -> Page:
    who, predicate, published, qualifiers = said
    page = Page(f"Bài {number}", published)
    post = page.thing("Post", "Bí thư Thành ủy", title="Bí thư", body="Thành ủy", seats=seats)
    person = page.person(who)
    page.says(person, predicate, post, **qualifiers)
    return page


def _graph(*said: Said, seats: str = "one") -> Graph:
    return graph(*(_page(number, one, seats) for number, one in enumerate(said)))


def _disputed(found: Graph) -> set[str]:
    names = {row.id: str(row.get("name")) for row in found.nodes}
    return {names[row.source] for row in edges(found, "HOLDS") if row.get("disputed")}


def _holds(who: str, published: str | None, **qualifiers: str) -> Said:
    return who, "HOLDS", published, qualifiers


def test_one_in_office_while_another_is() -> None:
    """Before and after the day on which a document has the other one in the seat: both are disputed."""
    found = _graph(_holds(A, "2018-01-05"), _holds(B, "2019"), _holds(A, "2020-03"))
    assert _disputed(found) == {A, B}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoàng Duy Chinh", "Hoàng Duy Chính"),
        ("Lý Văn Quí", "Lí Văn Quý"),
        ("Đỗ Trọng Hưng", "Đỗ Trong Hưng"),
        ("Y Thanh Hà Niê Kđăm", "Y Thanh Hà Niê Kđam"),
        ("Nguyễn Thị Thu Hà", "Nguyễn Thu Hà"),
        ("Trần Quốc Vương", "Trần Quốc Vượn"),
    ],
)
def test_one_name_spelt_in_two_ways_is_no_second_holder(one: str, other: str) -> None:
    """Marks, a letter, or a word left out: most likely one person."""
    assert _disputed(_graph(_holds(one, "2018-01-05"), _holds(other, "2018-01-05"))) == set()


@pytest.mark.parametrize("other", ["Lê Văn Bách", "Lê Thị Bình", "Bình", "Lê Văn"])
def test_another_name_is_another_person(other: str) -> None:
    """Two letters or more, another word, or too little to tell by."""
    assert _disputed(_graph(_holds(B, "2018-01-05"), _holds(other, "2018-01-05"))) == {B, other}


def test_two_on_one_day() -> None:
    """Two documents of one day name two holders."""
    assert _disputed(_graph(_holds(A, "2018-01-05"), _holds(B, "2018-01-05"))) == {A, B}


def test_two_on_one_day_of_the_news() -> None:
    """Of which two documents tell on other days."""
    day = {"day": "2018-01-05"}
    assert _disputed(_graph(_holds(A, "2018-01-06", **day), _holds(B, "2018-01-07", **day))) == {A, B}


@pytest.mark.parametrize(
    "said",
    [
        (_holds(A, "2018"), _holds(B, "2019")),
        (_holds(A, "2018"), _holds(B, "2018")),
        (_holds(A, "2018-01"), _holds(B, "2018"), _holds(A, "2018-12")),
        (_holds(A, "2018"), _holds(B, "2019", former="true"), _holds(A, "2020")),
        (_holds(A, "2018"), _holds(B, "2019", acting="true"), _holds(A, "2020")),
        (_holds(A, None), _holds(B, None)),
    ],
    ids=["later", "a vague year", "within a vague year", "former", "acting", "undated"],
)
def test_what_may_all_be_true(said: tuple[Said, ...]) -> None:
    """One after the other, on days too vague to tell, or not in office: no contradiction."""
    assert _disputed(_graph(*said)) == set()


@pytest.mark.parametrize("predicate", ["DISMISSED", "APPOINTED"])
def test_who_left_and_came_again_contradicts_nobody(predicate: str) -> None:
    """An end, or a new beginning, between the two days lets another one be there in the meantime."""
    said = [_holds(A, "2018"), _holds(B, "2019-06"), _holds(A, "2021")]
    assert _disputed(_graph(*said)) == {A, B}
    turns: tuple[Said, ...] = ((A, predicate, "2023", {"date": "2020-02"}), (A, predicate, "2020-02", {}))
    for turn in turns:
        assert _disputed(_graph(*said, turn)) == set()


def test_who_is_appointed_on_a_day_was_perhaps_not_there_before_it() -> None:
    """The appointment itself is the second day on which he is known to be in office."""
    said = [_holds(A, "2018"), _holds(B, "2019-06"), _holds(A, "2021", date="2020-02-01")]
    assert _disputed(_graph(*said)) == {A, B}
    assert _disputed(_graph(*said, (A, "APPOINTED", "2021", {"date": "2020-02-01"}))) == set()


def test_the_day_of_handing_over_belongs_to_both() -> None:
    """On the day of an appointment two are named, and neither source is wrong."""
    appointed: Said = (B, "APPOINTED", "2018-01-05", {})
    assert _disputed(_graph(_holds(A, "2018-01-05"), _holds(B, "2018-01-05"), appointed)) == set()


def test_a_post_of_many_seats_has_many_holders() -> None:
    """Deputies are several."""
    assert _disputed(_graph(_holds(A, "2018-01-05"), _holds(B, "2018-01-05"), seats="many")) == set()


def test_a_document_that_names_two_holders_tells_of_two_times() -> None:
    """Which it does not say, so it speaks against nobody; against a third it does not count either."""
    page = _page(0, _holds(A, "2018-01-05"))
    page.says(page.person(B), "HOLDS", 0)
    assert _disputed(graph(page, _page(1, _holds("Vũ Cường", "2018-01-05")))) == set()


def test_an_end_before_the_start() -> None:
    """One claim that says both in the wrong order is disputed; a vague year is not."""
    for start, end, wrong in (("2019", "2018-05", True), ("2019", "2019-05", False), ("2019-06", "2019", False)):
        (edge,) = edges(_graph(_holds(A, "2020", start=start, end=end)), "HOLDS")
        assert (edge.get("disputed") is True) is wrong


DAYS = st.sampled_from(["2018", "2018-05-07", "2019-01", "2019-06-01", "2020", None])
SAID = st.tuples(
    st.sampled_from([A, B, "Vũ Cường"]),
    st.sampled_from(["HOLDS", "HOLDS", "HOLDS", "APPOINTED", "DISMISSED"]),
    DAYS,
    st.sampled_from([{}, {}, {"former": "true"}, {"date": "2018-05-07"}, {"acting": "true"}]),
)


def _fits(said: Said) -> bool:
    return said[1] == "HOLDS" or not {"former", "acting"} & said[3].keys()


@given(st.lists(SAID.filter(_fits), max_size=7), st.data())
def test_whatever_the_order(said: list[Said], data: st.DataObject) -> None:
    """The order of the documents decides nothing, and nobody is disputed alone."""
    pages = [_page(number, one) for number, one in enumerate(said)]
    found = _disputed(graph(*pages))
    assert _disputed(graph(*data.draw(st.permutations(pages)))) == found
    assert len(found) != 1


def _both(one: dict[str, str], other: dict[str, str]) -> Graph:
    """A document that has two persons in the seat, and one that has a third one in it on a day of the second."""
    page = Page("Cả hai", "2020-12-01")
    seat = page.thing("Post", "Bí thư Thành ủy", title="Bí thư", body="Thành ủy", seats="one")
    page.says(page.person(A), "HOLDS", seat, **one)
    page.says(page.person(B), "HOLDS", seat, **other)
    return graph(page, _page(7, _holds("Hoàng Quốc Thái", "2018-03-06")))


def test_a_document_with_two_holders_attests_each_on_a_day_of_its_own() -> None:
    """Not two on the document's day, nor in a year and on a day of that year."""
    assert len(_disputed(_both({"date": "2015-03-05"}, {"date": "2018-03-06"}))) == 2
    assert not _disputed(_both({"date": "2018"}, {"date": "2018-03-06"}))
    assert not _disputed(_both({}, {}))
