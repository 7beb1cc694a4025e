"""The text of the tables of territories: a sentence for each that was joined, renamed or parted, or that ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from graph.dates import in_vietnamese
from ingest.join.places.territory import territory_of
from ingest.lexicon.places import Unit, gazetteer
from ingest.lexicon.successions import Central, successions
from ingest.lexicon.units import all_units

TITLES = {
    "Bảng sắp xếp đơn vị hành chính cấp tỉnh, cấp huyện và cơ quan trung ương": ("province", "district", ""),
    "Bảng sắp xếp đơn vị hành chính cấp xã": ("commune",),
}
"""The tables by their titles, with the levels of what they tell: few ask for the second, which is long."""
READER = "table 1"
"""What the archive notes as the reader of a table: no file is read so."""
_ENDED = "kết thúc"


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence of the table: what was (``old``) and what took its place (``new``, if anything).

    Each is known by its territory's word, name and key. ``over``: nothing has the old name any more; ``fresh``: nothing
    had the new name before.
    """

    level: str
    old: tuple[str, str, str]
    new: tuple[str, str, str] | None
    date: str
    how: str
    over: bool
    fresh: bool = False
    start: int = 0
    end: int = 0


@cache
def table(title: str) -> tuple[str, tuple[Row, ...]]:
    """The text of a table, and its rows with their places in it."""
    parts, rows = [f"{title}\n\n{successions().source}\n"], list[Row]()
    at = len(parts[0])
    central = (_central(one, old) for one in successions().central for old in one.old)
    for sentence, row in (*_territories(TITLES[title]), *(central if "" in TITLES[title] else ())):
        rows.append(replace(row, start=at, end=at + len(sentence)))
        parts.append(f"{sentence}\n")
        at += len(parts[-1])
    return "".join(parts), tuple(rows)


def _territories(levels: tuple[str, ...]) -> Iterator[tuple[str, Row]]:
    for unit in (one for one in all_units() if one.level in levels and one.valid_until):
        place = territory_of(unit)
        later = [one for one in gazetteer().successors(unit) if one.valid_from <= unit.valid_until]
        old, over = (unit.word, place.bare, place.key), _end(unit) == unit.valid_until
        for new in (one for one in later if territory_of(one).key != place.key):
            how, then = "chia tách" if len(later) > 1 else "sáp nhập", territory_of(new)
            sentence = f"Từ ngày {in_vietnamese(unit.valid_until)}, {place.key} {successions().verbs[how]} {then.key}."
            yield sentence, Row(unit.level, old, (new.word, then.bare, then.key), unit.valid_until, how, over)
        if not later and over:
            sentence = f"Từ ngày {in_vietnamese(unit.valid_until)}, {place.key} {successions().verbs[_ENDED]}."
            yield sentence, Row(unit.level, old, None, unit.valid_until, _ENDED, over)


def _end(unit: Unit) -> str:
    """The first day on which there was no territory of the unit's name, of its kind and at its place."""
    return gazetteer().end_of(unit.level, unit.word, unit.name, unit.parent or "")


def _central(one: Central, old: str) -> tuple[str, Row]:
    sentence = f"Từ {in_vietnamese(one.date)}, {old} {successions().verbs[one.how]} {one.new} ({one.act})."
    return sentence, Row("", (old, old, ""), (one.new, one.new, ""), one.date, one.how, True, one.fresh)
