"""Small closed sets of words: times, and what joins the parts of a sentence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class SentenceWords:
    """Sets of sentences.yaml, which says what each is for."""

    syllables: frozenset[str]
    spans: frozenset[str]
    happened: frozenset[str]
    several: frozenset[str]
    counts: frozenset[str]
    asks: frozenset[str]
    in_principle: frozenset[str]
    done: frozenset[str]
    passives: frozenset[str]
    agents: frozenset[str]
    credits: frozenset[str]
    hours: frozenset[str]
    times: frozenset[str]
    date_words: frozenset[str]
    remembering: frozenset[str]
    before_days: frozenset[str]
