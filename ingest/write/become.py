"""What the tables tell of one body: what became of it, when, and where that is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ingest.join.places.listed import listed
from ingest.join.places.territory import territory_of
from ingest.lexicon.places import Unit, gazetteer
from ingest.lexicon.successions import WITHIN, Again, Closed, Handed, Offices, parted, successions
from ingest.write.table import PARTED, TITLES, Row, Table, table

Body = tuple[str, str]
"""The kind of a body and the key of its territory; of an organ the kinds of both ("Ban Tổ chức < Tỉnh ủy") and the key
of the territory of the body it is one of; for a body of the centre its name and nothing."""
_NEVER: Mapping[Body, str] = {}
_LATE = "9999"
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


def steps(bodies: Iterable[Body], title: str, told: Mapping[Body, str] = _NEVER) -> list[Step]:
    """What a table says of bodies, and of those that took their place from then on, in the order of the table.

    ``told``: the first day of the documents that name a body, if known.
    """
    since = _with_heirs(bodies, told)
    found = ((one, day) for body, (day, first) in since.items() for one in _of(body, table(title), first))
    return sorted({one for one, day in found if _since(one.date, day)})


def _with_heirs(bodies: Iterable[Body], told: Mapping[Body, str]) -> dict[Body, tuple[str, str]]:
    """The bodies, and by all tables those that took their place, and the place of these, each with the day from which
    on it is spoken of ("Bộ Nội vụ" that was made of another in 2002 had not become "Bộ Công an" in 1998), and the first
    on which it is known to have been there."""
    found, ahead = dict[Body, tuple[str, str]](), [(body, "", told.get(body, "")) for body in bodies]
    while ahead:
        body, day, first = ahead.pop()
        known = found.get(body, (_LATE, _LATE))
        now = min(day, known[0]), min(first, known[1])
        if now != known or body not in found:
            found[body] = now
            steps_of = (one for title in TITLES for one in _of(body, table(title), now[1]) if _since(one.date, now[0]))
            ahead += [(one.new, one.date, one.date) for one in steps_of if one.new not in (None, body)]
    return found


def _since(date: str, day: str) -> bool:
    """Whether a date, as precise as it is, may be on a day or after it: "2025" of 1 January 2025."""
    return date >= day[: len(date)]


def _of(body: Body, told: Table, first: str) -> Iterator[Step]:
    """What a table says of a body that was there on a day: of one whose territory was there twice, what became of the
    earlier, and what it was made of, only if the day is of that time."""
    kind, key = body
    rows = told.rows.get(key or kind, ())
    later = [row for row in rows if row.back and _over(row, first)]
    for row in (one for one in rows if one not in later):
        yield from _by_row(body, row, told)
    for row in told.before.get(key, ()) if key and not later else ():
        before = (_called(kind, row.old[0]), row.old[2])
        yield from (step for step in _by_row(before, row, told) if step.new == body)
    if key:
        yield from (step for one in _acts(kind, key) if one in told.rules for step in _by_act(body, one, told))
    else:
        again = [one for one in told.rules if isinstance(one, Again) and one.body == kind]
        yield from (Step((told.rules[one],), body, "again", one.date) for one in again)
        yield from (Step(((row.start, row.end),), body, "began", row.date) for row in told.fresh.get(kind, ()))


def _over(row: Row, first: str) -> bool:
    """Whether a body was there only after what a sentence tells; without a day, what was parted counts."""
    return row.how != PARTED if not first else not _since(row.date, first)


def _by_row(body: Body, row: Row, told: Table) -> Iterator[Step]:
    """That its territory or itself was joined, parted, renamed or ended."""
    kind, _ = body
    known, place = successions(), (row.start, row.end)
    whole = row.new is not None and (row.level == "province" or row.over)  # a district that went on keeps its own
    handed = known.hands_on(kind, row.level, row.date, row.new[2]) if row.new is not None and whole else None
    if (row.level and not (handed or _goes(kind, row.level))) or _gone(body, row):
        return
    if row.over:
        yield Step((place,), body, "paused" if not row.level and known.back(kind, row.date) else "ended", row.date)
    if row.new is not None and (not row.level or handed or row.remade or kind in known.kinds[row.level]):
        places = (place, told.rules[handed]) if handed is not None else (place,)
        date = handed.date if handed is not None and handed.date else row.date
        yield Step(places, body, "", date, row.how, (_later(kind, row.new, handed), row.new[2]))


def _goes(kind: str, level: str) -> bool:
    """Whether bodies of a kind ("Sở Y tế") end with their territory."""
    known, (own, whole) = successions(), parted(kind)
    if whole:
        return _goes(whole, level) and own.startswith(known.organs)
    return any(f"{kind} ".startswith(f"{one} ") for one in (*known.kinds[level], *known.going.get(level, ())))


def _gone(body: Body, row: Row) -> bool:
    """Whether an act had ended it, or turned it into another body, before its territory ended."""
    kind, key = body
    ended = (one for one in _acts(kind, key) if isinstance(one, Closed) or parted(kind)[0] in one.old)
    return any((one.date if isinstance(one, Closed) else one.since) < row.date for one in ended)


def _later(kind: str, new: tuple[str, str, str], handed: Handed | None) -> str:
    """Some are called by the word of their territory, as the Party's committees are; others keep their names."""
    word, name, key = new
    if not key:
        return name
    return (handed.later(key) if handed is not None else "") or _called(kind, word)


def _called(kind: str, word: str) -> str:
    own, whole = parted(kind)
    called = successions().called(whole or kind, word)
    return f"{own}{WITHIN}{called}" if whole else called


def _by_act(body: Body, act: Offices | Closed, told: Table) -> Iterator[Step]:
    """What an act made of it in every territory, that it made it, or that it ended it."""
    kind, key = body
    (own, whole), place = parted(kind), (told.rules[act],)
    if isinstance(act, Closed):
        yield Step(place, body, "ended", act.date)
    elif own in act.old:
        yield Step(place, body, "ended", act.date)
        later = f"{act.new}{WITHIN}{whole}" if whole else act.new
        yield Step(place, body, "", act.date, act.how, (later, key))
    elif act.fresh:
        yield Step(place, body, "began", act.date)


@cache
def _acts(kind: str, key: str) -> tuple[Offices | Closed, ...]:
    """The acts on bodies of a kind that held for the territory of a key."""
    unit, known = listed(key) if key else None, successions()
    if unit is None:
        return ()
    made = (one for one in known.turning(kind, unit.level) if key not in one.but and _there(key, unit, one.since))
    return (*made, *(one for one in known.closing(kind, unit.level) if _there(key, unit, one.date)))


def _there(key: str, unit: Unit, day: str) -> bool:
    """Was there a territory of the key on a day?"""
    units = gazetteer().units(unit.name, unit.level, day)
    return any(territory_of(one).key == key for one in units)
