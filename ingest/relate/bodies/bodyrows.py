"""Bodies of a sentence side by side, and what stands between them."""

from __future__ import annotations

from ingest.grammar.pieces import Body
from ingest.grammar.rows import unbracketed
from ingest.join import Item
from ingest.relate.view import View

_FORMER = "cũ"
# So many words has "tên gọi ban đầu của".
LONGEST = 5


def kind_of(body: Item) -> str:
    """The first word of a body's name, in lower case: what kind of body it says it is."""
    return body.draft.name.split()[0].lower()


def told_as(said: list[str], phrases: frozenset[str]) -> int:
    """How many of the last words are one of some phrases: three of "và là tiền thân của"; 0 where they are none."""
    sizes = range(1, min(len(said), LONGEST) + 1)
    return next((size for size in sizes if " ".join(said[-size:]) in phrases), 0)


def row_of(view: View, first: Item | None, bodies: list[Item]) -> list[Item]:
    """A body and those that joining words part from it."""
    row = [first] if first is not None else []
    for body in bodies:
        if row and body.first >= row[-1].last and view.scan.low(body.first - 1) != "(":
            said = between_bodies(view, row[-1], body)
            alike = said == [";"] and _listed_head(row[-1], body)
            if not (alike or view.scan.lexicon.words.beside_bodies.issuperset(said)):
                break
            row.append(body)
    return row


def _listed_head(left: Item, right: Item) -> bool:
    """ "3 Bộ: Nội thương; Vật tư": bodies whose head is said once."""
    return all(isinstance(i.piece, Body) and i.piece.listed for i in (left, right))


def between_bodies(view: View, left: Item, right: Item) -> list[str]:
    """The words between two bodies, but for whose the first one is, or what it is called besides: "A thuộc X và B",
    "A (tỉnh X) và B"."""
    at = left.last + (view.scan.low(left.last) == _FORMER)  # "hợp nhất A cũ và B"
    said = view.gap(at, right.first)
    return unbracketed(said) if said[:1] == ["("] else view.gap(max(end_before(view, right.first), at), right.first)


def end_before(view: View, at: int) -> int:
    """Where the last body before a token ends, or the one that it belongs to."""
    body = view.before(at, "Organisation")
    return body.last if body is not None else view.first


def of_whole(view: View, body: Item, bodies: list[Item]) -> Item:
    """ "Trường A - Bộ B được thành lập": the school, where the whole that it is part of stands right behind it."""
    part = next((i for i in reversed(bodies) if i.last <= body.first), None)
    known = body.org is not None and body.org.known and body.office is None
    beside = part is not None and known and view.gap(part.last, body.first) in ([], ["-"], ["–"])
    return part if part is not None and beside else body
