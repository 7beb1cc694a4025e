"""The phrases of the lexicon in the case in which it writes them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from ingest.lexicon import entries, lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.eventheads import event_heads
from ingest.lexicon.syllables import is_syllable
from ingest.lexicon.trie import TOKEN, Trie

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
