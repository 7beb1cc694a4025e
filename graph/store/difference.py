"""What must change in the graph when some documents change: pure, but for the counts that it is given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from graph.decisions import Decisions
from graph.errors import StoreError
from graph.fold import DOUBT, EdgeRow, Graph, NodeRow, Ruling, Tally, contribute, fold, siblings, total
from graph.ids import label_of
from graph.schema import schema
from graph.store.attested import Attested, dated, undated
from graph.store.kept import Kept


@dataclass(frozen=True, slots=True)
class Difference:
    """Rows to be made, set anew and deleted, and the counts to be kept. Sorted by id."""

    nodes: tuple[NodeRow, ...]
    gone_nodes: tuple[str, ...]
    new_edges: tuple[EdgeRow, ...]
    changed_edges: tuple[EdgeRow, ...]
    gone_edges: tuple[EdgeRow, ...]
    tallies: Tally
    gone_tallies: tuple[str, ...]
    degrees: Mapping[str, int]
    """Node id -> how many documents speak of it, as far as known: which end of an edge has fewer edges."""


class Ask(NamedTuple):
    """``tallies`` gives the kept counts of some ids, ``fellows`` those of the edges of some groups
    (:func:`graph.fold.siblings`) but for those that it is given with each, ``attested`` the first and the last day
    that documents give an edge which stay as they are.
    """

    tallies: Callable[[frozenset[str]], Tally]
    fellows: Callable[[Mapping[str, set[str]]], Tally]
    attested: Attested


def difference(
    before: Iterable[Kept],
    after: Iterable[Kept],
    ask: Ask,
    decisions: tuple[Decisions, Decisions],
    doubt: Mapping[str, bool],
) -> Difference:
    """What replaces the contributions ``before`` with the contributions ``after``; ``decisions``: of then and of now,
    ``doubt``: people who may be somebody else from now on, or may not.
    """
    said, says = _changed(_sum(before, decisions[0]), _sum(after, decisions[1]))
    shared_said, shared_says = _part(said, shared=True), _part(says, shared=True)
    held = ask.tallies(
        frozenset({*shared_said.nodes, *shared_said.edges, *shared_says.nodes, *shared_says.edges, *doubt})
    )
    sure = held.flagged(DOUBT, dict.fromkeys(doubt, False))
    counted = _replaced(*map(undated, (sure, shared_said, shared_says)))
    now = dated(counted, (held, shared_said, shared_says), ask.attested).flagged(DOUBT, doubt)
    beside = ask.fellows(_groups(held, now))
    own_said, own_says = _part(said, shared=False), _part(says, shared=False)
    old, new = fold(_join(held, beside, own_said)), fold(_join(now, beside, own_says))
    gone = sorted({*held.nodes, *held.edges} - {*now.nodes, *now.edges})
    return _compare(old, new, _only_changed(now, held), tuple(gone))


def _sum(documents: Iterable[Kept], decisions: Decisions) -> Tally:
    return total(contribute(one.reading, one.identity, Ruling(decisions)) for one in documents)


def _changed(left: Tally, right: Tally) -> tuple[Tally, Tally]:
    """Both without what is equal in both."""
    nodes = {one for one in {*left.nodes, *right.nodes} if left.nodes.get(one) != right.nodes.get(one)}
    edges = {one for one in {*left.edges, *right.edges} if left.edges.get(one) != right.edges.get(one)}
    return _of(left, nodes, edges), _of(right, nodes, edges)


def _of(tally: Tally, nodes: Iterable[str], edges: Iterable[str]) -> Tally:
    return Tally(
        {one: tally.nodes[one] for one in nodes if one in tally.nodes},
        {one: tally.edges[one] for one in edges if one in tally.edges},
    )


def _part(tally: Tally, shared: bool) -> Tally:
    """What several documents may speak of; or what belongs to documents of one text: they, their claims and edges."""
    nodes = (one for one in tally.nodes if _shared(one) is shared)
    edges = (one for one, said in tally.edges.items() if _shared(said.source) is shared)
    return _of(tally, nodes, edges)


def _shared(node: str) -> bool:
    return not schema().node(label_of(node)).derived


def _replaced(held: Tally, said: Tally, says: Tally) -> Tally:
    try:
        return held + says - said
    except ValueError as error:
        raise StoreError(
            "số đếm trong kho không khớp; hãy xây lại kho từ tài liệu gốc",
            "the counts in the store do not fit; rebuild it from the documents",
        ) from error


def _groups(*tallies: Tally) -> Mapping[str, set[str]]:
    """The edges that may contradict others, by group."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for tally in tallies:
        for edge, said in tally.edges.items():
            if name := siblings(said):
                found[name].add(edge)
    return found


def _join(*tallies: Tally) -> Tally:
    nodes = {node: said for tally in tallies for node, said in tally.nodes.items()}
    return Tally(nodes, {edge: said for tally in tallies for edge, said in tally.edges.items()})


def _only_changed(now: Tally, held: Tally) -> Tally:
    return _changed(now, held)[0]


def _compare(old: Graph, new: Graph, tallies: Tally, gone_tallies: tuple[str, ...]) -> Difference:
    nodes, was = {row.id: row for row in new.nodes}, {row.id: row for row in old.nodes}
    edges, were = {row.id: row for row in new.edges}, {row.id: row for row in old.edges}
    gone = frozenset(was.keys() - nodes.keys())
    return Difference(
        tuple(row for row in new.nodes if was.get(row.id) != row),
        tuple(sorted(gone)),
        tuple(row for row in new.edges if row.id not in were),
        tuple(row for row in new.edges if row.id in were and were[row.id] != row),
        # The edges of a node that goes, go with it.
        tuple(row for row in old.edges if row.id not in edges and gone.isdisjoint((row.source, row.target))),
        tallies,
        gone_tallies,
        {row.id: count for row in (*old.nodes, *new.nodes) if isinstance(count := row.get("sources"), int)},
    )
