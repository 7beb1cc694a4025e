"""Which members of a block must be two people: told apart by a document, by a decision, or by the year of birth.

Everything is asked of groups and counted, never of all pairs: a block of one very frequent name costs what it is long.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from graph.decisions import Pair
from graph.resolve.member import born


@dataclass(slots=True)
class Apart:
    """``features`` and ``read`` (the documents of each) by local id; the decisions ``same`` and ``different``."""

    features: Mapping[str, frozenset[str]]
    read: Mapping[str, frozenset[str]]
    same: frozenset[Pair]
    different: frozenset[Pair]
    _decided: Mapping[str, set[str]] = field(init=False)
    _born: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        decided: defaultdict[str, set[str]] = defaultdict(set)
        for left, right in self.different:
            decided[left].add(right)
            decided[right].add(left)
        settled = {one for pair in self.same for one in pair}
        years = ((one, born(held)) for one, held in self.features.items() if one not in settled)
        self._decided = decided
        self._born = {one: year for one, year in years if year is not None}

    def parted(self, ids: Collection[str]) -> bool:
        """Must two of these be two people?"""
        if len({self._born[one] for one in ids if one in self._born}) > 1:
            return True
        if any(not self._decided[one].isdisjoint(ids) for one in ids if one in self._decided):
            return True
        documents: defaultdict[str, list[str]] = defaultdict(list)
        for one in ids:
            for document in self.read[one]:
                documents[document].append(one)
        return any(self._two(sorted(row)) for row in documents.values() if len(row) > 1)

    def _two(self, row: list[str]) -> bool:
        """Does one document have two of them that no decision says are the same?"""
        pairs = len(row) * (len(row) - 1) // 2
        return pairs > len(self.same) or any(pair not in self.same for pair in combinations(row, 2))

    def doubted(self, nodes: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
        """The nodes that may be the same person as another of these, since nothing tells the two apart; sorted.

        ``nodes``: node id → its members.
        """
        years = {node: self._year(group) for node, group in nodes.items()}
        counted = Counter(year for year in years.values() if year is not None)
        beside = self._beside(nodes)
        return tuple(sorted(node for node in nodes if not self._alone(node, years, counted, beside.get(node))))

    def _alone(
        self, node: str, years: Mapping[str, str | None], counted: Counter[str], beside: Collection[str] | None
    ) -> bool:
        """Is the node told apart from every other one, by a document, a decision or the year of birth?"""
        if beside is None:
            return True
        year = years[node]
        if year is None:
            return len({*beside, node}) == len(years)
        others = counted.total() - counted[year]
        return others + len({one for one in beside if years[one] in (None, year)} | {node}) == len(years)

    def _year(self, group: Iterable[str]) -> str | None:
        return next((self._born[one] for one in sorted(group) if one in self._born), None)

    def _beside(self, nodes: Mapping[str, frozenset[str]]) -> dict[str, set[str] | None]:
        """Node → the nodes that a document or a decision tells apart from it; None where those are all of them."""
        node_of = {one: node for node, group in nodes.items() for one in group}
        documents: defaultdict[str, set[str]] = defaultdict(set)
        for one, node in node_of.items():
            for document in self.read[one]:
                documents[document].add(node)
        found: dict[str, set[str] | None] = {node: set() for node in nodes}
        for row in documents.values():
            for node in row if len(row) > 1 else ():
                held = found[node]
                found[node] = None if held is None or len(row) == len(nodes) else held | row
        for left, right in self.different:
            for one, other in ((node_of[left], node_of[right]), (node_of[right], node_of[left])):
                held = found[one]
                found[one] = held if held is None else held | {other}
        return found
