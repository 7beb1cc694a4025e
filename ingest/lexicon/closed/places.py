"""Small closed sets of words: territories, countries and where something is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PlaceWords:
    """Sets of places.yaml, which says what each is for."""

    levels: tuple[tuple[str, str], ...]
    short_levels: Mapping[str, str]
    """the word for a level by its letter: q is quận"""
    no_levels: frozenset[str]
    """phrases that begin like the word for a level"""
    level_unions: frozenset[str]
    country_forms: tuple[tuple[str, str], ...]
    """other name, name"""
    by_sound: Mapping[str, str]
    """spelling, name"""
    home_names: frozenset[str]
    agencies: frozenset[str]
    with_people: frozenset[str]
    abroad_places: Mapping[str, str]
    ruling_parties: Mapping[str, str]
    """territory, country"""
    place_heads: frozenset[str]
    merging: frozenset[str]
    before_places: frozenset[str]
    dotted_levels: frozenset[str]
    state_named: frozenset[str]
    commune_sides: frozenset[str]
    landforms: frozenset[str]
    level_kinds: frozenset[str]
    no_territories: frozenset[str]
    sides: frozenset[str]
    located: frozenset[str]
    hamlets: frozenset[str]
    numbered_levels: frozenset[str]
    counted_terms: frozenset[str]
    state_openers: frozenset[str]
    state_styles: frozenset[str]
    house_numbers: frozenset[str]
    states: frozenset[str]
    other_states: frozenset[str]
    several_states: frozenset[str]
    state_links: frozenset[str]
    joined_states: frozenset[str]
    between_two: frozenset[str]
    han_named: frozenset[str]
    reported_from: frozenset[str]
    countries: frozenset[str]
    no_countries: frozenset[str]
    address_prefixes: frozenset[str]
    becoming: frozenset[str]
    venues: frozenset[str]
    streets: frozenset[str]
    by_the_way: frozenset[str]
