"""When somebody was born: "ông A (SN 1967, trú tại …)", "bà B sinh ngày 10-9-1960"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import PersonName
from ingest.grammar.scan import Scan
from ingest.relate.needs import needs
from ingest.relate.statement import Statement
from ingest.relate.view import View

_MARKS = ("(", ",", "-", "–", ".", ":")
_OLDEST = "1800"


@needs("Person")
def births(view: View) -> Iterator[Statement]:
    """The day or the year of birth right after a name; a pronoun may mean another than who was named last."""
    for person in view.of("Person"):
        if not isinstance(person.piece, PersonName):
            continue
        told = _born(view.scan, person.last, view.last)
        if told is not None:
            day, end = told
            yield Statement("born", person.draft, None, view.quote(person.first, end), "born", value=day)


def _born(scan: Scan, at: int, stop: int) -> tuple[str, int] | None:
    """The day or year that is told here, and where it ends."""
    at = _past(scan, at, stop)
    if at >= stop or scan.low(at) not in scan.lexicon.words.born:
        return None
    at = _past(scan, at + 1, stop)
    date = scan.dates.get(scan.tokens.start[at]) if at < stop else None
    if date is not None and date.precision in ("day", "year"):
        return date.iso, scan.tokens.at(date.end)
    at += scan.low(at) in ("năm", "ngày")
    date = scan.dates.get(scan.tokens.start[at]) if at < stop else None
    if date is not None and date.precision in ("day", "year"):
        return date.iso, scan.tokens.at(date.end)
    year = scan.low(at) if at < stop else ""
    return (year, at + 1) if year.isdigit() and len(year) == len(_OLDEST) and year > _OLDEST else None


def _past(scan: Scan, at: int, stop: int) -> int:
    """After the marks between a name and what is told of it."""
    while at < stop and scan.low(at) in _MARKS:
        at += 1
    return at
