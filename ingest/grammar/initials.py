"""Letters that stand for a sector after the head of its body: "Phòng KT-HT", "Cục THADS", "Sở QH-KT"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.scan import Scan
from ingest.lexicon.trie import where


def sector_letters(scan: Scan) -> dict[str, tuple[str, ...]]:
    """The letters that a document writes for sectors, with their words."""
    return dict(_letters(scan))


def _letters(scan: Scan) -> Iterator[tuple[str, tuple[str, ...]]]:
    tokens, lexicon = scan.tokens, scan.lexicon
    for at in where(lexicon.sector_closings, tokens.low):
        form = tokens.word[at + 1] if at + 1 < len(tokens) else ""
        if not form.isupper() or form in lexicon.abbreviations:
            continue
        words = lexicon.sector_letters.get("".join(letter for letter in form if letter.isalpha()))
        if words is not None:
            yield form, words
