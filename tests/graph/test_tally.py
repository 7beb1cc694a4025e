"""Tallies: a multiset that adds and subtracts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.tally import EdgeTally, NodeTally, Tally, total

COUNTS = st.dictionaries(
    st.tuples(st.sampled_from(["name", "#claims", "date"]), st.text("ăn b\"'", max_size=2)),
    st.integers(1, 5),
    min_size=1,
    max_size=4,
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


def test_what_was_never_added_cannot_be_subtracted() -> None:
    """A negative count would be a lie that shows much later."""
    tally = Tally({"a": NodeTally("Event", {("name", "x"): 1})})
    with pytest.raises(ValueError, match="never added"):
        Tally() - tally
    with pytest.raises(ValueError, match="never added"):
        tally - (tally + tally)
