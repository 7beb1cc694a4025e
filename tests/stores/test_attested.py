"""Of the days that attest an edge the first and the last are kept, and the next ones found where one of these goes."""

from __future__ import annotations

import json
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.decisions import Decision, Decisions
from graph.store import Store
from tests.graph.build import Page
from tests.stores.steps import World

_DAYS = (None, "2010", "2010-02", "2010-02-10", "2010-02-10", "2010-03-01", "2011-12-31", "2012", "2012-01-01")
"""By number of the document: in each of nine there are some that are more precise than others, and two of one day."""
_KINDS = st.sets(st.sampled_from(["part", "held", "award", "self"]))
_NUMBER = st.integers(0, 2 * len(_DAYS) - 1)
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.lists(st.tuples(_NUMBER, _KINDS), min_size=1, max_size=4)),
        st.tuples(st.sampled_from(["remove", "twin", "reject", "accept", "undo"]), _NUMBER),
    ),
    min_size=3,
    max_size=12,
)
_ALL = {"part", "held", "award", "self"}


def page(number: int, kinds: set[str]) -> Page:
    """A document that tells of one body, and states some of four edges: one of them from a body to itself."""
    made = Page(f"Tài liệu {number}", _DAYS[number % len(_DAYS)])
    body, office = made.org("tỉnh ủy", "tỉnh Một"), made.org("văn phòng tỉnh ủy", "tỉnh Một")
    post, award = made.post("chánh văn phòng", "văn phòng tỉnh ủy tỉnh Một"), made.award("văn phòng tỉnh ủy", "2010")
    if "part" in kinds:
        made.says(office, "PART_OF", body)
    if "held" in kinds:
        made.says(made.person("Lê Văn An"), "HOLDS", post).says(post, "POST_AT", office)
    if "award" in kinds:
        made.says(body, "GRANTED", award).says(office, "RECEIVED", award)
    if "self" in kinds:
        made.says(office, "PART_OF", made.org("văn phòng tỉnh ủy", "tỉnh Một"))
    return made


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_whatever_comes_goes_and_is_decided(store: Store, steps: list[tuple[str, object]]) -> None:
    """After each step the graph is that of the pure fold, the first and the last days of its edges among the rest."""
    for listed in store.documents():
        store.remove(listed.sha256)
    store.decide(Decisions())
    _World(store).follow([("write", [(number, _ALL) for number in range(len(_DAYS))]), *steps])


def test_the_first_and_the_last_go(store: Store) -> None:
    """One after the other from both ends, the next day is that of the documents that are left."""
    world = _World(store)
    world.follow([("write", [(number, _ALL) for number in range(len(_DAYS))])])
    assert world.spans() == {("2010-02-10", "2012-01-01")}
    world.follow([("remove", 8)])
    assert world.spans() == {("2010-02-10", "2012")}
    world.follow([("reject", 7), ("remove", 3)])
    assert world.spans("PART_OF") == {("2010-02-10", "2011-12-31")}
    world.follow([("remove", 4)])
    assert world.spans("PART_OF") == {("2010-02", "2011-12-31")}
    world.follow([("undo", 7), ("write", [(2, set()), (6, set())])])
    assert world.spans() == {("2010-03-01", "2012")}


def test_an_edge_takes_no_more_room_with_more_days(embedded: Store) -> None:
    """Of where a post sits two days are kept, however many attest it; of who holds it all, in 92 letters for a year."""
    embedded.write([_daily(number).reading() for number in range(20)])
    early = _room(embedded)
    embedded.write([_daily(number).reading() for number in range(20, 360)])
    late = _room(embedded)
    assert 0 < late["POST_AT"] <= early["POST_AT"] + len("360") * 2
    assert 0 < late["HOLDS"] <= early["HOLDS"] + 92


def _daily(number: int) -> Page:
    made = Page(f"Tài liệu {number}", (date(2010, 1, 1) + timedelta(days=number)).isoformat())
    post = made.thing("Post", "bí thư", title="bí thư", body="tỉnh ủy tỉnh Một", seats="one")
    return made.says(made.person("Lê Văn An"), "HOLDS", post).says(post, "POST_AT", made.org("tỉnh ủy", "tỉnh Một"))


def _room(store: Store) -> dict[str, int]:
    """By kind of edge the letters that the store keeps of it."""
    found = store.run("MATCH (t:Tally) WHERE t.id STARTS WITH 'edge:' RETURN t.data AS data")
    return {json.loads(str(row["data"]))["type"]: len(str(row["data"])) for row in found}


class _World(World[set[str], int]):
    """Documents that state some of the four edges, and decisions about all claims of one."""

    def page(self, number: int, said: set[str]) -> Page:
        """The document that states these edges."""
        return page(number, said)

    def lines(self, verb: str, what: int) -> list[Decision]:
        """One for each claim of the document; undone is only what was decided."""
        claims = self.there[what].claims if what in self.there else ()
        made = [Decision("2026-03-02", "Trần Thị B", verb, (claim.id,), "xem lại") for claim in claims]
        return [line for line in made if verb != "undo" or line.operands[0] in self.decisions.verdicts]

    def spans(self, *kinds: str) -> set[tuple[object, object]]:
        """The first and the last day of the edges of some kinds."""
        wanted = kinds or ("PART_OF", "HOLDS", "POST_AT", "GRANTED", "RECEIVED", "AWARDED")
        text = "MATCH (a)-[r]->(b) WHERE type(r) IN $kinds RETURN r.first_attested AS first, r.last_attested AS last"
        return {(row["first"], row["last"]) for row in self.store.run(text, kinds=list(wanted))}
