"""The date of a document: stated by its metadata or on the page, else concluded from its text and marked so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from graph.source import Document
from ingest.grammar.dateforms import goal_before, reporting_before
from ingest.grammar.datescan import Precision, Written, written_dates

#: What is told of the event itself stands in so many first parts; a year in the first two is that of the document.
_OPENING, _HEAD = 4, 2
#: From this month on a text looks back on its year and forward to the next.
_LATE = 10


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
    return _stated(clean.text, parts) or _of_bases(clean.text, parts) or _inferred(clean.text, parts)


def _stated(text: str, parts: Iterable[PartOfText]) -> Published | None:
    """The first full date in a dateline ("28/12/2023 13:02"), a letterhead or a signature."""
    for written in _dates(text, parts, "byline", "letterhead", "signature"):
        if written.precision in (Precision.DAY, Precision.MONTH) and written.year:
            return Published(written.iso(written.year), False)
    return None


def _of_bases(text: str, parts: Iterable[PartOfText]) -> Published | None:
    """The year of the latest document that a formal document is based on."""
    years = [w.year for w in _dates(text, parts, "bases") if w.precision is Precision.DAY and w.year]
    return Published(f"{max(years):04}", True) if years else None


def _inferred(text: str, parts: Sequence[PartOfText]) -> Published | None:
    """The year that the text reports on, and the day on which its first sentences say that it happened."""
    told = [part for part in parts if part.kind in ("headline", "lead", "body", "caption")]
    opening = tuple(_dates(text, told[:_OPENING]))
    first = next((w for w in opening if w.precision is Precision.DAY and w.day), None)
    year = _year(text, told, first)
    if year is None:
        return None
    if first is None or first.year not in (None, year):
        return Published(f"{year:04}", True)
    return Published(first.iso(year), True)


def _year(text: str, told: Sequence[PartOfText], first: Written | None) -> int | None:
    """The latest year reported on; in late months the year before it, where the text looks back on that.

    "tổng kết năm 2020, triển khai nhiệm vụ năm 2021 … (26/12)" is of 2020. A text that tells of later years still, or
    of none, lets nothing conclude.
    """
    head = tuple(_dates(text, told[:_HEAD]))
    dated = [w for w in _dates(text, told) if w.year and not _is_goal(text, w) and w.last is None]
    years = {w.year for w in dated if w.year}
    reported = [w.year for w in dated if w.year and _is_year(w) and (w in head or _is_report(text, w))]
    if not reported:
        return None
    year, late = max(reported), first is not None and (first.month or 0) >= _LATE
    if late and year - 1 in years:
        year -= 1
    elif not late and year + 1 in years:
        year += 1
    return year if max(years) <= year + 1 else None


def _is_year(written: Written) -> bool:
    return written.precision in (Precision.YEAR, Precision.QUARTER)


def _is_report(text: str, written: Written) -> bool:
    return reporting_before().search(text, max(0, written.start - 16), written.start) is not None


def _is_goal(text: str, written: Written) -> bool:
    goal = goal_before().search(text, max(0, written.start - 16), written.start)
    return _is_year(written) and goal is not None


def _dates(text: str, parts: Iterable[PartOfText], *kinds: str) -> Iterator[Written]:
    for part in parts:
        if not kinds or part.kind in kinds:
            yield from written_dates(text, part.start, part.end)
