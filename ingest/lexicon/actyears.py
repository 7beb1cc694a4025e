"""Acts that were made anew under one name, and which of them was in force on a day: actyears.yaml, read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.strictyaml import Fields, read

FILE = Path(__file__).with_name("actyears.yaml")
_SETTLED = 1
"""For so many years an article may still mean the act before, of which its story tells."""
_TOLD = 2
_UNTOLD, _LATEST = "?", 2
"""Where no source tells the day, an act counts from the new year so many years after it was passed."""


@cache
def _acts() -> tuple[str, Mapping[tuple[str, str], Mapping[str, str]]]:
    """Until when the list reaches, and by type and name the years with the days from which they were in force."""
    file = read(FILE, LexiconError)
    file.only("until", "sources", "acts")
    sources = frozenset(file.fields("sources").names())
    return file.text("until"), {key: years for entry in file.entries("acts") for key, years in _rows(entry, sources)}


def all_years() -> Mapping[tuple[str, str], Mapping[str, str]]:
    """By type and name of an act its years, each with the day from which it was in force."""
    return _acts()[1]


def _rows(entry: Fields, sources: frozenset[str]) -> list[tuple[tuple[str, str], Mapping[str, str]]]:
    entry.only("type", "name", "called", "years")
    found = entry.fields("years")
    years = {year: _since(found, year, sources) for year in found.names()}
    names = (entry.text("name"), *entry.texts("called", optional=True))
    return [((entry.text("type"), name.lower()), years) for name in names]


def _since(years: Fields, year: str, sources: frozenset[str]) -> str:
    """The day from which the act of a year counts; LexiconError where it has no source of the list."""
    told = years.texts(year)
    if len(told) != _TOLD or told[1] not in sources:
        raise years.error(year, "cần ngày và nguồn", "a day and a source are wanted")
    return told[0] if told[0] != _UNTOLD else f"{int(year) + _LATEST}-01-01"


def year_in_force(kind: str, name: str, day: str | None, *, cited: bool = False) -> str | None:
    """The year of the act of a name that a text of a day (ISO, as precise as known) means; None where that is not sure.

    Not sure is the time between the passing of a new act and its day, and for articles (not ``cited`` as a basis) a
    year after it, and what came after the list was made.
    """
    until, acts = _acts()
    years = acts.get((kind, name.lower()))
    if years is None or day is None or day[:7] > until:
        return None
    passed = [year for year in sorted(years) if year <= day[:4]]
    if not passed:
        return None
    since = years[passed[-1]]
    sure = since if cited else f"{int(since[:4]) + _SETTLED}{since[4:]}"
    return passed[-1] if sure <= day else None
