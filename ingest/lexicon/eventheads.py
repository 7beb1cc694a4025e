"""The heads of the names of events, and how they are read from events.yaml."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.lexicon import entries
from ingest.lexicon.own import merged

_EVENT_FLAGS = ("named", "part", "verb", "meeting", "quoted", "trip", "sided", "within", "which", "placed")


@dataclass(frozen=True, slots=True)
class EventHead:
    """The head of an event's name; see events.yaml."""

    name: str
    aliases: tuple[str, ...]
    bare: tuple[str, ...]
    named: bool
    part: bool
    verb: bool
    meeting: bool
    quoted: bool
    trip: bool
    sided: bool
    within: bool
    which: bool
    placed: bool
    family: str
    examples: tuple[str, ...]
    counter: tuple[str, ...]


def event_heads() -> tuple[EventHead, ...]:
    """events.yaml."""
    found = []
    for f in merged(entries.HERE / "events.yaml"):
        f.only("name", "aliases", "bare", "family", *_EVENT_FLAGS, "examples", "counter")
        found.append(
            EventHead(
                name=f.text("name"),
                aliases=f.texts("aliases", optional=True),
                bare=f.texts("bare"),
                family=f.text("family", ""),
                examples=f.texts("examples"),
                counter=f.texts("counter", optional=True),
                **{flag: f.flag(flag) for flag in _EVENT_FLAGS},
            )
        )
    return tuple(found)
