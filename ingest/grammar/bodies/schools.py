"""Kinds of schools in lower case before a name: "trường tiểu học Lê Lợi" is the Trường Tiểu học Lê Lợi."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.grammar.tokens import Tokens
from ingest.lexicon.closed import Words
from ingest.lexicon.trie import each

_SCHOOL = "trường"
#: "cấp 2", "cấp II - III": the grades of a school, and so many words they have at most.
GRADE, LONGEST_GRADES = "cấp", 6
_GRADES = frozenset(("1", "2", "3", "1,2", "2,3", "1.2", "2.3", "i", "ii", "iii"))
_AND = frozenset((",", "-", "–", "+", "và", "&", "/"))
_CELL, _COMMUNE = ["chi", "bộ"], "commune"
# A kind of school has so many words at most ("trung học phổ thông chuyên").
_LONGEST = 4


def name_schools(tokens: Tokens, words: Words) -> None:
    """The first word of a kind of school gets its capital where a name follows, and so does its cell; none abroad."""
    for at in each(_SCHOOL, tokens.low):
        kind = at + 1
        end = next((kind + n for n in range(_LONGEST, 0, -1) if _kind(tokens, words, kind, n)), kind)
        end = max(end, grades_end(tokens.low, end))  # "trường cấp 2 Phan Bội Châu"
        end += 2 * (end > kind and _numbered(tokens, end))  # "trường THPT số 2 Bảo Yên"
        if end == kind or end >= len(tokens) or not (tokens.cap[end] or _in_commune(tokens, words, end)):
            continue
        abroad = {" ".join(tokens.low[end : end + size]) for size in (1, 2)} & words.countries
        if tokens.word[end].isalpha() and not abroad:
            _capital(tokens, at if tokens.low[kind] == GRADE or tokens.cap[kind] else kind)
            if at > 1 and tokens.low[at - 2 : at] == _CELL:
                _capital(tokens, at - 2)


def _numbered(tokens: Tokens, at: int) -> bool:
    return at + 2 < len(tokens) and tokens.low[at] == "số" and tokens.low[at + 1].isdigit()


def _in_commune(tokens: Tokens, words: Words, at: int) -> bool:
    """ "trường cấp II xã Sông Trà": called by its grade and its commune."""
    graded = tokens.low[at - 1] in _GRADES and at + 1 < len(tokens)
    return graded and (tokens.low[at], _COMMUNE) in words.levels and tokens.cap[at + 1]


def grades_end(low: Sequence[str], at: int) -> int:
    """Where "cấp 2", "cấp I, II" ends; ``at`` where no grade of a school stands."""
    if at + 1 >= len(low) or low[at] != GRADE or low[at + 1] not in _GRADES:
        return at
    end = at + 2
    while end + 1 < len(low) and low[end] in _AND and low[end + 1] in _GRADES and end + 2 - at <= LONGEST_GRADES:
        end += 2
    return end


def _capital(tokens: Tokens, at: int) -> None:
    tokens.cap[at] = True
    tokens.word[at] = tokens.word[at].capitalize()


def _kind(tokens: Tokens, words: Words, at: int, size: int) -> bool:
    return " ".join(tokens.low[at : at + size]) in words.named_schools
