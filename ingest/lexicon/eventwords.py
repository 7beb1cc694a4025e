"""The small closed sets of words that tell where the name of an event begins, goes on and ends."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """Sets of words.yaml, which says what each is for."""

    at_event: frozenset[str]
    event_aside: frozenset[str]
    no_events: frozenset[str]
    event_stop: frozenset[str]
    event_attended: frozenset[str]
    no_meetings: frozenset[str]
    event_after_short: frozenset[str]
    event_purpose: frozenset[str]
    event_held: frozenset[str]
    event_inside: frozenset[str]
    event_goes_on: frozenset[str]
    event_then: frozenset[str]
    event_restarts: frozenset[str]
    event_acts: frozenset[str]
    event_only_held: frozenset[str]
    event_held_by: frozenset[str]
    event_openings: frozenset[str]
    event_sides: frozenset[str]
    event_received: frozenset[str]
    event_met_after: frozenset[str]
    event_joints: frozenset[str]
    event_little: frozenset[str]
    event_classifiers: frozenset[str]
    event_plain: frozenset[str]
    event_adds: frozenset[str]
    themes: frozenset[str]
    event_happens: frozenset[str]
    event_groups: frozenset[str]
    event_numbered: frozenset[str]
    event_numbers_nothing: frozenset[str]
    event_not_last: frozenset[str]
    event_person: frozenset[str]
    event_told: frozenset[str]
    event_counted: frozenset[str]
    event_opens: frozenset[str]
    said_elsewhere: frozenset[str]
    another_day: frozenset[str]
    spoken_by: frozenset[str]
    speaks_as: frozenset[str]
