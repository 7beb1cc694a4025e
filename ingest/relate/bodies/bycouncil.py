"""What a council sets up in its session: "Kỳ họp đã thông qua Nghị quyết thành lập Ban Pháp chế"."""

from __future__ import annotations

from itertools import pairwise

from ingest.grammar.pieces import EventRef
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.listrow import in_row
from ingest.relate.sitting import SEAT, sitting
from ingest.relate.statement import Cue
from ingest.relate.view import View

# So many words may the number of a row have.
_NUMBERED = 2


def by_council(view: View, cue: Cue, body: Item) -> Draft | None:
    """The council that sits, where nobody but its session or its deputies stands before the verb by which it decides,
    and the body is one of its territory."""
    council = sitting(view, view.council)
    if (
        council is None
        or not (_decides(view, cue) or _opens_row(view, cue))
        or any(_of_others(view, i, cue) for i in view.items)
    ):
        return None
    return council if body.draft is not council and of_its_place(council, body) else None


def _opens_row(view: View, cue: Cue) -> bool:
    """ "Thành lập Ban Pháp chế HĐND phường", "- Thành lập các phòng …": the verb of a point that is passed; not
    "Thành lập B là việc của UBND"."""
    if in_row(view):
        return cue.first - view.first <= _NUMBERED
    ended = view.scan.low(view.last - 1) == ":" or view.items[-1].last >= view.last - 1
    return cue.first == view.first and ended


def _decides(view: View, cue: Cue) -> bool:
    """Does the council pass something before the verb of founding, and no proposal?"""
    said, words = view.gap(view.first, cue.first), view.scan.lexicon.words
    passed = any(" ".join(pair) in words.passes for pair in pairwise(said))
    return passed and words.proposal.isdisjoint(" ".join(pair) for pair in pairwise(said))


def _of_others(view: View, item: Item, cue: Cue) -> bool:
    """Is it somebody else who is named before the verb, and who may be the one who founds?"""
    if item.first >= cue.first or item.label not in ("Organisation", "Post", "Person", "Event"):
        return False
    if item.label == "Event":
        return not (isinstance(item.piece, EventRef) and item.piece.session)
    wholes = view.of("Event", "Directive")
    inside = any(one.first <= item.first and item.last <= one.last for one in wholes)
    deputies = item.office is not None and item.office.title.name.startswith(SEAT)
    return not (inside or deputies)


def of_its_place(council: Draft, body: Item) -> bool:
    """Is a body of the territory of a council, by its name?"""
    place = body.org.root.territory if body.org is not None else None
    return place is not None and council.name.endswith(f" {place.full}")
