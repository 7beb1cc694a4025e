"""The organisations that a document names: the last of a title, the only one of a kind, the one that it is about."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping

from ingest.join.bodies.org import Org
from ingest.lexicon.entries import Head

_CENTRE = "Ủy ban Trung ương"
#: So often at least is the body named that a text is about.
_OFTEN = 3


class NamedBodies:
    """Remembers the bodies that a document names in full, in its order, for whoever asks what a shorter name means."""

    def __init__(self) -> None:
        self._by_kind: dict[str, dict[str, Org]] = {}
        self._at: dict[str, list[int]] = {}
        self._orgs: dict[str, list[Org]] = {}

    def remember(self, org: Org, at: int) -> None:
        """Note that a token names a body, and with it the one that it is an organ of."""
        if org.parent is not None:
            self.remember(org.parent, at)
        if org.territory is not None and org.territory.abroad:
            return
        self._by_kind.setdefault(org.head.name, {})[org.key] = org
        self._at.setdefault(org.title, []).append(at)
        self._orgs.setdefault(org.title, []).append(org)

    def titled(self, title: str) -> list[Org]:
        """The bodies of a title, as often as each is named."""
        return self._orgs.get(title, [])

    def of_kind(self, kind: str) -> Mapping[str, Org]:
        """The bodies of a head, by their keys."""
        return self._by_kind.get(kind, {})

    def first(self, title: str) -> int:
        """The token that first names a body of a title."""
        return self._at[title][0]

    def last(self, title: str, at: int) -> Org | None:
        """The body of this title that was named last before ``at``, else the first after it."""
        orgs = self._orgs.get(title)
        return orgs[max(bisect_right(self._at[title], at) - 1, 0)] if orgs else None

    def last_with(
        self,
        prefixes: Iterable[str],
        at: int,
        *,
        head: Head | None = None,
        within: int | None = None,
        but: Iterable[str] = (),
    ) -> Org | None:
        """The body named last before ``at`` whose title begins with one of some words ("Ban", "Phòng"), of one head if
        given; ``within`` so many words; ``but`` those whose title begins with one of these, in lower case."""
        names = tuple(prefixes)
        first, opening = -1 if within is None else at - within, tuple(f"{name} " for name in names)
        whole = names if head is None else ()
        named = (
            (self._at[title][k], title, k)
            for title, orgs in self._orgs.items()
            if (title.startswith(opening) or title in whole) and (head is None or orgs[0].head is head)
            if not title.lower().startswith(tuple(but))
            if (k := bisect_right(self._at[title], at) - 1) >= 0
        )
        at_last, title, k = max(named, default=(-1, "", 0))
        return self._orgs[title][k] if title and at_last > first else None

    def only(self, *kinds: str) -> Org | None:
        """The body of some heads, where the document names one of them."""
        known = [org for kind in kinds for org in self.of_kind(kind).values()]
        return known[0] if len(known) == 1 else None

    def leading(self, org: Org) -> Org:
        """ "Chủ tịch Mặt trận Tổ quốc Việt Nam": an office of its central committee, where the text names that."""
        return next(iter(self.of_kind(f"{_CENTRE} {org.name}").values()), org)

    def main(self, kind: str) -> Org | None:
        """The body of a kind that is named at least thrice, and more than twice as often as any other."""
        counts = {title: len(at) for title, at in self._at.items() if title.startswith(f"{kind} ")}
        first, *rest = sorted(counts, key=counts.__getitem__, reverse=True) or [""]
        often = counts.get(first, 0) >= _OFTEN and counts[first] > 2 * max(
            [counts[title] for title in rest[:1]], default=0
        )
        return self._orgs[first][-1] if often and len({org.key for org in self._orgs[first]}) == 1 else None
