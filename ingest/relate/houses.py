"""In whose house something takes place, which does nothing there: "tại trụ sở Bộ Y tế, ông A công bố …"; and whose
ceremony it is at which others' decisions are announced."""

from __future__ import annotations

from functools import cache

from ingest.grammar.pieces import PlaceRef
from ingest.grammar.places import level_word
from ingest.join import Item
from ingest.join.bodies.org import Org
from ingest.lexicon.successions import successions
from ingest.relate.view import View

# So far behind "tại" stands the body in whose house it is.
_VENUE = 3
# Of so many bodies at most is a house told ("tại Bộ X và Bộ Y").
_BESIDE = 4
# Between a body and what it holds: "đã long trọng tổ chức".
_LED = 4
# So many words at most name a territory.
_NAMED = 6


def in_house(view: View, body: Item) -> bool:
    """ "tại Nhà Quốc hội, Bộ Y tế tổ chức …", "tại hội trường tầng 2, trụ sở Bộ Y tế, …", "tại Bộ X và Bộ Y"."""
    for _ in range(_BESIDE):
        if _housed(view, body):
            return True
        left = view.before(body.first, "Organisation")
        if left is None or view.gap(left.last, body.first) != ["và"]:
            return False
        body = left
    return False


def _housed(view: View, body: Item) -> bool:
    words, before = view.scan.lexicon.words, view.gap(max(view.first, body.first - _VENUE), body.first)
    return not words.venues.isdisjoint(before) or not words.houses.isdisjoint((" ".join(before[-2:]), " ".join(before)))


def hosts(view: View, body: Item, at: int) -> bool:
    """ "Trường X tổ chức lễ công bố quyết định bổ nhiệm ông A giữ chức Hiệu trưởng": nobody names its own head, and one
    department not that of another; a committee may announce its own decisions."""
    held = any(0 <= c.first - body.last <= _LED and c.last <= at for c in view.cued("organise"))
    if not held or body.org is None:
        return False
    office = view.after(at, "Post")
    own = office is not None and office.org is not None and office.org.key == body.org.key
    return own or not _governs(body.org)


def acts_itself(view: View, at: int) -> bool:
    """ "Bộ A đã đồng ý, nay tỉnh bổ nhiệm ông B", "…, tỉnh Bến Hải đã bổ nhiệm ông B": a territory is told to do it,
    whichever of its bodies that was."""
    scan, words = view.scan, view.scan.lexicon.words
    while at > view.first and scan.low(at - 1) in words.led_up:
        at -= 1
    named = (p.first for p in view.pieces(max(view.first, at - _NAMED), at) if isinstance(p, PlaceRef) and p.last == at)
    first = min((*named, *(at - n for n in (1, 2) if _level(view, at - n, at))), default=at)
    level = level_word(scan, first)
    return level is not None and first < at and (first == view.first or scan.low(first - 1) in words.before_deeds)


def _level(view: View, first: int, last: int) -> bool:
    return first >= view.first and " ".join(view.gap(first, last)) in view.scan.levels


def _governs(org: Org) -> bool:
    """A committee of the party or the state in a territory, an organ of one, or a ministry."""
    return any(one is not None and one.head.name in _governing() for one in (org, org.parent))


@cache
def _governing() -> frozenset[str]:
    return frozenset(("Bộ", *(kind for kinds in successions().kinds.values() for kind in kinds)))
