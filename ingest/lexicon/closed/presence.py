"""Small closed sets of words: who is at an event, and who speaks there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PresenceWords:
    """Sets of presence.yaml, which says what each is for."""

    elsewhere: frozenset[str]
    stand_ins: frozenset[str]
    visiting: frozenset[str]
    pictured: frozenset[str]
    proposing: frozenset[str]
    nominating: frozenset[str]
    put_forward: frozenset[str]
    explaining: frozenset[str]
    speeches: frozenset[str]
    reports: frozenset[str]
    reported: frozenset[str]
    presenting: frozenset[str]
    answered_what: frozenset[str]
    answering: frozenset[str]
    thus: frozenset[str]
    press: frozenset[str]
    said_elsewhere: frozenset[str]
    another_day: frozenset[str]
    spoken_by: frozenset[str]
    speaks_as: frozenset[str]
    answered: frozenset[str]
    given_to: frozenset[str]
    leading_sides: frozenset[str]
    chairman_does: frozenset[str]
    read_out: frozenset[str]
    attended_with: frozenset[str]
    absent: frozenset[str]
    heeding: frozenset[str]
    side_openers: frozenset[str]
    sided: frozenset[str]
    receives: frozenset[str]
    unit_words: frozenset[str]
    met_by: frozenset[str]
    welcomes: frozenset[str]
    sent_openers: frozenset[str]
    funerals: frozenset[str]
    mourning: frozenset[str]
    during_trips: frozenset[str]
    meets: frozenset[str]
    goers: frozenset[str]
    going_to: frozenset[str]
    to_lead: frozenset[str]
    led_on: frozenset[str]
    list_openers: frozenset[str]
    attendance_heads: frozenset[str]
    presents: frozenset[str]
