"""Small closed sets of words: people: their names, how they are addressed, what is told of a life."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PeopleWords:
    """Sets of people.yaml, which says what each is for."""

    name_marks: frozenset[str]
    after_names: frozenset[str]
    person_titles: frozenset[str]
    degrees: frozenset[str]
    only_persons: frozenset[str]
    namesakes: frozenset[str]
    no_people: frozenset[str]
    openers: frozenset[str]
    restarts: frozenset[str]
    pronouns: frozenset[str]
    calls_men: frozenset[str]
    calls_women: frozenset[str]
    party_entry: frozenset[str]
    party_name: frozenset[str]
    no_authors: frozenset[str]
    plurals: frozenset[str]
    not_alone: frozenset[str]
    joining: frozenset[str]
    kin: frozenset[str]
    late: frozenset[str]
    remembered: frozenset[str]
    dying: frozenset[str]
    frailty: frozenset[str]
    of_a_life: frozenset[str]
    origins: frozenset[str]
    address: frozenset[str]
    told_of: frozenset[str]
    families: frozenset[str]
    loud_address: frozenset[str]
    common_surnames: frozenset[str]
    retired: frozenset[str]
    period_words: frozenset[str]
    surnames: frozenset[str]
    surnames_of_ours: frozenset[str]
    also_called: frozenset[str]
    career_openers: frozenset[str]
    steps: frozenset[str]
    born: frozenset[str]
    gendered: frozenset[str]
    age_words: frozenset[str]
