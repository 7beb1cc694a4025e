"""Tallies: a multiset that adds and subtracts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.tally import EdgeTally, NodeTally, Tally, total

DAYS = st.dates(date(2019, 12, 20), date(2021, 1, 10)).map(date.isoformat)
VALUES = st.one_of(
    DAYS, st.text("ăn b\"'", max_size=2), st.sampled_from(["2020", "2020-02", "2020-02-30", "0000-01-01"])
)
COUNTS = st.dictionaries(
    st.tuples(st.sampled_from(["name", "#held", "#seat", "date"]), VALUES), st.integers(1, 2), min_size=1, max_size=60
)
NODES = st.dictionaries(st.sampled_from("abc"), st.builds(NodeTally, st.just("Event"), COUNTS))
EDGES = st.dictionaries(
    st.sampled_from("xyz"), st.builds(EdgeTally, st.just("AT"), st.just("a"), st.just("b"), st.just(""), COUNTS)
)
TALLIES = st.builds(Tally, NODES, EDGES)


@given(TALLIES, TALLIES)
def test_subtraction_undoes_addition(left: Tally, right: Tally) -> None:
    """What was added and taken away leaves no trace."""
    assert (left + right) - right == left


@given(TALLIES, TALLIES, TALLIES)
def test_order_of_addition_does_not_matter(one: Tally, two: Tally, three: Tally) -> None:
    """Sums are the same however they are made."""
    assert one + (two + three) == (three + one) + two == total([two, three, one])


@given(TALLIES)
def test_a_tally_is_kept_as_json(tally: Tally) -> None:
    """What the store keeps comes back whole, and equal counts are equal text."""
    for node in tally.nodes.values():
        text = node.to_json()
        assert NodeTally.from_json(text) == node
        assert NodeTally(node.label, dict(reversed(list(node.counts.items())))).to_json() == text
    for edge in tally.edges.values():
        assert EdgeTally.from_json(edge.to_json()) == edge


def test_days_are_kept_in_a_few_letters() -> None:
    """Somebody in office on each day of fifteen years, as one document tells it or two: a year takes 100 letters."""
    days = [(date(2005, 1, 1) + timedelta(days=number)).isoformat() for number in range(15 * 365)]
    counts = {(name, day): 1 + (number > 5_000) for number, day in enumerate(days) for name in ("#held", "#seat")}
    edge = EdgeTally("HOLDS", "a", "b", "", counts)
    assert EdgeTally.from_json(edge.to_json()) == edge
    assert len(edge.to_json()) < 16 * 115


def test_what_was_never_added_cannot_be_subtracted() -> None:
    """A negative count would be a lie that shows much later."""
    tally = Tally({"a": NodeTally("Event", {("name", "x"): 1})})
    with pytest.raises(ValueError, match="never added"):
        Tally() - tally
    with pytest.raises(ValueError, match="never added"):
        tally - (tally + tally)
