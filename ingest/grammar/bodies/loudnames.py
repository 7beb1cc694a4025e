"""Names of bodies in CAPITALS whose case neither the rest of the text nor a list tells: "CỤC KHAI THÁC", "BẢN CHAO"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.records import replace
from ingest.grammar.pieces import Body
from ingest.grammar.scan import Scan
from ingest.lexicon.syllables import is_syllable


def calmed(scan: Scan, body: Body) -> Body:
    """The body with its name in ordinary case, where all of it stands in capitals."""
    words = body.title.split()
    if not any(map(_loud, words)):  # nearly always
        return body
    tokens = scan.tokens
    written = scan.text[tokens.start[body.first] : tokens.end[body.last - 1]]
    return replace(body, title=" ".join(_written(scan, words))) if written.isupper() else body


def _loud(word: str) -> bool:
    """Whether a word in capitals is one of the language, and no letters that stand for words ("FPT", "IV")."""
    return len(word) > 1 and word.isupper() and is_syllable(word.lower())


def _written(scan: Scan, words: list[str]) -> Iterator[str]:
    """Two syllables of one word as one, what is done behind another thing done in small letters: "Khai thác và Bảo vệ
    nguồn lợi"; a name keeps the capitals of its syllables: "bản Chao", "Chế biến Gỗ Bảy Núi"."""
    low = [word.lower() for word in words]
    told = within = False
    for k, word in enumerate(words):
        second = k > 0 and not within and (low[k - 1], low[k]) in scan.lexicon.compounds
        opens = k + 1 < len(words) and (low[k], low[k + 1]) in scan.lexicon.compounds
        if not _loud(word):
            yield word
        elif second or low[k] in scan.lexicon.words.little or (told and opens):
            yield low[k]
        else:
            yield low[k].capitalize()
        told = _loud(word) and (second or (told and opens))
        within = second
