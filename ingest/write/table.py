"""The text of the tables of territories: a sentence for each that was joined, renamed or parted, or that ended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from graph.dates import in_vietnamese
from ingest.join.places.territory import territory_of
from ingest.lexicon.places import Unit, gazetteer
from ingest.lexicon.successions import WITHIN, Again, Central, Closed, Handed, Offices, successions
from ingest.lexicon.units import all_units, partings

TITLES = {
    "Bảng sắp xếp đơn vị hành chính cấp tỉnh, cấp huyện và cơ quan trung ương": ("province", "district", ""),
    "Bảng sắp xếp đơn vị hành chính cấp xã": ("commune",),
}
"""The tables by their titles, with the levels of what they tell: few ask for the second, which is long."""
READER = "table 1"
"""What the archive notes as the reader of a table: no file is read so."""
_ENDED, _AGAIN, _REMADE, PARTED = "kết thúc", "lập lại", "tổ chức lại", "chia tách"
"""The forms of a reorganisation."""
_JOINED = {"province": ("tỉnh", "tỉnh, thành phố"), "district": ("đơn vị cấp huyện", "đơn vị")}
_LEVELS = {"province": "tỉnh", "district": "huyện", "commune": "xã"}


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence of the table: what was (``old``) and what took its place (``new``, if anything).

    Each is known by its territory's word, name and key. ``over``: nothing has the old name any more; ``fresh``: nothing
    had the new name before; ``back``: the old one was there again later.
    """

    level: str
    old: tuple[str, str, str]
    new: tuple[str, str, str] | None
    date: str
    how: str
    over: bool
    fresh: bool = False
    back: bool = False
    start: int = 0
    end: int = 0

    @property
    def remade(self) -> bool:
        """Whether the territory as a whole became the new one, and with it all that it had."""
        return bool(self.level) and self.how == _REMADE


Rule = Again | Offices | Handed | Closed
"""What a sentence says of a body by its name, or of those of a kind in every province."""


@dataclass(frozen=True, slots=True)
class Table:
    """The text of a table, its rows by the keys of what was (``rows``), and of what came between where that was there
    again later (``before``), those of a new body by its name, and where it says what holds for kinds and names."""

    text: str
    rows: Mapping[str, tuple[Row, ...]]
    before: Mapping[str, tuple[Row, ...]]
    fresh: Mapping[str, tuple[Row, ...]]
    rules: Mapping[Rule, tuple[int, int]]


@cache
def table(title: str) -> Table:
    """A table by its title."""
    parts, rows = [f"{title}\n\n{successions().source}\n"], defaultdict[str, list[Row]](list)
    before = defaultdict[str, list[Row]](list)
    rules: dict[Rule, tuple[int, int]] = {}
    at = len(parts[0])
    for sentence, said in _sentences(TITLES[title]):
        end = at + len(sentence)
        if isinstance(said, Row):
            row = replace(said, start=at, end=end)
            rows[row.old[2] or row.old[0]].append(row)
            if row.back and row.new is not None and row.how != PARTED:
                before[row.new[2]].append(row)
        else:
            rules[said] = (at, end)
        parts.append(f"{sentence}\n")
        at += len(parts[-1])
    fresh = defaultdict[str, list[Row]](list)
    for row in (one for told in rows.values() for one in told if one.fresh):
        fresh[row.new[0] if row.new is not None else ""].append(row)
    return Table("".join(parts), _fixed(rows), _fixed(before), _fixed(fresh), rules)


def _fixed(rows: Mapping[str, list[Row]]) -> dict[str, tuple[Row, ...]]:
    return {key: tuple(told) for key, told in rows.items()}


def _sentences(levels: tuple[str, ...]) -> Iterator[tuple[str, Row | Rule]]:
    yield from _territories(levels)
    if "district" in levels:
        yield from _parts()
    if "" in levels:
        known = successions()
        yield from (_central(one, old) for one in known.central for old in one.old)
        rules: tuple[Rule, ...] = (*known.again, *known.offices, *known.handed, *known.closed)
        yield from ((_said(one), one) for one in rules)


def _said(rule: Rule) -> str:
    """The sentence for what holds for a name, or for a kind in every territory."""
    verbs = successions().verbs
    if isinstance(rule, Again):
        return f"Từ {on_day(rule.date)}, {rule.body} {verbs[_AGAIN]} ({rule.act})."
    if isinstance(rule, Closed):
        return (
            f"Từ {on_day(rule.date)}, {', '.join(rule.kinds)} cấp {_LEVELS[rule.level]} {verbs[_ENDED]} ({rule.act})."
        )
    if isinstance(rule, Offices):
        where = f", trừ {', '.join(rule.but)}" if rule.but else ""
        told = f"{', '.join(rule.old)} của mỗi {_whose(rule)}{where} {verbs[rule.how]} {rule.new.replace(WITHIN, ' ')}"
        return f"Từ {on_day(rule.date)}, {told} ({rule.act})."
    until = f" đến {on_day(rule.until)}" if rule.until not in ("", rule.since) else ""
    where = f", trừ ở {', '.join(rule.but)}" if rule.but else ""
    where += "".join(f"; ở {place} là {kind}" for place, kind in rule.named)
    where += f"; nay là {rule.turned}" if rule.turned else ""
    whole = f" của {', '.join(rule.of)}" if rule.of else ""
    old, new = _JOINED[rule.level]
    told = f"của {old} ấy cũng nhập hoặc chia vào cơ quan cùng loại của {new} mới"
    when = f"Từ {on_day(rule.since)}{until}, khi một {old} được nhập hoặc chia thì"
    return f"{when} {', '.join(rule.kinds)}{whole} {told}{where} ({rule.act})."


def _whose(act: Offices) -> str:
    return ", ".join(act.of) if act.of else "tỉnh, thành phố"


def _territories(levels: tuple[str, ...]) -> Iterator[tuple[str, Row]]:
    for unit in (one for one in all_units() if one.level in levels and one.valid_until):
        place, verbs = territory_of(unit), successions().verbs
        later = [one for one in gazetteer().successors(unit) if one.valid_from <= unit.valid_until]
        old, over = (unit.word, place.bare, place.key), _end(unit) == unit.valid_until
        whole = _REMADE if unit.raised or place.key in successions().remade else "sáp nhập"
        act = unit.why or successions().acts.get((unit.level, unit.valid_until), "")
        begins, ends = f"Từ {on_day(unit.valid_until)}, {place.key}", f" ({act})." if act else "."
        for new in (one for one in later if territory_of(one).key != place.key):
            how, then = PARTED if len(later) > 1 else whole, territory_of(new)
            sentence = f"{begins} {verbs[how]} {then.key}{ends}"
            now = (new.word, then.bare, then.key)
            yield sentence, Row(unit.level, old, now, unit.valid_until, how, over, back=gazetteer().came_back(unit))
        if not later and over:
            yield f"{begins} {verbs[_ENDED]}{ends}", Row(unit.level, old, None, unit.valid_until, _ENDED, over)


def _parts() -> Iterator[tuple[str, Row]]:
    """The districts of which a part became another one, while they went on."""
    by_mark = defaultdict[str, list[Unit]](list)
    for unit in (one for one in all_units() if one.level == "district"):
        by_mark[unit.mark].append(unit)
    for one in partings():
        new = next(unit for unit in by_mark[one.new] if unit.existed(one.date))
        for old in (unit for mark in one.of for unit in by_mark[mark] if _till(unit, one.date)):
            was, then = territory_of(old), territory_of(new)
            told = f"một phần {was.key} {successions().verbs[PARTED]} {then.key}"
            both = (old.word, was.bare, was.key), (new.word, then.bare, then.key)
            row = Row(old.level, *both, one.date, PARTED, over=False)
            yield f"Từ {on_day(one.date)}, {told} ({one.why}).", row


def _till(unit: Unit, day: str) -> bool:
    """Whether it was there until a day at least."""
    return unit.valid_from < day and (not unit.valid_until or unit.valid_until >= day)


def _end(unit: Unit) -> str:
    """The first day on which there was no territory of the unit's name, of its kind and at its place."""
    return gazetteer().end_of(unit.level, unit.word, unit.name, unit.parent or "")


def _central(one: Central, old: str) -> tuple[str, Row]:
    told = f"{old} {successions().verbs[one.how]} {one.new}".rstrip()
    new = (one.new, one.new, "") if one.new else None
    return f"Từ {on_day(one.date)}, {told} ({one.act}).", Row(
        "", (old, old, ""), new, one.date, one.how, True, one.fresh
    )


def on_day(date: str) -> str:
    """ "năm 2025", "tháng 3/2025", "ngày 1/3/2025"."""
    return f"{('năm', 'tháng', 'ngày')[date.count('-')]} {in_vietnamese(date)}"
