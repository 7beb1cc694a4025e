"""The entries of all lists in one form: what an entry is called, the phrases it is found by, its sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

from ingest.lexicon import entries
from ingest.lexicon.eventheads import event_heads


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of a list: ``file`` without its ending."""

    file: str
    name: str
    phrases: tuple[str, ...]
    examples: tuple[str, ...]
    counter: tuple[str, ...] = ()


@cache
def rows() -> tuple[Row, ...]:
    """Every entry of every list."""
    return tuple(chain(_names(), _acts(), _words()))


def _names() -> Iterator[Row]:
    """Who: bodies and posts."""
    for head in entries.heads():
        yield Row("bodies", head.name, (head.name, *head.aliases), head.examples, head.counter)
    for title in entries.titles():
        yield Row("posts", title.name, (title.name, *title.aliases), title.examples, title.counter)


def _acts() -> Iterator[Row]:
    """What: directives, honours, events."""
    for kind in entries.directive_types():
        yield Row("directives", kind.name, (kind.name,), kind.examples, kind.counter)
    for honour in entries.honours():
        yield Row("honours", honour.name, (honour.name, *honour.aliases), honour.examples)
    for event in event_heads():
        yield Row("events", event.name, (event.name, *event.aliases, *event.bare), event.examples, event.counter)


def _words() -> Iterator[Row]:
    """Words that help to read the others."""
    for sector in entries.sectors():
        yield Row("sectors", sector.name, (sector.name, *sector.aliases), sector.examples)
    for short in entries.abbreviations():
        yield Row("abbreviations", short.full, short.forms, short.examples)
    for cue in entries.cues():
        yield Row("verbs", cue.name, cue.phrases, cue.examples)
