"""Who has died holds no office: "tưởng niệm 105 năm ngày sinh Bí thư A", "ông B, Giám đốc Sở C, đã từ trần"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ingest.grammar.pieces import PersonName, Post
from ingest.join import Item
from ingest.relate.statement import OPEN, Statement
from ingest.relate.view import View

_OVER = frozenset(("former", "end"))


def departed(row: Iterable[View], statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements; every office of theirs is over."""
    dead = {id(person.draft) for view in row if view.of("Person") for person in _dead(view)}
    for s in statements:
        left_so = _OVER.isdisjoint(name for name, _ in s.qualifiers)
        over = s.predicate == "HOLDS" and id(s.subject) in dead and left_so
        told = tuple(q for q in s.qualifiers if q != OPEN)
        yield replace(s, qualifiers=(("former", "true"), *told)) if over else s


def _dead(view: View) -> Iterator[Item]:
    words, titles = view.scan.lexicon.words, _Titles.of(view)
    for person in view.of("Person"):
        if not isinstance(person.piece, PersonName):  # "đồng chí đã từ trần"
            if titles.dies(person):
                yield person
            continue
        first = titles.opening(person)
        before = view.gap(max(view.first, first - 2), first)
        if not words.late.isdisjoint(before[-1:]) or " ".join(before) in words.remembered or titles.dies(person):
            yield person


@dataclass(frozen=True, slots=True)
class _Titles:
    """The titles of a sentence: where those that begin at a token end (``last``), and the other way round."""

    view: View
    last: Mapping[int, int]
    first: Mapping[int, int]

    @classmethod
    def of(cls, view: View) -> _Titles:
        """Those that its items are."""
        posts = [item for item in reversed(view.items) if isinstance(item.piece, Post)]
        return cls(view, {one.first: one.last for one in posts}, {one.last: one.first for one in posts})

    def dies(self, person: Item) -> bool:
        """ "ông A, Bí thư Tỉnh ủy X, đã từ trần": nothing but titles between the name and the verb."""
        scan, words, at = self.view.scan, self.view.scan.lexicon.words, person.last
        while at < self.view.last and (scan.low(at) in words.done or scan.low(at) in words.former):
            at = self.last.get(at + 1, at + 1)
        return " ".join(self.view.gap(at, at + 2)) in words.dying

    def opening(self, person: Item) -> int:
        """Where the titles and forms of address before a name begin."""
        first, address = person.first, self.view.scan.lexicon.words.address
        while first > self.view.first:
            if first not in self.first and self.view.scan.low(first - 1) not in address:
                return first
            first = self.first.get(first, first - 1)
        return first
