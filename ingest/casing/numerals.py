"""Roman numerals: "khóa xii" is khóa XII, "quý i" quý I."""

from __future__ import annotations

import re

from ingest.casing.row import Row
from ingest.lexicon import lexicon
from ingest.lexicon.casewords import case_words
from ingest.lexicon.syllables import is_syllable

_LONGEST_CODE = 2
_ROMAN = re.compile(r"(?=[xvi])x{0,3}(?:ix|iv|v?i{0,3})")


def write_numerals(row: Row) -> None:
    """Numerals after what is counted with them; those that are no syllable ("xii") wherever they stand."""
    for at, low in enumerate(row.low):
        if low[0] not in "xvi" or row.mark[at] or _ROMAN.fullmatch(low) is None:
            continue
        if (len(low) > 1 and not is_syllable(low)) or _counted(row, at):
            row.put(at, low.upper(), "numeral")


def write_codes(row: Row) -> None:
    """ "u23", "pc02": one or two letters that a number follows at once; measures ("m2", "km2") stay."""
    for at, low in enumerate(row.low[:-1]):
        if low in lexicon().words.short_levels and row.at(at + 1) == "." and row.at(at + 2).isdigit():
            row.put(at, low.upper(), "code")  # "q.1"
        close = row.low[at + 1].isdigit() and row.start[at + 1] == row.start[at] + len(low)
        if close and len(low) <= _LONGEST_CODE and low.isascii() and low.isalpha() and "m" not in low:
            row.put(at, low.upper(), "code")


def _counted(row: Row, at: int) -> bool:
    """After "khóa", "lần thứ", or after another numeral ("từ khóa x đến xii", "i - v")."""
    if row.at(at - 1) in case_words().before_numerals.words:
        return True
    return row.at(at - 1) in case_words().between_numerals.words and row.marked(at - 2) == "numeral"
