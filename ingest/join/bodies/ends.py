"""When a body ended: with its territory, or by an act that joined or renamed it (successions.yaml)."""

from __future__ import annotations

from ingest.join.bodies.org import Org
from ingest.lexicon.places import gazetteer
from ingest.lexicon.successions import successions

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
