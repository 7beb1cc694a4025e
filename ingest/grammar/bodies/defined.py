"""Abbreviations and brands that a document defines in brackets: "Hội Kiến trúc sư Sông Trà (HKTS)"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import compress

from graph.text import without_tones
from ingest.grammar.bodies.body import body_at
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign
from ingest.grammar.tokens import Tokens
from ingest.lexicon.trie import each, where

#: The longest name of a body that is looked at before an abbreviation, in tokens.
_LONGEST_BODY = 40
#: So many letters has an abbreviation that is made of no initials.
_FEWEST = 4
#: The marks between a firm and its letters, and so many tokens at most has its name before them.
_DASHES, _LONGEST_NAME = ("-", "–"), 16


def defined(scan: Scan) -> dict[str, tuple[str, ...]]:
    """Abbreviations that the document defines: a body, then capitals or a brand in brackets."""
    found: dict[str, tuple[str, ...]] = {}
    tokens, heads = scan.tokens, scan.lexicon.heads
    brackets = list(each("(", tokens.low))
    brands = _brands(scan, brackets)
    for bracket in brackets:
        letters = _bracketed(scan.text, tokens, bracket)
        form = letters or brands.get(bracket)
        if form is None or form in scan.lexicon.abbreviations:
            continue
        for at in range(max(bracket - _LONGEST_BODY, 0), bracket):
            if not tokens.cap[at] or not heads.starts(tokens.low[at]):
                continue
            fits = letters is not None and _initials_fit(form, tokens.word[at:bracket])
            if not fits and not (_firm(scan, at) and (letters is None or _again(tokens, form))):
                continue
            body = body_at(scan, at, len(tokens))
            if body is not None and body.last == bracket:
                found[form] = tuple(tokens.word[body.first : bracket])
        if letters is not None and form not in found and (words := _spelt(scan, bracket, form)):
            found[form] = words
    found.update(_dashed(scan))
    return {**_as_written(tokens, found), **found}


def _dashed(scan: Scan) -> Iterator[tuple[str, tuple[str, ...]]]:
    """ "Ngân hàng Sông Trà - SOTRA, …": capitals behind a firm and a dash, if the text has them again."""
    tokens, heads = scan.tokens, scan.lexicon.heads
    for dash in (at for mark in _DASHES for at in each(mark, tokens.low, 1, len(tokens) - 1)):
        form = tokens.word[dash + 1]
        ends = scan.low(dash + 2) in (",", ")", ".", "(", ";") and form.isupper() and not scan.low(dash - 1).isdigit()
        if not ends or form in scan.lexicon.abbreviations or not _again(tokens, form):
            continue
        for at in range(max(dash - _LONGEST_NAME, 0), dash):
            if not (tokens.cap[at] and heads.starts(tokens.low[at]) and _firm(scan, at)):
                continue
            body = body_at(scan, at, len(tokens))
            if body is not None and body.last in (dash, dash + 2):
                yield form, tuple(tokens.word[at:dash])
                break


def _as_written(tokens: Tokens, found: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The words of abbreviations by the other casings that the document has of them: PVTEX for PVTex."""
    mixed = {form.lower(): words for form, words in found.items() if not form.isupper()}
    others = {tokens.word[at] for at in where(dict.fromkeys(mixed), tokens.low) if tokens.cap[at]}
    return {form: mixed[form.lower()] for form in others}


def _brands(scan: Scan, brackets: list[int]) -> dict[int, str]:
    """By its bracket, the one word of another language that stands between some and their ends, if the text has it
    again."""
    word = scan.tokens.word
    alone = {at: word[at + 1] for at in brackets if scan.low(at + 2) == ")" and foreign(scan, at + 1)}
    often = Counter(compress(word, map(set(alone.values()).__contains__, word))) if alone else Counter()
    return {at: form for at, form in alone.items() if often[form] > 1 and not form.isupper()}


def _firm(scan: Scan, at: int) -> bool:
    """Does the head of a firm stand here?"""
    return any(" ".join(scan.tokens.low[at : at + size]) in scan.lexicon.words.firms for size in (1, 2, 3))


def _bracketed(text: str, tokens: Tokens, at: int) -> str | None:
    """The capitals between the bracket at token ``at`` and its end, or None."""
    for end in range(at + 1, min(at + 8, len(tokens))):
        if tokens.word[end] == ")":
            form = text[tokens.end[at] : tokens.start[end]].strip()
            form = form.removeprefix("gọi tắt là").removeprefix("viết tắt là").strip()
            return form if 2 <= len(form) <= 14 and sum(c.isupper() for c in form) * 2 > len(form) else None
    return None


def _again(tokens: Tokens, form: str) -> bool:
    """ "Tổng công ty Điện lực Sông Trà (EVNST)": letters that are no initials count where the text has them again."""
    return form.isalpha() and len(form) >= _FEWEST and tokens.word.count(form) > 1


def _spelt(scan: Scan, bracket: int, form: str) -> tuple[str, ...]:
    """The words of a sector whose first letters stand in brackets after them ("thanh tra giao thông (TTGT)"), where a
    body is called by these letters ("Đội TTGT số 11")."""
    words = scan.tokens.low[max(bracket - len(form), 0) : bracket]
    fits = form.isalpha() and form.isupper() and "".join(word[0] for word in words) == form.lower()
    named = fits and any(
        scan.low(at - 1) in scan.lexicon.sector_closings for at in where({form}, scan.tokens.word) if at != bracket + 1
    )
    return (words[0].capitalize(), *words[1:]) if named else ()


def _initials_fit(form: str, words: list[str]) -> bool:
    """An abbreviation takes its first letter from one of the words."""
    return without_tones(form[0].upper()) in {without_tones(w[0].upper()) for w in words} and " " not in form
