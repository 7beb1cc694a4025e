"""Small closed sets of words: what is done to bodies: they are founded, joined, renamed, inspected."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class DeedWords:
    """Sets of deeds.yaml, which says what each is for."""

    inspected: frozenset[str]
    inspected_too: frozenset[str]
    inspected_row: frozenset[str]
    team_leads: frozenset[str]
    teams: frozenset[str]
    sends: frozenset[str]
    not_inspected: frozenset[str]
    inspection_planned: frozenset[str]
    inspectors: frozenset[str]
    findings: frozenset[str]
    act_as_noun: frozenset[str]
    made_of: frozenset[str]
    mooted: frozenset[str]
    drafted: frozenset[str]
    takers: frozenset[str]
    pairs_on: frozenset[str]
    joined_with: frozenset[str]
    year_openers: frozenset[str]
    joined_more: frozenset[str]
    resuming: frozenset[str]
    now_called: frozenset[str]
    once_called: frozenset[str]
    forerunner_is: frozenset[str]
    forerunner_of: frozenset[str]
    this_one: frozenset[str]
    thereupon: frozenset[str]
    clause_ends: frozenset[str]
    going_on: frozenset[str]
    times_of: frozenset[str]
    beside_bodies: frozenset[str]
    arising: frozenset[str]
    jointly: frozenset[str]
    passive: frozenset[str]
    thereby: frozenset[str]
    old_columns: frozenset[str]
    new_columns: frozenset[str]
    history_words: frozenset[str]
    history_kinds: frozenset[str]
    school_words: frozenset[str]
    history_schools: frozenset[str]
    after_change: frozenset[str]
    between_change: frozenset[str]
    name_givers: frozenset[str]
    name_words: frozenset[str]
    trades: frozenset[str]
    seated: frozenset[str]
    remaking: frozenset[str]
    this_time: frozenset[str]
