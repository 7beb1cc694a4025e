"""How Vietnamese words are spelt, and names that are not."""

from __future__ import annotations

import re

from ingest.grammar.scan import Scan
from ingest.lexicon.names import names

# What a Vietnamese syllable looks like.
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?"
    r"(?!e[aàáảãạiuy]|êi|y[aou]|aa|ee|ii|uu|ae)"
    r"[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}"
    r"(?:ch|ng|nh|[cmnpt])?$"
)


def is_syllable(low: str) -> bool:
    """Is a word in lower case a syllable as Vietnamese spells them?"""
    return _SYLLABLE.match(low) is not None


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
    return not all(_SYLLABLE.match(word) for word in name.lower().split())


def spelt_abroad(name: str) -> bool:
    """A name of which no word is a Vietnamese syllable, or one spelt with hyphens: "Raúl Castro", "Bun-nhăng"."""
    return "-" in name or not any(_SYLLABLE.match(word) or "'" in word for word in name.lower().split())
