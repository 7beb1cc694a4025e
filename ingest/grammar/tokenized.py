"""Clean text → tokens. Abbreviations are spread into the words they stand for, which keep the abbreviation's span:
so every phrase table needs only full forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import filterfalse
from sys import intern

from ingest.grammar.capitals import cases, quiet, recase
from ingest.grammar.glued import unglued
from ingest.grammar.respelt import apart, closed, in_words, spread_out, usual
from ingest.grammar.stretches import cut
from ingest.grammar.tokens import Tokens
from ingest.lexicon.memo import Memo
from ingest.lexicon.trie import words_of

# Dashes are written in any length: one mark to every list.
_LOW = Memo(lambda word: "-" if word in ("–", "—") else intern(word.lower()))
_CAPITAL = Memo(lambda word: word[0].isupper())
_JOINED = Memo(lambda form: "-" in form or " " in form)
_IN_TWO = Memo(lambda form: "&" in form or " " in form)


def tokenize(
    text: str,
    abbreviations: Mapping[str, tuple[str, ...]],
    syllables: frozenset[str] = frozenset(),
    after_names: frozenset[str] = frozenset(),
    own: AbstractSet[str] = frozenset(),
) -> Tokens:
    """All tokens of a clean text; ``abbreviations`` maps an abbreviation, or a name spelt by its sound ("Cam-pu-chia"),
    as written to its words.

    ``own``: those of them that the document defines itself.
    ``syllables``: words of two syllables, one of which in capitals looks like an abbreviation ("THÔNG TƯ").
    ``after_names``: words with which a sentence goes on after a name, also where a space was lost.
    """
    word, start, end = cut(text)
    forms = set(word)
    loud = filterfalse(str.islower, forms)
    if mixed := {form: parts for form in loud if (parts := unglued(form, after_names))}:
        word, start, end = apart(word, start, end, mixed)
        forms = set(word)
    if heads := forms & _heads(abbreviations):
        word, start, end = closed(word, start, end, heads, abbreviations)
        forms = set(word)
    if "-" in forms and (names := _by_sound(abbreviations, forms)):
        word, start, end = usual(word, start, end, names)
        forms = set(word)
    short = {*filter(_JOINED.__getitem__, forms), *(forms & abbreviations.keys())}
    full = {form: words for form in short if (words := in_words(form, abbreviations))}
    if full:
        word, start, end = spread_out((word, start, end), full, syllables, own)
    low, cap = list(map(_LOW.__getitem__, word)), list(map(_CAPITAL.__getitem__, word))
    tokens = Tokens(word, low, start, end, cap, forms)
    recase(text, tokens)
    return tokens


def _by_sound(
    abbreviations: Mapping[str, tuple[str, ...]], forms: AbstractSet[str]
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Names that are written with hyphens, of which a text has the first word: by the words of their spelling."""
    spelt = ((form, words) for form, words in abbreviations.items() if "-" in form and not form.isupper())
    return {tuple(words_of(form)): words for form, words in spelt if form.partition("-")[0].partition(" ")[0] in forms}


def _heads(abbreviations: Mapping[str, tuple[str, ...]]) -> set[str]:
    """The first halves of abbreviations in two: "KH&ĐT", "CT UBND"."""
    return {form.replace(" ", "&").partition("&")[0] for form in filter(_IN_TWO.__getitem__, abbreviations)}


def one_behind_another(tokens: Tokens, places: Sequence[int], *, loud: bool) -> Tokens:
    """The tokens at some places as one row. ``loud``: they are in capitals, and get the case of the text elsewhere."""
    word, low = [tokens.word[at] for at in places], [tokens.low[at] for at in places]
    start, end = [tokens.start[at] for at in places], [tokens.end[at] for at in places]
    picked = Tokens(word, low, start, end, [tokens.cap[at] for at in places], tokens.forms)
    if loud:
        quiet(picked, 0, len(places), cases(tokens, set(places)))
    return picked
