"""Who speaks for whom: of the members of a block that say the same of themselves, two are enough to compare with.

A member is plain where it is the only one of its block in its document, its text is that of one document, no decision
names it, and it signed nothing, or one directive that nobody else of the block did. Plain members of one name are kin
where their features are equal, but for what they signed. A third of them beside two changes nobody else: it shares
with others what the two share, so it ties nothing that they do not, nothing is anybody's own because of it or no longer
is, and nobody is told apart from it. Where it goes itself follows from the two: with both if they are one person, else
it stays with its document. So the first two of each kin, and all who are not plain, speak for their block.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping

from graph.decisions import Decisions
from graph.resolve.member import Member, deeds
from graph.resolve.people import tied

_SPEAKERS = 2


def kin(members: Collection[Member], decisions: Decisions) -> dict[str, str]:
    """Local id → what its kin is known by, and "" where it is not plain.

    Beside the members that are asked about, ``members`` are at least all who are not plain, and who signed the same.
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

    return {one.id: _known_by(one) if plain(one) else "" for one in members}


def speakers(kin: Mapping[str, str]) -> frozenset[str]:
    """The local ids that speak for the others, by what :func:`kin` gave for them."""
    rows: defaultdict[str, list[str]] = defaultdict(list)
    for one, known_by in sorted(kin.items()):
        rows[known_by].append(one)
    return frozenset(one for known_by, row in rows.items() for one in (row[:_SPEAKERS] if known_by else row))


def _known_by(member: Member) -> str:
    said = json.dumps([member.block, *sorted(member.features - deeds(member.features))], ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()[:20]
