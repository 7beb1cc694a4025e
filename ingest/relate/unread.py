"""Cues that told nothing: the words of an act in a sentence, and no fact that rests on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.source import Span
from ingest.lexicon.unread import watched
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View


def misses(view: View, told: Iterable[Statement]) -> Iterator[Cue]:
    """The cues of a sentence that unread.yaml watches and on which none of its statements rests."""
    statements = list(told)
    for cue in view.cues:
        known = watched().get(cue.name)
        if known is None or " ".join(view.gap(cue.first, cue.last)) in known.passed:
            continue
        span = view.quote(cue.first, cue.last)
        if not any(rests_on(s, cue, span) for s in statements):
            yield cue


def rests_on(s: Statement, cue: Cue, span: Span) -> bool:
    """Is it one of the facts that the cue tells, and does its evidence hold the cue's words, at ``span``?"""
    known = watched().get(cue.name)
    return known is not None and s.predicate in known.tells and s.span.start <= span.start and span.end <= s.span.end
