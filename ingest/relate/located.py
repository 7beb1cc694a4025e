"""Territories as things of their own: which of them a document names, which bodies are theirs, where events were held.

Only those of the tables count: what else stands behind "xã" or "huyện" may be a slip, or no place at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.source import Span
from ingest.grammar.names import BIG_CITY
from ingest.grammar.pieces import Body, PlaceRef
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
    for view, ref, key in _sure(joined, views):
        place = _place(joined, key, joined.found.span(ref.first, ref.last))
        event = _event_at(view, ref, held) if place is not None else None
        if place is not None and event is not None:
            span = view.quote(event.first, event.last, ref.first - 1, ref.last)
            yield Statement("LOCATED_IN", event.draft, place, span, "venue-of-event")
    at_address = list(_addressed(joined, views))
    yield from at_address
    yield from _bodies(joined, {id(one.subject) for one in at_address})


def _addressed(joined: Joined, views: Sequence[View]) -> Iterator[Statement]:
    """ "Trường Tiểu học Kim Đồng, huyện Bát Xát": a body is in the territory that is added to its name. One that is
    known by its name alone may stand beside a territory in a row, and so needs an address of two or in brackets."""
    for view in views:
        for item in view.of("Organisation"):
            ref = item.piece.address if isinstance(item.piece, Body) else None
            if ref is None or item.org is None:
                continue
            whole = item.org.territory is not None or ref.inside is not None or view.scan.low(item.last) == "("
            territory = joined.territories.of(ref, (), ref.first) if whole else None
            span = joined.found.span(item.first, ref.last)
            place = _place(joined, territory.key, span) if territory is not None and territory.known else None
            if place is not None:
                yield Statement("LOCATED_IN", item.draft, place, span, "territory-of-body")


def _bodies(joined: Joined, told: set[int]) -> Iterator[Statement]:
    """A body whose name has a territory is in that, where its address is not ``told`` of already."""
    for draft in joined.register.drafts():
        organisation = draft.label == "Organisation" and id(draft) not in told
        key = dict(draft.fields).get("territory") if organisation else None
        place = _place(joined, key, draft.first) if key is not None else None
        if place is not None:
            yield Statement("LOCATED_IN", draft, place, draft.first, "territory-of-body")


def _sure(joined: Joined, views: Sequence[View]) -> list[tuple[View, PlaceRef, str]]:
    """What is named with the key of its territory. A district or commune by its bare name ("cầu thủ Đông Triều") is one
    where the document names it otherwise as well, or a body of it.
    """
    named, sure = list(_named(joined, views)), set[str]()
    for draft in joined.register.drafts():
        sure.update(_around(dict(draft.fields).get("territory", "") if draft.label == "Organisation" else ""))
    for _, ref, key in named:
        if ref.word is not None or ref.inside is not None or ", " not in key:
            sure.update(_around(key))
    return [one for one in named if one[2] in sure]


def _around(key: str) -> Iterator[str]:
    """A territory, and those in which it lies."""
    parts = key.split(", ")
    return (", ".join(parts[at:]) for at in range(len(parts)))


def _named(joined: Joined, views: Sequence[View]) -> Iterator[tuple[View, PlaceRef, str]]:
    for view in views:
        refs = [one for one in view.sentence.clause.pieces if isinstance(one, PlaceRef) and one.name is not None]
        for ref in refs:
            aside = heads_a_date(view.scan, ref) or _in_a_name(view, ref)
            territory = joined.territories.of(ref, (), ref.first) if not aside else None
            if territory is not None and territory.known:
                yield view, ref, territory.key


def _in_a_name(view: View, ref: PlaceRef) -> bool:
    """ "châu Á-Thái Bình Dương", "sông Cửu Long", "Hồ Chí Minh" alone: the name of something or somebody else."""
    scan, before, text = view.scan, ref.first - 1, view.scan.tokens.text(ref.first, ref.last)
    if text == BIG_CITY or _of_abroad(view, ref, text):
        return True
    if ref.word is not None or before < view.first:
        return False
    words, said = scan.lexicon.words, [one for one in scan.tokens.low[before - 1 : ref.last] if one not in "-–"]
    if scan.low(before) in words.place_heads or scan.low(before) in words.landforms:
        return True
    if any(" ".join(said).endswith(phrase) for phrase in words.no_territories):
        return True
    return before > view.first and scan.cap(before) and not scan.tokens.text(before, ref.first).isupper()


def _of_abroad(view: View, ref: PlaceRef, text: str) -> bool:
    """ "Thủ đô Baghdad", "thủ đô nước bạn": a bare name, or none, that goes on with another."""
    scan, told = view.scan, text.lower().endswith((ref.name or "").lower())
    if ref.inside is not None or ref.last >= view.last or (told and ref.word is not None):
        return False
    return scan.cap(ref.last) or (not told and scan.low(ref.last) in scan.lexicon.words.states)


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
