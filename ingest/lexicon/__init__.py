"""The archivist's word lists, read once and laid out for lookup. Every list is a YAML file in this folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain, pairwise

from ingest.lexicon import entries
from ingest.lexicon.acts import acts
from ingest.lexicon.clashes import check_bodies
from ingest.lexicon.closed import Words
from ingest.lexicon.closed import words as closed_words
from ingest.lexicon.entries import DirectiveType, Head, HonourName, Sector, Title
from ingest.lexicon.eventtables import EventTables, event_tables
from ingest.lexicon.framedheads import frame_verbs, framed_heads
from ingest.lexicon.sectorletters import sector_letters
from ingest.lexicon.tables import by_names, listed, names_of, table
from ingest.lexicon.trie import Trie, tokens_of, words_of


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrase tables over lower-case tokens, and the entries by name."""

    heads: Trie[Head]
    head_by_name: Mapping[str, Head]
    title_by_name: Mapping[str, Title]
    titles: Trie[Title]
    directives: Trie[DirectiveType]
    honours: Trie[HonourName]
    framed: Trie[Head]
    """the kinds of bodies by which a history tells a name"""
    frame_verbs: Trie[str]
    """the cues with which a history tells of bodies, and what they were before ("tiền thân")"""
    event: EventTables
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
    """and countries that are spelt by their sound"""
    cues: Trie[str]
    compounds: frozenset[tuple[str, str]]
    """two-syllable words as names write them, the second syllable in lower case: ("trung", "ương"), ("công", "an")"""
    own_bodies: Trie[str]
    """plain words for a body that was named before, and its kind"""
    no_bodies: Trie[bool]
    no_events: Trie[bool]
    no_meetings: Trie[bool]
    no_levels: Trie[bool]
    words: Words

    def directive_type(self, name: str) -> DirectiveType | None:
        """The type of documents of a name."""
        words = words_of(name)
        found = self.directives.longest(words, 0, len(words))
        return found[0] if found is not None and found[1] == len(words) else None


@cache
def lexicon() -> Lexicon:
    """The lexicon that comes with the project."""
    words, heads, titles, sectors = closed_words(), entries.heads(), entries.titles(), entries.sectors()
    check_bodies(titles, heads)
    by_name = {h.name: h for h in heads}
    cues = table((c.name, c.phrases) for c in entries.cues())
    return Lexicon(
        heads=by_names(heads),
        head_by_name=by_name,
        framed=framed_heads(by_name, words.framed_kinds),
        frame_verbs=frame_verbs((c.name, c.phrases) for c in entries.cues()),
        title_by_name={t.name: t for t in titles},
        titles=by_names(titles),
        directives=table((d, (d.name,)) for d in entries.directive_types()),
        honours=by_names(entries.honours()),
        event=event_tables(words, cues),
        sectors=table((s, (*names_of(s), *_listed(s.name))) for s in sectors),
        sector_letters=sector_letters(sectors),
        sector_closings=frozenset(words_of(head.name)[-1] for head in heads if "sector" in head.takes),
        address_openers=frozenset((".", *words.loud_address, *(title.split()[0] for title in words.person_titles))),
        acts=acts(),
        abbreviations={form: tokens_of(name) for form, name in _short(words)},
        compounds=frozenset(_compounds(_phrases(heads, titles, sectors, words), words.listing_joins)),
        cues=cues,
        own_bodies=table((kind, [phrase]) for phrase, kind in words.own_bodies),
        no_bodies=listed(words.no_bodies),
        no_events=listed(words.no_events),
        no_meetings=listed(words.no_meetings),
        no_levels=listed(words.no_levels),
        words=words,
    )


def _short(words: Words) -> Iterator[tuple[str, str]]:
    """What a text writes otherwise than in full: letters for a name, and countries by their sound ("Cam-pu-chia")."""
    yield from ((spelling.capitalize(), name) for spelling, name in words.by_sound.items())
    yield from ((form, one.full) for one in entries.abbreviations() for form in one.forms)


def _listed(name: str) -> tuple[str, ...]:
    """ "Kế hoạch, Đầu tư": two parts that a comma joins where "và" belongs."""
    parts = name.split(" và ")
    return (", ".join(parts),) if len(parts) == 2 and "," not in name and "-" not in name else ()


def _phrases(heads: Iterable[Head], titles: Iterable[Title], sectors: Iterable[Sector], words: Words) -> Iterator[str]:
    """The names in which two-syllable words stand as names write them."""
    for names in chain(map(names_of, heads), map(names_of, titles), map(names_of, sectors)):
        yield from names
    yield from (abbreviation.full for abbreviation in entries.abbreviations())
    yield from words.compounds


def _compounds(phrases: Iterable[str], joins: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The pairs of a capitalised syllable and one in lower case that stand in the phrases, and is no joining word."""
    for phrase in phrases:
        for a, b in pairwise(phrase.split()):
            if a[0].isupper() and b.islower() and b.isalpha() and b not in joins:
                yield a.lower(), b
