"""Compares the people of changed documents with others of the same names; of these only the speakers are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from neo4j import ManagedTransaction

from graph.decisions import Decisions
from graph.resolve import Member, deeds, kin, resolve_people, speakers
from graph.store import kept
from graph.store.kept import Held


@dataclass(frozen=True, slots=True)
class Compared:
    """The members of the new readings; those of other documents that changed, each as (now, before); nodes in doubt."""

    fresh: tuple[Held, ...]
    changed: tuple[tuple[Held, Held], ...]
    open: frozenset[str]


def compare(
    tx: ManagedTransaction,
    leaving: Sequence[Held],
    fresh: Sequence[Member],
    documents: frozenset[str],
    decisions: Decisions,
) -> Compared:
    """What becomes of people when ``leaving``, the members of ``documents``, are replaced by ``fresh``.

    Members for whom others speak are read only where a speaker leaves or changes.
    """
    staying = _speaking(tx, leaving, fresh, documents, decisions)
    asked = set[str]()
    while True:
        everyone = [*(one.member for one in staying.values()), *fresh]
        held, doubted = _resolved(everyone, decisions)
        changed = [(now, was) for was in staying.values() if (now := held(was.member)) != was]
        kin = _spoken_for(leaving, changed) - asked
        more = _outside(kept.members_of_kin(tx, kin), documents)
        if more.keys() <= staying.keys():
            return Compared(tuple(map(held, fresh)), tuple(changed), doubted)
        asked |= kin
        staying |= more


def _speaking(
    tx: ManagedTransaction,
    leaving: Sequence[Held],
    fresh: Sequence[Member],
    documents: frozenset[str],
    decisions: Decisions,
) -> dict[str, Held]:
    """The speakers of all blocks concerned, the members with the same local ids, and those that signed the same.

    Where there is a decision about one of ``fresh``, all members of the blocks: the decision may tie two blocks, and
    one document may then have two people of one name.
    """
    ids, done = {one.id for one in fresh}, {deed for one in fresh for deed in deeds(one.features)}
    read = kept.speakers if decisions.compared.isdisjoint(ids) else kept.members_of_blocks
    changed = [*(held.member for held in leaving), *fresh]
    found = whole_blocks(tx, changed, decisions, read)
    blocks = {member.block for member in (*changed, *(held.member for held in found))}
    signers = (held for held in kept.signers(tx, done) if held.member.block in blocks)
    return _outside([*found, *signers, *kept.members_by_entity(tx, ids)], documents)


def _resolved(everyone: Sequence[Member], decisions: Decisions) -> tuple[Callable[[Member], Held], frozenset[str]]:
    """What the store holds of a member, and the nodes in doubt."""
    found, kinds = resolve_people(everyone, decisions), kin(everyone, decisions)
    speaking, doubted = speakers(everyone, kinds), found.open

    def held(member: Member) -> Held:
        node, speaks = found.identity[member.id], member.id in speaking
        return Held(member, node, kinds[member.id], speaks, speaks and node in doubted)

    return held, doubted


def _spoken_for(leaving: Iterable[Held], changed: Iterable[tuple[Held, Held]]) -> set[str]:
    """The kin of those speakers that leave, become another node, or have other features now."""
    other = (was for now, was in changed if (now.node, now.kin) != (was.node, was.kin))
    return {held.kin for held in (*leaving, *other) if held.speaks and held.kin}


def _outside(found: Iterable[Held], documents: frozenset[str]) -> dict[str, Held]:
    return {held.id: held for held in found if held.member.document not in documents}


def whole_blocks(
    tx: ManagedTransaction,
    changed: Sequence[Member],
    decisions: Decisions,
    read: Callable[[ManagedTransaction, Iterable[str]], list[Held]] = kept.members_of_blocks,
) -> list[Held]:
    """What ``read`` gives of the blocks of ``changed`` and of every block that a decision ties to them.

    ``changed`` includes the members that leave: whoever was one person with them may not be any longer.
    """
    wanted, seen, found = {member.block for member in changed}, set[str](), list[Held]()
    while wanted - seen:
        more = wanted - seen
        found += read(tx, more)
        seen |= more
        ids = [*(held.member.id for held in found), *(member.id for member in changed)]
        wanted |= {held.member.block for held in kept.members_by_entity(tx, decisions.partners(ids))}
    return found
