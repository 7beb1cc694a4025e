"""Whose session the sentences tell of: a council that sits elects people and relieves them, whoever else is named."""

from __future__ import annotations

from ingest.grammar.pieces import EventRef
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.days import looks_back
from ingest.relate.view import View

# So near behind a council stands its verb of electing ("đã tiến hành bầu").
_NEAR = 5
SEAT = "Đại biểu"
"""How the title of each of those begins who sit in a council."""


def sitting(view: View, before: Draft | None) -> Draft | None:
    """The council whose session this sentence tells of, or the ones before it where this one names no other event."""
    for event in view.of("Event"):
        ref = event.piece
        if isinstance(ref, EventRef) and ref.session:
            return _council(view, event, ref) or before
    electing = _electing(view)
    return electing or (before if before is not None and not _elsewhere(view) else None)


def _electing(view: View) -> Draft | None:
    """ "HĐND huyện tiến hành bầu các chức danh chủ chốt": it sits, whatever else was told of before."""
    for body in view.of("Organisation"):
        sits = body.org is not None and body.org.head.name in view.scan.lexicon.words.councils_sit
        electing = sits and "bầu" in view.gap(body.last, min(body.last + _NEAR, view.last))
        if electing and view.scan.low(body.first - 1) not in view.scan.lexicon.words.so_that:
            return body.draft  # "giới thiệu để HĐND huyện bầu": it is to do so
    return None


def _council(view: View, event: Item, ref: EventRef) -> Draft | None:
    """The body in the name of a session, or the one that holds it: "HĐND huyện khóa XI tổ chức kỳ họp thứ 5"."""
    body = body_in(view, ref) or view.before(event.first, "Organisation")
    sits = body is not None and body.org is not None and body.org.head.name in view.scan.lexicon.words.councils_sit
    return body.draft if sits and body is not None else None


def body_in(view: View, ref: EventRef) -> Item | None:
    """The body that the name of an event tells: "Hội nghị Ban Chấp hành Đảng bộ tỉnh X"."""
    body = ref.body
    rows = view.of("Organisation") if body is not None else []
    return next((i for i in rows if body is not None and (i.first, i.last) == (body.first, body.last)), None)


def _elsewhere(view: View) -> bool:
    """Does a sentence tell of another event, or of another time?"""
    return bool(view.of("Event")) or looks_back(view)
