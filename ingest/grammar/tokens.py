"""Clean text → tokens. Abbreviations are spread into the words they stand for, which keep the abbreviation's span:
so every phrase table needs only full forms."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, compress, islice
from operator import itemgetter
from sys import intern
from typing import NamedTuple

from ingest.grammar.capitals import cases, quiet, recase
from ingest.grammar.glued import run_on, unglued
from ingest.grammar.respelt import Rows, apart, closed, in_words, spread_out
from ingest.lexicon.memo import Memo
from ingest.lexicon.trie import TOKEN


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists, a row for each token: as written, lower case, [start, end) in the clean text, is capitalised."""

    word: list[str]
    low: list[str]
    start: Sequence[int]
    end: Sequence[int]
    cap: list[bool]
    forms: AbstractSet[str]
    """every word as the text writes it, and some that it does not have any more: abbreviations that were spread"""

    def __len__(self) -> int:
        return len(self.word)

    def text(self, first: int, last: int) -> str:
        """The words [first, last) with the spacing of plain prose; marks that join numbers and symbols stay close."""
        words = list(self.word[first:last])
        for at in range(last - 1, first, -1):
            k = at - first
            close = self.end[at - 1] == self.start[at]
            if at < last - 1 and close and self.end[at] == self.start[at + 1] and _is_joint(words, k):
                words[k - 1 : k + 2] = ["".join(words[k - 1 : k + 2])]
            elif close and words[k].isdigit() and words[k - 1].isupper():  # "PC02"
                words[k - 1 : k + 1] = ["".join(words[k - 1 : k + 1])]
        return join_words(words)

    def at(self, offset: int) -> int:
        """Index of the first token that starts at or after a character offset."""
        return bisect_left(self.start, offset)


def _is_joint(words: list[str], k: int) -> bool:
    """Does the mark join what stands on both sides: "24-CT/TU", and letters a full stop too ("PVC.KBC")?"""
    return words[k] in ("/", "-", "+") or (words[k] == "." and words[k - 1].isupper() and words[k + 1].isupper())


def tokenize(
    text: str,
    abbreviations: Mapping[str, tuple[str, ...]],
    syllables: frozenset[str] = frozenset(),
    after_names: frozenset[str] = frozenset(),
) -> Tokens:
    """All tokens of a clean text; ``abbreviations`` maps an abbreviation as written to its words.

    ``syllables``: words of two syllables, one of which in capitals looks like an abbreviation ("THÔNG TƯ").
    ``after_names``: words with which a sentence goes on after a name, also where a space was lost.
    """
    word, start, end = _cut(text)
    forms = set(word)
    if mixed := {form: parts for form in forms if not form.islower() and (parts := unglued(form, after_names))}:
        word, start, end = apart(word, start, end, mixed)
        forms = set(word)
    if heads := forms & {form.partition("&")[0] for form in abbreviations if "&" in form}:
        word, start, end = closed(word, start, end, heads, abbreviations)
        forms = set(word)
    short = [form for form in forms if form in abbreviations or "-" in form or " " in form]
    full = {form: words for form in short if (words := in_words(form, abbreviations))}
    if full:
        word, start, end = spread_out(word, start, end, full, syllables)
    low, cap = list(map(_LOW.__getitem__, word)), list(map(_CAPITAL.__getitem__, word))
    tokens = Tokens(word, low, start, end, cap, forms)
    recase(text, tokens)
    return tokens


# Dashes are written in any length: one mark to every list.
_LOW = Memo(lambda word: "-" if word in ("–", "—") else intern(word.lower()))
_CAPITAL = Memo(lambda word: word[0].isupper())

_PIECE = re.compile(rf"{TOKEN.pattern}|\s+")
_MARKS = frozenset(",.;:)”")
_LETTERS = re.compile(r"[^\W\d_]+")


def _cut(text: str) -> Rows:
    """Words, starts and ends."""
    row = stretches(text)
    stretches.cache_clear()  # of a long text they are many megabytes
    word = list(chain.from_iterable(map(itemgetter(0), row)))
    steps = chain.from_iterable(map(itemgetter(1), row))
    places = array("I", islice(accumulate(steps, initial=-1), 1, None))  # there is no space before the first
    start, end = places[::2], places[1::2]
    if "" in word:
        start, end = (array("I", compress(row, word)) for row in (start, end))
        word = list(filter(None, word))
    return word, start, end


class Stretch(NamedTuple):
    """The words of a text without spaces, and of each in turn the blanks before it, with the space, and its length.

    Where blanks end the text, an empty word ends after them. ``together``: does a word run into the next one?
    """

    words: tuple[str, ...]
    steps: tuple[int, ...]
    together: bool


@lru_cache(maxsize=1)
def stretches(text: str) -> list[Stretch]:
    """What stands between its spaces; the last text's are kept, which is first asked whether words run together."""
    return list(map(_STRETCHES.__getitem__, _apart(text.rstrip())))


def _apart(text: str) -> Iterator[str]:
    """What stands between the spaces of a text; those of a long one are never there all at a time."""
    done, within = 0, any(token in text for token in _WITH_SPACE)
    while done <= len(text):
        found = _PARTING.search(text, done + _BLOCK)
        end = found.start() if found is not None else len(text)
        yield from _PARTING.split(text[done:end]) if within else text[done:end].split(" ")
        done = end + 1


# A space within a token, as in "KH & CN" and "T. Ư", parts nothing.
_WITH_SPACE = (" &", "& ", "T. ")
_PARTING = re.compile(r" (?!&)(?<!& )(?<!T\. )")
_BLOCK = 1 << 16


def _stretch(text: str) -> Stretch:
    """Most of a language's are seen again and again."""
    bare = text[:-1]
    if text.isalpha():
        return Stretch((intern(text),), (1, len(text)), run_on(text) > 0)
    if bare.isalpha() and text[-1] in _MARKS:
        return Stretch((intern(bare), intern(text[-1])), (1, len(bare), 0, 1), run_on(bare) > 0)
    words, steps, blanks = list[str](), list[int](), 1
    for piece in _PIECE.findall(text):
        if piece.isspace():
            blanks += len(piece)
        else:
            words.append(intern(piece))
            steps += blanks, len(piece)
            blanks = 0
    together = any(run_on(word) for word in _LETTERS.findall(text))
    return Stretch((*words, *([""] if blanks else [])), (*steps, *([blanks, 0] if blanks else [])), together)


_STRETCHES = Memo(_stretch)


def one_behind_another(tokens: Tokens, places: Sequence[int], *, loud: bool) -> Tokens:
    """The tokens at some places as if nothing stood between; ``loud``: in capitals, which get the rest's case."""
    word, low = [tokens.word[at] for at in places], [tokens.low[at] for at in places]
    start, end = [tokens.start[at] for at in places], [tokens.end[at] for at in places]
    picked = Tokens(word, low, start, end, [tokens.cap[at] for at in places], tokens.forms)
    if loud:
        quiet(picked, 0, len(places), cases(tokens, set(places)))
    return picked


_NO_SPACE_BEFORE = set(",.;:)]}”’%!?")
_NO_SPACE_AFTER = set("([{“‘")


def join_words(words: list[str]) -> str:
    """Words with single spaces, none before a closing or after an opening mark."""
    parts: list[str] = []
    for word in words:
        if parts and word not in _NO_SPACE_BEFORE and parts[-1] not in _NO_SPACE_AFTER:
            parts.append(" ")
        parts.append(word)
    return "".join(parts)
