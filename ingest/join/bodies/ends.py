"""When a body ended, and which one goes on in its place: with its territory, or by an act that joined or renamed it
(successions.yaml)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from ingest.join.bodies.org import Org
from ingest.join.places.territory import Territory, territory_of
from ingest.lexicon.places import gazetteer
from ingest.lexicon.successions import SINCE, UNTIL, WITHIN, Offices, successions
from ingest.lexicon.units import all_units

_LEVELS = ("province", "district")
"""Communes are left out: those of today bear the names of those before, and a text rarely tells which it means."""


def ended(org: Org) -> str:
    """The first day on which a body was no more (ISO, as precise as known); "" where it is still, or nobody knows."""
    table, whole = successions(), org.parent
    if whole is not None and org.territory is None:
        turned = _turned(f"{org.title}{WITHIN}{whole.title}", whole.territory) if whole.territory is not None else ""
        return turned or (ended(whole) if org.title.startswith(table.organs) else "")
    territory = org.territory
    if territory is None:
        return table.end_of(org.name)
    if turned := _turned(org.title, territory) or _closed(org.title, territory):
        return turned
    if territory.level not in _LEVELS or org.head.name not in _ending(territory.level):
        return ""
    outer = territory.outer.name if territory.outer is not None else ""
    return gazetteer().end_of(territory.level, territory.word, territory.name, outer)


def lines(org: Org) -> tuple[str, ...]:
    """The days on which a body and another became one, and what that one is called: "until 2025-03-01 Bộ Xây dựng" of a
    body that was, "since 2025-03-01 Bộ Xây dựng" of the one that goes on. Of a territory: of provinces, and of
    districts that became a town or a city."""
    territory, table = org.territory, successions()
    if territory is None:
        return table.lines_of(org.name) if org.parent is None else ()
    if territory.level == _LEVELS[0]:
        return (*_made(org, territory), *_joined(org, territory))
    return tuple(_raised(org, territory)) if territory.level == _LEVELS[1] else ()


def _made(org: Org, province: Territory) -> Iterator[str]:
    """By an act on all of its kind."""
    for act in successions().offices:
        if not act.of and org.title in (act.new, *act.old) and _holds(act, province):
            turn = SINCE if org.title == act.new else UNTIL
            yield f"{turn} {act.since} {act.new} {province.full}"


def _joined(org: Org, province: Territory) -> Iterator[str]:
    """With its province."""
    found = _provinces().get((province.word, province.name))
    if found is not None and org.head.name in _ending(_LEVELS[0]) and not _turned(org.title, province):
        day, later = found
        title = successions().called(org.title, later.word)
        turn = SINCE if (later.word, later.name) == (province.word, province.name) else UNTIL
        yield f"{turn} {day} {title} {later.full}"


def _raised(org: Org, district: Territory) -> Iterator[str]:
    """With its district: as "huyện Sa Pa" before the day, as "thị xã Sa Pa" since."""
    if org.head.name in _ending(_LEVELS[1]):
        for turn, day, later in _towns().get(district.key, ()):
            yield f"{turn} {day} {successions().called(org.title, later.word)} {later.key}"


def _turned(kind: str, territory: Territory) -> str:
    """When an act turned bodies of a kind into others ("" for never)."""
    made = successions().made_of(kind, territory.level)
    return next((one.date for one in made if _holds(one, territory)), "")


def _closed(kind: str, territory: Territory) -> str:
    """When an act ended bodies of a kind before their territories ended ("" for never)."""
    found = (one for one in successions().closing(kind, territory.level) if _there(territory, one.date))
    return next((one.date for one in found), "")


@cache
def _ending(level: str) -> frozenset[str]:
    """The kinds of bodies that end with a territory of a level."""
    table = successions()
    handed = (kind for one in table.handed if not one.of for kind in one.kinds) if level == _LEVELS[0] else ()
    return frozenset((*table.kinds.get(level, ()), *table.going.get(level, ()), *handed))


def _holds(act: Offices, territory: Territory) -> bool:
    """Did an act on all of a kind hold for a territory: was it there on that day, and is none of those left out?"""
    return territory.key not in act.but and _there(territory, act.since)


def _there(territory: Territory, day: str) -> bool:
    units = gazetteer().units(territory.name, territory.level, day)
    return any(unit.word == territory.word for unit in units)


@cache
def _provinces() -> dict[tuple[str, str], tuple[str, Territory]]:
    """By word and name of a province the last day on which it and another became one, and that one; each of them.

    Those that were joined and came back under their names are left out."""
    found: dict[tuple[str, str], tuple[str, Territory]] = {}
    ended = (
        unit
        for unit in all_units()
        if unit.level == _LEVELS[0] and unit.valid_until and not gazetteer().came_back(unit)
    )
    for unit in sorted(ended, key=lambda unit: unit.valid_until):
        later = [one for one in gazetteer().successors(unit) if one.valid_from <= unit.valid_until]
        if len(later) == 1:
            one = Territory(_LEVELS[0], later[0].word, later[0].name)
            found[unit.word, unit.name] = found[one.word, one.name] = (unit.valid_until, one)
    return found


@cache
def _towns() -> dict[str, tuple[tuple[str, str, Territory], ...]]:
    """By the key of a district the days on which one became a town or a city, and that one: what was, and what is."""
    found: defaultdict[str, list[tuple[str, str, Territory]]] = defaultdict(list)
    for unit in all_units():
        began = [one for one in gazetteer().successors(unit) if one.valid_from == unit.valid_until]
        if unit.raised and len(began) == 1:
            was, now = territory_of(unit), territory_of(began[0])
            found[was.key].append((UNTIL, unit.valid_until, now))
            found[now.key].append((SINCE, unit.valid_until, now))
    return {key: tuple(told) for key, told in found.items()}
