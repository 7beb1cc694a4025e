"""Words of lines in CAPITALS get the case that the rest of the text gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ingest.grammar.tokens import Tokens
from ingest.lexicon import lexicon
from ingest.lexicon.trie import where

_LINE = re.compile(r"[^\n\t]+")
_ROMAN = frozenset("ivxlc")
_FEWEST = 4
_OPENED = frozenset((".", "!", "?", "…", ":", "“", '"', "-", "–"))


def recase(text: str, tokens: Tokens) -> None:
    """The words of such lines; their spans stay."""
    loud = list(_loud(text, tokens))
    if not loud:
        return
    seen = cases(tokens, {at for first, last in loud for at in range(first, last)})
    for first, last in loud:
        quiet(tokens, first, last, seen)


def quiet(tokens: Tokens, first: int, last: int, seen: Mapping[tuple[str, str], bool]) -> None:
    """The words [first, last) in the case that was seen elsewhere; what a word has behind the same one counts first."""
    opened = _in_charge(tokens, first, last)
    for at in range(first, last):
        low = tokens.low[at]
        pair = (tokens.low[at - 1] if at > first else "", low)
        cap = seen.get(pair)
        if cap is None and at != opened and pair not in lexicon().compounds:
            cap = seen.get(("", low))
        if cap is not None and low.isalpha() and not (set(low) <= _ROMAN):
            tokens.cap[at] = cap or at == first
            tokens.word[at] = low.capitalize() if tokens.cap[at] else low


def _in_charge(tokens: Tokens, first: int, last: int) -> int | None:
    """Where a row that opens with a body says what that is in charge of: "CỤC | THUẾ TỈNH X", though the text below
    speaks of "thuế"."""
    words, low = lexicon(), tokens.low
    title = words.titles.longest(low, first, last)
    at = title[1] if title is not None else first
    head = words.heads.longest(low, at, last) if words.heads.starts(low[at] if at < last else "") else None
    if head is None or "sector" not in head[0].takes:
        return None
    return head[1] if title is not None or words.sectors.starts_at(low, head[1], last) else None


def cases(tokens: Tokens, skipped: set[int]) -> dict[tuple[str, str], bool]:
    """Is a word capitalised within a sentence: (the word before it, the word), and ("", the word)?"""
    seen: dict[tuple[str, str], bool] = {}
    asked = set(filter(str.isalpha, map(tokens.low.__getitem__, skipped)))
    for at in where(asked, tokens.low):
        low, before = tokens.low[at], tokens.low[at - 1] if at else "."
        if at in skipped or before in _OPENED or tokens.word[at] == low.upper():
            continue
        for key in (("", low), (before, low)):
            seen[key] = seen.get(key, False) or tokens.cap[at]
    return seen


def _loud(text: str, tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The runs [first, last) of tokens that lie in lines or cells of several words, all of them in capitals."""
    for line in _LINE.finditer(text):
        if line.group().isupper():
            first, last = tokens.at(line.start()), tokens.at(line.end())
            if sum(low.isalpha() for low in tokens.low[first:last]) >= _FEWEST:
                yield first, last
