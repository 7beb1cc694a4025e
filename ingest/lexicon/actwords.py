"""The small closed sets of words that tell where the name of a formal document begins, goes on and ends."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.lexicon.eventwords import EventWords


@dataclass(frozen=True, slots=True, kw_only=True)
class ActWords(EventWords):
    """Sets of words.yaml, which says what each is for."""

    qualities: frozenset[str]
    no_acts: frozenset[str]
    act_joints: frozenset[str]
    act_stop: frozenset[str]
    untitled: frozenset[str]
    rules_in: frozenset[str]
    said_in: frozenset[str]
    after_number: frozenset[str]
    issuing: frozenset[str]
    title_not_last: frozenset[str]
    everyday: frozenset[str]
    title_start: frozenset[str]
    title_stop: frozenset[str]
    title_keeps: frozenset[str]
    title_clause: frozenset[str]
    again: frozenset[str]
    above: frozenset[str]
    document_parts: frozenset[str]
    article_openers: frozenset[str]
    rules: frozenset[str]
    handing: frozenset[str]
    by_act: frozenset[str]
    several: frozenset[str]
    day_slips: frozenset[str]
    passers: frozenset[str]
    duties: frozenset[str]
    ruled_on: frozenset[str]
    self_acts: frozenset[str]
