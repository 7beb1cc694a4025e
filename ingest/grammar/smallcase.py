"""Texts written without capitals: people and places get theirs, so that all that follows reads them as elsewhere."""

from __future__ import annotations

from ingest.grammar.tokens import Tokens
from ingest.lexicon import Lexicon
from ingest.lexicon.names import names
from ingest.lexicon.places import gazetteer

# A text of so many words with fewer than one capital in so many has lost its case.
_FEWEST, _RARE = 20, 50
_SHORTEST, _LONGEST = 2, 4


def give_capitals(tokens: Tokens, lexicon: Lexicon) -> None:
    """Capitals for names after "ông", "đồng chí", "tỉnh", "huyện ủy", in a text that has none; the spans stay."""
    if not _lost(tokens):
        return
    for at in range(1, len(tokens)):
        last = at
        if tokens.low[at - 1] in lexicon.words.before_places:
            last = _place(tokens, at)
        elif tokens.low[at] in lexicon.words.surnames and _addressed(tokens, lexicon, at):
            last = _end(tokens, lexicon, at)
        for k in range(at, last):
            tokens.word[k], tokens.cap[k] = tokens.low[k].capitalize(), True


def _place(tokens: Tokens, at: int) -> int:
    """Where the name of a territory ends; ``at`` itself where none is named."""
    hit = gazetteer().longest(tokens.low, at, len(tokens))
    return hit[1] if hit is not None else at


def _lost(tokens: Tokens) -> bool:
    capitals = sum(tokens.cap)
    if capitals * _RARE >= len(tokens):  # as nearly every text: without a look at each word
        return False
    words = sum(low[0].isalpha() for low in tokens.low)
    return words >= _FEWEST and capitals * _RARE < words


def _addressed(tokens: Tokens, lexicon: Lexicon, at: int) -> bool:
    before = tokens.low[at - 1], " ".join(tokens.low[max(at - 2, 0) : at])
    return not lexicon.words.pronouns.isdisjoint(before)


def _end(tokens: Tokens, lexicon: Lexicon, at: int) -> int:
    """Where the name ends: at a mark, or where a verb, a title or a body begins; ``at`` itself where none is left."""
    end = at + 1
    while end < min(at + _LONGEST, len(tokens)) and tokens.low[end].isalpha():
        given = end - at == _SHORTEST and tokens.low[end] in names().given  # "ông trần văn hiện trúng cử"
        if end - at >= _SHORTEST and not given and _goes_on(tokens, lexicon, end):
            break
        end += 1
    return end if end - at >= _SHORTEST else at


def _goes_on(tokens: Tokens, lexicon: Lexicon, at: int) -> bool:
    """The sentence goes on here: a phrase of the lexicon begins, or a word that stands in no name."""
    if tokens.low[at] in lexicon.words.act_stop or tokens.low[at] in lexicon.words.joining:
        return True
    tables = (lexicon.cues, lexicon.titles, lexicon.heads)
    return any(table.longest(tokens.low, at, len(tokens)) is not None for table in tables)
