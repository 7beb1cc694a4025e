"""The form in which search compares names and texts: words with one space between them, without other marks.

H'Bình is found by "binh", and "hội nghị, tổng kết" by its words without the comma. A mark stays where it holds a word
together: 24-CT/TW, TP.HCM, 1,5.
"""

from __future__ import annotations

import re

_APART = re.compile(r"[^\w ./&+,–-]+|[./&+,–-](?:(?<!\w.)|(?!\w))|(?<!\d),|,(?!\d)")
"""Marks between words, or at the beginning or end of one."""


def sought(text: str) -> str:
    """The words of a canonical text in small letters, with its marks or without.

    >>> sought("ông y h’bình (bí thư), “chỉ thị 24-ct/tw” – 2015–2020.")
    'ông y h bình bí thư chỉ thị 24-ct/tw 2015-2020'
    """
    return " ".join(_APART.sub(" ", text).replace("–", "-").split())
