"""What the sentences of the lexicon tell of the language: its syllables, and the pairs of words written small."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ingest.lexicon import entries
from ingest.lexicon.casewords import case_words
from ingest.lexicon.closed import words
from ingest.lexicon.eventheads import event_heads
from ingest.lexicon.names import names
from ingest.lexicon.syllables import is_syllable
from ingest.lexicon.trie import TOKEN
from ingest.lexicon.units import all_units


@cache
def vocabulary() -> frozenset[str]:
    """The syllables of the lexicon's sentences, of people's names and of territories, in lower case."""
    found = {word for sentence in (*_sentences(), *case_words().common.words) for word in _letters(sentence)}
    parts = names()
    known = (*found, *place_syllables(), *parts.surnames, *parts.middles, *parts.given)
    return frozenset(filter(is_syllable, known))


@cache
def place_syllables() -> frozenset[str]:
    """The syllables of the names of territories, in lower case."""
    return frozenset(word for unit in all_units() for word in _letters(unit.name))


def _letters(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


@cache
def plain_pairs() -> frozenset[tuple[str, str]]:
    """Pairs of words that stand in small letters in the sentences and the phrases of the lexicon."""
    found: set[tuple[str, str]] = set()
    for sentence in _sentences():
        tokens = [match.group() for match in TOKEN.finditer(sentence)]
        found |= {(a, b) for a, b in pairwise(tokens) if a.islower() and b.islower()}
    return frozenset(found)


def _sentences() -> Iterator[str]:
    """The examples of the lexicon, and what it has that is written small."""
    for title in entries.titles():
        yield from title.examples
    for head in entries.heads():
        yield from head.examples
    for sector in entries.sectors():
        yield from sector.examples
    for honour in entries.honours():
        yield from honour.examples
    for short in entries.abbreviations():
        yield from short.examples
    yield from _plain_sentences()


def _plain_sentences() -> Iterator[str]:
    """Verbs and events; types of documents in small letters."""
    for cue in entries.cues():
        yield from (*cue.examples, *cue.phrases)
    for event in event_heads():
        yield from (*event.examples, *(form.lower() for form in (event.name, *event.aliases, *event.bare)))
    for kind in entries.directive_types():
        yield from (*kind.examples, kind.name.lower())
    yield from case_words().plain.words
    closed = words()
    yield from (*closed.event_stop, *closed.event_acts, *closed.event_inside, *closed.verb_like, *closed.title_stop)
