"""Headings that say it all, as documents of old have them in databases: type, number, day, issuer and abstract.

"NGHỊ QUYẾT SỐ 57 NQ/HĐNN8 NGÀY 12-3-1990 CỦA HỘI ĐỒNG NHÀ NƯỚC VỀ …"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.form.cells import Cell
from ingest.form.letterhead import iso, numbered, places
from ingest.form.said import Said
from ingest.form.spelling import spelt
from ingest.grammar.letterheads import opening_day, own_number
from ingest.lexicon import lexicon
from ingest.lexicon.regimes import FormType, regimes

_OF = re.compile(r"của\s+", re.IGNORECASE)
_ABOUT = re.compile(r"(?<!\w)về(?!\w)", re.IGNORECASE)
_BETWEEN = " ,;.-–"


def whole_heading(cells: Sequence[Cell]) -> tuple[FormType, tuple[Said, ...]] | None:
    """The type and what is said; None where the first cell holds no number with its day in the same heading."""
    text = " ".join(cell.text for cell in cells)
    found = regimes().types.opening(text[:200])
    loud = found is not None and text[: len(found[0].name)].isupper()
    match = own_number(text, len(found[0].name) + 1) if found is not None and loud else None
    if found is None or match is None or not match["number"]:
        return None
    start = _skip(text, match.end())
    day = opening_day(text[start:])
    if day is None or not day["year"]:
        return None
    at = _skip(text, start + day.end())
    said = [Said("type", places(cells, 0, len(found[0].name)), found[0].name), *numbered(cells, match)]
    said.append(Said("date", places(cells, start, start + day.end()), iso(*day.group("year", "month", "day"))))
    of = _OF.match(text, len(found[0].name) + 1)
    if of is not None and of.end() < match.start():
        said.append(Said("issuer", places(cells, of.end(), match.start() - 1)))
    said += _abstract(cells, text, at)
    return found[0], tuple(said)


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BETWEEN:
        at += 1
    return at


def _abstract(cells: Sequence[Cell], text: str, at: int) -> Iterator[Said]:
    """What it is about, behind who issues it."""
    of = _OF.match(text, at)
    if of is not None:
        about = _ABOUT.search(text, of.end())
        words = spelt(text[of.end() :])
        head = lexicon().heads.longest(words, 0, len(words))
        size = len(" ".join(words[: head[1]])) if head is not None else 0
        at = about.start() if about is not None else _skip(text, of.end() + size)
    if at < len(text):
        yield Said("abstract", places(cells, at, len(text)))
