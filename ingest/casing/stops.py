"""Where a name of several words ends: a verb, a title, a body, a little word begins."""

from __future__ import annotations

from ingest.casing.row import Row
from ingest.lexicon import lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.vocabulary import plain_pairs


def stops(row: Row, at: int) -> bool:
    """Does something begin here that no name goes on with?"""
    low = row.at(at)
    if not low.isalpha() or row.mark[at]:
        return True
    words = lexicon().words
    if low in words.little or low in words.act_stop or low in words.openers or low in case_words().common.words:
        return True
    return plain(row, at) or lexicon().cues.longest(row.low, at, len(row)) is not None


def plain(row: Row, at: int) -> bool:
    """Does an everyday word of two syllables begin here?"""
    return (row.at(at), row.at(at + 1)) in plain_pairs()
