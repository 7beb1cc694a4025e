"""What people decide about claims and names, and what nobody can tell, as the rows show it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graph.claim import Reading
from graph.decisions import Decision, Decisions
from graph.fold import Graph, Ruling, dump, graph_of
from graph.resolve import resolve
from tests.graph.build import Page
from tests.graph.fold.ask import edges, nodes
from tests.graph.fold.world import DIRECTIVE, WORLDS


def _decided(*said: tuple[str, str]) -> Decisions:
    return Decisions(tuple(Decision("2026", "B", verb, (claim,), "vì") for verb, claim in said))


def _graph(decisions: Decisions, *readings: Reading) -> Graph:
    found = resolve(readings, decisions)
    return graph_of(readings, found.identity, Ruling(decisions, found.open))


def _dated(title: str, date: str) -> Reading:
    page = Page(title)
    return page.says(page.thing("Directive", "Chỉ thị số 24-CT/TU", **DIRECTIVE), "date", date).reading()


def test_a_rejected_claim_adds_only_itself() -> None:
    """Its node stays with its quote and its state; its edge, and what the edge did, is gone."""
    page = Page("Một")
    reading = page.says(page.person("An"), "HOLDS", page.post("Bí thư", "Thành ủy")).reading()
    [claim] = reading.claims
    found = _graph(_decided(("reject", claim.id)), reading)
    [node] = nodes(found, "Claim")
    assert (node.get("state"), node.get("edge"), node.get("quote")) == ("rejected", None, claim.spans[0].quote)
    assert edges(found, "HOLDS") == []
    assert nodes(found, "Document")[0].get("claims") == 0
    assert nodes(found, "Person")[0].get("name") == "An"


def test_a_rejected_side_ends_a_contradiction() -> None:
    """One day is left, and nobody disputes it."""
    first, second = _dated("Một", "2023-08-07"), _dated("Hai", "2023-08-09")
    [row] = nodes(_graph(_decided(("reject", second.claims[0].id)), first, second), "Directive")
    assert (row.get("date"), row.get("disputed")) == ("2023-08-07", None)


def test_an_accepted_side_wins() -> None:
    """The day that somebody found right is shown, though others say another more often; two accepted ones disagree."""
    readings = _dated("Một", "2023-08-07"), _dated("Hai", "2023-08-09"), _dated("Ba", "2023-08-09")
    said = [("accept", readings[0].claims[0].id)]
    [row] = nodes(_graph(_decided(*said), *readings), "Directive")
    assert (row.get("date"), row.get("disputed")) == ("2023-08-07", None)
    [row] = nodes(_graph(_decided(*said, ("accept", readings[1].claims[0].id)), *readings), "Directive")
    assert row.get("disputed") == ("date",)


def test_an_accepted_edge_is_disputed_no_more() -> None:
    """Of two honours for one award the accepted one stands; the other is still marked."""
    page = Page("Một")
    award = page.award("An", "lễ")
    for name in ("Huân chương A", "Huân chương B"):
        page.says(award, "OF", page.honour(name))
    reading = page.reading()
    found = _graph(_decided(("accept", reading.claims[0].id)), reading)
    assert sorted(str(row.get("disputed")) for row in edges(found, "OF")) == ["None", "True"]


def test_who_may_be_somebody_else_is_marked() -> None:
    """Two of one name without anything in common; not the only bearer of a name."""
    readings = []
    for number, name in enumerate(["An", "An", "Bình"]):
        page = Page(f"Bài {number}")
        readings.append(page.says(page.person(name), "HOLDS", page.post("Bí thư", f"nơi {number}")).reading())
    found = _graph(Decisions(), *readings)
    assert [(row.get("name"), row.get("undecided")) for row in sorted(nodes(found, "Person"), key=str)] == [
        ("An", True),
        ("An", True),
        ("Bình", None),
    ]


@given(WORLDS, st.data())
def test_decisions_do_not_depend_on_the_order_of_documents(readings: list[Reading], data: st.DataObject) -> None:
    """Any verdicts, any order: the same bytes, and no rejected claim supports an edge."""
    claims = [claim.id for reading in readings for claim in reading.claims]
    verdicts = (
        data.draw(st.dictionaries(st.sampled_from(claims), st.sampled_from(["accept", "reject"]))) if claims else {}
    )
    decisions = _decided(*((verb, claim) for claim, verb in verdicts.items()))
    found = _graph(decisions, *readings)
    assert dump(_graph(decisions, *data.draw(st.permutations(readings)))) == dump(found)
    rejected = {claim for claim, verb in verdicts.items() if verb == "reject"}
    assert not [row for row in nodes(found, "Claim") if row.get("edge") and row.id.replace("claim:", "c:") in rejected]
