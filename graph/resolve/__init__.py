"""Local entities and decisions → identities: pure, and the same whatever the order.

Keyed kinds need no comparison: their identity is a function of their key. People are compared in blocks of one name.
"""

from __future__ import annotations

from collections.abc import Iterable

from graph.claim import Reading
from graph.decisions import Decisions
from graph.resolve.kin import kin, speakers
from graph.resolve.member import Member, deeds, keyed, members, told
from graph.resolve.people import Join, Resolution, Undecided, resolve_people
from graph.resolve.why import Why, why

__all__ = [
    "Join",
    "Member",
    "Resolution",
    "Undecided",
    "Why",
    "deeds",
    "keyed",
    "kin",
    "members",
    "resolve",
    "resolve_people",
    "speakers",
    "told",
    "why",
]


def resolve(readings: Iterable[Reading], decisions: Decisions) -> Resolution:
    """The identity of every local entity of the readings, why they were joined, and what is undecided."""
    identity: dict[str, str] = {}
    people: list[Member] = []
    for reading in readings:
        known = keyed(reading, decisions)
        identity.update(known)
        people.extend(members(reading, known, decisions))
    found = resolve_people(people, decisions)
    return Resolution({**identity, **found.identity}, found.reasons, found.undecided)
