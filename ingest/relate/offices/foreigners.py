"""Titles that every country has: whose they are when a foreign name stands beside them."""

from __future__ import annotations

from ingest.grammar.bodies.parties import HOME_ORGANS
from ingest.grammar.countries import HOME, country_in
from ingest.grammar.pieces import Post
from ingest.grammar.spelling import is_spelt_abroad, of_abroad, spelt_abroad
from ingest.join import Item
from ingest.join.offices.office import Office
from ingest.relate.view import View


def foreigner(view: View, post: Item, person: Item) -> bool:
    """ "Thủ tướng David Cameron": a title that every country has, before a name that is not Vietnamese."""
    office = post.office
    title = office.title if office is not None else None
    if office is not None and _at_home(view, office) and of_abroad(view.scan, person.draft.name):
        return spelt_abroad(person.draft.name) or (_ministry(office) and is_spelt_abroad(person.draft.name))
    if office is not None and _bare_at_home(post, office) and spelt_abroad(person.draft.name):
        return True
    if title is None or not title.foreign or title.body == "none" or post.last - post.first > 3:
        return False
    return of_abroad(view.scan, person.draft.name)


def of_two_states(view: View, one: Item, other: Item) -> bool:
    """ "… của Chủ tịch Quốc hội A, Chủ tịch Quốc hội Cuba khẳng định": nobody holds seats of two countries, though one
    at a body that the two have together ("Hội Hữu nghị Việt Nam - Cuba")."""
    at_home, there = one.piece, other.piece
    if not (isinstance(at_home, Post) and isinstance(there, Post)) or one.office is None:
        return False
    if at_home.country is not None or not (one.office.of_state or _at_home(view, one.office)):
        return False
    if there.country is None and HOME in other.draft.name:
        return False
    country = there.country or country_in(other.draft.name, view.scan.lexicon.words.countries)
    return country is not None and not country.startswith(HOME)


def _at_home(view: View, office: Office) -> bool:
    """A seat in the party's centre or at a ministry, of which no other country is said."""
    org = office.org
    if org is None or org.parent is not None or not (org.head.name == "Bộ" or org.head.name in HOME_ORGANS):
        return False
    words = org.title.lower().split()
    countries = view.scan.lexicon.words.countries
    return not any(" ".join(words[-size:]) in countries for size in (1, 2, 3))


def _bare_at_home(post: Item, office: Office) -> bool:
    """ "Chủ tịch Fidel Castro": a title alone is not of the people's committee that the text told of before."""
    alone = isinstance(post.piece, Post) and post.piece.body is None and post.piece.place is None
    return alone and office.org is not None and office.org.territory is not None and not office.org.territory.abroad


def _ministry(office: Office) -> bool:
    return office.org is not None and office.org.head.name == "Bộ"
