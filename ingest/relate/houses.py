"""In whose house something takes place, which does nothing there: "tại trụ sở Bộ Y tế, ông A công bố …"."""

from __future__ import annotations

from ingest.join import Item
from ingest.relate.view import View

# So far behind "tại" stands the body in whose house it is.
_VENUE = 3


def in_house(view: View, body: Item) -> bool:
    """ "tại Nhà Quốc hội, Bộ Y tế tổ chức …", "tại hội trường tầng 2, trụ sở Bộ Y tế, …"."""
    words, before = view.scan.lexicon.words, view.gap(max(view.first, body.first - _VENUE), body.first)
    return not words.venues.isdisjoint(before) or not words.houses.isdisjoint((" ".join(before[-2:]), " ".join(before)))
