"""The committees of the Party by the territories that they lead, and what is led by them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ingest.join.bodies.org import Org, of_territory
from ingest.join.places.territory import Territory
from ingest.lexicon import lexicon
from ingest.lexicon.entries import Head

PARTY, BASE = "Đảng bộ", "Đảng ủy"
"""The party organisation of a territory or a body, and the committee that leads one of a commune or an office."""


class Committees:
    """Knows which committee a territory has: a tỉnh its Tỉnh ủy, a quận its Quận ủy, a xã its Đảng ủy."""

    def __init__(self, heads: Mapping[str, Head], communes: frozenset[str]) -> None:
        self._communes = communes
        self._by_word = {head.word: head for head in heads.values() if head.word and head.name.endswith("ủy")}
        self._all, self._base = frozenset(head.name for head in self._by_word.values()), heads[BASE]

    @property
    def base(self) -> Head:
        """ "Đảng ủy"."""
        return self._base

    @property
    def names(self) -> frozenset[str]:
        """How the committees above the communes are called."""
        return self._all

    def __contains__(self, head: Head) -> bool:
        """Is it the head of such a committee above the communes?"""
        return head.name in self._all

    def called(self, head: Head, territory: Territory) -> Head:
        """The committee of a territory is called after its level: of a quận no Huyện ủy."""
        return self._by_word.get(territory.word, head) if head in self else head

    def named(self, title: str, territory: Territory) -> Org | None:
        """ "Ban Chấp hành Đảng bộ Hà Tĩnh": a tỉnh has no Đảng ủy, but a Tỉnh ủy; None for any other body."""
        head = self._by_word.get(territory.word) if title == BASE else None
        return of_territory(head, head.name, territory) if head is not None else None

    def leads(self, org: Org) -> bool:
        """Is it a committee, all whose organs are named without it in its own documents?"""
        return org.head in self or org.head.name.startswith(BASE)

    def of(self, org: Org) -> Org:
        """ "Đảng bộ tỉnh X" is led by its Tỉnh ủy; any other body leads itself."""
        head = self._by_word.get(org.territory.word) if org.title == PARTY and org.territory else None
        return of_territory(head, head.name, org.territory) if head and org.territory else org

    def beside(self, org: Org) -> Org | None:
        """The committee beside a body of the state: "Ủy viên Ban Thường vụ, Giám đốc Sở Y tế tỉnh X"."""
        if org.territory is not None:
            head = self._by_word.get(org.territory.word, self._base)
            return of_territory(head, head.name, org.territory)
        return self._unplaced(org.name.removeprefix(f"{org.head.name} ")) if org.adrift else None

    def _unplaced(self, word: str) -> Org | None:
        """ "Tỉnh ủy" beside "UBND tỉnh", "Đảng ủy phường" beside "Công an phường", of a territory that nobody names."""
        head = self._by_word.get(word.rsplit(maxsplit=1)[-1], self._base)
        if head is self._base and word not in self._communes:
            return None
        name = f"{head.name} {word}" if head is self._base else head.name
        return Org(name, head, name, fields=(("kind", name),), adrift=True)


@cache
def committees() -> Committees:
    """Those of the lexicon."""
    levels = lexicon().words.levels
    return Committees(lexicon().head_by_name, frozenset(word for word, level in levels if level == "commune"))
