"""Whom a measure of discipline meets, in the lines below it: "Khiển trách đối với các ông:" / "A, nguyên P; B, Q;"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.listrow import in_row
from ingest.relate.needs import needs
from ingest.relate.personnel.disciplined import row_of
from ingest.relate.statement import Statement
from ingest.relate.view import Measure, View

# So many words stand before the name with which a row begins ("- 1. Đồng chí").
_OPENING = 4
# At the end of a row that is not the last, though the rows have no marks of their own.
_GOES_ON = (";", ",", ":")
# Cues of what else may be told of somebody.
_TELLING = frozenset(
    ["form", "discipline", "say", "speak", "attend", "organise", "chair", "appoint", "present", "receive"]
)


@needs("Person")
def measure_rows(view: View) -> Iterator[Statement]:
    """DISCIPLINED of everybody whom a row of the list names."""
    measure = view.measure
    if measure is None:  # as in nearly every sentence
        return
    for person in _named(view):
        if person.draft is measure.by:
            continue
        dated = (("date", measure.date),) if measure.date is not None else ()
        yield Statement(
            "DISCIPLINED",
            measure.by,
            person.draft,
            measure.span,
            "row-of-measure",
            qualifiers=(*dated, ("form", measure.form)),
            also=view.evidence(person),
        )


def in_rows_of(view: View) -> bool:
    """Is it a row of a list that a measure has opened?"""
    return bool(_named(view))


def after_row(view: View) -> Measure | None:
    """The measure that the line below may go on with; none goes on below a line that is no row ("Khách mời:")."""
    if view.measure is None:
        return None
    if not view.items:
        ends = view.scan.opens_line(view.first) and not (view.measure.goes_on or in_row(view))
        return None if ends else view.measure
    return view.measure._replace(goes_on=view.scan.low(view.last - 1) in _GOES_ON) if in_rows_of(view) else None


def _named(view: View) -> list[Item]:
    """Those of a row that begins with a name, of whom nothing else is told."""
    people = view.of("Person") if view.measure is not None else []
    if not people or people[0].first - view.first > _OPENING or not _TELLING.isdisjoint(view.named):
        return []
    if view.measure is None or not (view.measure.goes_on or in_row(view)):
        return []
    address = view.scan.lexicon.words.address
    opening = (word for word in view.gap(view.first, people[0].first) if word.isalpha())
    return list(row_of(view, people)) if address.issuperset(opening) else []
