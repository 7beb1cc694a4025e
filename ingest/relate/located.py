"""Territories as things of their own: which of them a document names, which bodies are theirs, where events were held.

Only those of the tables count: what else stands behind "xã" or "huyện" may be a slip, or no place at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.source import Span
from ingest.grammar.pieces import PlaceRef
from ingest.join import Item, Joined
from ingest.join.entities import Draft
from ingest.join.places.listed import capitalised, listed
from ingest.join.places.named import heads_a_date
from ingest.relate.statement import Statement
from ingest.relate.view import View

_HELD = frozenset(("ORGANISED", "CHAIRED", "SPOKE_AT", "ATTENDED"))
# So many words stand at most before the territory that opens a sentence ("Chiều ngày 5/3, tại Huế, …"), and between
# what is held and where.
_OPENING, _NEAR = 10, 4


def located(joined: Joined, views: Sequence[View], told: Sequence[Statement]) -> Iterator[Statement]:
    """LOCATED_IN of bodies and events; the territories that are only named become known to the register."""
    held = {id(s.object) for s in told if s.predicate in _HELD}
    for view in views:
        for ref in _named(view):
            place = _mentioned(joined, ref)
            event = _event_at(view, ref, held) if place is not None else None
            if place is not None and event is not None:
                span = view.quote(event.first, event.last, ref.first - 1, ref.last)
                yield Statement("LOCATED_IN", event.draft, place, span, "venue-of-event")
    yield from _bodies(joined)


def _bodies(joined: Joined) -> Iterator[Statement]:
    """A body whose name has a territory is in that."""
    for draft in joined.register.drafts():
        key = dict(draft.fields).get("territory") if draft.label == "Organisation" else None
        place = _place(joined, key, draft.first) if key is not None else None
        if place is not None:
            yield Statement("LOCATED_IN", draft, place, draft.first, "territory-of-body")


def _named(view: View) -> Iterator[PlaceRef]:
    for piece in view.sentence.clause.pieces:
        if isinstance(piece, PlaceRef) and piece.name is not None and not heads_a_date(view.scan, piece):
            yield piece


def _mentioned(joined: Joined, ref: PlaceRef) -> Draft | None:
    """The territory that a name by itself means."""
    territory = joined.territories.of(ref, (), ref.first)
    return (
        _place(joined, territory.key, joined.found.span(ref.first, ref.last))
        if territory is not None and territory.known
        else None
    )


def _place(joined: Joined, key: str, span: Span) -> Draft | None:
    unit = listed(key)
    if unit is None:
        return None
    return joined.register.imply("Place", key, capitalised(key), (("kind", unit.word), ("territory", key)), span)


def _event_at(view: View, ref: PlaceRef, held: set[int]) -> Item | None:
    """The one event of the sentence that is told to be held there."""
    if view.scan.low(ref.first - 1) not in view.scan.lexicon.words.venues:
        return None
    events = [one for one in view.of("Event") if id(one.draft) in held or one.draft.happens]
    if len({id(one.draft) for one in events}) != 1:
        return None
    opens = view.scan.low(ref.last) == "," and ref.first - view.first <= _OPENING and ref.first < events[0].first
    return events[0] if opens or 0 < ref.first - events[-1].last <= _NEAR else None
