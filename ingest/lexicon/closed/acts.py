"""Small closed sets of words: where the name of a formal document begins, goes on and ends, and who issues it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class ActWords:
    """Sets of acts.yaml, which says what each is for."""

    marks: tuple[tuple[str, str], ...]
    """who issues, the last letters of its symbols"""
    by_act: frozenset[str]
    about: frozenset[str]
    qualities: frozenset[str]
    no_acts: frozenset[str]
    act_joints: frozenset[str]
    act_stop: frozenset[str]
    untitled: frozenset[str]
    everyday: frozenset[str]
    shows: frozenset[str]
    title_start: frozenset[str]
    self_acts: frozenset[str]
    duties: frozenset[str]
    drawn_up: frozenset[str]
    ruled_on: frozenset[str]
    passers: frozenset[str]
    day_slips: frozenset[str]
    above: frozenset[str]
    again: frozenset[str]
    some_documents: frozenset[str]
    to_carry_out: frozenset[str]
    besides: frozenset[str]
    rules: frozenset[str]
    handing: frozenset[str]
    title_stop: frozenset[str]
    carried_by: frozenset[str]
    title_keeps: frozenset[str]
    before_posts: frozenset[str]
    title_clause: frozenset[str]
    adds: frozenset[str]
    document_parts: frozenset[str]
    article_openers: frozenset[str]
    passing: frozenset[str]
    after_number: frozenset[str]
    issuing: frozenset[str]
    title_not_first: frozenset[str]
    title_not_last: frozenset[str]
    said_in: frozenset[str]
    said_when: frozenset[str]
    before_others: frozenset[str]
    obliged: frozenset[str]
    addressing: frozenset[str]
    rules_in: frozenset[str]
    central_marks: frozenset[str]
    addressed_next: frozenset[str]
    addressed_among: frozenset[str]
    issued: frozenset[str]
    signing: frozenset[str]
    provides: frozenset[str]
    document_joints: frozenset[str]
    amending: frozenset[str]
