"""The small closed sets of words that the grammar needs: one file of them for each subject."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from graph.errors import LexiconError
from graph.strictyaml import Fields, read
from ingest.lexicon.closed.acts import ActWords
from ingest.lexicon.closed.bodies import BodyWords
from ingest.lexicon.closed.deeds import DeedWords
from ingest.lexicon.closed.events import EventWords
from ingest.lexicon.closed.frames import FrameWords
from ingest.lexicon.closed.honours import HonourWords
from ingest.lexicon.closed.offices import OfficeWords
from ingest.lexicon.closed.people import PeopleWords
from ingest.lexicon.closed.places import PlaceWords
from ingest.lexicon.closed.presence import PresenceWords
from ingest.lexicon.closed.sentences import SentenceWords
from ingest.lexicon.closed.times import TimeWords


@dataclass(frozen=True, kw_only=True)
class Words(
    PlaceWords,
    PeopleWords,
    BodyWords,
    DeedWords,
    FrameWords,
    OfficeWords,
    EventWords,
    PresenceWords,
    ActWords,
    HonourWords,
    SentenceWords,
    TimeWords,
):
    """Every closed set under its name, whatever its subject."""


@cache
def words() -> Words:
    """The sets that come with the project; LexiconError with file:line where a file is broken."""
    return Words(**{name: found for subject in Words.__bases__ for name, found in _read(subject)})


def _read(subject: type) -> Iterator[tuple[str, Any]]:
    """The sets of one subject, from the file that is called like its module."""
    f = read(Path(__file__).with_name(subject.__module__.rpartition(".")[2] + ".yaml"), LexiconError)
    kinds = {field.name: str(field.type) for field in fields(subject)}
    f.only(*kinds)
    return ((name, _FORMS[kind](f, name)) for name, kind in kinds.items())


def _set(f: Fields, name: str) -> frozenset[str]:
    return frozenset(f.texts(name))


def _pairs(f: Fields, name: str) -> tuple[tuple[str, str], ...]:
    """Each word of a mapping with the name that it stands under."""
    return tuple((word, key) for key in f.fields(name).names() for word in f.fields(name).texts(key))


def _table(f: Fields, name: str) -> Mapping[str, str]:
    return dict(_pairs(f, name))


_FORMS: dict[str, Callable[[Fields, str], Any]] = {
    "frozenset[str]": _set,
    "tuple[tuple[str, str], ...]": _pairs,
    "Mapping[str, str]": _table,
}
"""How a set is read, by the type of its field."""
