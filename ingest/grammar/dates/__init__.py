"""Dates of a text as ISO 8601.

A date is never padded: ``2023``, ``2023-08``, ``2023-08-07``; a quarter, a period and a term are two of them with ``/``
between. What the text leaves out is taken from the document's date and marked ``inferred``.
"""

from __future__ import annotations

from datetime import date, timedelta

from graph.records import record
from ingest.grammar.dates.published import Published, document_date
from ingest.grammar.dates.scan import POINTS, Precision, Written, written_dates

__all__ = ["POINTS", "Date", "Precision", "Published", "document_date", "find_dates"]

#: "Cùng ngày" looks back over so many characters.
_RECENT = 600


@record
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


def find_dates(text: str, published: str | None) -> tuple[Date, ...]:
    """The dates of a text in order; ``published`` is the document's date, as precise as known.

    A date that leaves out what the document's date does not tell either is left out.
    """
    known: list[Date] = []
    day: Date | None = None
    for written in written_dates(text):
        found = _again(written, day) if written.same else _resolved(written, published)
        day = found if written.precision is Precision.DAY else day
        if found is not None:
            known.append(found)
    return tuple(known)


def _again(written: Written, day: Date | None) -> Date | None:
    """``cùng ngày``, ``trước đó một ngày``: from the day that was told last, if its year is known and it was near."""
    if day is None or written.start - day.end > _RECENT:
        return None
    there = (date.fromisoformat(day.iso) + timedelta(days=written.shift)).isoformat()
    return Date(written.start, written.end, there, Precision.DAY, day.inferred)


def _resolved(written: Written, published: str | None) -> Date | None:
    if written.precision is Precision.DAY and written.day is None:
        return _relative(written, published)
    year, inferred = written.year, written.year is None
    if year is None:
        if published is None:
            return None
        year = _year_of(written, published)
    return Date(written.start, written.end, written.iso(year), written.precision, inferred)


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
