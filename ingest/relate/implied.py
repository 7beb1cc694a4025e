"""Bodies and seats that the name of something else implies: who is above an honour, a seat in a committee."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.bodies.parties import SECRETARIAT
from ingest.join import Item
from ingest.join.bodies.spelt import even
from ingest.join.entities import Draft
from ingest.relate.statement import Statement
from ingest.relate.view import View

_SECRETARY = "Bí thư"


def central(view: View, name: str, item: Item) -> Draft:
    """The draft of a body that stands by itself, named through another thing's name."""
    fields = (("kind", name), ("proper", even(name)))
    return view.joined.register.imply("Organisation", name, name, fields, view.evidence(item))


def seat_in(view: View, body: Item, title: str = "Ủy viên") -> Item:
    """A seat in a committee as a post: "Ủy viên Ban Thường vụ Tỉnh ủy X"."""
    assert body.org is not None
    org = body.org
    if org.head.name == SECRETARIAT and org.parent is not None:
        org, title = org.parent, _SECRETARY  # "bầu vào Ban Bí thư Trung ương Đoàn"
    whole = org.territory is not None and org.parent is None and org.title.endswith("ủy")
    name = f"{title} Ban Chấp hành Đảng bộ {org.territory.full}" if whole and org.territory else f"{title} {org.name}"
    named = view.joined.found.scan.lexicon.title_by_name.get(name)  # "Ủy viên Bộ Chính trị"
    said = name if named is not None and named.body == org.head.name else title
    fields = (*((("body", org.identity),) if org.known else ()), ("title", said))
    draft = view.joined.register.imply("Post", f"{title} < {org.key}", name, fields, view.evidence(body))
    return Item(body.piece, draft, org=org)


def seat_at(view: View, seat: Item) -> Iterator[Statement]:
    """POST_AT of a seat that no title names: its committee is named, and who joins it."""
    body = view.joined.register.known("Organisation", seat.org.key) if seat.org is not None else None
    if body is not None:
        yield Statement("POST_AT", seat.draft, body, view.evidence(seat), "post-at-body")
