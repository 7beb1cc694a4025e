"""Small closed sets of words: bodies: how their names begin, go on and end, and what belongs to which."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class BodyWords:
    """Sets of bodies.yaml, which says what each is for."""

    party_heads: frozenset[str]
    standing: frozenset[str]
    state_heads: frozenset[str]
    own_bodies: tuple[tuple[str, str], ...]
    """plain words, kind of body"""
    ordinary: frozenset[str]
    chiefs: frozenset[str]
    name_phrases: frozenset[str]
    verb_like: frozenset[str]
    compounds: frozenset[str]
    little: frozenset[str]
    type_words: frozenset[str]
    no_kinds: frozenset[str]
    legal_spellings: tuple[tuple[str, str], ...]
    """legal form of a company as it is abbreviated, in full"""
    type_names: frozenset[str]
    named_heads: frozenset[str]
    committees: frozenset[str]
    inner_committees: frozenset[str]
    member_titles: frozenset[str]
    chair_titles: frozenset[str]
    roster_words: frozenset[str]
    purposes: frozenset[str]
    purpose_stop: frozenset[str]
    purpose_more: frozenset[str]
    belongs: frozenset[str]
    every: frozenset[str]
    district_branches: frozenset[str]
    rulers: frozenset[str]
    no_bodies: frozenset[str]
    people_beside: frozenset[str]
    cells: frozenset[str]
    police_sectors: frozenset[str]
    own_acts: frozenset[str]
    own_before: frozenset[str]
    sector_halves: frozenset[str]
    leading: frozenset[str]
    listed: frozenset[str]
    nationwide: frozenset[str]
    dash_kinds: frozenset[str]
    only_ones: frozenset[str]
    common_schools: frozenset[str]
    legal_forms: frozenset[str]
    entitled: frozenset[str]
    parties: frozenset[str]
    arms: frozenset[str]
    firm_titles: frozenset[str]
    firm_organs: frozenset[str]
    firms: frozenset[str]
    outlets: frozenset[str]
    lesser_heads: frozenset[str]
    outlet_heads: frozenset[str]
    outlet_before: frozenset[str]
    outlet_after: frozenset[str]
    brand_words: frozenset[str]
    contests: frozenset[str]
    councils: frozenset[str]
    owned_by: frozenset[str]
