"""Letters that stand for a sector after the head of its body: "Phòng KT-HT", "Cục THADS", "Sở QH-KT"."""

from __future__ import annotations

from functools import cache

from ingest.grammar.scan import Scan
from ingest.lexicon import lexicon
from ingest.lexicon.memo import Memo
from ingest.lexicon.trie import where


def sector_letters(scan: Scan) -> dict[str, tuple[str, ...]]:
    """The letters that a document writes for sectors, with their words."""
    word, low, sectors = scan.tokens.word, scan.tokens.low, _sectors()
    places = where(set(filter(sectors.__getitem__, scan.tokens.forms)), word)
    return {word[at]: sectors[word[at]] for at in places if at and low[at - 1] in scan.lexicon.sector_closings}


@cache
def _sectors() -> Memo[tuple[str, ...]]:
    """The words of the sector for which a form in capitals stands; none for nearly every word of a text."""
    table = lexicon()

    def made(form: str) -> tuple[str, ...]:
        letters = form.isupper() and form not in table.abbreviations
        return table.sector_letters.get("".join(filter(str.isalpha, form)), ()) if letters else ()

    return Memo(made)
