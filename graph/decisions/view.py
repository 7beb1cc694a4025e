"""All decisions together, and what they come to: the last line about the same things counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from graph.decisions.lines import ALIAS, CLAIM, UNDO, Decision
from graph.ids import exact
from graph.joined import joined

Pair = tuple[str, str]


@dataclass(frozen=True)
class Decisions:
    """All decisions, in the order of the file."""

    lines: tuple[Decision, ...] = ()

    @cached_property
    def _last(self) -> Mapping[tuple[str, ...], str]:
        return {decision.operands: decision.verb for decision in self.lines}

    @cached_property
    def withdrawn(self) -> frozenset[str]:
        """The SHA-256 of the documents that were withdrawn and not restored."""
        return frozenset(operands[0] for operands, verb in self._last.items() if verb == "withdraw")

    @cached_property
    def same(self) -> frozenset[Pair]:
        """Pairs that are one thing."""
        return self._pairs("same")

    @cached_property
    def different(self) -> frozenset[Pair]:
        """Pairs that are two things."""
        return self._pairs("different")

    @cached_property
    def compared(self) -> frozenset[str]:
        """All that some decision has to be the same as something, or different from it."""
        return frozenset(one for pair in self.same | self.different for one in pair)

    @cached_property
    def aliases(self) -> frozenset[Pair]:
        """Nodes with other names of theirs."""
        return self._pairs(ALIAS)

    @cached_property
    def verdicts(self) -> Mapping[str, str]:
        """The claims that were accepted or rejected, with the verb that counts."""
        return {operands[0]: verb for operands, verb in self._last.items() if verb in CLAIM}

    def canonical(self, node: str) -> str:
        """What stands for a node or a local entity and all that are decided to be the same: the first by code point."""
        return self._first.get(node, node)

    def called(self, node: str, name: str) -> str:
        """The node that a thing is, whose key makes it ``node``: by its name, and by what it is the same as."""
        return self.canonical(self._by_name.get((_prefix(node), exact(name)), node))

    def names(self, node: str) -> frozenset[str]:
        """The other names that were decided for a node."""
        return self._names.get(node, frozenset())

    def partners(self, entities: Iterable[str]) -> frozenset[str]:
        """The local entities that are decided to be the same as some of ``entities``, directly or through others."""
        wanted = frozenset(entities)
        return frozenset(one for group in self._groups if not wanted.isdisjoint(group) for one in group) - wanted

    def contradiction(self) -> Pair | None:
        """Two things that were decided to be different, and the same by way of others; None where there are none."""
        pairs = (pair for pair in self.different if self.canonical(pair[0]) == self.canonical(pair[1]))
        return min(pairs, default=None)

    def about(self, things: Iterable[str]) -> tuple[Decision, ...]:
        """The lines that still count and name some of these things, in the order of the file."""
        wanted = frozenset(things)
        return tuple(one for one in self.counting if not wanted.isdisjoint(one.operands))

    @cached_property
    def counting(self) -> tuple[Decision, ...]:
        """The lines that still count, in the order of the file."""
        last = {decision.operands: at for at, decision in enumerate(self.lines)}
        return tuple(self.lines[at] for at in sorted(last.values()) if self.lines[at].verb != UNDO)

    @cached_property
    def _groups(self) -> tuple[frozenset[str], ...]:
        return joined({one for pair in self.same for one in pair}, self.same)

    @cached_property
    def _first(self) -> Mapping[str, str]:
        return {one: min(group) for group in self._groups for one in group}

    @cached_property
    def _by_name(self) -> Mapping[tuple[str, str], str]:
        """The node of each kind and name; the first by code point, where two have got one name."""
        return {(_prefix(node), exact(name)): node for node, name in sorted(self.aliases, reverse=True)}

    @cached_property
    def _names(self) -> Mapping[str, frozenset[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for node, name in self.aliases:
            found[self.canonical(node)].add(name)
        return {node: frozenset(names) for node, names in found.items()}

    def _pairs(self, verb: str) -> frozenset[Pair]:
        return frozenset((ids[0], ids[1]) for ids, said in self._last.items() if said == verb)


def _prefix(node: str) -> str:
    return node.split(":", 1)[0]
