"""The four ways in which a document may spell the same Vietnamese words."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Spelling = Literal["NFC", "NFD"]

# A tone mark on the first letter of oa, oe, uy at the end of a syllable: "hòa", "khỏe", "ủy".
_TRADITIONAL = re.compile(
    r"(?<![qQ])([oO](?=\W[aeAE])|[uU](?=\W[yY]))([\u0300\u0301\u0303\u0309\u0323])([aeyAEY])(?![\w\u0300-\u036f])"
)


def new_tones(text: str) -> str:
    """The text with the tone marks where the newer spelling has them: "hoà", "khoẻ", "uỷ"."""
    moved = _TRADITIONAL.sub(r"\1\3\2", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", moved)


def spellings(text: str) -> dict[str, str]:
    """The text in NFC and NFD, with old and new tone placement; each spelling by its name."""
    return {
        f"{form}, {tones}": unicodedata.normalize(form, spelt)
        for form in _FORMS
        for tones, spelt in (("hòa", text), ("hoà", new_tones(text)))
    }


_FORMS: tuple[Spelling, ...] = ("NFC", "NFD")
