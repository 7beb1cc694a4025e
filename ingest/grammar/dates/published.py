"""The date of a document: stated by its metadata or on the page, else concluded from its text and marked so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from graph.source import Document
from ingest.grammar.dates.concluded import year_of
from ingest.grammar.dates.scan import Precision, Written, written_dates
from ingest.grammar.dates.stamps import stamp
from ingest.grammar.dates.told import at_a_time, day_of, opens, to_come, told_of

#: What is told of the event itself stands in so many first parts; a year in the first two is that of the document.
_OPENING, _HEAD = 4, 2
#: So many lines of a list tell that the text is of a later year.
_ROWS = 2
_BLANK_DAY = re.compile(r"\btháng[\s.…_]*năm[\s.…_]*(?P<year>(?:19|20)\d\d)(?!\d)", re.IGNORECASE)
_NUMBER = re.compile(r"\d\s?/\s?(?P<year>(?:19|20)\d\d)\s?/\s?[^\W\d_]")
_SERVED = re.compile(r"\((?:[^()\d]{0,12}\d{1,2}\s?[./-]\s?)?(?P<year>(?:19|20)\d\d)\s?(?:[-–]|đến)")
_SENTENCE_END = re.compile(r"[.!?…]\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Published:
    """The date of a document, ISO 8601 as precise as known; ``inferred`` where it was concluded and not stated."""

    iso: str
    inferred: bool


class PartOfText(Protocol):
    """What is asked of a part (``ingest.divide.Part``): its kind, and [start, end) in the canonical text."""

    @property
    def kind(self) -> str:
        """headline, lead, body, byline, letterhead, bases …"""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


class DatedText(Protocol):
    """What is asked of a text (``ingest.clean.CleanText``): the canonical text and its document."""

    @property
    def text(self) -> str:
        """The canonical text."""

    @property
    def document(self) -> Document:
        """The document with its metadata."""


def document_date(clean: DatedText, parts: Sequence[PartOfText]) -> Published | None:
    """The date of a document: its metadata; its dateline or letterhead; else what its first sentences let conclude."""
    meta = clean.document.meta
    if meta.published:
        return Published(meta.published, meta.published_inferred)
    stated = _stated(clean.text, parts) or _of_year(clean.text, parts) or _stamped(clean.text)
    return stated or _of_bases(clean.text, parts) or _inferred(clean.text, parts)


def _stated(text: str, parts: Iterable[PartOfText]) -> Published | None:
    """The first full date in a dateline ("28/12/2023 13:02"), a letterhead or a signature."""
    for written in _dates(text, parts, "byline", "letterhead", "signature"):
        if written.precision in (Precision.DAY, Precision.MONTH) and written.year:
            return Published(written.iso(written.year), False)
    return None


def _of_year(text: str, parts: Iterable[PartOfText]) -> Published | None:
    """The year of a letterhead whose day is not filled in ("ngày … tháng … năm 2009"), or of its number
    ("21/2009/QĐ-UBND")."""
    heads = [part for part in parts if part.kind == "letterhead"]
    for written in (_BLANK_DAY, _NUMBER):
        found = next((match for head in heads if (match := written.search(text, head.start, head.end))), None)
        if found is not None:
            return Published(found["year"], False)
    return None


def _stamped(text: str) -> Published | None:
    """The date that the page bears."""
    found = stamp(text, written_dates(text))
    return Published(found.iso(found.year or 0), False) if found is not None else None


def _of_bases(text: str, parts: Iterable[PartOfText]) -> Published | None:
    """The year of the latest document that a formal document is based on."""
    years = [w.year for w in _dates(text, parts, "bases") if w.precision is Precision.DAY and w.year]
    return Published(f"{max(years):04}", True) if years else None


def _inferred(text: str, parts: Sequence[PartOfText]) -> Published | None:
    """The year on which the text lets conclude, and the day on which its first sentences say that it happened."""
    told = [part for part in parts if part.kind in ("headline", "lead", "body", "caption")]
    if not told:
        return None
    dates, opening = tuple(_dates(text, told)), told[:_OPENING][-1].end
    days = [w for w in dates if w.precision is Precision.DAY and w.day and w.start < opening]
    head = _head_end(text, told[:_HEAD][-1])
    points = [w for w in days if w.year is None or opens(text, w) or (w.start < head and at_a_time(text, w))]
    there = next((w for w in points if w not in to_come(text, days)), None)
    if there is not None and _tells_on(text, dates, there):
        return None
    for first in dict.fromkeys((there, *points[:1])):
        year = year_of(told_of(text, dates, head, first))
        if year is not None and not _goes_past(text, parts, year):
            known = first is not None and first is there and first.year in (None, year)
            return Published(first.iso(year) if first is not None and known else f"{year:04}", True)
    return None


def _tells_on(text: str, dates: Sequence[Written], first: Written) -> bool:
    """ "Ngày 3/7/2009, ông A ký … Ngày 23/9/2009, ông ký …": does the text go on with a later day, so that the first is
    long past?"""
    if not first.year:
        return False
    on = (w for w in dates if w.precision is Precision.DAY and w.year and opens(text, w))
    later = [w for w in on if day_of(w, w.year or 0) > day_of(first, first.year)]
    return any(w not in to_come(text, later) for w in later)


def _goes_past(text: str, parts: Iterable[PartOfText], year: int) -> bool:
    """Do several lines of a list, as of those who held an office ("A (9.1985 - 12.1988)"), tell of later years?"""
    rows = (_SERVED.search(text, part.start, part.end) for part in parts if part.kind == "header")
    later = (row for row in rows if row is not None and int(row["year"]) > year)
    return len(list(islice(later, _ROWS))) == _ROWS


def _head_end(text: str, part: PartOfText) -> int:
    """Where the first sentence of a part ends: what follows may tell of other years."""
    end = _SENTENCE_END.search(text, part.start, part.end)
    return end.start() if end is not None else part.end


def _dates(text: str, parts: Iterable[PartOfText], *kinds: str) -> Iterator[Written]:
    dates = written_dates(text)
    starts = [date.start for date in dates]
    for part in parts:
        if not kinds or part.kind in kinds:
            yield from dates[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
