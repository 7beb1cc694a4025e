"""Whose a figure is where no body is named beside it: the Party body, or the society, of "toàn tỉnh", of "tỉnh X"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ingest.grammar.pieces import EventRef, PlaceRef
from ingest.join import Item
from ingest.join.bodies.committees import PARTY
from ingest.join.bodies.org import Org
from ingest.join.places.territory import Territory
from ingest.lexicon.figures import figure_words
from ingest.relate.figures.state import among
from ingest.relate.view import View

_COMMITTEE, _SOCIETIES = "ủy", ("Hội ", "Công đoàn", "Liên đoàn", "Đoàn Thanh niên")


def of_territory(view: View, at: int, counted: list[str]) -> tuple[Item, int] | None:
    """The body of the territory that stands at a token of which there are figures of what is counted, and the token
    after the territory."""
    place = _place(view, at)
    if place is None:
        return None
    fits = _society if among(figure_words().societies, counted) else of_the_party
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
    for size in (2, 1):
        word, end = " ".join(view.gap(first, min(first + size, view.last))), first + size
        if word in view.scan.levels and not view.scan.cap(end) and (whole is not None or _acts(view, end)):
            return word, None, end
    return None


def _acts(view: View, at: int) -> bool:
    """ "huyện đã kết nạp …": does a verb follow?"""
    words = figure_words()
    return any(table.starts_at(view.scan.tokens.low, at, view.last) for table in (words.lightly, words.has, words.acts))


def territory_of(item: Item | None) -> Territory | None:
    """The territory of a body, or of the one it is an organ of."""
    org = item.org if item is not None else None
    while org is not None and org.territory is None:
        org = org.parent
    return org.territory if org is not None else None


def only_party(view: View) -> Item | None:
    """The Party organisation of a territory, or its committee, if the document names those of one territory only."""
    found = {item.draft.key: item for item in _bodies(view) if item.org is not None and of_the_party(item.org)}
    return _one(found) if all(i.org is not None and i.org.territory is not None for i in found.values()) else None


def _bodies(view: View) -> tuple[Item, ...]:
    """The bodies that the document names, and those of which they are organs: each as it is named first, and last."""
    known = view.joined.known
    if "bodies" not in known:
        row = list(_named_bodies(view))
        first = {item.draft.key: item for item in reversed(row)}
        last = {item.draft.key: item for item in row}
        known["bodies"] = (*(first[key] for key in last), *last.values())
    return known["bodies"]


def _named_bodies(view: View) -> Iterator[Item]:
    for item in (item for sentence in view.joined.sentences for item in sentence.items):
        org = item.org if item.label == "Organisation" else item.office.org if item.office is not None else None
        while org is not None:
            draft = view.joined.register.known("Organisation", org.key)
            if draft is not None:
                yield Item(item.piece, draft, org=org)
            org = org.parent


def clear(view: View, event: Item) -> bool:
    """Is it certain which event is meant: named here, or the only one of its kind in the document?"""
    ref = event.piece
    if not isinstance(ref, EventRef) or ref.name is not None:
        return True
    same = (i for i in _events(view) if isinstance(i.piece, EventRef) and i.piece.kind is ref.kind)
    return len({id(i.draft) for i in same}) == 1


def _events(view: View) -> tuple[Item, ...]:
    """The events that the document names, each once for each kind that it is called."""
    known = view.joined.known
    if "events" not in known:
        found: dict[tuple[int, str], Item] = {}
        for item in (i for sentence in view.joined.sentences for i in sentence.items):
            if isinstance(item.piece, EventRef):
                found[id(item.draft), item.piece.kind.name] = item
        known["events"] = tuple(found.values())
    return known["events"]


def inside(view: View, event: Item) -> Item | None:
    """The Party organisation, or the society, whose congress it is."""
    named = [
        i for i in view.of("Organisation") if event.first <= i.first and i.last <= event.last and i.org is not None
    ]
    return next((i for i in named if i.org is not None and i.org.parent is None and _of_members(i.org)), None)


def _of_members(org: Org) -> bool:
    return of_the_party(org) or _society(org)


def _one(found: dict[str, Item]) -> Item | None:
    if len({item.org.territory.key for item in found.values() if item.org and item.org.territory}) != 1:
        return None
    whole = next((i for i in found.values() if i.org is not None and i.org.title == PARTY), None)
    return whole or next(iter(found.values()))


def _body(view: View, word: str, name: str | None, fits: Callable[[Org], bool]) -> Item | None:
    """The body of a kind that a territory has, as the document names it; only where it is of one territory."""
    found: dict[str, Item] = {}
    for item in _bodies(view):
        org = item.org
        territory = org.territory if org is not None and org.parent is None and fits(org) else None
        if territory is not None and territory.word == word and name in (None, territory.name):
            found.setdefault(item.draft.key, item)
    return _one(found)


def of_the_party(org: Org) -> bool:
    """Is it a Party organisation, or the committee of one?"""
    return org.title.startswith(PARTY) or (len(org.title.split()) == 2 and org.title.endswith(_COMMITTEE))


def organ_of_the_party(org: Org) -> bool:
    """Is it one of these, or an organ of one?"""
    return of_the_party(org) or (org.parent is not None and of_the_party(org.parent))


def _society(org: Org) -> bool:
    return org.title.startswith(_SOCIETIES)
