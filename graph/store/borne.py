"""Keeps who bears which weaker id, and finds the documents that a change of that moves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from neo4j import ManagedTransaction

from graph.claim import Reading
from graph.decisions import Decisions
from graph.resolve import Bearer, Borne, asked, bearers
from graph.store import kept
from graph.store.apply import put_bearers
from graph.store.kept import Kept


def follow(
    tx: ManagedTransaction, old: Mapping[str, Kept], new: Sequence[Reading], decisions: Decisions
) -> tuple[dict[str, Kept], Borne]:
    """``old`` documents go and ``new`` readings come: the others in which a title may mean something else now, and what
    is borne by then.

    Those others are looked for only where the bearers of an id change, and among the documents of what it meant: each
    id gets its first bearer once, and its second.
    """
    gone, come = _count(one.reading for one in old.values()), _count(new)
    wanted = {one.weak for one in chain(gone, come)}
    before = kept.bearers(tx, wanted)
    now = Counter(before)
    now.update(come)
    now.subtract(gone)
    put_bearers(tx, before, now)
    moved = {one.weak for one in (+before).keys() ^ (+now).keys()}
    turned = _others(tx, moved, before, decisions, {*old, *(one.document.sha256 for one in new)})
    told = {one for reading in chain(new, (one.reading for one in turned.values())) for one in asked(reading)}
    return turned, Borne(chain(+now, kept.bearers(tx, told - wanted)), decisions)


def _count(readings: Iterable[Reading]) -> Counter[Bearer]:
    return Counter(one for reading in readings for one in bearers(reading))


def _others(
    tx: ManagedTransaction, moved: set[str], before: Iterable[Bearer], decisions: Decisions, known: set[str]
) -> dict[str, Kept]:
    """The other documents that tell one of some weaker ids alone."""
    meant = {*moved, *(one.node for one in before if one.weak in moved)}
    documents = kept.mentioning(tx, map(decisions.canonical, meant)) - known if moved else frozenset()
    found = kept.readings(tx, documents)
    return {sha256: one for sha256, one in found.items() if not moved.isdisjoint(asked(one.reading))}
