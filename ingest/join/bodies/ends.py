"""When a body ended, and which one goes on in its place: with its territory, or by an act that joined or renamed it
(successions.yaml)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ingest.join.bodies.org import Org
from ingest.join.places.territory import Territory
from ingest.lexicon.places import gazetteer
from ingest.lexicon.successions import SINCE, UNTIL, Offices, successions
from ingest.lexicon.units import all_units

_LEVELS = ("province", "district")
"""Communes are left out: those of today bear the names of those before, and a text rarely tells which it means."""


def ended(org: Org) -> str:
    """The first day on which a body was no more (ISO, as precise as known); "" where it is still, or nobody knows."""
    if org.parent is not None and org.territory is None:
        inner = org.title.startswith(successions().organs)
        return ended(org.parent) if inner else ""
    territory, table = org.territory, successions()
    if territory is None:
        return table.end_of(org.name)
    if turned := _turned(org, territory):
        return turned
    if territory.level not in _LEVELS or org.head.name not in _ending(territory.level):
        return ""
    outer = territory.outer.name if territory.outer is not None else ""
    return gazetteer().end_of(territory.level, territory.word, territory.name, outer)


def lines(org: Org) -> tuple[str, ...]:
    """The days on which a body and another became one, and what that one is called: "until 2025-03-01 Bộ Xây dựng" of a
    body that was, "since 2025-03-01 Bộ Xây dựng" of the one that goes on. Of a territory: of provinces alone."""
    territory, table = org.territory, successions()
    if territory is None:
        return table.lines_of(org.name) if org.parent is None else ()
    return (*_made(org, territory), *_joined(org, territory)) if territory.level == _LEVELS[0] else ()


def _made(org: Org, province: Territory) -> Iterator[str]:
    """By an act on all of its kind."""
    for act in successions().offices:
        if org.title in (act.new, *act.old) and _holds(act, province):
            turn = SINCE if org.title == act.new else UNTIL
            yield f"{turn} {act.since} {act.new} {province.full}"


def _joined(org: Org, province: Territory) -> Iterator[str]:
    """With its province."""
    found = _provinces().get((province.word, province.name))
    if found is not None and org.head.name in _ending(_LEVELS[0]) and not _turned(org, province):
        (day, later), table = found, successions()
        title = table.committees[later.word] if org.title in table.committees.values() else org.title
        turn = SINCE if (later.word, later.name) == (province.word, province.name) else UNTIL
        yield f"{turn} {day} {title} {later.full}"


def _turned(org: Org, province: Territory) -> str:
    """When an act turned it into another one ("" for never)."""
    made = successions().made_of(org.title) if province.level == _LEVELS[0] else ()
    return next((one.date for one in made if _holds(one, province)), "")


def _ending(level: str) -> frozenset[str]:
    """The kinds of bodies that end with a territory of a level."""
    table = successions()
    handed = (kind for one in table.handed for kind in one.kinds) if level == _LEVELS[0] else ()
    return frozenset((*table.kinds.get(level, ()), *table.going.get(level, ()), *handed))


def _holds(act: Offices, territory: Territory) -> bool:
    """Did an act on all of a kind hold for a province: was it there on that day, and is none of those left out?"""
    there = gazetteer().units(territory.name, _LEVELS[0], act.since)
    return territory.key not in act.but and any(unit.word == territory.word for unit in there)


@cache
def _provinces() -> dict[tuple[str, str], tuple[str, Territory]]:
    """By word and name of a province the last day on which it and another became one, and that one; each of them."""
    found: dict[tuple[str, str], tuple[str, Territory]] = {}
    ended = (unit for unit in all_units() if unit.level == _LEVELS[0] and unit.valid_until)
    for unit in sorted(ended, key=lambda unit: unit.valid_until):
        later = [one for one in gazetteer().successors(unit) if one.valid_from <= unit.valid_until]
        if len(later) == 1:
            one = Territory(_LEVELS[0], later[0].word, later[0].name)
            found[unit.word, unit.name] = found[one.word, one.name] = (unit.valid_until, one)
    return found
