"""The phrases of the lexicon in the case in which it writes them, and the pairs of words that it writes small."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from ingest.lexicon import entries, lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.eventheads import event_heads
from ingest.lexicon.names import names
from ingest.lexicon.syllables import is_syllable
from ingest.lexicon.trie import TOKEN, Trie
from ingest.lexicon.units import all_units

Written = tuple[str, ...]
"""The tokens of a phrase as the lexicon writes it."""


@cache
def titles() -> Trie[Written]:
    """Titles of posts."""
    return _phrases(form for t in entries.titles() for form in (t.name, *t.aliases))


@cache
def heads() -> Trie[Written]:
    """Heads of the names of bodies."""
    return _phrases(form for h in entries.heads() for form in (h.name, *h.aliases))


@cache
def sectors() -> Trie[Written]:
    """What ministries and departments are in charge of."""
    return _phrases(form for s in entries.sectors() for form in (s.name, *s.aliases))


@cache
def honours() -> Trie[Written]:
    """Orders, medals, titles of honour."""
    return _phrases(form for h in entries.honours() for form in (h.name, *h.aliases))


@cache
def events() -> Trie[Written]:
    """Events that are named by themselves."""
    return _phrases(e.name for e in event_heads() if e.named)


@cache
def types() -> Trie[Written]:
    """Types of documents."""
    return _phrases(d.name for d in entries.directive_types())


@cache
def proper() -> Trie[Written]:
    """Names that are written so wherever they stand."""
    return _phrases(case_words().proper.words)


@cache
def countries() -> Trie[Written]:
    """Countries whose names are nothing else."""
    return _phrases(c.title() for c in lexicon().words.countries if " " in c or not is_syllable(c))


@cache
def short_levels() -> frozenset[str]:
    """The levels of territories as they are shortened, in lower case ("tp", "tx")."""
    words, levels = lexicon(), dict(lexicon().words.levels)
    return frozenset(form.lower() for form, full in words.abbreviations.items() if " ".join(full).lower() in levels)


@cache
def abbreviations() -> Trie[Written]:
    """Abbreviations that are no syllables, so that they are nothing else in small letters either."""
    forms: dict[str, str] = {}
    for entry in entries.abbreviations():
        for form in entry.forms:
            forms.setdefault(form.lower(), form)
    for form in (*case_words().abbreviations.words, *map(str.upper, sorted(lexicon().words.legal_forms))):
        forms.setdefault(form.lower(), form)
    return _phrases(form for low, form in forms.items() if not is_syllable(low))


def _phrases(forms: Iterable[str]) -> Trie[Written]:
    """Each form by its tokens in lower case; of forms that differ in case only, the first counts."""
    written: dict[Written, Written] = {}
    for form in forms:
        low = tuple(match.group() for match in TOKEN.finditer(form.lower()))
        words, at = [], 0
        for word in low:
            begin = form.lower().index(word, at)
            at = begin + len(word)
            words.append(form[begin:at])
        written.setdefault(low, tuple(words))
    return Trie(written.items())


@cache
def vocabulary() -> frozenset[str]:
    """The syllables of the lexicon's sentences, of people's names and of territories, in lower case."""
    found = {word for sentence in (*_sentences(), *case_words().common.words) for word in _letters(sentence)}
    parts = names()
    words = (*found, *place_syllables(), *parts.surnames, *parts.middles, *parts.given)
    return frozenset(filter(is_syllable, words))


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
        words = [match.group() for match in TOKEN.finditer(sentence)]
        found |= {(a, b) for a, b in pairwise(words) if a.islower() and b.islower()}
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
    closed = lexicon().words
    yield from (*closed.event_stop, *closed.event_acts, *closed.event_inside, *closed.verb_like, *closed.title_stop)
