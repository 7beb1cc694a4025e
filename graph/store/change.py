"""One write, from its lock to its version: everything that a change of documents changes, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from neo4j import ManagedTransaction

from graph.claim import Reading
from graph.decisions import Decisions, parse
from graph.store import internal, kept
from graph.store.apply import apply, put_members, put_readings
from graph.store.attested import attested
from graph.store.bolt import in_batches, run
from graph.store.borne import follow
from graph.store.difference import Ask, Difference, difference
from graph.store.identify import Identified, identify
from graph.store.kept import Kept


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write did. ``documents``: written or removed; ``refolded``: others in which a person, or a
    directive without number, became another node; nodes and edges: written (new or changed) and deleted.
    """

    documents: int = 0
    refolded: int = 0
    nodes: int = 0
    gone_nodes: int = 0
    edges: int = 0
    gone_edges: int = 0


def write(tx: ManagedTransaction, readings: Sequence[Reading]) -> Changes:
    """Put these readings in the place of what their documents said before; those that are as before cost nothing."""
    version, decisions = _lock(tx)
    latest = {reading.document.sha256: reading for reading in readings}
    old = kept.readings(tx, latest)
    new = [one for sha256, one in sorted(latest.items()) if sha256 not in old or old[sha256].reading != one]
    changed = {one.document.sha256 for one in new}
    return _change(
        tx, version, {sha256: one for sha256, one in old.items() if sha256 in changed}, new, (decisions, decisions)
    )


def remove(tx: ManagedTransaction, sha256: str) -> Changes:
    """Take out what a document said; nothing changes where it is not there."""
    version, decisions = _lock(tx)
    return _change(tx, version, kept.readings(tx, [sha256]), [], (decisions, decisions))


def decide(tx: ManagedTransaction, decisions: Decisions) -> Changes:
    """Count by these decisions from now on, and count anew the documents that they touch."""
    version, before = _lock(tx)
    run(tx, internal.SET_DECISIONS, decisions="\n".join(line.line() for line in decisions.lines))
    touched = kept.readings(tx, _touched(tx, before, decisions))
    new = [one.reading for _, one in sorted(touched.items())]
    return _change(tx, version, touched, new, (before, decisions))


def _lock(tx: ManagedTransaction) -> tuple[int, Decisions]:
    [row] = run(tx, internal.LOCK)
    lines = (row["decisions"] or "").split("\n")
    return row["version"] or 0, Decisions(tuple(parse(line, "store") for line in lines if line))


def _change(
    tx: ManagedTransaction,
    version: int,
    old: dict[str, Kept],
    new: Sequence[Reading],
    decisions: tuple[Decisions, Decisions],
) -> Changes:
    """``decisions``: by which the documents were counted, and by which they will be."""
    if not old and not new:
        return Changes()
    named = len({*old, *(one.document.sha256 for one in new)})
    turned, borne = follow(tx, old, new, decisions[1])
    old, new = {**old, **turned}, [*new, *(one.reading for _, one in sorted(turned.items()))]
    found = identify(tx, old, new, decisions[1], borne)
    change = _difference(tx, found, decisions)
    in_batches(tx, internal.DROP_READINGS, "ids", sorted(found.before.keys() - found.after.keys()))
    put_readings(tx, found.after.values())
    put_members(tx, found.members, found.gone)
    apply(tx, change)
    run(tx, internal.SET_VERSION, version=version + 1)
    return _report(change, named, len({*found.before, *found.after}) - named)


def _difference(tx: ManagedTransaction, found: Identified, decisions: tuple[Decisions, Decisions]) -> Difference:
    """Documents of the same text share their claims, so they are counted together."""
    involved = {*found.before, *found.after}
    texts = {one.reading.document.text_sha256 for one in chain(found.before.values(), found.after.values())}
    beside = kept.readings(tx, kept.twins(tx, texts) - involved).values()
    return difference(
        [*found.before.values(), *beside],
        [*found.after.values(), *beside],
        Ask(partial(kept.tallies, tx), partial(kept.fellows, tx), partial(attested, tx, involved, decisions[1])),
        decisions,
        found.doubt,
    )


def _touched(tx: ManagedTransaction, before: Decisions, after: Decisions) -> frozenset[str]:
    """The documents that speak of anything whose decisions differ."""
    pairs = (before.same ^ after.same) | (before.different ^ after.different)
    names = before.aliases ^ after.aliases
    named = frozenset(one for pair in pairs for one in pair) | {node for node, _ in names}
    named |= {one.node for one in kept.bearers(tx, named)}
    things = named | before.partners(named) | after.partners(named)
    entities = [one for one in things if one.startswith("e:")]
    held = kept.members_by_entity(tx, entities)
    verdicts = {claim for claim, _ in before.verdicts.items() ^ after.verdicts.items()}
    return (
        kept.mentioning(tx, things.difference(entities))
        | kept.stating(tx, verdicts)
        | kept.named(tx, names)
        | {one.member.document for one in held}
    )


def _report(change: Difference, named: int, refolded: int) -> Changes:
    written: Iterable[object] = (*change.new_edges, *change.changed_edges)
    return Changes(
        named, refolded, len(change.nodes), len(change.gone_nodes), len(tuple(written)), len(change.gone_edges)
    )
