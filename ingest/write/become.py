"""What the tables tell of one body: what became of it, when, and where that is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ingest.join.places.listed import listed
from ingest.join.places.territory import territory_of
from ingest.lexicon.places import gazetteer
from ingest.lexicon.successions import Again, Offices, successions
from ingest.write.table import TITLES, Row, Table, table

Body = tuple[str, str]
"""The kind of a body and the key of its territory; for a body of the centre its name and nothing."""
Place = tuple[int, int]
"""Where a sentence of a table begins and ends."""


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """What a table says of a body: on a date it became another one (``new``, if told), in some way (``how``); ``said``
    is a property that it gives the body the date as ("" for none)."""

    places: tuple[Place, ...]
    body: Body
    said: str
    date: str
    how: str = ""
    new: Body | None = None


def steps(bodies: Iterable[Body], title: str) -> list[Step]:
    """What a table says of bodies, and of those that took their place from then on, in the order of the table."""
    since = _with_heirs(bodies)
    return sorted({one for body, day in since.items() for one in _of(body, table(title)) if one.date >= day})


def _with_heirs(bodies: Iterable[Body]) -> dict[Body, str]:
    """The bodies, and by all tables those that took their place, and the place of these, each with the day from which
    on it is spoken of: "Bộ Nội vụ" that was made of another in 2002 had not become "Bộ Công an" in 1998."""
    found, ahead = dict[Body, str](), [(body, "") for body in bodies]
    while ahead:
        body, day = ahead.pop()
        if body not in found or day < found[body]:
            found[body] = day
            told = (one for title in TITLES for one in _of(body, table(title)) if one.date >= day)
            ahead += [(one.new, one.date) for one in told if one.new is not None]
    return found


def _of(body: Body, told: Table) -> Iterator[Step]:
    kind, key = body
    for row in told.rows.get(key or kind, ()):
        yield from _by_row(body, row, told)
    if key:
        yield from (step for one in _offices(kind, key) if one in told.rules for step in _by_act(body, one, told))
    else:
        again = [one for one in told.rules if isinstance(one, Again) and one.body == kind]
        yield from (Step((told.rules[one],), body, "again", one.date) for one in again)
        yield from (Step(((row.start, row.end),), body, "began", row.date) for row in told.fresh.get(kind, ()))


def _by_row(body: Body, row: Row, told: Table) -> Iterator[Step]:
    """That its territory or itself was joined, parted, renamed or ended."""
    kind, _ = body
    known, place = successions(), (row.start, row.end)
    handed = known.hands_on(kind, row.date, row.new[2]) if row.level == "province" and row.new is not None else None
    if (row.level and not (handed or _goes(kind, row.level))) or _gone(body, row):
        return
    if row.over:
        yield Step((place,), body, "paused" if not row.level and known.back(kind, row.date) else "ended", row.date)
    if row.new is not None and (not row.level or handed or kind in known.kinds[row.level]):
        later = (_later(kind, row.new), row.new[2])
        places = (place, told.rules[handed]) if handed is not None else (place,)
        yield Step(places, body, "", row.date, row.how, later)


def _goes(kind: str, level: str) -> bool:
    """Whether bodies of a kind ("Sở Y tế") end with their territory."""
    known = successions()
    return any(f"{kind} ".startswith(f"{one} ") for one in (*known.kinds[level], *known.going.get(level, ())))


def _gone(body: Body, row: Row) -> bool:
    """Whether an act had turned it into another body before its territory ended."""
    kind, key = body
    return any(one.since < row.date for one in _offices(kind, key) if kind in one.old)


def _later(kind: str, new: tuple[str, str, str]) -> str:
    """The Party's committee is called by the word of its territory, other bodies keep their names."""
    if not new[2]:
        return new[0]
    committees = successions().committees
    return committees.get(new[0], kind) if kind in committees.values() else kind


def _by_act(body: Body, act: Offices, told: Table) -> Iterator[Step]:
    """What an act made of it in every province, or that it made it."""
    kind, key = body
    place = (told.rules[act],)
    if kind in act.old:
        yield Step(place, body, "ended", act.date)
        yield Step(place, body, "", act.date, act.how, (act.new, key))
    elif act.fresh:
        yield Step(place, body, "began", act.date)


@cache
def _offices(kind: str, key: str) -> tuple[Offices, ...]:
    """The acts on bodies of a kind that held for the province of a key."""
    acts = [one for one in successions().offices if kind in (one.new, *one.old) and key not in one.but]
    return tuple(one for one in acts if _there(key, one.since))


def _there(key: str, day: str) -> bool:
    """Was there a province of the key on a day?"""
    first = listed(key)
    units = gazetteer().units(first.name, "province", day) if first is not None else ()
    return any(territory_of(unit).key == key for unit in units)
