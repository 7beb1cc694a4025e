"""Which bodies follow which, when territories or ministries are joined, renamed or parted: successions.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read

FILE = Path(__file__).with_name("successions.yaml")


@dataclass(frozen=True, slots=True)
class Central:
    """Bodies of the centre of which one took the place: ``old`` by ``new``, on a date, how, and by which act.

    ``fresh``: the new one had not existed under its name before.
    """

    new: str
    old: tuple[str, ...]
    date: str
    how: str
    act: str
    fresh: bool


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

    def end_of(self, body: str) -> str:
        """The first day on which a body of the centre was no more; "" where it is still, or the table knows none."""
        return next((one.date for one in self.central if body in one.old), "")

    def line_of(self, body: str) -> str:
        """The day on which a body of the centre and another became one, and the name of that one; "" for no such."""
        return next((f"{one.date} {one.new}" for one in self.central if body == one.new or body in one.old), "")


@cache
def successions() -> Successions:
    """The table that comes with the project; LexiconError with file:line where the file is broken."""
    file = read(FILE, LexiconError)
    file.only("source", "bodies", "going", "organs", "committees", "cues", "verbs", "central")
    return Successions(
        file.text("source").strip(),
        _by_level(file, "bodies"),
        _by_level(file, "going"),
        file.texts("organs"),
        _names(file.fields("committees")),
        _names(file.fields("cues")),
        _names(file.fields("verbs")),
        tuple(_central(entry) for entry in file.entries("central")),
    )


def _by_level(file: Fields, name: str) -> dict[str, tuple[str, ...]]:
    return {entry.text("level"): entry.texts("kinds") for entry in file.entries(name)}


def _names(words: Fields) -> dict[str, str]:
    return {word: words.text(word) for word in words.names()}


def _central(entry: Fields) -> Central:
    entry.only("new", "old", "date", "how", "act", "fresh", "seen")
    new, old = entry.text("new"), entry.texts("old")
    return Central(new, old, entry.text("date"), entry.text("how"), entry.text("act"), entry.flag("fresh"))
