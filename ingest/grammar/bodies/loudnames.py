"""Names of bodies in CAPITALS whose case neither the rest of the text nor a list tells: "CỤC KHAI THÁC", "BẢN CHAO"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.records import replace
from ingest.grammar.pieces import Body
from ingest.grammar.scan import Scan
from ingest.lexicon.memo import Memo
from ingest.lexicon.syllables import is_syllable

_MARKS = ",;"


def calmed(scan: Scan, body: Body, *, loud: bool = False) -> Body:
    """The body with its name in ordinary case, where all of it stands in capitals; ``loud``: it is known to."""
    words = body.title.split()
    if not any(map(_LOUD.__getitem__, words)):  # nearly always
        return body
    tokens = scan.tokens
    loud = loud or scan.text[tokens.start[body.first] : tokens.end[body.last - 1]].isupper()
    return replace(body, title=written(scan, words)) if loud else body


def written(scan: Scan, words: list[str]) -> str:
    """Words of a name in capitals as names write them."""
    return " ".join(_written(scan, words))


def _loud(word: str) -> bool:
    """Whether a word in capitals is one of the language, and no letters that stand for words ("FPT", "IV")."""
    bare = word.rstrip(_MARKS)
    return len(bare) > 1 and bare.isupper() and is_syllable(bare.lower())


def _written(scan: Scan, words: list[str]) -> Iterator[str]:
    """Two syllables of one word as one, what is done behind another thing done in small letters: "Khai thác và Bảo vệ
    nguồn lợi"; a name keeps the capitals of its syllables: "bản Chao", "Chế biến Gỗ Bảy Núi"."""
    low = [word.lower() for word in words]
    bare = [word.rstrip(_MARKS) for word in low]
    told = False
    for k, word in enumerate(words):
        second = k > 0 and (low[k - 1], bare[k]) in scan.lexicon.compounds
        opens = k + 1 < len(words) and (low[k], bare[k + 1]) in scan.lexicon.compounds
        if not _LOUD[word]:
            yield word
        elif second or bare[k] in scan.lexicon.words.little or (told and opens):
            yield low[k]
        else:
            yield low[k].capitalize()
        told = _LOUD[word] and (second or (told and opens))


_LOUD = Memo(_loud)
