"""Small closed sets of words: times: from when to when an office was held, and on which days."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class TimeWords:
    """Sets of times.yaml, which says what each is for."""

    lasting: frozenset[str]
    stretches: frozenset[str]
    spells: frozenset[str]
    about_so_long: frozenset[str]
    spell_counts: frozenset[str]
    opens_time: frozenset[str]
    opens_point: frozenset[str]
    parts_of_year: frozenset[str]
    until_when: frozenset[str]
    decades: frozenset[str]
    on_a_side: frozenset[str]
    told_to_press: frozenset[str]
    beside_days: frozenset[str]
