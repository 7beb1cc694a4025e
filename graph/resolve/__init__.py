"""Local entities and decisions → identities: pure, and the same whatever the order.

Keyed kinds need no comparison: their identity is a function of their key, and of who else bears the weaker ones of a
directive. People are compared in blocks of one name.
"""

from __future__ import annotations

from collections.abc import Iterable

from graph.claim import Reading
from graph.decisions import Decisions
from graph.resolve.borne import Bearer, Borne, asked, bearers, borrowed, day_of
from graph.resolve.kin import kin, speakers
from graph.resolve.member import Member, deeds, keyed, members, told
from graph.resolve.people import Join, Resolution, Undecided, resolve_people
from graph.resolve.why import Why, why

__all__ = [
    "Bearer",
    "Borne",
    "Join",
    "Member",
    "Resolution",
    "Undecided",
    "Why",
    "asked",
    "bearers",
    "borrowed",
    "day_of",
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
    all_of_them = tuple(readings)
    borne = Borne((one for reading in all_of_them for one in bearers(reading)), decisions)
    for reading in all_of_them:
        known = keyed(reading, decisions, borne)
        identity.update(known)
        people.extend(members(reading, known, decisions))
    found = resolve_people(people, decisions)
    return Resolution({**identity, **found.identity}, found.reasons, found.undecided)
