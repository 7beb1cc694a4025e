"""Who has died holds no office: "tưởng niệm 105 năm ngày sinh Bí thư A", "ông B, Giám đốc Sở C, đã từ trần"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ingest.grammar.pieces import PersonName, Post
from ingest.join import Item
from ingest.relate.view import Statement, View

_DATED = frozenset(("former", "date", "end"))


def departed(row: Iterable[View], statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements; every office of theirs of which no day is told is over."""
    dead = {id(person.draft) for view in row if view.of("Person") for person in _dead(view)}
    for s in statements:
        named = _DATED.isdisjoint(name for name, _ in s.qualifiers)
        over = s.predicate == "HOLDS" and id(s.subject) in dead and named
        yield replace(s, qualifiers=(("former", "true"), *s.qualifiers)) if over else s


def _dead(view: View) -> Iterator[Item]:
    words = view.scan.lexicon.words
    for person in (one for one in view.of("Person") if isinstance(one.piece, PersonName)):
        first = _opening(view, person)
        before = view.gap(max(view.first, first - 2), first)
        if not words.late.isdisjoint(before[-1:]) or " ".join(before) in words.remembered or _dies(view, person):
            yield person


def _dies(view: View, person: Item) -> bool:
    """ "ông A, Bí thư Tỉnh ủy X, đã từ trần": nothing but titles between the name and the verb."""
    words, at = view.scan.lexicon.words, person.last
    while at < view.last and (view.scan.low(at) in words.done or view.scan.low(at) in words.former):
        at = _after_title(view, at + 1)
    return " ".join(view.gap(at, at + 2)) in words.dying


def _after_title(view: View, at: int) -> int:
    """Past the title that begins at a token, if one does."""
    return next((i.last for i in view.items if isinstance(i.piece, Post) and i.first == at), at)


def _opening(view: View, person: Item) -> int:
    """Where the titles and forms of address before a name begin."""
    first, address = person.first, view.scan.lexicon.words.address
    while first > view.first:
        title = next((i for i in view.items if isinstance(i.piece, Post) and i.last == first), None)
        if title is None and view.scan.low(first - 1) not in address:
            return first
        first = title.first if title is not None else first - 1
    return first
