"""Titles that every country has: whose they are when a foreign name stands beside them."""

from __future__ import annotations

from ingest.grammar.people import of_abroad, spelt_abroad
from ingest.join import Item
from ingest.relate.view import View

# Seats that people of other parties have too, whose country stands elsewhere.
_HOME_SEATS = frozenset(("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương Đảng"))


def foreigner(view: View, post: Item, person: Item) -> bool:
    """ "Thủ tướng David Cameron": a title that every country has, before a name that is not Vietnamese."""
    title = post.office.title if post.office is not None else None
    if title is not None and title.body in _HOME_SEATS and of_abroad(view.scan, person.draft.name):
        return spelt_abroad(person.draft.name)
    if title is None or not title.foreign or title.body == "none" or post.last - post.first > 3:
        return False
    return of_abroad(view.scan, person.draft.name)
