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
    """Bodies of the centre of which one took the place: ``old`` by ``new``, on a date, how, and by which act."""

    new: str
    old: tuple[str, ...]
    date: str
    how: str
    act: str


@dataclass(frozen=True, slots=True)
class Successions:
    """``kinds``: bodies by the level of their territory; ``committees``: the Party's, by the word of its territory."""

    source: str
    kinds: Mapping[str, tuple[str, ...]]
    committees: Mapping[str, str]
    verbs: Mapping[str, str]
    central: tuple[Central, ...]


@cache
def successions() -> Successions:
    """The table that comes with the project; LexiconError with file:line where the file is broken."""
    file = read(FILE, LexiconError)
    file.only("source", "bodies", "committees", "verbs", "central")
    words, verbs = file.fields("committees"), file.fields("verbs")
    return Successions(
        file.text("source").strip(),
        {entry.text("level"): entry.texts("kinds") for entry in file.entries("bodies")},
        {word: words.text(word) for word in words.names()},
        {form: verbs.text(form) for form in verbs.names()},
        tuple(_central(entry) for entry in file.entries("central")),
    )


def _central(entry: Fields) -> Central:
    entry.only("new", "old", "date", "how", "act")
    return Central(entry.text("new"), entry.texts("old"), entry.text("date"), entry.text("how"), entry.text("act"))
