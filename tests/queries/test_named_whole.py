"""A thing that is asked for by its name is not one of which a word only begins so: in every kind of parameter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import queries
from graph.store import Store
from queries import NAMED
from queries.names import matching_ids
from tests.graph.build import Page

PAIRS = {
    "organisation": ("Sương ủy Sơn La", "Sương ủy Lạng Sơn"),
    "post": ("Chủ sương Sơn La", "Chủ sương Lạng Sơn"),
    "person": ("Đỗ Văn Sương", "Đỗ Văn Sươngg"),
    "directive": ("Sương lệnh số 39-SL", "Sương lệnh số 391-SL"),
    "event": ("Đại hội Sương lần thứ X", "Đại hội Sương lần thứ XI"),
    "honour": ("Sương chương hạng Ba", "Sương chương hạng Bachín"),
    "place": ("Sương Văn An", "Sương Văn Anh"),
}
"""Of each kind one thing, and another whose name has words that begin with those of the first."""


def _page(nth: int) -> Page:
    name = {kind: pair[nth] for kind, pair in PAIRS.items()}
    page = Page(f"Trang {nth}", "2021-01-01")
    body = page.thing("Organisation", name["organisation"], kind="Sương ủy", proper=name["organisation"])
    post = page.thing("Post", name["post"], title="Chủ sương", body=name["organisation"])
    act = page.thing(
        "Directive", name["directive"], type="sương lệnh", number=("39", "391")[nth], mark="SL", scope="s", year="2018"
    )
    event = page.thing("Event", name["event"], kind="đại hội", organiser=name["organisation"], date=f"201{nth}")
    place = page.thing("Place", name["place"], kind="sương", territory=name["place"])
    award = page.thing("Award", name["honour"], recipient=name["organisation"], date="2018")
    page.says(award, "OF", page.thing("Honour", name["honour"], name=name["honour"], grade="hạng"))
    page.says(body, "RECEIVED", award).says(body, "ORGANISED", event).says(body, "LOCATED_IN", place)
    return page.says(page.person(name["person"]), "HOLDS", post).says(post, "POST_AT", body).says(body, "ISSUED", act)


@pytest.fixture(scope="module")
def two(embedded: Store) -> Iterator[Store]:
    """The shelf and both of each kind."""
    readings = [_page(nth).reading() for nth in (0, 1)]
    embedded.write(readings)
    yield embedded
    for reading in readings:
        embedded.remove(reading.document.sha256)


def _names(store: Store, typed: str, kind: str) -> set[str]:
    rows = store.run(
        "UNWIND $ids AS id MATCH (n {id: id}) WHERE n.name IS NOT NULL RETURN n.name AS name",
        ids=matching_ids(store, typed, NAMED[kind]),
    )
    return {str(row["name"]) for row in rows}


@pytest.mark.parametrize("kind", PAIRS)
def test_words_to_their_ends_come_first(two: Store, kind: str) -> None:
    """Whether it is asked as one of its kind or as anything that a document speaks of."""
    meant, other = PAIRS[kind]
    assert _names(two, meant, kind) == {meant}
    assert {meant} <= _names(two, meant, "node")
    assert other not in _names(two, meant, "node")


@pytest.mark.parametrize(("typed", "kind"), [("sương lệnh 39", "directive"), ("suong lenh so 39", "directive")])
def test_a_number_is_no_beginning_of_another(two: Store, typed: str, kind: str) -> None:
    """Nor with the word before it left out."""
    assert _names(two, typed, kind) == {PAIRS[kind][0]}


def test_who_types_a_part_gets_all_that_begin_so(two: Store) -> None:
    """Where nothing has the words to their ends."""
    assert _names(two, "Sương lệnh số 3", "directive") == set(PAIRS["directive"])


def test_what_a_body_issued_is_not_that_of_another(two: Store) -> None:
    """The report's rows are of that body alone."""
    report = queries.find(queries.load(), "issued-by")
    issued = {str(row[0]) for row in queries.run(report, two, {"organisation": PAIRS["organisation"][0]}).rows}
    assert len(issued) == 1
