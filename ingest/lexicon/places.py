"""The gazetteer: which territories a name can mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import cache, cached_property, lru_cache

from graph.errors import LexiconError
from graph.text import canonical, fold
from ingest.lexicon.trie import Openers, Trie, words_of
from ingest.lexicon.units import LEVELS, SYSTEM, Alias, Unit, aliases, all_units, rank

__all__ = ["SYSTEM", "Gazetteer", "Unit", "gazetteer"]


class Gazetteer:
    """Territories by name, as they are and were. A name can mean many: "Châu Thành" is a district of many provinces."""

    def __init__(self, units: Sequence[Unit], other_forms: Sequence[Alias]) -> None:
        """``units`` sorted by ``rank``, as ``all_units`` gives them."""
        self._units = units
        self._outer: dict[int, tuple[Unit, Unit | None]] = {}
        self._by_name = _grouped((_key(unit.name), unit) for unit in units)
        forms = _grouped((_key(a.form), unit) for a in other_forms for unit in _meant(a, self._by_name))
        for form, meant in forms.items():
            self._by_name[form] = tuple(sorted({*self._by_name.get(form, ()), *meant}, key=rank))
        # Capitals make one token of "BR-VT", so phrases are cut from the names as written.
        written = {_key(name): name for name in (*(u.name for u in units), *(a.form for a in other_forms))}
        self._phrases = Trie((words_of(written[key]), found) for key, found in self._by_name.items())
        self._own: Trie[tuple[Unit, ...]] | None = None

    @cached_property
    def _by_folded(self) -> dict[str, tuple[Unit, ...]]:
        return _grouped((fold(unit.name), unit) for unit in self._units)

    @cached_property
    def _by_mark(self) -> dict[str, tuple[Unit, ...]]:
        return _grouped((f"{unit.level} {unit.mark}", unit) for unit in self._units)

    def widened(self, names: Iterable[tuple[str, ...]]) -> Gazetteer:
        """The same with names in lower-case words that one document tells, of which nothing more is known."""
        wider = copy(self)
        wider._own = Trie((words, (_told(words),)) for words in names)
        return wider

    def longest(self, low: Sequence[str], at: int, stop: int) -> tuple[tuple[Unit, ...], int] | None:
        """The longest name that starts at token ``at`` of lower-case tokens: what it can mean, and where it ends."""
        listed = self._phrases.longest(low, at, stop)
        if self._own is None:
            return listed
        own = self._own.longest(low, at, stop)
        return own if own is not None and (listed is None or listed[1] < own[1]) else listed

    def openers(self) -> Openers:
        """The words that names begin with, each with those that follow it there."""
        return self._phrases.openers()

    def units(self, name: str, level: str | None = None, day: str | None = None) -> tuple[Unit, ...]:
        """What a name can mean, in any case: provinces first, older before newer; of one level, on one day if given."""
        found = self._by_name.get(_key(name), ())
        if level is None and day is None:
            return found
        return tuple(u for u in found if (level is None or u.level == level) and (day is None or u.existed(day)))

    def folded(self, name: str, level: str | None = None) -> tuple[Unit, ...]:
        """What a name written without tone marks can mean."""
        return tuple(u for u in self._by_folded.get(fold(name), ()) if level is None or u.level == level)

    def is_province(self, name: str) -> bool:
        """Whether a name is, or was since the country is one, that of a province or a city of that rank: "Sơn Tây", of
        before, is a town."""
        return any(unit.level == "province" and not unit.bygone for unit in self.units(name))

    def end_of(self, level: str, word: str, name: str, outer: str) -> str:
        """The first day on which a territory was no more; "" where it, or another of its name, is one still.

        ``outer`` is the bare name of the larger territory; "" where nobody said, then all of its name count.
        """
        fitting = [u for u in self.units(name, level) if u.word == word and (not outer or u.parent == outer)]
        until = [unit.valid_until for unit in fitting]
        return max(until) if until and all(until) else ""

    def came_back(self, unit: Unit) -> bool:
        """Whether a territory that was joined to another, or parted into others, was there again later under its name,
        as Nghệ An was in 1991; one that went on with less or more land is not meant."""
        into = [one for one in self.successors(unit) if one.valid_from <= unit.valid_until]
        if not into or any((one.full, one.parent) == (unit.full, unit.parent) for one in into):
            return False
        same = (one for one in self.units(unit.name, unit.level) if one.full == unit.full and one.parent == unit.parent)
        return any(not one.valid_until or one.valid_until > unit.valid_until for one in same)

    def followed(self, name: str, *others: str | None) -> bool:
        """Whether a territory of a name took the place of one of some others, or one of these took its place."""
        later = self._later(name)
        return any(other is not None and (other in later or name in self._later(other)) for other in others)

    def _later(self, name: str) -> frozenset[str]:
        """The names of those above the communes that took the place of those of a name, and so on."""
        found, ahead = set[str](), [name]
        while ahead:
            units = (unit for unit in self.units(ahead.pop()) if unit.level != LEVELS[-1])
            new = {later.name for unit in units for later in self.successors(unit)} - found
            found |= new
            ahead += new
        return frozenset(found)

    def outer(self, unit: Unit) -> Unit | None:
        """The unit that it lies in: of its parent's name, of the next level that was there in its time."""
        known = self._outer.get(id(unit))  # to compare two units takes as long as to look
        if known is None:
            known = self._outer[id(unit)] = unit, self._outer_of(unit)
        return known[1]

    def _outer_of(self, unit: Unit) -> Unit | None:
        above = LEVELS[: LEVELS.index(unit.level)]
        found = [one for one in self.units(unit.parent or "") if one.level in above]
        then = [one for one in found if not one.valid_until or one.valid_until >= (unit.valid_until or "9999")]
        own = [one for one in then or found if one.code == unit.parent_code]  # of ten districts "Châu Thành" its own
        return max(own or then or found, key=lambda one: LEVELS.index(one.level), default=None)

    def successors(self, unit: Unit) -> tuple[Unit, ...]:
        """The units that took a unit's place; itself excluded."""
        return tuple(
            later
            for mark in unit.into
            for later in self._by_mark.get(f"{unit.level} {mark}", ())
            if later != unit and (not later.valid_until or later.valid_until > unit.valid_until)
        )


def _told(words: Sequence[str]) -> Unit:
    """A territory below a province, of which only the name is known: all provinces are listed."""
    name = " ".join(word.capitalize() for word in words)
    return Unit("", "district", "", name, None, "", "", "", ())


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer that comes with the project."""
    return Gazetteer(all_units(), aliases())


def _grouped(pairs: Iterable[tuple[str, Unit]]) -> dict[str, tuple[Unit, ...]]:
    groups: dict[str, list[Unit]] = {}
    for key, unit in pairs:
        groups.setdefault(key, []).append(unit)
    return {key: tuple(group) for key, group in groups.items()}


def _meant(alias: Alias, by_name: Mapping[str, tuple[Unit, ...]]) -> tuple[Unit, ...]:
    """The units an alias stands for; LexiconError where its name is unknown."""
    found = by_name.get(_key(alias.name))
    if found is None:
        raise LexiconError(
            f"'{alias.name}' không có trong bảng địa danh", f"there is no place '{alias.name}'", where=alias.where
        )
    return found


@lru_cache(maxsize=1 << 14)
def _key(name: str) -> str:
    return canonical(name).lower()
