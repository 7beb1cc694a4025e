"""The graph is a function of the set of readings: order, removal and return leave no trace."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from graph.claim import Reading
from graph.decisions import Decisions
from graph.fold import EdgeTally, Graph, NodeTally, Tally, contribute, dump, fold, graph_of, siblings, total
from graph.ids import edge_id, label_of
from graph.resolve import resolve
from graph.schema import schema
from tests.graph.fold.world import WORLDS


def _graph(readings: list[Reading]) -> Graph:
    return graph_of(readings, resolve(readings, Decisions()).identity)


@given(WORLDS, st.data())
def test_order_leaves_no_trace(readings: list[Reading], data: st.DataObject) -> None:
    """Any order of the documents gives the same bytes."""
    assert dump(_graph(data.draw(st.permutations(readings)))) == dump(_graph(readings))


@given(WORLDS, st.data())
def test_removal_and_return_leave_no_trace(readings: list[Reading], data: st.DataObject) -> None:
    """Documents that come, go and come back, each step counting only what it changed, give the graph of the rest."""
    held, present = Tally(), list[Reading]()
    for reading in data.draw(st.permutations(readings + readings[:2] * 2)):
        now = [one for one in present if one != reading] if reading in present else [*present, reading]
        held, present = _step(held, present, now), now
    assert dump(fold(held)) == dump(_graph(sorted(present, key=lambda one: one.document.sha256)))


def _step(held: Tally, before: list[Reading], now: list[Reading]) -> Tally:
    """What a store does: documents that came or went, and those whose people are others now, are counted anew."""
    old, new = resolve(before, Decisions()).identity, resolve(now, Decisions()).identity
    kept = [one for one in before if one in now and all(old[part.id] == new[part.id] for part in one.entities)]
    gone = total(contribute(one, old) for one in before if one not in kept)
    return held - gone + total(contribute(one, new) for one in now if one not in kept)


@given(WORLDS)
def test_a_document_takes_back_what_it_brought(readings: list[Reading]) -> None:
    """Adding and subtracting one contribution is nothing at all, whatever else is counted."""
    identity = resolve(readings, Decisions()).identity
    whole = total(contribute(one, identity) for one in readings)
    for reading in readings:
        mine = contribute(reading, identity)
        assert (whole - mine) + mine == whole


@given(WORLDS)
def test_parts_give_the_rows_of_the_whole(readings: list[Reading]) -> None:
    """A store that folds what a document touched, with the siblings, writes the same rows as folding everything."""
    identity = resolve(readings, Decisions()).identity
    parts = [contribute(one, identity) for one in readings]
    whole = total(parts)
    rows = {row.id: row for row in fold(whole).rows()}
    for part in parts:
        touched = Tally({one: whole.nodes[one] for one in part.nodes}, _with_siblings(part, whole))
        graph = fold(touched)
        assert all(rows[row.id] == row for row in graph.rows())
        assert {*part.nodes, *part.edges} & rows.keys() <= {row.id for row in graph.rows()}


def _with_siblings(part: Tally, whole: Tally) -> dict[str, EdgeTally]:
    groups = {siblings(one) for one in whole.edges.values() if _id(one) in part.edges} - {None}
    return {key: one for key, one in whole.edges.items() if key in part.edges or siblings(one) in groups}


def _id(edge: EdgeTally) -> str:
    return edge_id(edge.type, edge.source, edge.target, edge.split)


@given(WORLDS)
def test_rows_are_what_every_engine_keeps(readings: list[Reading]) -> None:
    """Ids are unique, ends exist and are allowed, properties are sorted and neither null, empty nor a float."""
    graph = _graph(readings)
    ids = {row.id for row in graph.nodes}
    rows = graph.rows()
    assert max(Counter(row.id for row in rows).values(), default=1) == 1
    assert list(graph.nodes) == sorted(graph.nodes, key=lambda row: row.id)
    assert list(graph.edges) == sorted(graph.edges, key=lambda row: row.id)
    for edge in graph.edges:
        assert {edge.source, edge.target} <= ids
        assert schema().edge(edge.type).allows(label_of(edge.source), label_of(edge.target))
    for row in rows:
        assert [name for name, _ in row.props] == sorted({name for name, _ in row.props})
        for _, value in row.props:
            assert isinstance(value, str | int | tuple)
            assert value not in ("", ())


@given(WORLDS)
def test_what_is_kept_gives_the_same_rows(readings: list[Reading]) -> None:
    """Tallies that went through JSON fold to the same graph."""
    identity = resolve(readings, Decisions()).identity
    whole = total(contribute(one, identity) for one in readings)
    kept = Tally(
        {key: NodeTally.from_json(one.to_json()) for key, one in whole.nodes.items()},
        {key: EdgeTally.from_json(one.to_json()) for key, one in whole.edges.items()},
    )
    assert fold(kept) == fold(whole)
