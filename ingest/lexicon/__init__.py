"""The archivist's word lists, read once and laid out for lookup. Every list is a YAML file in this folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TypeVar

from graph.text import without_tones
from ingest.lexicon import entries
from ingest.lexicon.acts import acts
from ingest.lexicon.clashes import check_bodies, clash
from ingest.lexicon.closed import Words
from ingest.lexicon.closed import words as closed_words
from ingest.lexicon.entries import DirectiveType, Head, HonourName, Sector, Title
from ingest.lexicon.eventheads import EventHead, event_heads
from ingest.lexicon.trie import TOKEN, Trie, words_of

Value = TypeVar("Value")
#: Two letters stand for too many things.
_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrase tables over lower-case tokens, and the entries by name."""

    heads: Trie[Head]
    head_by_name: Mapping[str, Head]
    title_by_name: Mapping[str, Title]
    titles: Trie[Title]
    directives: Trie[DirectiveType]
    honours: Trie[HonourName]
    events: Trie[EventHead]
    event_words: Trie[EventHead]
    event_ends: Trie[bool]
    """what ends the name of an event (True), and what looks like it and stands inside one (False)"""
    event_more: Trie[str]
    """what goes on with the name of an event after a comma"""
    event_restarts: Trie[str]
    """what, with a capital, begins the next sentence where a crawl lost the end of a line"""
    event_signs: frozenset[str]
    """the words in lower case that the name of an event may end before, or that may begin what goes on with it"""
    event_pairs: tuple[Trie[str], ...]
    """words that a comma joins in the name of an event, where one of them stands on both sides of it"""
    sectors: Trie[Sector]
    sector_letters: Mapping[str, tuple[str, ...]]
    """the words of each sector whose first letters no other has: THADS is "Thi hành án dân sự\""""
    sector_closings: frozenset[str]
    """the last words of heads that a sector follows"""
    address_openers: frozenset[str]
    """the words with which forms of address and learned titles begin, and the dot within them"""
    acts: Mapping[str, Trie[str]]
    """for each type ("Luật") the acts of that name"""
    abbreviations: Mapping[str, tuple[str, ...]]
    cues: Trie[str]
    compounds: frozenset[tuple[str, str]]
    """two-syllable words as names write them, the second syllable in lower case: ("trung", "ương"), ("công", "an")"""
    own_bodies: Trie[str]
    """plain words for a body that was named before, and its kind"""
    no_bodies: Trie[str]
    no_events: Trie[str]
    no_meetings: Trie[str]
    no_levels: Trie[str]
    words: Words

    def directive_type(self, name: str) -> DirectiveType | None:
        """The type of documents of a name."""
        words = words_of(name)
        found = self.directives.longest(words, 0, len(words))
        return found[0] if found is not None and found[1] == len(words) else None


@cache
def lexicon() -> Lexicon:
    """The lexicon that comes with the project."""
    heads, titles, events, sectors = entries.heads(), entries.titles(), event_heads(), entries.sectors()
    check_bodies(titles, heads)
    cues = _table((c.name, c.phrases) for c in entries.cues())
    event_ends = _table(((True, closed_words().event_stop), (False, closed_words().event_inside)))
    return Lexicon(
        heads=_table((h, (h.name, *h.aliases)) for h in heads),
        head_by_name={h.name: h for h in heads},
        title_by_name={t.name: t for t in titles},
        titles=_table((t, (t.name, *t.aliases)) for t in titles),
        directives=_table((d, (d.name,)) for d in entries.directive_types()),
        honours=_table((h, (h.name, *h.aliases)) for h in entries.honours()),
        events=_table((e, (e.name, *e.aliases)) for e in events),
        event_words=_table((e, e.bare) for e in events),
        event_ends=event_ends,
        event_signs=frozenset(
            (*event_ends.firsts(), *cues.firsts(), *closed_words().event_told, *closed_words().person_titles)
        ),
        event_more=_table([("more", closed_words().event_goes_on)]),
        event_restarts=_table([("restarts", closed_words().event_restarts)]),
        event_pairs=tuple(_table([("pair", w)]) for w in (closed_words().event_acts, closed_words().event_groups)),
        sectors=_table((s, (s.name, *s.aliases, *_listed(s.name))) for s in sectors),
        sector_letters=_letters(sectors),
        sector_closings=frozenset(words_of(head.name)[-1] for head in heads if "sector" in head.takes),
        address_openers=frozenset(
            (".", *closed_words().loud_address, *(title.split()[0] for title in closed_words().person_titles))
        ),
        acts=acts(),
        abbreviations={
            form: tuple(m.group() for m in TOKEN.finditer(a.full)) for a in entries.abbreviations() for form in a.forms
        },
        compounds=_compounds(
            [p for h in heads for p in (h.name, *h.aliases)]
            + [p for t in titles for p in (t.name, *t.aliases)]
            + [p for s in sectors for p in (s.name, *s.aliases)]
            + [a.full for a in entries.abbreviations()]
            + list(closed_words().compounds)
        ),
        cues=cues,
        own_bodies=_table((kind, [phrase]) for phrase, kind in closed_words().own_bodies),
        no_bodies=_table([("none", closed_words().no_bodies)]),
        no_events=_table([("none", closed_words().no_events)]),
        no_meetings=_table([("none", closed_words().no_meetings)]),
        no_levels=_table([("none", closed_words().no_levels)]),
        words=closed_words(),
    )


def _table(rows: Iterable[tuple[Value, Iterable[str]]]) -> Trie[Value]:
    table: Trie[Value] = Trie()
    for value, phrases in rows:
        for phrase in phrases:
            try:
                table.add(words_of(phrase), value)
            except ValueError as cause:
                raise clash(phrase, value) from cause
    return table


def _letters(sectors: Iterable[Sector]) -> dict[str, tuple[str, ...]]:
    """The words of the sectors by their first letters, "và" left out, where these tell which sector is meant."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for sector in sectors:
        for name in (sector.name, *sector.aliases):
            words = tuple(word for word in words_of(name) if word.isalpha() and word != "và")
            letters = without_tones("".join(word[0] for word in words)).upper()
            found.setdefault(letters, {}).setdefault(words, sector.name)
    told = {form: set(names.values()) for form, names in found.items() if len(form) >= _LETTERS}
    return {form: tuple(m.group() for m in TOKEN.finditer(min(n))) for form, n in told.items() if len(n) == 1}


def _listed(name: str) -> tuple[str, ...]:
    """ "Kế hoạch, Đầu tư": two parts that a comma joins where "và" belongs."""
    parts = name.split(" và ")
    return (", ".join(parts),) if len(parts) == 2 and "," not in name and "-" not in name else ()


def _compounds(phrases: Iterable[str]) -> frozenset[tuple[str, str]]:
    """The pairs of a capitalised syllable and one in lower case that stand in the phrases."""
    found = set()
    for phrase in phrases:
        words = phrase.split()
        found |= {(a.lower(), b) for a, b in pairwise(words) if a[0].isupper() and b.islower() and b.isalpha()}
    return frozenset(found)
