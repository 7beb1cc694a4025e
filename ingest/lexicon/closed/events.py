"""Small closed sets of words: where the name of an event begins, goes on and ends, and what tells that it was held."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class EventWords:
    """Sets of events.yaml, which says what each is for."""

    at_event: frozenset[str]
    event_aside: frozenset[str]
    ahead_openers: frozenset[str]
    no_events: frozenset[str]
    no_meetings: frozenset[str]
    event_stop: frozenset[str]
    event_purpose: frozenset[str]
    event_held: frozenset[str]
    event_after_short: frozenset[str]
    event_attended: frozenset[str]
    event_inside: frozenset[str]
    event_goes_on: frozenset[str]
    event_then: frozenset[str]
    event_adds: frozenset[str]
    themes: frozenset[str]
    more_topics: frozenset[str]
    of_every: frozenset[str]
    after_bodies: frozenset[str]
    event_restarts: frozenset[str]
    event_acts: frozenset[str]
    event_groups: frozenset[str]
    event_classifiers: frozenset[str]
    event_happens: frozenset[str]
    ceremonies: frozenset[str]
    event_plain: frozenset[str]
    begins: frozenset[str]
    event_openings: frozenset[str]
    event_only_held: frozenset[str]
    event_little: frozenset[str]
    event_joints: frozenset[str]
    event_received: frozenset[str]
    event_met_after: frozenset[str]
    event_sides: frozenset[str]
    only_meant: frozenset[str]
    orders: frozenset[str]
    event_held_by: frozenset[str]
    after_what: frozenset[str]
    adverbial: frozenset[str]
    event_numbers_nothing: frozenset[str]
    event_numbered: frozenset[str]
    event_not_last: frozenset[str]
    event_person: frozenset[str]
    event_told: frozenset[str]
    extraordinary: frozenset[str]
    visits: frozenset[str]
    event_counted: frozenset[str]
    event_opens: frozenset[str]
    made_by: frozenset[str]
