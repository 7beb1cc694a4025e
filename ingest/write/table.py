"""The text of the tables of territories: a sentence for each that was joined, renamed or parted, or that ended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from graph.dates import in_vietnamese
from ingest.join.places.territory import territory_of
from ingest.lexicon.places import Unit, gazetteer
from ingest.lexicon.successions import Again, Central, Handed, Offices, successions
from ingest.lexicon.units import all_units

TITLES = {
    "Bảng sắp xếp đơn vị hành chính cấp tỉnh, cấp huyện và cơ quan trung ương": ("province", "district", ""),
    "Bảng sắp xếp đơn vị hành chính cấp xã": ("commune",),
}
"""The tables by their titles, with the levels of what they tell: few ask for the second, which is long."""
READER = "table 1"
"""What the archive notes as the reader of a table: no file is read so."""
_ENDED, _AGAIN = "kết thúc", "lập lại"


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


Rule = Again | Offices | Handed
"""What a sentence says of a body by its name, or of those of a kind in every province."""


@dataclass(frozen=True, slots=True)
class Table:
    """The text of a table, its rows by the keys of what was, those of a new body by its name, and where it says what
    holds for kinds and names."""

    text: str
    rows: Mapping[str, tuple[Row, ...]]
    fresh: Mapping[str, tuple[Row, ...]]
    rules: Mapping[Rule, tuple[int, int]]


@cache
def table(title: str) -> Table:
    """A table by its title."""
    parts, rows = [f"{title}\n\n{successions().source}\n"], defaultdict[str, list[Row]](list)
    rules: dict[Rule, tuple[int, int]] = {}
    at = len(parts[0])
    for sentence, said in _sentences(TITLES[title]):
        end = at + len(sentence)
        if isinstance(said, Row):
            rows[said.old[2] or said.old[0]].append(replace(said, start=at, end=end))
        else:
            rules[said] = (at, end)
        parts.append(f"{sentence}\n")
        at += len(parts[-1])
    fresh = defaultdict[str, list[Row]](list)
    for row in (one for told in rows.values() for one in told if one.fresh):
        fresh[row.new[0] if row.new is not None else ""].append(row)
    return Table("".join(parts), _fixed(rows), _fixed(fresh), rules)


def _fixed(rows: Mapping[str, list[Row]]) -> dict[str, tuple[Row, ...]]:
    return {key: tuple(told) for key, told in rows.items()}


def _sentences(levels: tuple[str, ...]) -> Iterator[tuple[str, Row | Rule]]:
    yield from _territories(levels)
    if "" in levels:
        known = successions()
        yield from (_central(one, old) for one in known.central for old in one.old)
        rules: tuple[Rule, ...] = (*known.again, *known.offices, *known.handed)
        yield from ((_said(one), one) for one in rules)


def _said(rule: Rule) -> str:
    """The sentence for what holds for a name, or for a kind in every province."""
    verbs = successions().verbs
    if isinstance(rule, Again):
        return f"Từ {_day(rule.date)}, {rule.body} {verbs[_AGAIN]} ({rule.act})."
    if isinstance(rule, Offices):
        where = f", trừ {', '.join(rule.but)}" if rule.but else ""
        told = f"{', '.join(rule.old)} của mỗi tỉnh, thành phố{where} {verbs[rule.how]} {rule.new}"
        return f"Từ {_day(rule.date)}, {told} ({rule.act})."
    where = f", trừ ở {', '.join(rule.but)}" if rule.but else ""
    told = "của tỉnh được nhập vào cơ quan cùng tên của tỉnh, thành phố mà tỉnh ấy nhập vào"
    return f"Từ {_day(rule.since)}, {', '.join(rule.kinds)} {told}{where} ({rule.act})."


def _territories(levels: tuple[str, ...]) -> Iterator[tuple[str, Row]]:
    for unit in (one for one in all_units() if one.level in levels and one.valid_until):
        place = territory_of(unit)
        later = [one for one in gazetteer().successors(unit) if one.valid_from <= unit.valid_until]
        old, over = (unit.word, place.bare, place.key), _end(unit) == unit.valid_until
        for new in (one for one in later if territory_of(one).key != place.key):
            how, then = "chia tách" if len(later) > 1 else "sáp nhập", territory_of(new)
            sentence = f"Từ {_day(unit.valid_until)}, {place.key} {successions().verbs[how]} {then.key}."
            yield sentence, Row(unit.level, old, (new.word, then.bare, then.key), unit.valid_until, how, over)
        if not later and over:
            sentence = f"Từ {_day(unit.valid_until)}, {place.key} {successions().verbs[_ENDED]}."
            yield sentence, Row(unit.level, old, None, unit.valid_until, _ENDED, over)


def _end(unit: Unit) -> str:
    """The first day on which there was no territory of the unit's name, of its kind and at its place."""
    return gazetteer().end_of(unit.level, unit.word, unit.name, unit.parent or "")


def _central(one: Central, old: str) -> tuple[str, Row]:
    told = f"{old} {successions().verbs[one.how]} {one.new}".rstrip()
    new = (one.new, one.new, "") if one.new else None
    return f"Từ {_day(one.date)}, {told} ({one.act}).", Row("", (old, old, ""), new, one.date, one.how, True, one.fresh)


def _day(date: str) -> str:
    """ "năm 2025", "tháng 3/2025", "ngày 1/3/2025"."""
    return f"{('năm', 'tháng', 'ngày')[date.count('-')]} {in_vietnamese(date)}"
