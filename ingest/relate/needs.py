"""What a family of rules needs: it is asked only of sentences that have the things and cues it declares."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TypeVar

from ingest.relate.statement import Statement
from ingest.relate.view import View

Family = Callable[[View], Iterator[Statement]]
Needs = tuple[tuple[str, ...], ...]
"""Of each group one at least: kinds of things that are named, or cues."""
_Family = TypeVar("_Family", bound=Family)
_NEEDS: dict[Family, Needs] = {}


def needs(*groups: str) -> Callable[[_Family], _Family]:
    """Declares what a family of rules needs: of each group at least one kind of thing, or one cue.

    ``@needs("Organisation Post", "establish inspect")``: a body or an office, and a verb of founding or inspecting.
    """

    def declared(family: _Family) -> _Family:
        _NEEDS[family] = tuple(tuple(group.split()) for group in groups)
        return family

    return declared


@lru_cache(maxsize=4096)
def able(families: tuple[Family, ...], named: frozenset[str]) -> tuple[Family, ...]:
    """Those of some families that may tell something where these kinds of things and cues are named."""
    return tuple(family for family in families if not any(_unmet(family, named)))


def missing(cue: str, named: frozenset[str]) -> tuple[str, ...] | None:
    """The kinds of things of which one would have to be named for a cue to be read; None where a family reads it."""
    readers = [family for family, groups in _NEEDS.items() if any(cue in group for group in groups)]
    unmet = [next(_unmet(family, named), None) for family in readers]
    return unmet[0] if unmet and None not in unmet else None


def _unmet(family: Family, named: frozenset[str]) -> Iterator[tuple[str, ...]]:
    return (group for group in _NEEDS[family] if named.isdisjoint(group))
