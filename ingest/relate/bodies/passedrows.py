"""Rows below "Kỳ họp đã thông qua các nghị quyết:": what a council or another body passed, and what it set up by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.bodies.bycouncil import of_its_place
from ingest.relate.bodies.founding import founded_row
from ingest.relate.documents.directives import issuing
from ingest.relate.listrow import in_row
from ingest.relate.negated import is_proposal, negated
from ingest.relate.sitting import sitting
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So many words before the document of a row, or before its verb ("1. Nghị quyết số 5 về việc | thành lập").
_NUMBERED, _VERB = 3, 12


class _Heading(NamedTuple):
    view: View
    cue: Cue
    by: Draft


def passed_rows(views: Sequence[View]) -> Iterator[Statement]:
    """ISSUED of each document that begins a row, ESTABLISHED of what it sets up."""
    heading: _Heading | None = None
    for view in views:
        if view.scan.tokens.low[view.last - 1] == ":":
            heading = _heading(view)
        elif heading is None:
            continue
        elif (item := _first(view)) is not None:
            yield from _issued(heading, view, item)
            yield from _set_up(heading, view)
        elif in_row(view) or _opens(view):
            yield from _set_up(heading, view)
        else:
            heading = None


def _heading(view: View) -> _Heading | None:
    """Who passes what the rows name; what "đã được thông qua" in a session, the council that sits."""
    words = view.scan.lexicon.words
    cue = next((c for c in view.cued("issue") if " ".join(view.gap(c.first, c.last)) in words.issued), None)
    if cue is None or negated(view, cue) or any(i.first >= cue.last for i in view.of("Directive")):
        return None
    actor = issuing(view, cue)
    by = actor.draft if actor is not None else sitting(view, view.council) if not view.of("Organisation") else None
    return _Heading(view, cue, by) if by is not None else None


def _first(view: View) -> Item | None:
    """The document with which a row begins."""
    item = next(iter(view.of("Directive")), None)
    if item is None or not (item.first == view.first or in_row(view)):
        return None
    return item if item.first - view.first <= _NUMBERED and view.scan.cap(item.first) else None


def _opens(view: View) -> bool:
    return any(c.first == view.first for c in view.cued("establish"))


def _issued(heading: _Heading, view: View, item: Item) -> Iterator[Statement]:
    if not is_proposal(view, item):
        span = heading.view.evidence(heading.cue)
        yield Statement("ISSUED", heading.by, item.draft, span, "row-of-passed", also=view.evidence(item))


def _set_up(heading: _Heading, view: View) -> Iterator[Statement]:
    for cue in view.cued("establish"):
        if cue.first - view.first <= _VERB and not negated(view, cue):
            for body in founded_row(view, cue):
                if of_its_place(heading.by, body):
                    span = heading.view.evidence(heading.cue)
                    also = view.evidence(cue, body)
                    yield Statement("ESTABLISHED", heading.by, body.draft, span, "row-of-passed", also=also)
