"""Territories and their periods, read from places.tsv, communes.tsv and places.yaml.

The two tables are the data of ``vietnamadminunits`` (see places.NOTICE.md): the 63 provinces, districts and communes
until 30 June 2025 and the 34 provinces and communes after it, in the codes of the General Statistics Office. Codes were
used again: 15 was Yên Bái and is Lào Cai, so a code means a place only together with ``valid_from``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from sys import intern

from graph.errors import LexiconError
from graph.strictyaml import Fields, read
from graph.text import canonical

HERE = Path(__file__).parent
_WAR = frozenset(map(str, range(1954, 1977)))
SYSTEM = "gso"
LEVELS = ("province", "district", "commune")
COLUMNS = ("code", "level", "word", "name", "parent", "from", "until", "into")


@dataclass(frozen=True, slots=True)
class Unit:
    """One territory: "huyện" "Châu Thành" in "Đồng Tháp".

    ``code`` is empty where a place of the past has none. ``parent`` is the bare name of the territory it lies in,
    ``into`` those that took its place, as :attr:`mark` names them. ``valid_from`` and ``valid_until`` (the first day on
    which it is no more) are ISO dates as precise as known; empty: since the beginning of the codes (2004), or until
    now. ``why`` is the act that ended it, where the tables tell.
    """

    code: str
    level: str
    word: str
    name: str
    parent: str | None
    parent_code: str
    valid_from: str
    valid_until: str
    into: tuple[str, ...]
    why: str = ""

    @property
    def full(self) -> str:
        """ "huyện Châu Thành"."""
        return f"{self.word} {self.name}"

    @property
    def mark(self) -> str:
        """Its code; word and name of one of the past that had none."""
        return self.code or self.full

    @property
    def raised(self) -> bool:
        """Whether it went on as a whole, with another word, name or larger territory: a district that became a town."""
        return self.level == "district" and self.into == (self.code,)

    @property
    def bygone(self) -> bool:
        """Whether it was gone when the country became one, in 1976."""
        return self.valid_until[:4] in _WAR

    def existed(self, day: str) -> bool:
        """Whether it existed on a day (ISO, as precise as known; a year counts from its beginning)."""
        return self.valid_from <= day and (not self.valid_until or day < self.valid_until)


@dataclass(frozen=True, slots=True)
class Parting:
    """That a district of a code began with parts of others, which went on: these as :attr:`Unit.mark` names them."""

    new: str
    of: tuple[str, ...]
    date: str
    why: str


@cache
def all_units() -> tuple[Unit, ...]:
    """Every unit, sorted by ``rank``."""
    history, parted = _past()
    past = sorted(history, key=lambda unit: unit.valid_until)
    raised = {("district", one.new): one.date for one in parted}
    found = []
    for unit in (*past, *_table(HERE / "places.tsv"), *_table(HERE / "communes.tsv")):
        found.append(replace(unit, valid_from=raised.get((unit.level, unit.code), unit.valid_from)))
        if unit.level == "district" and (unit.code in unit.into or len(unit.into) > 1):
            raised |= {(unit.level, code): unit.valid_until for code in unit.into}
    by_code: dict[str, list[Unit]] = {}
    for unit in found:
        by_code.setdefault(f"{unit.level} {unit.code}", []).append(unit)
    named = (replace(unit, parent=_parent(unit, by_code)) if unit.parent_code else unit for unit in found)
    return tuple(sorted(named, key=rank))


def partings() -> tuple[Parting, ...]:
    """The districts that began with parts of others."""
    return _past()[1]


def rank(unit: Unit) -> tuple[int, str, str, str]:
    """What units are sorted by: provinces before districts before communes, older before newer, then code and name."""
    return LEVELS.index(unit.level), unit.valid_from, unit.code, unit.name


@dataclass(frozen=True, slots=True)
class Alias:
    """Another written form of a name; ``where`` is its file and line."""

    form: str
    name: str
    where: str


def aliases() -> tuple[Alias, ...]:
    """The other written forms of places.yaml."""
    return tuple(
        Alias(form, entry.text("name"), entry.where_of("name"))
        for entry in alias_entries()
        for form in entry.texts("forms")
    )


def alias_entries() -> tuple[Fields, ...]:
    """The entries of ``aliases`` in places.yaml, with their examples."""
    entries = _yaml().entries("aliases")
    for entry in entries:
        entry.only("name", "forms", "examples", "counter")
    return entries


def _parent(unit: Unit, by_code: Mapping[str, list[Unit]]) -> str:
    """The name of the unit one level up, or two, that had the parent's code when the unit began, else first; of
    districts the last that had it, since the communes of the tables are those of 2025."""
    for level in LEVELS[: LEVELS.index(unit.level)][::-1]:
        found = sorted(by_code.get(f"{level} {unit.parent_code}", []), key=rank)
        holders = [one for one in found if one.level != "district" or one.code not in one.into]
        if holders:
            return next((p for p in reversed(holders) if p.valid_from <= unit.valid_from), holders[0]).name
    raise LexiconError(
        f"{unit.full}: không có đơn vị cha mã '{unit.parent_code}'",
        f"{unit.full}: there is no parent of code '{unit.parent_code}'",
        where=str(HERE),
    )


def _table(path: Path) -> Iterator[Unit]:
    lines = path.read_text(encoding="utf-8").splitlines()
    if tuple(lines[0].split("\t")) != COLUMNS:
        raise LexiconError("sai dòng tiêu đề", f"expected the columns {', '.join(COLUMNS)}", where=f"{path}:1")
    for number, line in enumerate(lines[1:], 2):
        cells = list(map(intern, line.split("\t")))  # most stand in a thousand lines
        if len(cells) != len(COLUMNS) or cells[1] not in LEVELS or not cells[3]:
            raise LexiconError("sai số cột hoặc cấp", "wrong number of cells, or level", where=f"{path}:{number}")
        code, level, word, name, parent, since, until, into = cells
        yield Unit(code, level, word, name, None, parent, since, until, tuple(into.split(",")) if into else ())


@cache
def _past() -> tuple[tuple[Unit, ...], tuple[Parting, ...]]:
    content = _yaml()
    return tuple(_history(content)), tuple(_partings(content))


def _partings(content: Fields) -> Iterator[Parting]:
    for entry in content.entries("parted"):
        entry.only("new", "of", "date", "why", "seen")
        yield Parting(entry.text("new"), entry.texts("of"), entry.text("date"), entry.text("why"))


def _history(content: Fields) -> Iterator[Unit]:
    """Units that were gone before the tables begin."""
    for entry in content.entries("history"):
        entry.only("code", "level", "word", "name", "parent", "from", "until", "into", "why", "seen")
        yield Unit(
            code=entry.text("code", "-").strip("-"),
            level=entry.one_of("level", LEVELS),
            word=entry.text("word"),
            name=canonical(entry.text("name")),
            parent=entry.text("parent", "-").strip("-") or None,
            parent_code="",
            valid_from=entry.text("from", "-").strip("-"),
            valid_until=entry.text("until"),
            into=entry.texts("into", optional=True),
            why=entry.text("why"),
        )


def _yaml() -> Fields:
    content = read(HERE / "places.yaml", LexiconError)
    content.only("history", "parted", "aliases")
    return content
