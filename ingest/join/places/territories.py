"""What "tỉnh", "thành phố", a bare name or "huyện Châu Thành" means where it stands in a document."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from operator import attrgetter, itemgetter

from graph.records import record
from ingest.grammar.pieces import PlaceRef
from ingest.grammar.spelling import spelt_abroad
from ingest.join.places.register import Register
from ingest.join.places.territory import Territory, fits, territory_of
from ingest.lexicon import lexicon
from ingest.lexicon.entries import LEVELS
from ingest.lexicon.places import Gazetteer, Unit

_BEFORE = {
    "thị xã": ("huyện", "quận", "thành phố"),
    "huyện": ("thị xã", "quận", "thành phố"),
    "thành phố": ("thị xã", "quận"),
}
"""The words that a district of some word had before, or since."""
_OF_LATE = "2005"
"""Texts without a day are, as a rule, of later years."""
_WORD = {"province": "tỉnh", "city": "thành phố", "district": "huyện", "commune": "xã"}


@record
class Opening:
    """A sentence, tokens [first, last), and the territory it begins with."""

    first: int
    last: int
    place: PlaceRef


@record
class Published:
    """When a document came out, and the province of its paper."""

    day: str | None = None
    home: Territory | None = None


@record
class Aside:
    """What is known of territories by where they stand: of which the text does not go on to speak, since they are named
    in passing, or with all that they lie in as where somebody is from; and by their first tokens the words of those of
    bodies that are called by one ("Huyện ủy Sa Pa" is that of a huyện), and the day that their sentence tells of; in
    order the sentences, tokens [first, last), with the first day that each tells of."""

    passing: Iterable[PlaceRef] = ()
    origins: Iterable[PlaceRef] = ()
    words: Mapping[int, str] = field(default_factory=dict)
    days: Mapping[int, str] = field(default_factory=dict)
    dated: Sequence[tuple[int, int, str]] = ()


_NOTHING = Aside()


class Territories:
    """The territories that a document names, by where they stand."""

    def __init__(
        self,
        places: Gazetteer,
        named: Iterable[PlaceRef],
        opening: Iterable[Opening] = (),
        aside: Aside = _NOTHING,
        published: Published | None = None,
    ) -> None:
        """``opening``: in order, territories that open their sentence ("Tại Hải Phòng, …") and rule its short forms;
        ``published``: when, and in which province, if known: of that a document speaks where it names no other."""
        self._places, self._abroad = places, lexicon().words.abroad_places
        self._day, self._home = (published.day, published.home) if published is not None else (None, None)
        self._named, self._words, self._days, self._dated = Register(), aside.words, aside.days, aside.dated
        self.own: Territory | None = None  # of who issues it: "UBND xã" in its decision is its own
        passing, origins = ({ref.first for ref in refs} for refs in (aside.passing, aside.origins))
        for ref in sorted(named, key=lambda p: p.first):
            self._note(ref, passing=ref.first in passing, origin=ref.first in origins)
        self._opening = list(opening)

    def of(self, ref: PlaceRef, levels: tuple[str, ...], at: int) -> Territory | None:
        """What a reference means at token ``at`` for a body whose territory has one of ``levels``."""
        if ref.name is None:
            return self.near(_levels(ref.level, levels), at, ref.word)
        meant = self._meant(ref, ref.name, levels, at)
        return meant if ref.inside is not None else self._named.settled(meant)

    def _meant(self, ref: PlaceRef, name: str, levels: tuple[str, ...], at: int) -> Territory:
        """What a name means by itself."""
        unit, vague = self._unit(ref, levels)
        outer = self._resolve_outer(ref, unit, at, vague=vague)
        if unit is None:
            level = ref.level or (levels[0] if levels else "province")
            theirs = name.lower() in self._abroad or spelt_abroad(name)
            abroad = level == "province" and theirs  # all of ours are listed
            word = ref.word or self._words.get(ref.first) or _WORD[level]
            outer = outer or self._kin(ref, word)
            return Territory(_plain(level), word, name, outer, abroad=abroad)
        return Territory(unit.level, unit.word, unit.name, outer, vague)

    def _kin(self, ref: PlaceRef, word: str) -> Territory | None:
        """Where a district lies that the tables have with another word alone: "thị xã X" of a city of today is that of
        its province, if all of its name lie in one that was there then."""
        if ref.inside is not None or word not in _BEFORE:
            return None
        units = self._places.units(ref.name or "", "district")
        if self._too_early(ref, units):
            return None
        outer = {self._places.outer(u) for u in units if u.word in _BEFORE[word] and self._begun(u)}
        only = outer.pop() if len(outer) == 1 else None
        return territory_of(only) if only is not None and self._begun(only) else None

    def _begun(self, unit: Unit) -> bool:
        """Was a unit there by the document's day, or soon after it? What is to be is told of in the year before."""
        return self._day is None or int(unit.valid_from[:4] or "0") <= int(self._day[:4]) + 1

    def _too_early(self, ref: PlaceRef, units: Iterable[Unit]) -> bool:
        """Did all of a name begin later than the sentence tells of? "Năm 1965 … thị xã Điện Biên Phủ"."""
        day = self._days.get(ref.first)
        return day is not None and all(unit.valid_from[: len(day)] > day for unit in units)

    def opened(self, levels: tuple[str, ...], at: int, word: str | None = None) -> Territory | None:
        """The territory that opens the sentence of ``at``, if it has one of the levels, and that word for it."""
        k = bisect_right(self._opening, at, key=attrgetter("first")) - 1
        opens = k >= 0 and at < self._opening[k].last
        territory = self.of(self._opening[k].place, levels, at) if opens else None
        if territory is None or word not in (None, territory.word):
            return None
        return territory if fits(territory, levels or LEVELS) else None

    def near(self, levels: tuple[str, ...], at: int, word: str | None = None) -> Territory | None:
        """The territory of one of the levels that was named last before ``at``; else the document's most frequent.

        ``word`` is how the text calls it: "UBND tỉnh" is not that of a city.
        """
        territory = (
            self._meets(self.own, levels, word, one=True)
            or self._then_before(levels, at, word)
            or self._named.main(levels or LEVELS, word)
            or self._meets(self._home, levels, word)
        )
        return self._named.settled(territory) if territory is not None else None

    def _then_before(self, levels: tuple[str, ...], at: int, word: str | None) -> Territory | None:
        """The one named last before ``at``, but for a province that was no more on the day that its sentence tells of,
        where another one is named: "Sở A Hà Tĩnh tách ra từ Sở A Nghệ Tĩnh. Năm 2008 UBND tỉnh …"."""
        last = self.before(levels, at, word)
        if last is None or not self._over(last, at):
            return last
        there = self._named.last_but(levels or LEVELS, at, word, lambda one: self._over(one, at))
        return there or last

    def _over(self, territory: Territory, at: int) -> bool:
        k = bisect_right(self._dated, at, key=itemgetter(0)) - 1
        if territory.level != LEVELS[0] or k < 0 or at >= self._dated[k][1]:
            return False
        end, day = self._places.end_of(territory.level, territory.word, territory.name, ""), self._dated[k][2]
        return bool(end) and day[: len(end)] > end[: len(day)] and (self._day is None or day <= self._day)

    def _meets(
        self, own: Territory | None, levels: tuple[str, ...], word: str | None, *, one: bool = False
    ) -> Territory | None:
        """The document's own territory, for what is of its level; ``one``: only where the text tells the level."""
        told = word is not None or len(levels) == 1 or not one
        fitting = own is not None and told and fits(own, levels or LEVELS) and word in (None, own.word)
        return own if fitting else None

    def before(self, levels: tuple[str, ...], at: int, word: str | None = None) -> Territory | None:
        """The territory of one of the levels, and of that word for it, that was named last before ``at``."""
        return self._named.last(levels or LEVELS, at, word)

    def _note(self, ref: PlaceRef, *, passing: bool, origin: bool) -> None:
        territory, said = self.of(ref, (), ref.first), 1 + _depth(ref)
        while territory is not None:
            self._named.add(territory, None if passing or origin else ref.first, said=said > 0)
            territory, passing, said = territory.outer, False, said - 1

    def _unit(self, ref: PlaceRef, levels: tuple[str, ...]) -> tuple[Unit | None, bool]:
        """The unit that a name means, and whether it may as well be another one."""
        named = self._places.units(ref.name or "")
        if not named:
            return None, False
        units = [u for u in _lasting(named, ref) if _unit_fits(u, ref)] if not self._too_early(ref, named) else []
        if levels:
            units = [u for u in units if any(_level_fits(u, level) for level in levels)] or units
        if ref.inside is not None and ref.inside.name is not None:
            units = self._within(units, _canonical(self._places, ref.inside.name), ref.inside.name)
        begun = [u for u in units if u.level != "district" or self._begun(u)]
        units = _so_called(begun, self._words.get(ref.first, ""))
        if len(units) < 2:
            return (units[0] if units else None), False
        units = _latest(self._then(self._near(self._of_centre(units))))
        if not units:
            return None, False
        best = max(units, key=_province_of_late)
        fitting = [u for u in units if u.level == best.level or u.word == best.word]
        if best.level == "province" and all(u.level == "province" for u in fitting):
            return best, False
        return best, len({(u.level, u.parent) for u in fitting}) > 1

    def _within(self, units: list[Unit], *inside: str) -> list[Unit]:
        """Those that lie in a territory, or in one that took its place or was there before it."""
        found = [u for u in units if u.parent in inside or self._grandparent(u) in inside]
        if found or not self._places.units(inside[0]):
            return found or units
        return [u for u in units if self._places.followed(inside[0], u.parent, self._grandparent(u))]

    def _of_centre(self, units: list[Unit]) -> list[Unit]:
        """Of a city of the centre and the one of a province that it was, that of the day; without one that of late."""
        cities = {(u.word, u.name) for u in units if u.level == "province"}
        before = [u for u in units if u.level == "district" and (u.word, u.name) in cities]
        then = {(u.word, u.name) for u in before if self._was_there(u)}
        past = [u for u in before if (u.word, u.name) not in then and (self._day or u.valid_until < _OF_LATE)]
        return [u for u in units if u not in past and not (u.level == "province" and (u.word, u.name) in then)]

    def _was_there(self, unit: Unit) -> bool:
        """Was a unit there on the document's day, and what it lies in?"""
        outer = self._places.outer(unit)
        return self._day is not None and all(one is None or one.existed(self._day) for one in (unit, outer))

    def _near(self, units: list[Unit]) -> list[Unit]:
        """Of several places of one name those in a territory that the document has named, or in its own province."""
        best = max(units, key=_province_of_late, default=None)
        alike = [u for u in units if best is not None and (u.level == best.level or u.word == best.word)]
        return [u for u in alike if u.parent in self._named.names] or [u for u in alike if self._at_home(u)] or units

    def _then(self, units: list[Unit]) -> list[Unit]:
        """Of several places of one name, those that were there on the document's day; without a day of late."""
        if self._day is not None:
            return [u for u in units if u.existed(self._day)] or units
        return [u for u in units if u.level != "district" or not u.valid_until or u.valid_until >= _OF_LATE] or units

    def _at_home(self, unit: Unit) -> bool:
        return self._home is not None and unit.parent == self._home.name

    def _grandparent(self, unit: Unit) -> str | None:
        outer = self._places.outer(unit)
        return outer.parent if outer is not None else None

    def _resolve_outer(self, ref: PlaceRef, unit: Unit | None, at: int, *, vague: bool) -> Territory | None:
        if unit is not None and unit.parent and not vague:
            outer = self._places.outer(unit)
            return territory_of(outer) if outer is not None else None
        return self.of(ref.inside, (), at) if ref.inside is not None else None


def _depth(ref: PlaceRef) -> int:
    """How many larger territories the words name in which a place lies: "xã A, huyện B, tỉnh C" names two."""
    return 1 + _depth(ref.inside) if ref.inside is not None and ref.inside.name is not None else 0


def _lasting(units: Sequence[Unit], ref: PlaceRef) -> Sequence[Unit]:
    """Without a province of before 1976 where a town still bears its name, unless the text says "tỉnh Sơn Tây"."""
    later = [unit for unit in units if not (unit.level == "province" and unit.bygone)]
    return units if ref.level == "province" else later or units


def _so_called(units: list[Unit], word: str) -> list[Unit]:
    """Of places of one name those with a word, if told: no town has a Huyện ủy."""
    return [unit for unit in units if unit.word == word] if word else units


def _latest(units: list[Unit]) -> list[Unit]:
    """Without a district where the town is meant as well that it became."""
    since = {(unit.code, unit.valid_from) for unit in units}
    return [unit for unit in units if not unit.raised or (unit.code, unit.valid_until) not in since]


def _province_of_late(unit: Unit) -> tuple[bool, str]:
    """A province before all else; where nothing tells the time, "Cần Thơ" is the city of today and not the province."""
    return (True, unit.valid_from) if unit.level == "province" else (False, "")


def _levels(level: str | None, levels: tuple[str, ...]) -> tuple[str, ...]:
    return (level,) if level else levels


def _plain(level: str) -> str:
    return "district" if level == "city" else level


def _level_fits(unit: Unit, level: str) -> bool:
    return unit.level == level or (level == "city" and unit.word == "thành phố")


def _unit_fits(unit: Unit, ref: PlaceRef) -> bool:
    if ref.word is not None:
        return unit.word == ref.word
    return ref.level is None or _level_fits(unit, ref.level)


def _canonical(places: Gazetteer, name: str) -> str:
    """The name in the tables of a territory that the text may write in another form."""
    units = places.units(name)
    return units[0].name if units else name
