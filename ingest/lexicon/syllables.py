"""How a Vietnamese syllable is spelt."""

from __future__ import annotations

import re

from ingest.lexicon.memo import Memo

_ONSET = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]"
_SYLLABLE = re.compile(
    rf"(?:{_ONSET})?"
    r"(?!e[aàáảãạiuy]|êi|y[aou]|aa|ee|ii|uu|ae)"
    r"[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}"
    r"(?:ch|ng|nh|[cmnpt])?"
)

_CONSONANTS = "bcdđghklmnpqrstvx"
BEGUN = re.compile(rf" (?=[{_CONSONANTS}{_CONSONANTS.upper()}][ghruiGHRUI]{{0,2}} )(?i:{_ONSET})(?= [^\W\d_])")
"""What a syllable can begin with, between two spaces: of nearly every text sooner told than its words are cut.

The letters that it can have are asked for first, as most words have others.
"""


def is_syllable(low: str) -> bool:
    """Is a word in lower case a syllable as Vietnamese spells them?"""
    return _SPELT[low]


_SPELT = Memo(lambda low: _SYLLABLE.fullmatch(low) is not None)


def is_onset(low: str) -> bool:
    """Are letters in lower case what a syllable can begin with, and no syllable yet ("ngh", "t")?"""
    return re.fullmatch(_ONSET, low) is not None
