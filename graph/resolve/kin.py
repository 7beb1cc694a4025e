"""Which members of a block a new one is compared with: a few speak for all that have the same features.

A member is plain if it is the only one of its block in its document, no other document has the same text, no decision
names it, and it signed nothing, or one directive that nobody else of the block signed. Plain members of one name are
kin if their features are equal. What they signed does not count for that, nor do the years of their careers, as long
as one career can have them all.

Up to four speak for their kin: the first two by local id, the one with the earliest year and the one with the latest.
One more of the kin changes nothing for anybody else: it shares with others only what the speakers share with them, in
years between theirs. Where it belongs follows from the speakers: with them if they are one person, else it stays with
its document. So a new member is compared with the speakers, and with all members that are not plain.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from graph.decisions import Decisions
from graph.resolve.member import Member, deeds, undated, years
from graph.resolve.people import LIFE, tied

_FIRST = 2


def kin(members: Collection[Member], decisions: Decisions) -> dict[str, str]:
    """Local id → the key of its kin; "" for a member that is not plain.

    ``members`` must include all that are not plain, and all that signed what one of the members signed.
    """
    block = tied({member.id: member.block for member in members}, decisions)
    places = {(block[member.block], member.id, member.document) for member in members}
    beside = Counter((name, document) for name, _, document in places)
    texts = Counter(one for _, one, _ in places)
    signed = Counter((block[member.block], deed) for member in members for deed in deeds(member.features))

    def plain(one: Member) -> bool:
        name, done = block[one.block], deeds(one.features)
        alone = beside[name, one.document] == texts[one.id] == 1 and one.id not in decisions.compared
        return alone and len(done) <= 1 and all(signed[name, deed] == 1 for deed in done)

    return _known([one for one in members if plain(one)]) | {one.id: "" for one in members if not plain(one)}


def speakers(members: Iterable[Member], kin: Mapping[str, str]) -> frozenset[str]:
    """The local ids of those that speak for their kin, and of all that are not plain; ``kin`` is from :func:`kin`."""
    rows: defaultdict[str, list[Member]] = defaultdict(list)
    for one in sorted(members, key=lambda one: one.id):
        rows[kin[one.id]].append(one)
    return frozenset(one.id for kind, row in rows.items() for one in (_first(row) if kind else row))


def _first(row: Sequence[Member]) -> list[Member]:
    spans = [(span, one) for one in row if (span := years(one.features)) is not None]
    ends = [min(spans, key=lambda pair: pair[0][0])[1], max(spans, key=lambda pair: pair[0][1])[1]] if spans else []
    return [*row[:_FIRST], *ends]


def _known(plain: Iterable[Member]) -> dict[str, str]:
    rows: defaultdict[tuple[str, frozenset[str], bool], list[Member]] = defaultdict(list)
    for one in plain:
        rows[one.block, undated(one.features) - deeds(one.features), years(one.features) is None].append(one)
    return {one.id: _digest(said, one, _in_a_life(row)) for said, row in rows.items() for one in row}


def _in_a_life(row: Iterable[Member]) -> bool:
    spans = [span for one in row if (span := years(one.features)) is not None]
    return not spans or max(last for _, last in spans) - min(first for first, _ in spans) <= LIFE


def _digest(said: tuple[str, frozenset[str], bool], one: Member, in_a_life: bool) -> str:
    block, features, timeless = said
    told = features if in_a_life else one.features - deeds(one.features)
    text = json.dumps([block, timeless, *sorted(told)], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:20]
