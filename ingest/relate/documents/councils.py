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

# "Đồng thời thông qua …": who has done something does this as well.
_ALSO = ["đồng", "thời"]
# "đại biểu … thông qua", "… biểu quyết": so many words before, and none of these.
_PASSED, _VOTING, _OTHERWISE = frozenset(("qua", "quyết")), 25, frozenset((";", ":", "để", "sau", "nghe", "trình"))


def council_of(view: View, event: Item | None, cue: Cue) -> Item | None:
    """ "Kỳ họp đã thông qua Nghị quyết …", and in the next sentence "Đồng thời thông qua …": the council that sits."""
    words, council = view.scan.lexicon.words, sitting(view, view.council)
    if council is None:
        return None
    opens = view.gap(view.first, cue.first)[: len(_ALSO)] == _ALSO and cue.first - view.first <= len(_ALSO) + 1
    if event is None:
        passed = bool(view.items) and (opens or _deputies(view, view.first, cue))
        return replace(view.items[0], draft=council) if passed else None
    session = isinstance(event.piece, EventRef) and event.piece.session
    passes = words.passing.issuperset(view.gap(event.last, cue.first)) or _deputies(view, event.last, cue)
    return replace(event, draft=council) if session and passes else None


def _deputies(view: View, first: int, cue: Cue) -> bool:
    """ "(Tại kỳ họp,) 100% đại biểu có mặt đã biểu quyết thông qua …": those of the council that sits, where nobody
    else is named."""
    said = view.gap(first, cue.first)
    passes = view.scan.low(cue.last - 1) in _PASSED and len(said) <= _VOTING and _OTHERWISE.isdisjoint(said)
    return passes and any(pair == ("đại", "biểu") for pair in pairwise(said))


def seated(view: View, actor: Item) -> Item | None:
    """ "Đại biểu HĐND tỉnh đã thông qua Nghị quyết …": what the deputies pass is their council's."""
    org, words = actor.org, view.scan.lexicon.words
    if actor.office is None or org is None or org.head.name not in words.councils_sit:
        return None
    council = view.joined.register.known("Organisation", org.key) if actor.office.title.name.startswith(SEAT) else None
    return replace(actor, draft=council) if council is not None else None


def only_passed(view: View, cue: Cue, item: Item) -> bool:
    """ "Kỳ họp đã thông qua Tờ trình về …": a proposal is of whoever makes it."""
    return view.scan.low(cue.last - 1) in _PASSED and is_proposal(view, item)
