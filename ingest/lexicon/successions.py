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
WITHIN = " < "
"""Between the kind of an organ and that of the body it is one of: "Ban Tổ chức < Tỉnh ủy"."""
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
    """Kinds of bodies that an act turned into another kind in each territory of some levels that was there on the day
    ``since``, but in those with the keys ``but``; ``of``: they are organs of bodies of these kinds."""

    since: str
    but: tuple[str, ...]
    of: tuple[str, ...]
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Handed:
    """Kinds of bodies that territories of a level hand on to those that they are joined to or parted into, from the day
    ``since`` on (and to ``until``, if told), by an act; but to those with the keys ``but``.

    ``of``: they are organs of bodies of these kinds; ``date``: of the handing on, if it was not that of the joining;
    ``named``: what they are in those with some keys; ``turned``: what they are in all others, if not the same kind.
    """

    kinds: tuple[str, ...]
    since: str
    until: str
    act: str
    but: tuple[str, ...]
    of: tuple[str, ...]
    date: str
    named: tuple[tuple[str, str], ...]
    turned: str
    level: str = "province"

    def later(self, key: str) -> str:
        """Which kind they are in the province of a key; "" for the same."""
        return dict(self.named).get(key, self.turned)


@dataclass(frozen=True, slots=True)
class Closed:
    """Kinds of bodies that an act ended in every territory of a level on a day."""

    level: str
    kinds: tuple[str, ...]
    date: str
    act: str


@dataclass(frozen=True, slots=True)
class Successions:
    """``kinds``: bodies by the level of their territory, which it hands on; ``going``: those that end with it;
    ``organs``: first words of organs that end with their body; ``names``: those of one kind of body by the territory's
    word; ``formal``: the kind of which a longer name is; ``acts``: by the level of territories and the day on which
    they ended; ``cues``: the form of each cue by which a text tells of one; ``verbs``: how the table tells of each
    form; ``remade``: keys of provinces that became another as a whole.
    """

    source: str
    kinds: Mapping[str, tuple[str, ...]]
    going: Mapping[str, tuple[str, ...]]
    organs: tuple[str, ...]
    names: tuple[Mapping[str, str], ...]
    formal: Mapping[str, str]
    acts: Mapping[tuple[str, str], str]
    cues: Mapping[str, str]
    verbs: Mapping[str, str]
    central: tuple[Central, ...]
    again: tuple[Again, ...]
    offices: tuple[Offices, ...]
    handed: tuple[Handed, ...]
    closed: tuple[Closed, ...]
    remade: tuple[str, ...]

    @property
    def barely_named(self) -> frozenset[str]:
        """The kinds that have the bare name of their territory behind them: "Tỉnh ủy Yên Bái"."""
        return frozenset(kind for names in self.names for kind in names.values())

    def called(self, kind: str, word: str) -> str:
        """What a body of a kind is called in a territory of some word: "Tỉnh ủy" of a city is "Thành ủy"."""
        return next((names.get(word, kind) for names in self.names if kind in names.values()), kind)

    def short(self, title: str, word: str) -> str:
        """What a body with a longer name is called in a territory of some word; "" for one that has none."""
        kind = self.formal.get(title, "")
        return next((names[word] for names in self.names if kind in names.values() and word in names), "")

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

    def made_of(self, kind: str, level: str) -> tuple[Offices, ...]:
        """The acts by which bodies of a kind, or its organs, became others in each territory of a level."""
        return tuple(one for one in self.turning(kind, level) if parted(kind)[0] in one.old)

    def turning(self, kind: str, level: str) -> tuple[Offices, ...]:
        """The acts that made bodies of a kind, or made others of them, in each territory of a level."""
        own, whole = parted(kind)
        fitting = (one for one in self.offices if level in one.levels and own in (one.new, *one.old))
        return tuple(one for one in fitting if _within(whole, one.of))

    def hands_on(self, kind: str, level: str, day: str, later: str) -> Handed | None:
        """The act by which a territory of a level that was joined to another on a day, or parted into several, handed
        on its body of a kind to that one."""
        own, whole = parted(kind)
        ours = (one for one in self.handed if one.level == level and own in one.kinds)
        fitting = (one for one in ours if _within(whole, one.of) and later not in one.but)
        return next((one for one in fitting if one.since <= day and (not one.until or day <= one.until)), None)

    def closing(self, kind: str, level: str) -> tuple[Closed, ...]:
        """The acts that ended all bodies of a kind in territories of a level."""
        return tuple(one for one in self.closed if one.level == level and kind in one.kinds)


def parted(kind: str) -> tuple[str, str]:
    """The kind of an organ, and that of the body it is one of ("" for a body of its own)."""
    own, _, whole = kind.partition(WITHIN)
    return own, whole


def _within(whole: str, of: tuple[str, ...]) -> bool:
    return whole in of if of else not whole


@cache
def successions() -> Successions:
    """The table that comes with the project; LexiconError with file:line where the file is broken."""
    file = read(FILE, LexiconError)
    file.only(
        "source",
        "bodies",
        "going",
        "closed",
        "acts",
        "remade",
        "organs",
        "called",
        "formal",
        "cues",
        "verbs",
        "central",
        *_LATER,
    )
    return Successions(
        file.text("source").strip(),
        _by_level(file, "bodies"),
        _by_level(file, "going"),
        file.texts("organs"),
        tuple(_names(entry) for entry in file.entries("called")),
        {entry.text("name"): entry.text("kind") for entry in file.entries("formal")},
        {(entry.text("level"), entry.text("day")): entry.text("act") for entry in file.entries("acts")},
        _names(file.fields("cues")),
        _names(file.fields("verbs")),
        tuple(_central(entry) for entry in file.entries("central")),
        tuple(_again(entry) for entry in file.entries("again")),
        tuple(_offices(entry) for entry in file.entries("offices")),
        tuple(_handed(entry) for entry in file.entries("handed")),
        tuple(_closed(entry) for entry in file.entries("closed")),
        file.texts("remade"),
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
    entry.only(*_TOLD, "since", "but", "of", "levels")
    but, of, levels = (entry.texts(name, optional=True) for name in ("but", "of", "levels"))
    return Offices(*_told(entry), entry.text("since"), but, of, levels or ("province",))


def _handed(entry: Fields) -> Handed:
    entry.only("level", "kinds", "since", "until", "act", "but", "of", "date", "named", "turned", "seen")
    but, of = (entry.texts(name, optional=True) for name in ("but", "of"))
    named = entry.maybe("named")
    days = (entry.text("since"), entry.text("until", ""))
    pairs = tuple(_names(named).items()) if named is not None else ()
    names = (pairs, entry.text("turned", ""))
    level = entry.one_of("level", ("province", "district"), "province")
    return Handed(entry.texts("kinds"), *days, entry.text("act"), but, of, entry.text("date", ""), *names, level)


def _closed(entry: Fields) -> Closed:
    entry.only("level", "kinds", "date", "act", "seen")
    return Closed(entry.text("level"), entry.texts("kinds"), entry.text("date"), entry.text("act"))
