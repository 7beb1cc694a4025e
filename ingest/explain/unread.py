"""What was not read from a document: cues that told nothing, and candidates that came to nothing.

Cheaper than the microscope: only what was given up is looked at again, to hear the reason.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from graph.claim import Reading, Unread
from graph.source import Document, Span
from ingest import steps
from ingest.explain.candidates import Candidate, likely
from ingest.explain.reasons import at_sight, because, given_up, last_of, reason
from ingest.explain.trace import Call, Trace
from ingest.explain.watched import PARSERS, about
from ingest.grammar.bodies.body import body_at
from ingest.grammar.documents.directive import directive_at
from ingest.grammar.events.event import event_at
from ingest.grammar.honours import honour_at
from ingest.grammar.people import person_at
from ingest.grammar.pieces import Body, PersonName, Piece, Post
from ingest.grammar.posts.post import post_at
from ingest.grammar.scan import Scan
from ingest.join import Joined, join
from ingest.relate import relate, said, views
from ingest.relate.statement import Statement
from ingest.relate.unread import misses
from ingest.relate.view import View

UNTOLD = ("ngoài cái tên không có gì được nói về nó", "nothing is said of it but its name")
_PARSED: Mapping[str, Callable[[Scan, int, int], Any]] = {
    "bodies": body_at,
    "posts": post_at,
    "people": person_at,
    "directives": directive_at,
    "honours": honour_at,
    "events": event_at,
}
_MEANT: Mapping[type[Piece], str] = {
    Body: "join.bodies.resolved.Bodies.of",
    Post: "join.offices.resolved.Offices.again",
    PersonName: "join.people.People.of",
}


def survey(document: Document) -> Reading:
    """The reading of a document, with what was not read."""
    before = steps.divided(document)
    joined = join(steps.found(before))
    row = list(views(joined))
    statements = relate(joined, row)
    reading = steps.finished(before, joined, statements)
    return replace(reading, unread=_Survey(joined, statements, reading).all(row))


class _Survey:
    """Goes over the sentences of a document that has been read."""

    def __init__(self, joined: Joined, statements: list[Statement], reading: Reading) -> None:
        self._scan = joined.found.scan
        self._people = {entity.name for entity in reading.entities if entity.label == "Person"}
        self._told: dict[int, list[Statement]] = {}
        for s in statements:
            self._told.setdefault(s.span.start, []).append(s)
        self._starts = sorted(self._told)

    def all(self, row: list[View]) -> tuple[Unread, ...]:
        """What was not read, in order; of several reasons about the same words one."""
        found = {(one.span, one.kind): one for view in row for one in self._of(view)}
        return tuple(found[key] for key in sorted(found))

    def _of(self, view: View) -> Iterator[Unread]:
        yield from self._cues(view)
        yield from self._pieces(view)
        for c in likely(self._scan, view.sentence.clause):
            yield Unread(view.quote(c.first, c.last), c.kind, *self._why(c, view.last))

    def _cues(self, view: View) -> Iterator[Unread]:
        if not view.cues or not view.items:  # an act without anybody who is named
            return
        missed = list(misses(view, self._said_in(view.quote(view.first, view.last))))
        sight = {cue: at_sight(view, cue) for cue in missed}
        calls = _calls(("ingest.relate",), lambda: list(said(view))) if None in sight.values() else []
        for cue, why in sight.items():
            yield Unread(view.quote(cue.first, cue.last), "cue", *(why or last_of(about(calls, cue))))

    def _said_in(self, span: Span) -> Iterator[Statement]:
        at = bisect_left(self._starts, span.start)
        while at < len(self._starts) and self._starts[at] < span.end:
            yield from self._told[self._starts[at]]
            at += 1

    def _pieces(self, view: View) -> Iterator[Unread]:
        """Names that mean nothing here, and people of whom nothing is said."""
        meant = {(i.first, i.last) for i in view.items}
        for piece in view.sentence.clause.pieces:
            if (
                type(piece) in _MEANT
                and self._scan.cap(piece.first)
                and not any(piece.first <= a and b <= piece.last for a, b in meant)
            ):
                yield Unread(view.quote(piece.first, piece.last), "mention", *reason(_MEANT[type(piece)]))
        for item in view.items:
            if item.label == "Person" and item.draft.name not in self._people:
                yield Unread(view.quote(item.first, item.last), "entity", *UNTOLD)

    def _why(self, c: Candidate, stop: int) -> tuple[str, str]:
        calls = _calls(PARSERS, lambda: _PARSED[c.kind](self._scan, c.first, stop))
        return because(given_up(calls[0]) if calls else [])


def _calls(modules: tuple[str, ...], run: Callable[[], object]) -> list[Call]:
    calls: list[Call] = []
    with Trace(modules, calls.append):
        run()
    return calls
