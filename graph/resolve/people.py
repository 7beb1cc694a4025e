"""People of one name: who is one person, who is another, and what nobody can tell.

Two members of a block are joined when their careers share a post or a body within the years of a working life. Two
members of one document were told apart by the reader, two years of birth are two people, and decisions may say
``different``: what such a pair shares cannot tell people of this name apart, so it joins nobody in the block. Those who
head the Party or the state are one person of a name: a prime minister and a later president are. A member without a
career stays with its document. ``same`` joins, also across blocks.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from graph.decisions import Decisions, Pair
from graph.errors import say
from graph.ids import person_id
from graph.joined import joined
from graph.resolve.apart import Apart
from graph.resolve.member import HEAD, HIGH, Member, deeds, ties, years
from graph.schema import schema

Group = frozenset[str]
LIFE = 40
"""Years of a career. Whoever held the post so much later is somebody else of the same name."""


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
    """What is compared together: features by local id, who must stay apart, who was decided to be one."""

    name: str
    features: Mapping[str, frozenset[str]]
    apart: Apart
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
        found = _named(block, _groups(block))
        identity.update({one: node for node, group in found.items() for one in group})
        reasons.extend(_reasons(block, found))
        doubted = block.apart.doubted(found)
        if doubted:
            undecided.append(Undecided(block.name, doubted))
    return Resolution(
        identity,
        tuple(sorted(reasons, key=lambda join: join.node)),
        tuple(sorted(undecided, key=lambda question: question.block)),
    )


def tied(names: Mapping[str, str], decisions: Decisions) -> dict[str, str]:
    """Block → what stands for it and all blocks that decisions tie to it: the first of them by code point.

    ``names``: local id → its block.
    """
    same = [(names[left], names[right]) for left, right in decisions.same if left in names and right in names]
    return {block: min(group) for group in joined(names.values(), same) for block in group}


def _blocks(members: Sequence[Member], decisions: Decisions) -> list[_Block]:
    names = {member.id: member.block for member in members}
    block = tied(names, decisions)
    rows: defaultdict[str, list[Member]] = defaultdict(list)
    for member in members:
        rows[block[member.block]].append(member)
    of = {one: block[name] for one, name in names.items()}
    same, different = _by_block(decisions.same, of), _by_block(decisions.different, of)
    return [_block(row, frozenset(same[name]), frozenset(different[name])) for name, row in rows.items()]


def _by_block(pairs: Iterable[Pair], block: Mapping[str, str]) -> defaultdict[str, list[Pair]]:
    """The decisions by block. Those about two blocks that nothing ties are left out: such blocks are never compared."""
    found: defaultdict[str, list[Pair]] = defaultdict(list)
    for left, right in pairs:
        if left in block and block[left] == block.get(right):
            found[block[left]].append((left, right))
    return found


def _block(members: Sequence[Member], same: frozenset[Pair], different: frozenset[Pair]) -> _Block:
    features: dict[str, frozenset[str]] = {}
    read: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for member in members:
        features[member.id] = features.get(member.id, frozenset()) | member.features
        read[member.id] |= {member.document}
    name = min(member.block for member in members)
    return _Block(name, features, Apart(features, read, same, different), same)


def _groups(block: _Block) -> tuple[Group, ...]:
    """The members as people: joined by what they share; a group that must then be two people falls apart again."""
    shared = _shared(block)
    groups = joined(block.features, shared)
    torn = frozenset(one for group in groups if len(group) > 1 and block.apart.parted(group) for one in group)
    return joined(block.features, [*(pair for pair in shared if pair[0] not in torn), *block.same])


def _shared(block: _Block) -> list[Pair]:
    """Pairs that share a feature of their careers. A feature that two different people share joins nobody."""
    return [
        pair
        for feature, held in sorted(_holders(block).items())
        if len(held) > 1 and not block.apart.parted(held)
        for pair in _within_a_life(block, held)
    ]


def _holders(block: _Block) -> dict[str, list[str]]:
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for one, held in sorted(block.features.items()):
        for feature in ties(held):
            holders[feature].append(one)
    return holders


def _within_a_life(block: _Block, held: Sequence[str]) -> list[Pair]:
    """Pairs of those who share a feature in years that one career can have.

    Those without years are joined to the others only if these are all of one career.
    """
    told = {one: years(block.features[one]) for one in held}
    dated = sorted((span, one) for one, span in told.items() if span is not None)
    pairs, ends, gaps = list[Pair](), 0, 0
    for (span, one), (_, before) in zip(dated[1:], dated, strict=False):
        ends = max(ends, told[before][1])  # type: ignore[index]
        if span[0] - ends <= LIFE:
            pairs.append((before, one))
        else:
            gaps += 1
    undated = [one for one in held if told[one] is None]
    if dated and not gaps:
        return [*pairs, *((dated[0][1], one) for one in undated)]
    return [*pairs, *pairwise(undated)]


def _named(block: _Block, groups: Sequence[Group]) -> dict[str, Group]:
    """The people by node id. It is made of the first feature that only this person of the name has, else of a local id.

    Directives that somebody signed are left out: there may be thousands, and each new first one would change the id.
    """
    owners = Counter(feature for group in groups for feature in _features(block, group))
    kind, found = schema().node("Person"), dict[str, Group]()
    for group in groups:
        held = _features(block, group)
        own = (feature for feature in held - deeds(held) if owners[feature] == 1)
        found[person_id(kind, block.name, min(own, default=min(group)))] = group
    return found


def _features(block: _Block, group: Group) -> frozenset[str]:
    return frozenset(feature for one in group for feature in ties(block.features[one]))


def _reasons(block: _Block, found: Mapping[str, Group]) -> Iterator[Join]:
    """Why the members of each group are one person: the features that several of them share, and the decisions."""
    useless = frozenset(one for one, held in _holders(block).items() if len(held) > 1 and block.apart.parted(held))
    decided: defaultdict[str, list[str]] = defaultdict(list)
    for a, b in block.same:
        decided[a].append(say(f"quyết định: {a} = {b}", f"decided: {a} = {b}"))
    for node, group in found.items():
        counts = Counter(feature for one in group for feature in ties(block.features[one]) - useless)
        shared = [_said(feature) for feature, count in counts.items() if count > 1]
        told = [line for one in group for line in decided.get(one, ())]
        if len(group) > 1:
            yield Join(node, tuple(sorted(group)), tuple(sorted([*shared, *told])))


def _said(feature: str) -> str:
    if feature == HEAD:
        return say("đều đứng đầu cơ quan trung ương của Đảng, Nhà nước", "each heads a central organ of Party or state")
    if feature == HIGH:
        return say(
            "tên ít gặp, đều đứng đầu bộ hoặc tỉnh", "an uncommon name, each at the head of a ministry or a province"
        )
    if feature.startswith("line:"):
        day, _, body = feature.removeprefix("line:").partition(" ")
        return say(f"tổ chức của cả hai thành {body} từ {day}", f"the body of both became {body} on {day}")
    if feature.startswith("words:"):
        office = feature.removeprefix("words:")
        return say(f"cùng là {office}", f"each is {office}")
    if feature.startswith("born:"):
        day = feature.removeprefix("born:")
        return say(f"cùng sinh ngày {day}", f"both born on {day}")
    return say(f"cùng {feature}", f"both at {feature}")
