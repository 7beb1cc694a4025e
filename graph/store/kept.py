"""Reading what the store keeps for itself, inside the transaction that will change it."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from neo4j import ManagedTransaction, Record

from graph.claim import Reading
from graph.decisions import Pair
from graph.fold import EdgeTally, NodeTally, Tally
from graph.ids import claim_node_id, label_of
from graph.resolve import Bearer, Member
from graph.store import internal
from graph.store.bolt import in_batches
from graph.store.codec import decode
from graph.text import fold


@dataclass(frozen=True, slots=True)
class Kept:
    """A reading, and the node that each of its local entities is counted at."""

    reading: Reading
    identity: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Held:
    """A member of a block, the node that it is counted at, its kin, and whether it speaks for them.

    ``open``: it speaks, and its node may be somebody else of the name.
    """

    member: Member
    node: str
    kin: str
    speaks: bool
    open: bool

    @property
    def id(self) -> str:
        """What no other member has: two documents of one text have the same local entities."""
        return f"{self.member.document} {self.member.id}"


def readings(tx: ManagedTransaction, documents: Iterable[str]) -> dict[str, Kept]:
    """The documents of these SHA-256 that the store has."""
    found = in_batches(tx, internal.READINGS, "ids", sorted(documents))
    return {row["id"]: _kept(row) for row in found}


def _kept(row: Record) -> Kept:
    return Kept(decode(row["data"], row["text"]), json.loads(row["identity"]))


def twins(tx: ManagedTransaction, texts: Iterable[str]) -> frozenset[str]:
    """The SHA-256 of the documents whose published text has one of these SHA-256."""
    return frozenset(row["id"] for row in in_batches(tx, internal.TWINS, "ids", sorted(texts)))


def members_of_blocks(tx: ManagedTransaction, blocks: Iterable[str]) -> list[Held]:
    """All members of some blocks."""
    return _held(in_batches(tx, internal.MEMBERS_OF_BLOCKS, "ids", sorted(blocks)))


def speakers(tx: ManagedTransaction, blocks: Iterable[str]) -> list[Held]:
    """The members of some blocks that speak for the others."""
    return _held(in_batches(tx, internal.SPEAKERS, "ids", sorted(blocks)))


def members_of_kin(tx: ManagedTransaction, kin: Iterable[str]) -> list[Held]:
    """All members of some kin."""
    return _held(in_batches(tx, internal.MEMBERS_OF_KIN, "ids", sorted(kin)))


def signers(tx: ManagedTransaction, directives: Iterable[str]) -> list[Held]:
    """The members of any block that have kin and signed one of some directives."""
    return _held(in_batches(tx, internal.SIGNERS, "ids", sorted(directives)))


def members_of_documents(tx: ManagedTransaction, documents: Iterable[str]) -> list[Held]:
    """All members that some documents gave."""
    return _held(in_batches(tx, internal.MEMBERS_OF_DOCUMENTS, "ids", sorted(documents)))


def members_by_entity(tx: ManagedTransaction, entities: Iterable[str]) -> list[Held]:
    """The members that some local entities are."""
    return _held(in_batches(tx, internal.MEMBERS_BY_ENTITY, "ids", sorted(entities)))


def mentioning(tx: ManagedTransaction, nodes: Iterable[str]) -> frozenset[str]:
    """The SHA-256 of the documents that mention some nodes."""
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for node in sorted(nodes):
        texts[internal.mentioning(label_of(node))].append(node)
    return frozenset(row["id"] for text, ids in texts.items() for row in in_batches(tx, text, "ids", ids))


def stating(tx: ManagedTransaction, claims: Iterable[str]) -> frozenset[str]:
    """The SHA-256 of the documents that state some claims."""
    ids = sorted(claim_node_id(claim) for claim in claims)
    return frozenset(row["id"] for row in in_batches(tx, internal.STATING, "ids", ids))


def named(tx: ManagedTransaction, names: Iterable[Pair]) -> frozenset[str]:
    """The SHA-256 of the documents that mention nodes with the names; each name stands with a node of its kind."""
    texts: defaultdict[str, set[str]] = defaultdict(set)
    for node, name in names:
        texts[internal.named(label_of(node))].add(fold(name))
    return frozenset(row["id"] for text, ids in texts.items() for row in in_batches(tx, text, "ids", sorted(ids)))


def tallies(tx: ManagedTransaction, ids: Iterable[str]) -> Tally:
    """The kept counts of some nodes and edges."""
    return _tally(in_batches(tx, internal.TALLIES, "ids", sorted(ids)))


def fellows(tx: ManagedTransaction, groups: Mapping[str, Iterable[str]]) -> Tally:
    """The kept counts of the edges that may contradict each other, by group, but for those that are known of each."""
    rows = [{"id": group, "known": sorted(known)} for group, known in sorted(groups.items())]
    return _tally(in_batches(tx, internal.FELLOWS, "rows", rows))


def bearers(tx: ManagedTransaction, weak: Iterable[str]) -> Counter[Bearer]:
    """Who bears some weaker ids, and in how many documents."""
    return _bearers(in_batches(tx, internal.BEARERS, "ids", sorted(weak)))


def bearers_of_nodes(tx: ManagedTransaction, nodes: Iterable[str]) -> Counter[Bearer]:
    """The weaker ids that some nodes bear."""
    return _bearers(in_batches(tx, internal.BEARERS_OF_NODES, "ids", sorted(nodes)))


def _bearers(rows: Iterable[Record]) -> Counter[Bearer]:
    return Counter({Bearer(row["weak"], row["node"], row["day"]): row["documents"] for row in rows})


def _held(rows: Iterable[Record]) -> list[Held]:
    return [
        Held(
            Member(row["local"], row["block"], row["document"], frozenset(row["features"] or ())),
            row["node"],
            row["kin"] or "",
            row["speaks"] is not None,
            bool(row["open"]),
        )
        for row in rows
    ]


def _tally(rows: Iterable[Record]) -> Tally:
    nodes: dict[str, NodeTally] = {}
    edges: dict[str, EdgeTally] = {}
    for row in rows:
        if row["id"].startswith("edge:"):
            edges[row["id"]] = EdgeTally.from_json(row["data"])
        else:
            nodes[row["id"]] = NodeTally.from_json(row["data"])
    return Tally(nodes, edges)
