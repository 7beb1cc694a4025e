"""People of one name: who is one person, who is another, and what nobody can tell.

Two members of a block are joined when their careers share a post or a body. Two members of one document were told
apart by the reader, and decisions may say ``different``: what such a pair shares cannot tell people of this name apart,
so it joins nobody in the block. Those who head the Party or the state are one person of a name: a prime minister and a
later president are. A member without a career stays with its document. ``same`` joins, also across blocks.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from graph.decisions import Decisions, Pair
from graph.errors import say
from graph.ids import person_id
from graph.joined import joined
from graph.resolve.member import HEAD, Member
from graph.schema import schema

Group = frozenset[str]


@dataclass(frozen=True, slots=True)
class Join:
    """Why several local entities are the node ``node``; ``because`` is sorted and never empty."""

    node: str
    entities: tuple[str, ...]
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Undecided:
    """Several nodes of one name that may or may not be one person."""

    block: str
    nodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resolution:
    """Local id → node id; the reason of every join by node; the open questions by block."""

    identity: Mapping[str, str]
    reasons: tuple[Join, ...]
    undecided: tuple[Undecided, ...]

    @property
    def open(self) -> frozenset[str]:
        """The nodes of all open questions."""
        return frozenset(node for question in self.undecided for node in question.nodes)


@dataclass(frozen=True, slots=True)
class _Block:
    """What is compared together: features by local id, the pairs that must stay apart, the name for ids."""

    name: str
    features: Mapping[str, frozenset[str]]
    apart: frozenset[Pair]
    same: frozenset[Pair]


def resolve_people(members: Iterable[Member], decisions: Decisions) -> Resolution:
    """The people that the members are.

    ``members`` are whole blocks, and with a block every block that a decision ``same`` ties to it
    (:meth:`Decisions.partners` of its members names them).
    """
    identity: dict[str, str] = {}
    reasons: list[Join] = []
    undecided: list[Undecided] = []
    for block in _blocks(tuple(members), decisions):
        found, useless = _named(block, _groups(block)), _useless(block)
        identity.update({one: node for node, group in found.items() for one in group})
        reasons.extend(_join(block, node, group, useless) for node, group in found.items() if len(group) > 1)
        doubted = _doubted(block, found)
        if doubted:
            undecided.append(Undecided(block.name, doubted))
    return Resolution(
        identity,
        tuple(sorted(reasons, key=lambda join: join.node)),
        tuple(sorted(undecided, key=lambda question: question.block)),
    )


def _blocks(members: Sequence[Member], decisions: Decisions) -> list[_Block]:
    names = {member.id: member.block for member in members}
    same = frozenset(pair for pair in decisions.same if pair[0] in names and pair[1] in names)
    ties = [(names[left], names[right]) for left, right in same]
    return [
        _block([member for member in members if member.block in group], same, decisions)
        for group in joined(names.values(), ties)
    ]


def _block(members: Sequence[Member], same: frozenset[Pair], decisions: Decisions) -> _Block:
    features: dict[str, frozenset[str]] = {}
    read: defaultdict[str, set[str]] = defaultdict(set)
    for member in members:
        features[member.id] = features.get(member.id, frozenset()) | member.features
        read[member.document].add(member.id)
    apart = {pair for ids in read.values() for pair in combinations(sorted(ids), 2)} - same
    decided = {pair for pair in decisions.different if pair[0] in features and pair[1] in features}
    return _Block(
        min(member.block for member in members),
        features,
        frozenset(apart | decided),
        frozenset(pair for pair in same if pair[0] in features),
    )


def _groups(block: _Block) -> tuple[Group, ...]:
    """The members as people: joined by what tells people apart, singly where that still contradicts itself."""
    shared = _shared(block.features, _useless(block))
    torn = _torn(joined(block.features, shared), block.apart)
    return joined(block.features, [*(pair for pair in shared if pair[0] not in torn), *block.same])


def _shared(features: Mapping[str, frozenset[str]], useless: frozenset[str]) -> list[Pair]:
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for one, held in sorted(features.items()):
        for feature in held - useless:
            holders[feature].append(one)
    return [pair for held in holders.values() for pair in pairwise(held)]


def _useless(block: _Block) -> frozenset[str]:
    """What two that must stay apart have in common tells nobody of this name apart."""
    return frozenset(one for left, right in block.apart for one in block.features[left] & block.features[right])


def _torn(groups: Iterable[Group], apart: frozenset[Pair]) -> frozenset[str]:
    """The members of the groups that hold two who must stay apart."""
    group_of = {one: group for group in groups for one in group}
    return frozenset(one for left, right in apart if right in group_of[left] for one in group_of[left])


def _named(block: _Block, groups: Sequence[Group]) -> dict[str, Group]:
    """The people by node id, which is made of what only this one of the name has in its career, else of a local id."""
    owners = Counter(feature for group in groups for feature in _features(block, group))
    kind, found = schema().node("Person"), dict[str, Group]()
    for group in groups:
        own = (feature for feature in _features(block, group) if owners[feature] == 1)
        found[person_id(kind, block.name, min(own, default=min(group)))] = group
    return found


def _features(block: _Block, group: Group) -> frozenset[str]:
    return frozenset(feature for one in group for feature in block.features[one])


def _doubted(block: _Block, found: Mapping[str, Group]) -> tuple[str, ...]:
    """The people of whom nobody can say that each other one of the name is somebody else, sorted."""
    node_of = {one: node for node, group in found.items() for one in group}
    others: defaultdict[str, set[str]] = defaultdict(set)
    for left, right in block.apart:
        others[node_of[left]].add(node_of[right])
        others[node_of[right]].add(node_of[left])
    return tuple(sorted(node for node in found if len(others[node] | {node}) < len(found)))


def _join(block: _Block, node: str, group: Group, useless: frozenset[str]) -> Join:
    counts = Counter(feature for one in group for feature in block.features[one] - useless)
    shared = [_said(feature) for feature, count in counts.items() if count > 1]
    decided = [say(f"quyết định: {a} = {b}", f"decided: {a} = {b}") for a, b in block.same if a in group]
    return Join(node, tuple(sorted(group)), tuple(sorted([*shared, *decided])))


def _said(feature: str) -> str:
    if feature == HEAD:
        return say("đều đứng đầu cơ quan trung ương của Đảng, Nhà nước", "each heads a central organ of Party or state")
    return say(f"cùng {feature}", f"both at {feature}")
