"""Dates of a text as ISO 8601, and the date of the document itself.

A date is never padded: ``2023``, ``2023-08``, ``2023-08-07``; a quarter, a period and a term are two of them with ``/``
between. What the text leaves out is taken from the document's date and marked ``inferred``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from graph.source import Document
from ingest.grammar.dateforms import goal_before
from ingest.grammar.datescan import Precision, Written, written_dates

__all__ = ["Date", "Precision", "Published", "document_date", "find_dates"]


@dataclass(frozen=True, slots=True)
class Date:
    """[start, end) in the canonical text and what stands there.

    ``iso`` is ``2023``, ``2023-08``, ``2023-08-07``; ``2024-01/2024-03`` for a quarter, ``2020/2025`` for a period
    or a term.
    ``inferred``: the year, or the day of ``sáng nay``, is the document's.
    """

    start: int
    end: int
    iso: str
    precision: Precision
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """The date of a document; ``inferred`` where it was concluded and not stated."""

    iso: str
    inferred: bool


class _Part(Protocol):
    @property
    def kind(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class _Text(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def document(self) -> Document: ...


def find_dates(text: str, published: str | None) -> tuple[Date, ...]:
    """The dates of a text in order; ``published`` is the document's date, as precise as known.

    A date that leaves out what the document's date does not tell either is left out.
    """
    known = [_resolved(written, published) for written in written_dates(text)]
    return tuple(found for found in known if found)


def document_date(clean: _Text, parts: Sequence[_Part]) -> Published | None:
    """The date of a document: its metadata; its dateline or letterhead; else what its first sentences let conclude."""
    meta = clean.document.meta
    if meta.published:
        return Published(meta.published, meta.published_inferred)
    stated = _stated(clean.text, parts)
    return stated or _inferred(clean.text, parts)


def _resolved(written: Written, published: str | None) -> Date | None:
    if written.precision is Precision.DAY and written.day is None:
        return _relative(written, published)
    year, inferred = written.year, written.year is None
    if year is None:
        if published is None:
            return None
        year = _year_of(written, published)
    return Date(written.start, written.end, _iso(written, year), written.precision, inferred)


def _iso(written: Written, year: int) -> str:
    month, day = written.month or 0, written.day or 0
    if written.precision is Precision.DAY:
        return f"{year:04}-{month:02}-{day:02}"
    if written.precision is Precision.MONTH:
        return f"{year:04}-{month:02}"
    if written.precision is Precision.QUARTER:
        return f"{year:04}-{3 * month - 2:02}/{year:04}-{3 * month:02}"
    return f"{year:04}/{written.last:04}" if written.last else f"{year:04}"


def _relative(written: Written, published: str | None) -> Date | None:
    """``hôm nay``, ``hôm qua``: only where the document's day is known."""
    if published is None or len(published) != 10:
        return None
    day = date.fromisoformat(published) + timedelta(days=written.shift)
    return Date(written.start, written.end, day.isoformat(), Precision.DAY, True)


def _year_of(written: Written, published: str) -> int:
    """The document's year; the year before for a day of November or December in a document of January or February."""
    year = int(published[:4]) + written.shift
    turned = len(published) >= 7 and int(published[5:7]) <= 2
    late = written.precision in (Precision.DAY, Precision.MONTH) and (written.month or 0) >= 11
    if written.month == 2 and written.day == 29:
        return next(y for y in range(year, year - 9, -1) if y % 4 == 0 and (y % 100 != 0 or y % 400 == 0))
    return year - 1 if turned and late and not written.shift else year


def _stated(text: str, parts: Iterable[_Part]) -> Published | None:
    """The first full day in a dateline ("28/12/2023 13:02"), a letterhead or a signature."""
    for part in parts:
        if part.kind in ("byline", "letterhead", "signature"):
            for written in written_dates(text, part.start, part.end):
                if written.precision in (Precision.DAY, Precision.MONTH) and written.year:
                    return Published(_iso(written, written.year), False)
    return None


def _inferred(text: str, parts: Sequence[_Part]) -> Published | None:
    """From the text: its year, and the day on which the first sentences say that it happened."""
    told = [part for part in parts if part.kind in ("lead", "body", "caption", "bases", "headline")]
    written = [one for part in told for one in written_dates(text, part.start, part.end)]
    year = _year_told(text, written, any(part.kind == "bases" for part in told))
    if year is None:
        return None
    opening = [one for part in told[:4] for one in written_dates(text, part.start, part.end)]
    first = next((one for one in opening if one.precision is Precision.DAY and one.day), None)
    if first is None or first.year not in (None, year):
        return Published(f"{year:04}", True)
    return Published(_iso(first, year), True)


def _year_told(text: str, written: Sequence[Written], based: bool) -> int | None:
    """The year that is told most often, the later of two; of a document with bases the last one before it."""
    years = Counter(_past_years(text, written))
    if not years:
        return None
    return max(years) if based else max(years, key=lambda year: (years[year], year))


def _past_years(text: str, written: Iterable[Written]) -> Iterator[int]:
    """The years of days, months, quarters and years that are no goals ("đến năm 2030")."""
    for one in written:
        single = one.precision not in (Precision.PERIOD, Precision.TERM)
        if one.year and single and not _is_goal(text, one):
            yield one.year


def _is_goal(text: str, written: Written) -> bool:
    before = goal_before().search(text, max(0, written.start - 16), written.start)
    return written.precision is Precision.YEAR and before is not None
