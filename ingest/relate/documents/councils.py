"""What a council passes in its session, by its session or by its deputies, and what is only laid before it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from ingest.grammar.pieces import EventRef
from ingest.join import Item
from ingest.relate.negated import is_proposal
from ingest.relate.sitting import SEAT, sitting
from ingest.relate.statement import Cue
from ingest.relate.view import View

# "Đồng thời thông qua …": so many words, and one more before the verb.
_ALSO = 2
# So many words before their verb the deputies stand.
_VOTING = 25


def council_of(view: View, event: Item | None, cue: Cue) -> Item | None:
    """ "Kỳ họp đã thông qua Nghị quyết …", and in the next sentence "Đồng thời thông qua …": the council that sits."""
    words, council = view.scan.lexicon.words, sitting(view, view.council)
    if council is None:
        return None
    opens = (
        " ".join(view.gap(view.first, cue.first)[:_ALSO]) in words.also_passed and cue.first - view.first <= _ALSO + 1
    )
    if event is None:
        passed = bool(view.items) and (opens or _deputies(view, view.first, cue))
        return replace(view.items[0], draft=council) if passed else None
    session = isinstance(event.piece, EventRef) and event.piece.session
    passes = words.passing.issuperset(view.gap(event.last, cue.first)) or _deputies(view, event.last, cue)
    return replace(event, draft=council) if session and passes else None


def _deputies(view: View, first: int, cue: Cue) -> bool:
    """ "(Tại kỳ họp,) 100% đại biểu có mặt đã biểu quyết thông qua …": those of the council that sits, where nobody
    else is named."""
    said, words = view.gap(first, cue.first), view.scan.lexicon.words
    votes = view.scan.low(cue.last - 1) in words.passed_by_vote and len(said) <= _VOTING
    passes = votes and words.not_voting.isdisjoint(said)
    return passes and any(" ".join(pair) in words.council_seats for pair in pairwise(said))


def seated(view: View, actor: Item) -> Item | None:
    """ "Đại biểu HĐND tỉnh đã thông qua Nghị quyết …": what the deputies pass is their council's."""
    org, words = actor.org, view.scan.lexicon.words
    if actor.office is None or org is None or org.head.name not in words.councils_sit:
        return None
    council = view.joined.register.known("Organisation", org.key) if actor.office.title.name.startswith(SEAT) else None
    return replace(actor, draft=council) if council is not None else None


def only_passed(view: View, cue: Cue, item: Item) -> bool:
    """ "Kỳ họp đã thông qua Tờ trình về …": a proposal is of whoever makes it."""
    return view.scan.low(cue.last - 1) in view.scan.lexicon.words.passed_by_vote and is_proposal(view, item)
