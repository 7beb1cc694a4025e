"""Which nodes the entities of changed documents are, and which other documents that moves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from neo4j import ManagedTransaction

from graph.claim import Reading
from graph.decisions import Decisions
from graph.resolve import Member, keyed, members, resolve_people
from graph.store import kept
from graph.store.kept import Held, Kept


@dataclass(frozen=True, slots=True)
class Identified:
    """All documents that a write changes, as they were and as they will be; the members to be written, and to go."""

    before: Mapping[str, Kept]
    after: Mapping[str, Kept]
    members: tuple[Held, ...]
    gone: tuple[Held, ...]


def identify(
    tx: ManagedTransaction, old: Mapping[str, Kept], new: Sequence[Reading], decisions: Decisions
) -> Identified:
    """``old`` documents go and ``new`` readings come; people of the names they speak of are compared anew."""
    keys = {reading.document.sha256: keyed(reading, decisions) for reading in new}
    fresh = [one for reading in new for one in members(reading, keys[reading.document.sha256], decisions)]
    leaving = kept.members_of_documents(tx, old)
    staying = whole_blocks(tx, [*(held.member for held in leaving), *fresh], frozenset(old), decisions)
    found = resolve_people([*(held.member for held in staying), *fresh], decisions)
    doubted = found.open
    now = [_held(held.member, found.identity, doubted) for held in staying]
    moved = [new for new, held in zip(now, staying, strict=True) if new != held]
    others = kept.readings(tx, {held.member.document for held in moved})
    came = [_held(member, found.identity, doubted) for member in fresh]
    written = {_member_key(held) for held in came}
    return Identified(
        {**old, **others},
        {**_moved(others, moved), **_new(new, keys, came)},
        (*came, *moved),
        tuple(held for held in leaving if _member_key(held) not in written),
    )


def _held(member: Member, identity: Mapping[str, str], doubted: frozenset[str]) -> Held:
    node = identity[member.id]
    return Held(member, node, node in doubted)


def _new(new: Iterable[Reading], keys: Mapping[str, Mapping[str, str]], came: Iterable[Held]) -> dict[str, Kept]:
    people: defaultdict[str, list[Held]] = defaultdict(list)
    for held in came:
        people[held.member.document].append(held)
    shas = ((reading.document.sha256, reading) for reading in new)
    return {sha256: _with(Kept(reading, keys[sha256]), people[sha256]) for sha256, reading in shas}


def _moved(others: Mapping[str, Kept], moved: Iterable[Held]) -> dict[str, Kept]:
    changes: defaultdict[str, list[Held]] = defaultdict(list)
    for held in moved:
        changes[held.member.document].append(held)
    return {sha256: _with(one, changes[sha256]) for sha256, one in others.items()}


def _with(one: Kept, people: Sequence[Held]) -> Kept:
    """The document with some of its people identified anew."""
    identity = {**one.identity, **{held.member.id: held.node for held in people}}
    closed = {one.identity.get(held.member.id) for held in people} | {held.node for held in people if not held.open}
    opened = {held.node for held in people if held.open}
    return Kept(one.reading, identity, frozenset((one.open - closed) | opened))


def whole_blocks(
    tx: ManagedTransaction, changed: Sequence[Member], documents: frozenset[str], decisions: Decisions
) -> list[Held]:
    """The members outside some documents, of the blocks of ``changed`` and of every block that a decision ties to them.

    Members that leave count too: who was the same as one of them may be somebody else from now on.
    """
    wanted, seen, found = {member.block for member in changed}, set[str](), list[Held]()
    while wanted - seen:
        more = wanted - seen
        found += [held for held in kept.members_of_blocks(tx, more) if held.member.document not in documents]
        seen |= more
        ids = [*(held.member.id for held in found), *(member.id for member in changed)]
        wanted |= {held.member.block for held in kept.members_by_entity(tx, decisions.partners(ids))}
    return found


def _member_key(held: Held) -> tuple[str, str]:
    return held.member.document, held.member.id
