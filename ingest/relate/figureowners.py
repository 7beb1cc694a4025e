"""Whose a figure is where no body is named beside it: the Party body, or the society, of "toàn tỉnh", of "tỉnh X"."""

from __future__ import annotations

from collections.abc import Callable

from ingest.grammar.pieces import PlaceRef
from ingest.join import Item
from ingest.join.bodies import Org
from ingest.lexicon.figures import figure_words
from ingest.relate.figurestate import among
from ingest.relate.view import View

_PARTY, _COMMITTEE, _SOCIETY = "Đảng bộ", "ủy", "Hội "


def of_territory(view: View, at: int, counted: list[str]) -> tuple[Item, int] | None:
    """The body of the territory that stands at a token of which there are figures of what is counted, and the token
    after the territory."""
    place = _place(view, at)
    if place is None:
        return None
    fits = _society if among(figure_words().societies, counted) else _party
    body = _body(view, place[0], place[1], fits)
    return (body, place[2]) if body is not None else None


def is_territory(view: View, at: int) -> int | None:
    """The token after the territory that stands at a token, if one does."""
    place = _place(view, at)
    return place[2] if place is not None else None


def _place(view: View, at: int) -> tuple[str, str | None, int] | None:
    """ "tỉnh Lào Cai", "toàn tỉnh", "toàn tỉnh Lào Cai": its level, its name if any, the token after it."""
    whole = figure_words().wholes.longest(view.scan.tokens.low, at, view.last)
    first = whole[1] if whole is not None else at
    named = next((p for p in view.sentence.clause.pieces if isinstance(p, PlaceRef) and p.first == first), None)
    if named is not None and named.word is not None and named.name is not None:
        return named.word, named.name, named.last
    if whole is None:
        return None
    for size in (2, 1):
        word = " ".join(view.gap(first, min(first + size, view.last)))
        if word in view.scan.levels and not view.scan.cap(first + size):
            return word, None, first + size
    return None


def _body(view: View, word: str, name: str | None, fits: Callable[[Org], bool]) -> Item | None:
    """The body of a kind that a territory has, as the document names it; only where it is of one territory."""
    found: dict[str, Item] = {}
    for item in (item for sentence in view.joined.sentences for item in sentence.items):
        org = item.org if item.label == "Organisation" else None
        territory = org.territory if org is not None and org.parent is None and fits(org) else None
        if territory is not None and territory.word == word and name in (None, territory.name):
            found.setdefault(item.draft.key, item)
    if len({item.org.territory.key for item in found.values() if item.org and item.org.territory}) != 1:
        return None
    whole = next((i for i in found.values() if i.org is not None and i.org.title == _PARTY), None)
    return whole or next(iter(found.values()))


def _party(org: Org) -> bool:
    return org.title == _PARTY or (len(org.title.split()) == 2 and org.title.endswith(_COMMITTEE))


def _society(org: Org) -> bool:
    return org.title.startswith(_SOCIETY)
