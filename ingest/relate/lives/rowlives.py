"""Lives in the rows of a list: "2. A, sinh năm 1922. Bí thư Huyện ủy X từ năm 1954 đến năm 1957. Mất năm 1990.": a row
that begins with a name goes on with sentences that are offices and their years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ingest.grammar.pieces import PersonName, Post
from ingest.grammar.scan import Scan
from ingest.join import Item
from ingest.relate.offices.periods import told, years_in
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So many words of address stand before the name with which a row begins; so many has "tên khai sinh là".
_ADDRESS, _CALLED = 3, 4
# Cues that a row tells news of somebody, and no life.
_TELLING = frozenset(("say", "speak", "attend", "chair", "sign", "form", "discipline"))
_MARKS = frozenset((".", ")", "-", "–", "+", "*", "•", "/", ";"))


def row_lives(views: Sequence[View]) -> Iterator[Statement]:
    """HOLDS of whom a row begins with, by those of its later sentences that hold nothing but offices and times."""
    person: Item | None = None
    for view in views:
        if view.scan.opens_line(view.first) or not view.first:
            person = _of_row(view)
        elif view.of("Person"):
            person = None
        elif person is not None and view.of("Post"):
            yield from _offices(view, person)


def _of_row(view: View) -> Item | None:
    """Whose name a numbered row begins with, where its sentence names nobody else and tells no news."""
    people = view.of("Person") if view.scan.low(view.first)[0].isdigit() else []
    if not people or not isinstance(people[0].piece, PersonName) or not _TELLING.isdisjoint(view.named):
        return None
    if any(not _called(view, left, right) for left, right in pairwise(people)):
        return None
    at = next((k for k in range(view.first, view.last) if not _opens(view.scan, k)), view.last)
    before = view.gap(at, people[0].first)
    return people[0] if len(before) <= _ADDRESS and view.scan.lexicon.words.address.issuperset(before) else None


def _opens(scan: Scan, at: int) -> bool:
    return scan.low(at)[0].isdigit() or scan.low(at) in _MARKS


def _called(view: View, left: Item, right: Item) -> bool:
    """ "A tức B", "A, tên khai sinh là B": one person by two names."""
    before = view.gap(max(left.last, right.first - _CALLED), right.first)
    return any(" ".join(before[at:]) in view.scan.lexicon.words.also_called for at in range(len(before)))


def _offices(view: View, person: Item) -> Iterator[Statement]:
    posts = view.of("Post")
    if not _nothing_else(view):
        return
    for post, following in pairwise([*posts, None]):
        assert post is not None
        first = view.first if post is posts[0] else post.last
        days = years_in(view, first, following.first if following is not None else view.last)
        marks = {"former": "true"} if isinstance(post.piece, Post) and post.piece.former else {}
        marks |= dict(told(view, days))
        span = view.evidence(post)
        yield Statement("HOLDS", person.draft, post.draft, span, "office-of-a-life", qualifiers=tuple(marks.items()))


def _nothing_else(view: View) -> bool:
    """Does a sentence hold offices and times alone, and begin with one of them?"""
    words = view.scan.lexicon.words
    said = [word for word in view.untitled(view.first, view.last) if not word[0].isdigit()]
    return words.roll_times.union(words.between_posts, words.parts_of_year, _MARKS).issuperset(said)
