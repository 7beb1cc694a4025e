"""The people of a name as the store compares them, for whoever asks why."""

from __future__ import annotations

from collections.abc import Iterable

from neo4j import ManagedTransaction

from graph.decisions import Decisions
from graph.store import kept
from graph.store.compare import whole_blocks
from graph.store.kept import Held


def people(tx: ManagedTransaction, ids: Iterable[str], decisions: Decisions) -> tuple[Held, ...]:
    """Everyone who is compared with some people (``person:…``) or local entities (``e:…``), sorted by local id."""
    wanted = frozenset(ids)
    nodes = frozenset(one for one in wanted if one.startswith("person:"))
    found = kept.members_by_entity(tx, wanted - nodes)
    if nodes:
        speaking = kept.members_of_documents(tx, kept.mentioning(tx, nodes))
        found += [held for held in speaking if held.node in nodes]
    everyone = whole_blocks(tx, [held.member for held in found], decisions)
    return tuple(sorted(everyone, key=lambda held: (held.member.id, held.member.document)))
