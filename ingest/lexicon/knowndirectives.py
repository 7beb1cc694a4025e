"""Documents of the centre that many cite by number alone, and what they are about: knowndirectives.yaml, read once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read

_WORD = re.compile(r"\w+")
FILE = Path(__file__).with_name("knowndirectives.yaml")


@dataclass(frozen=True, slots=True)
class KnownDirective:
    """One document: ``date`` is ISO, as precise as known; ``topics`` are words of its subject, as :func:`plain` has
    them; ``plenum`` is "4 khóa XII" where it is called by that too, ``chief`` where
    the plenum alone means it, ``alone`` who issued it, where that and its number do."""

    kind: str
    number: str
    mark: str
    date: str
    topics: tuple[str, ...]
    plenum: str
    chief: bool
    alone: str
    examples: tuple[str, ...]

    def treated_in(self, words: str) -> bool:
        """Does a text, as :func:`plain` has it, name the subject?"""
        return any(topic in words for topic in self.topics)


def plain(words: Sequence[str]) -> str:
    """The words of a text in lower case without the marks between them, each with a blank before and behind it."""
    return f" {' '.join(_WORD.findall(' '.join(words).lower()))} "


@cache
def known_directives() -> Mapping[tuple[str, str], tuple[KnownDirective, ...]]:
    """By type and number; LexiconError with file:line where the file is broken."""
    return _by(lambda one: (one.kind, one.number))


@cache
def known_plenums() -> Mapping[tuple[str, str], tuple[KnownDirective, ...]]:
    """By type and plenum."""
    return _by(lambda one: (one.kind, one.plenum))


def _by(key: Callable[[KnownDirective], tuple[str, str]]) -> Mapping[tuple[str, str], tuple[KnownDirective, ...]]:
    rows: defaultdict[tuple[str, str], list[KnownDirective]] = defaultdict(list)
    for one in _listed():
        rows[key(one)].append(one)
    return {found: tuple(row) for found, row in rows.items()}


@cache
def _listed() -> tuple[KnownDirective, ...]:
    file = read(FILE, LexiconError)
    file.only("sources", "directives")
    sources = frozenset(file.fields("sources").names())
    return tuple(_known(entry, sources) for entry in file.entries("directives"))


def _known(entry: Fields, sources: frozenset[str]) -> KnownDirective:
    entry.only("type", "number", "mark", "date", "topics", "plenum", "chief", "alone", "source", "examples")
    if entry.text("source") not in sources:
        raise entry.error("source", "nguồn lạ", "no such source")
    return KnownDirective(
        entry.text("type"),
        entry.text("number"),
        entry.text("mark"),
        entry.text("date"),
        tuple(plain([topic]) for topic in entry.texts("topics")),
        entry.text("plenum", ""),
        entry.flag("chief"),
        entry.text("alone", ""),
        entry.texts("examples"),
    )
