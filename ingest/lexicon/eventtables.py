"""How the names of events begin, go on and end, laid out for lookup."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.lexicon.closed import Words
from ingest.lexicon.eventheads import EventHead, event_heads
from ingest.lexicon.tables import by_names, listed, table
from ingest.lexicon.trie import Trie


@dataclass(frozen=True, slots=True)
class EventTables:
    """Phrase tables over lower-case tokens."""

    heads: Trie[EventHead]
    bare: Trie[EventHead]
    """the plain words for an event that was named before"""
    ends: Trie[bool]
    """what ends the name of an event (True), and what looks like it and stands inside one (False)"""
    more: Trie[bool]
    """what goes on with the name of an event after a comma"""
    restarts: Trie[bool]
    """what, with a capital, begins the next sentence where a crawl lost the end of a line"""
    signs: frozenset[str]
    """the words in lower case that the name of an event may end before, or that may begin what goes on with it"""
    pairs: tuple[Trie[bool], Trie[bool]]
    """words that a comma joins in the name of an event, where one of them stands on both sides: acts, and groups"""


def event_tables(words: Words, cues: Trie[str]) -> EventTables:
    """The tables of events.yaml and of the closed sets about events."""
    heads, ends = event_heads(), table(((True, words.event_stop), (False, words.event_inside)))
    return EventTables(
        heads=by_names(heads),
        bare=table((head, head.bare) for head in heads),
        ends=ends,
        more=listed(words.event_goes_on),
        restarts=listed(words.event_restarts),
        signs=frozenset((*ends.firsts(), *cues.firsts(), *words.event_told, *words.person_titles)),
        pairs=(listed(words.event_acts), listed(words.event_groups)),
    )
