"""Texts that have lost their case, all small letters or all capitals, get back the one that the lexicon writes.

Lengths stay, so every offset does. A text that has its case is not touched, and costs no more than a look at its lines.
"""

from __future__ import annotations

from collections.abc import Callable

from ingest.casing.freenames import write_names
from ingest.casing.lost import Stretch, lost
from ingest.casing.numerals import write_codes, write_numerals
from ingest.casing.openings import write_openings
from ingest.casing.people import write_people
from ingest.casing.phrases import write_phrases
from ingest.casing.places import write_places
from ingest.casing.row import Row
from ingest.casing.signatures import write_signatures
from ingest.casing.symbols import write_symbols

__all__ = ["recased"]

_STEPS: tuple[Callable[[Row], None], ...] = (
    write_symbols,
    write_numerals,
    write_codes,
    write_phrases,
    write_places,
    write_names,
)


def recased(text: str) -> str:
    """The text with the case that it lost; the text itself where it has lost none."""
    stretches = lost(text)
    rows = [Row.of(stretch.text) for stretch in stretches]
    for row in rows:
        for step in _STEPS:
            step(row)
    write_people(rows)
    write_signatures(rows)
    for row in rows:
        write_openings(row)
    return _joined(text, stretches, rows)


def _joined(text: str, stretches: tuple[Stretch, ...], rows: list[Row]) -> str:
    pieces, done = list[str](), 0
    for stretch, row in zip(stretches, rows, strict=True):
        pieces += text[done : stretch.start], row.written()
        done = stretch.start + len(stretch.text)
    return "".join((*pieces, text[done:]))
