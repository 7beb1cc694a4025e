"""Who speaks for whom: of the members of a block that say the same of themselves, a few are enough to compare with.

A member is plain where it is the only one of its block in its document, its text is that of one document, no decision
names it, and it signed nothing, or one directive that nobody else of the block did. Plain members of one name are kin
where their features are equal, but for what they signed, and for the years of their careers as long as one career can
have them all. The first two by local id, the one with the earliest year and the one with the latest speak for the kin.
Another beside them changes nobody else: it shares with others what they share, in years between theirs, so it ties
nothing that they do not, nothing is anybody's own because of it or no longer is, and nobody is told apart from it.
Where it goes itself follows from them: with all if they are one person, else it stays with its document. So these, and
all who are not plain, speak for their block.
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

    return _known([one for one in members if plain(one)]) | {one.id: "" for one in members if not plain(one)}


def speakers(members: Iterable[Member], kin: Mapping[str, str]) -> frozenset[str]:
    """The local ids that speak for the others, by what :func:`kin` gave for them."""
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
