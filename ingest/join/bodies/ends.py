"""When a body ended, and which one goes on in its place: with its territory, or by an act that joined or renamed it
(successions.yaml)."""

from __future__ import annotations

from functools import cache

from ingest.join.bodies.org import Org
from ingest.join.places.territory import Territory
from ingest.lexicon.places import gazetteer
from ingest.lexicon.successions import successions
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
    kinds = (*table.kinds.get(territory.level, ()), *table.going.get(territory.level, ()))
    if territory.level not in _LEVELS or org.head.name not in kinds:
        return ""
    outer = territory.outer.name if territory.outer is not None else ""
    return gazetteer().end_of(territory.level, territory.word, territory.name, outer)


def line(org: Org) -> str:
    """The day on which a body and another became one, and what that one is called; "" for no such.

    The same for the body that was and for the one that goes on. Of a territory: of provinces alone.
    """
    territory, table = org.territory, successions()
    if territory is None:
        return table.line_of(org.name) if org.parent is None else ""
    found = _provinces().get((territory.word, territory.name)) if territory.level == _LEVELS[0] else None
    if found is None or org.head.name not in (*table.kinds[_LEVELS[0]], *table.going[_LEVELS[0]]):
        return ""
    day, later = found
    title = table.committees[later.word] if org.title in table.committees.values() else org.title
    return f"{day} {title} {later.full}"


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
