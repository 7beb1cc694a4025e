"""Why two local entities of people are one person, are two, or cannot be told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from graph.decisions import Decisions
from graph.errors import say
from graph.resolve.member import Member, born, ties
from graph.resolve.people import resolve_people

Verdict = Literal["same", "different", "undecided"]


@dataclass(frozen=True, slots=True)
class Why:
    """The answer about two people; ``because`` is sorted and never empty, and names posts and bodies by their ids."""

    verdict: Verdict
    because: tuple[str, ...]


def why(members: Iterable[Member], decisions: Decisions, one: str, two: str) -> Why:
    """The answer about the people that two local entities are.

    ``members`` are the whole blocks of both, as for :func:`resolve_people`.
    """
    everyone = tuple(members)
    found = resolve_people(everyone, decisions)
    node, other = found.identity[one], found.identity[two]
    if node == other:
        joins = (join.because for join in found.reasons if join.node == node)
        return Why("same", next(joins, (say("chỉ một lần được nhắc đến", "named once only"),)))
    mine = [member for member in everyone if found.identity[member.id] == node]
    theirs = [member for member in everyone if found.identity[member.id] == other]
    apart = [*_decided(decisions, mine, theirs), *_told_apart(mine, theirs), *_named_apart(mine, theirs)]
    apart += _born_apart(mine, theirs)
    if apart:
        return Why("different", tuple(sorted(set(apart))))
    return Why("undecided", (_shared(mine, theirs),))


def _decided(decisions: Decisions, mine: Iterable[Member], theirs: Iterable[Member]) -> list[str]:
    left, right = {member.id for member in mine}, {member.id for member in theirs}
    pairs = ((a, b) for a, b in decisions.different if (a in left and b in right) or (a in right and b in left))
    return [say(f"quyết định: {a} ≠ {b}", f"decided: {a} ≠ {b}") for a, b in pairs]


def _told_apart(mine: Iterable[Member], theirs: Iterable[Member]) -> list[str]:
    both = {one.document for one in mine} & {one.document for one in theirs}
    return [say(f"một tài liệu nói về cả hai: {one[:12]}", f"one document has both: {one[:12]}") for one in both]


def _named_apart(mine: Iterable[Member], theirs: Iterable[Member]) -> list[str]:
    names, others = {one.block for one in mine}, {one.block for one in theirs}
    if names & others:
        return []
    a, b = " / ".join(sorted(names)), " / ".join(sorted(others))
    return [say(f"khác tên: {a} ≠ {b}", f"other names: {a} ≠ {b}")]


def _born_apart(mine: Iterable[Member], theirs: Iterable[Member]) -> list[str]:
    """Two years of birth."""
    left, right = (born(f for one in row for f in one.features) for row in (mine, theirs))
    if left is None or right is None or left == right:
        return []
    return [say(f"sinh năm {left} ≠ {right}", f"born in {left} ≠ {right}")]


def _shared(mine: Iterable[Member], theirs: Iterable[Member]) -> str:
    """Nothing in common, or something that cannot tell people of this name apart."""
    features = {f for one in mine for f in ties(one.features)} & {f for one in theirs for f in ties(one.features)}
    if not features:
        return say("không có chức vụ hay tổ chức chung", "no post or body in common")
    common = ", ".join(sorted(features))
    return say(f"cùng {common}, nhưng người khác trùng tên cũng vậy", f"both at {common}, as others of the name are")
