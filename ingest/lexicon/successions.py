"""Which bodies follow which, when territories or ministries are joined, renamed or parted: successions.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read

FILE = Path(__file__).with_name("successions.yaml")
SINCE, UNTIL = "since", "until"
_LATER = ("again", "offices", "handed")
_TOLD = ("new", "old", "date", "how", "act", "fresh", "seen")


@dataclass(frozen=True, slots=True)
class Central:
    """Bodies of the centre of which one took the place: ``old`` by ``new`` ("" for none), on a date, how, by which act.

    ``fresh``: the new one had not existed under its name before.
    """

    new: str
    old: tuple[str, ...]
    date: str
    how: str
    act: str
    fresh: bool


@dataclass(frozen=True, slots=True)
class Again:
    """A body of the centre that had ended and came back under its name."""

    body: str
    date: str
    act: str


@dataclass(frozen=True, slots=True)
class Offices(Central):
    """Kinds of bodies that an act turned into another kind in each province that was there on the day ``since``, but in
    those with the keys ``but``."""

    since: str
    but: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Handed:
    """Kinds of bodies that provinces hand on to the one that they are joined to, from the day ``since`` on, by an act;
    but to those with the keys ``but``."""

    kinds: tuple[str, ...]
    since: str
    act: str
    but: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Successions:
    """``kinds``: bodies by the level of their territory, which it hands on; ``going``: those that end with it;
    ``organs``: first words of organs that end with their body; ``committees``: the Party's, by the territory's word;
    ``cues``: the form of each cue by which a text tells of one; ``verbs``: how the table tells of each form.
    """

    source: str
    kinds: Mapping[str, tuple[str, ...]]
    going: Mapping[str, tuple[str, ...]]
    organs: tuple[str, ...]
    committees: Mapping[str, str]
    cues: Mapping[str, str]
    verbs: Mapping[str, str]
    central: tuple[Central, ...]
    again: tuple[Again, ...]
    offices: tuple[Offices, ...]
    handed: tuple[Handed, ...]

    def end_of(self, body: str) -> str:
        """The first day on which a body of the centre was no more; "" where it is, again or still, or nobody knows."""
        last = max((one.date for one in self.central if body in one.old), default="")
        return "" if self.back(body, last) else last

    def back(self, body: str, day: str) -> bool:
        """Whether a body of the centre that ended on a day came back later."""
        return any(one.body == body and one.date > day for one in self.again)

    def lines_of(self, body: str) -> tuple[str, ...]:
        """The days on which a body of the centre and another became one, and the name of that one: behind
        :data:`UNTIL` of the body that was, behind :data:`SINCE` of the one that goes on."""
        told = ((SINCE if one.new == body else UNTIL, one) for one in self.central if body in (one.new, *one.old))
        return tuple(f"{turn} {one.date} {one.new}" for turn, one in told if one.new)

    def made_of(self, kind: str) -> tuple[Offices, ...]:
        """The acts by which bodies of a kind became others in each province."""
        return tuple(one for one in self.offices if kind in one.old)

    def hands_on(self, kind: str, day: str, later: str) -> Handed | None:
        """The act by which a province that was joined to another on a day handed on its body of a kind to that one."""
        fitting = (one for one in self.handed if kind in one.kinds and one.since <= day and later not in one.but)
        return next(fitting, None)


@cache
def successions() -> Successions:
    """The table that comes with the project; LexiconError with file:line where the file is broken."""
    file = read(FILE, LexiconError)
    file.only("source", "bodies", "going", "organs", "committees", "cues", "verbs", "central", *_LATER)
    return Successions(
        file.text("source").strip(),
        _by_level(file, "bodies"),
        _by_level(file, "going"),
        file.texts("organs"),
        _names(file.fields("committees")),
        _names(file.fields("cues")),
        _names(file.fields("verbs")),
        tuple(_central(entry) for entry in file.entries("central")),
        tuple(_again(entry) for entry in file.entries("again")),
        tuple(_offices(entry) for entry in file.entries("offices")),
        tuple(_handed(entry) for entry in file.entries("handed")),
    )


def _by_level(file: Fields, name: str) -> dict[str, tuple[str, ...]]:
    return {entry.text("level"): entry.texts("kinds") for entry in file.entries(name)}


def _names(words: Fields) -> dict[str, str]:
    return {word: words.text(word) for word in words.names()}


def _central(entry: Fields) -> Central:
    entry.only(*_TOLD)
    return Central(*_told(entry))


def _told(entry: Fields) -> tuple[str, tuple[str, ...], str, str, str, bool]:
    new, old = entry.text("new", "-").strip("-"), entry.texts("old")
    return new, old, entry.text("date"), entry.text("how"), entry.text("act"), entry.flag("fresh")


def _again(entry: Fields) -> Again:
    entry.only("body", "date", "act", "seen")
    return Again(entry.text("body"), entry.text("date"), entry.text("act"))


def _offices(entry: Fields) -> Offices:
    entry.only(*_TOLD, "since", "but")
    return Offices(*_told(entry), entry.text("since"), entry.texts("but", optional=True))


def _handed(entry: Fields) -> Handed:
    entry.only("kinds", "since", "act", "but", "seen")
    return Handed(entry.texts("kinds"), entry.text("since"), entry.text("act"), entry.texts("but", optional=True))
