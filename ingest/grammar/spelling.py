"""How Vietnamese words are spelt, and names that are not."""

from __future__ import annotations

from ingest.grammar.scan import Scan
from ingest.lexicon.names import names
from ingest.lexicon.syllables import is_syllable


def foreign(scan: Scan, at: int) -> bool:
    """A capitalised word that is no Vietnamese syllable."""
    return scan.cap(at) and not is_syllable(scan.low(at)) and scan.low(at).isalpha()


def of_abroad(scan: Scan, name: str) -> bool:
    """A name that is not Vietnamese: no family name, and no middle and given name either."""
    words = name.split()
    pen_name = len(words) == 2 and names().evidence(words) >= 2
    return words[0].lower() not in scan.lexicon.words.surnames and not pen_name


def is_spelt_abroad(name: str) -> bool:
    """A name of which some word is no Vietnamese syllable: "Tea Banh", "Pan Sorasak"."""
    return not all(is_syllable(word) for word in name.lower().split())


def spelt_abroad(name: str) -> bool:
    """A name of which no word is a Vietnamese syllable, or one spelt with hyphens: "Raúl Castro", "Bun-nhăng"."""
    return "-" in name or not any(is_syllable(word) or "'" in word for word in name.lower().split())
