"""The small closed sets of words that the grammar needs, and how they are read from words.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read


@dataclass(frozen=True, slots=True)
class Words:
    """Small closed sets of words; see words.yaml for what each is for."""

    levels: tuple[tuple[str, str], ...]
    short_levels: Mapping[str, str]
    """the word for a level by its letter: q is quận"""
    own_bodies: tuple[tuple[str, str], ...]
    """plain words, kind of body"""
    party_heads: frozenset[str]
    syllables: frozenset[str]
    ordinary: frozenset[str]
    verb_like: frozenset[str]
    compounds: frozenset[str]
    name_phrases: frozenset[str]
    little: frozenset[str]
    type_words: frozenset[str]
    type_names: frozenset[str]
    named_heads: frozenset[str]
    person_titles: frozenset[str]
    namesakes: frozenset[str]
    no_people: frozenset[str]
    committees: frozenset[str]
    inner_committees: frozenset[str]
    member_titles: frozenset[str]
    chair_titles: frozenset[str]
    roster_words: frozenset[str]
    openers: frozenset[str]
    pronouns: frozenset[str]
    plurals: frozenset[str]
    belongs: frozenset[str]
    place_heads: frozenset[str]
    every: frozenset[str]
    purposes: frozenset[str]
    purpose_stop: frozenset[str]
    not_alone: frozenset[str]
    joining: frozenset[str]
    kin: frozenset[str]
    accordingly: frozenset[str]
    merging: frozenset[str]
    several: frozenset[str]
    at_event: frozenset[str]
    elsewhere: frozenset[str]
    event_aside: frozenset[str]
    asks: frozenset[str]
    of_whom: frozenset[str]
    before_places: frozenset[str]
    instead: frozenset[str]
    ways: frozenset[str]
    done: frozenset[str]
    then: frozenset[str]
    incumbent: frozenset[str]
    apposed: frozenset[str]
    capacity: frozenset[str]
    led_up: frozenset[str]
    stand_ins: frozenset[str]
    former: frozenset[str]
    acting: frozenset[str]
    powers: frozenset[str]
    no_bodies: frozenset[str]
    no_events: frozenset[str]
    event_stop: frozenset[str]
    event_purpose: frozenset[str]
    event_held: frozenset[str]
    event_inside: frozenset[str]
    event_goes_on: frozenset[str]
    event_numbered: frozenset[str]
    event_not_last: frozenset[str]
    event_person: frozenset[str]
    event_told: frozenset[str]
    qualities: frozenset[str]
    no_acts: frozenset[str]
    act_joints: frozenset[str]
    act_stop: frozenset[str]
    untitled: frozenset[str]
    everyday: frozenset[str]
    shows: frozenset[str]
    merits: frozenset[str]
    extraordinary: frozenset[str]
    honour_stop: frozenset[str]
    title_start: frozenset[str]
    handing: frozenset[str]
    title_stop: frozenset[str]
    title_keeps: frozenset[str]
    before_posts: frozenset[str]
    title_clause: frozenset[str]
    address: frozenset[str]
    chain: frozenset[str]
    term_words: frozenset[str]
    between_posts: frozenset[str]
    weak_holding: frozenset[str]
    told_of: frozenset[str]
    met: frozenset[str]
    measured: frozenset[str]
    read_out: frozenset[str]
    visits: frozenset[str]
    families: frozenset[str]
    document_parts: frozenset[str]
    article_openers: frozenset[str]
    inspected: frozenset[str]
    act_as_noun: frozenset[str]
    counted: frozenset[str]
    honoured: frozenset[str]
    yearly: frozenset[str]
    times: frozenset[str]
    from_day: frozenset[str]
    passing: frozenset[str]
    heads_of: frozenset[str]
    stood_in: frozenset[str]
    together: frozenset[str]
    commune_sides: frozenset[str]
    sides: frozenset[str]
    located: frozenset[str]
    hamlets: frozenset[str]
    numbered_levels: frozenset[str]
    state_openers: frozenset[str]
    sector_halves: frozenset[str]
    leading: frozenset[str]
    after_number: frozenset[str]
    issuing: frozenset[str]
    title_not_last: frozenset[str]
    honour_called: frozenset[str]
    event_counted: frozenset[str]
    house_numbers: frozenset[str]
    event_opens: frozenset[str]
    listed: frozenset[str]
    loud_address: frozenset[str]
    nationwide: frozenset[str]
    date_words: frozenset[str]
    beside_bodies: frozenset[str]
    forms: frozenset[str]
    sent_openers: frozenset[str]
    countries: frozenset[str]
    common_surnames: frozenset[str]
    surnames: frozenset[str]


def words() -> Words:
    """words.yaml: one mapping of named sets."""
    f = read(Path(__file__).with_name("words.yaml"), LexiconError)
    names = Words.__slots__
    f.only(*names)
    letters = f.fields("short_levels")
    short = {letter: word for word in letters.names() for letter in letters.texts(word)}
    pairs = [_pairs(f.fields(name)) for name in ("levels", "own_bodies")]
    return Words(pairs[0], short, pairs[1], *(frozenset(f.texts(name)) for name in names[3:]))


def _pairs(f: Fields) -> tuple[tuple[str, str], ...]:
    """Each word of a mapping with the name that it stands under."""
    return tuple((word, name) for name in f.names() for word in f.texts(name))
