"""Which nodes the entities of changed documents are, and which other documents that moves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from neo4j import ManagedTransaction

from graph.claim import Reading
from graph.decisions import Decisions
from graph.resolve import Borne, keyed, members
from graph.store import kept
from graph.store.compare import compare
from graph.store.kept import Held, Kept


@dataclass(frozen=True, slots=True)
class Identified:
    """All documents that a write changes, as they were and as they will be; the members to be written, and to go.

    ``doubt``: of people whether they may be somebody else of their name, where that may have changed.
    """

    before: Mapping[str, Kept]
    after: Mapping[str, Kept]
    members: tuple[Held, ...]
    gone: tuple[Held, ...]
    doubt: Mapping[str, bool]


def identify(
    tx: ManagedTransaction, old: Mapping[str, Kept], new: Sequence[Reading], decisions: Decisions, borne: Borne
) -> Identified:
    """``old`` documents go and ``new`` readings come; people of the names they speak of are compared anew."""
    keys = {reading.document.sha256: keyed(reading, decisions, borne) for reading in new}
    fresh = [one for reading in new for one in members(reading, keys[reading.document.sha256], decisions)]
    leaving = kept.members_of_documents(tx, old)
    found = compare(tx, leaving, fresh, frozenset(old), decisions)
    moved = [held for held, was in found.changed if held.node != was.node]
    others = kept.readings(tx, {held.member.document for held in moved})
    written = {held.id for held in found.fresh}
    touched = chain(found.fresh, leaving, *found.changed)
    return Identified(
        {**old, **others},
        {**_moved(others, moved), **_new(new, keys, found.fresh)},
        (*found.fresh, *(held for held, _ in found.changed)),
        tuple(held for held in leaving if held.id not in written),
        {held.node: held.node in found.open for held in touched},
    )


def _new(new: Iterable[Reading], keys: Mapping[str, Mapping[str, str]], came: Iterable[Held]) -> dict[str, Kept]:
    people = _nodes(came)
    shas = ((reading.document.sha256, reading) for reading in new)
    return {sha256: Kept(reading, {**keys[sha256], **people[sha256]}) for sha256, reading in shas}


def _moved(others: Mapping[str, Kept], moved: Iterable[Held]) -> dict[str, Kept]:
    people = _nodes(moved)
    return {sha256: Kept(one.reading, {**one.identity, **people[sha256]}) for sha256, one in others.items()}


def _nodes(people: Iterable[Held]) -> defaultdict[str, dict[str, str]]:
    """By document: local id → node."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for held in people:
        found[held.member.document][held.member.id] = held.node
    return found
