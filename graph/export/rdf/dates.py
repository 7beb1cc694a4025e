"""Dates as precise as the text had them: never padded to a day that nobody wrote."""

from __future__ import annotations

from graph.dates import is_date
from graph.export.rdf.terms import XSD, Term, plain, typed
from graph.export.rdf.vocabulary import EDTF

_DATATYPES = {4: "gYear", 7: "gYearMonth", 10: "date"}
_DAY = len("2023-08-07")


def date(text: str) -> Term:
    """``2023-08-07`` → xsd:date, ``2023-08`` → xsd:gYearMonth, ``2023`` → xsd:gYear; what is no date → a string."""
    return typed(text, XSD + _DATATYPES[len(text)]) if is_date(text) else plain(text)


def is_day(text: str) -> bool:
    """Whether the text is a full date, the only kind that ``eli:date_document`` may hold."""
    return len(text) == _DAY and is_date(text)


def interval(first: str, last: str) -> Term:
    """From ``first`` to ``last`` in EDTF; a single date where they are equal."""
    return typed(first if first == last else f"{first}/{last}", EDTF)
