"""Kinds of schools in lower case before a name: "trường tiểu học Lê Lợi" is the Trường Tiểu học Lê Lợi."""

from __future__ import annotations

from ingest.grammar.tokens import Tokens
from ingest.lexicon.closed import Words
from ingest.lexicon.trie import each

_SCHOOL, _GRADE = "trường", "cấp"
_CELL = ["chi", "bộ"]
# A kind of school has so many words at most ("trung học phổ thông chuyên").
_LONGEST = 4


def name_schools(tokens: Tokens, words: Words) -> None:
    """The first word of a kind of school gets its capital where a name follows, and so does its cell; none abroad."""
    for at in each(_SCHOOL, tokens.low):
        kind = at + 1
        end = next((kind + n for n in range(_LONGEST, 0, -1) if _kind(tokens, words, kind, n)), kind)
        end += 2 * (end > kind and tokens.low[end : end + 1] == [_GRADE])  # "trường phổ thông cấp 2 Phan Bội Châu"
        if end == kind or end >= len(tokens) or not tokens.cap[end]:
            continue
        abroad = {" ".join(tokens.low[end : end + size]) for size in (1, 2)} & words.countries
        if tokens.word[end].isalpha() and not abroad:
            _capital(tokens, kind)
            if at > 1 and tokens.low[at - 2 : at] == _CELL:
                _capital(tokens, at - 2)


def _capital(tokens: Tokens, at: int) -> None:
    tokens.cap[at] = True
    tokens.word[at] = tokens.word[at].capitalize()


def _kind(tokens: Tokens, words: Words, at: int, size: int) -> bool:
    return " ".join(tokens.low[at : at + size]) in words.named_schools
