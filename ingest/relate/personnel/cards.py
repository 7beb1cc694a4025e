"""Who has which office by cards: "Đồng chí" / "A" / "Giám đốc: 1976 - 1983", each in a line of its own."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item, Joined
from ingest.relate.offices.periods import told, years_in
from ingest.relate.statement import Statement
from ingest.relate.view import View


def cards(joined: Joined, views: list[View]) -> Iterator[Statement]:
    """HOLDS of everybody who has a card, with the years that it tells; over, where the office is a former one."""
    if not joined.cards:
        return
    items = _items(joined, views)
    for card in joined.cards:
        view, person = items.get(id(card.person), (None, None))
        for piece, timed in card.posts:
            at, post = items.get(id(piece), (None, None))
            if view is None or person is None or at is None or post is None:
                continue
            first = piece.last if timed.first <= piece.first < timed.last else timed.first
            marks = dict(told(at, years_in(at, first, timed.last)))
            marks |= {"former": "true"} if piece.former else {}
            marks |= {"acting": "true"} if piece.acting else {}
            yield Statement(
                "HOLDS",
                person.draft,
                post.draft,
                view.evidence(person),
                "office-on-card",
                qualifiers=tuple(marks.items()),
                also=at.evidence(post),
            )


def _items(joined: Joined, views: list[View]) -> dict[int, tuple[View, Item]]:
    """The names and offices of the cards, by the piece that each stands for."""
    pieces: set[int] = {id(card.person) for card in joined.cards}
    pieces |= {id(post) for card in joined.cards for post, _ in card.posts}
    return {id(item.piece): (view, item) for view in views for item in view.items if id(item.piece) in pieces}
