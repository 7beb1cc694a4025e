"""Union-find: what hangs together, whatever the order in which the pairs come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


def joined(things: Iterable[str], pairs: Iterable[tuple[str, str]]) -> tuple[frozenset[str], ...]:
    """The components of ``things`` under ``pairs`` (whose ends are all among the things), sorted by smallest member.

    >>> [sorted(group) for group in joined("abcd", [("a", "c"), ("c", "d")])]
    [['a', 'c', 'd'], ['b']]
    """
    parent = {thing: thing for thing in things}
    for left, right in pairs:
        first, second = sorted((_root(parent, left), _root(parent, right)))
        parent[second] = first
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for thing in parent:
        groups[_root(parent, thing)].add(thing)
    return tuple(frozenset(groups[first]) for first in sorted(groups))


def _root(parent: dict[str, str], thing: str) -> str:
    while parent[thing] != thing:
        parent[thing] = parent[parent[thing]]
        thing = parent[thing]
    return thing
