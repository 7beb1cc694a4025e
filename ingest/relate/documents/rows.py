"""Rows of documents: those that joining words put beside each other, and those that go on after a title."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.documents.directive import numbered_year
from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.relate.view import View

# So many words has the title after which a row goes on, and so many stand before a base.
_TITLE, _FIRST = 40, 4
_MARKS = frozenset((";", ".", ":"))
_BETWEEN = ("implement", "amend", "replace", "accompany", "lapse")


def coordinated(view: View, left: Item, right: Item) -> bool:
    """Do only joining words stand between two documents?"""
    gap = view.gap(left.end, right.first)
    return bool(gap) and set(gap) <= view.scan.lexicon.words.document_joints


def alike(left: Item, right: Item) -> bool:
    """Are two documents of one type?"""
    return len({i.piece.kind for i in (left, right) if isinstance(i.piece, DirectiveRef)}) == 1


def row(view: View, first: Item) -> Iterator[Item]:
    """A document and those that are joined to it by commas and "và", its title between them or not."""
    last, listed = first, view.scan.low(first.first - 1) == ":"
    yield first
    for other in view.of("Directive"):
        if other.first >= last.end:
            joined = coordinated(view, last, other) and (listed or not _restarts(view, last, other))
            if not joined and not past_title(view, last, other):
                return
            last = other
            yield other


def _restarts(view: View, left: Item, right: Item) -> bool:
    """ "thay thế Nghị quyết A; Kế hoạch B …": after a semicolon another type begins another clause."""
    return ";" in view.gap(left.end, right.first) and not alike(left, right)


def past_title(view: View, left: Item, right: Item) -> bool:
    """ "sửa đổi Nghị định A về nuôi ong và Nghị định B": of one type, and nothing but the title between them."""
    gap = view.gap(left.end, right.first)
    if gap[-1:] != ["và"] or len(gap) > _TITLE or _MARKS & set(gap) or not (alike(left, right) and _number(right)):
        return False
    told = gap[0] in view.scan.lexicon.words.title_start
    return told and not any(left.end <= c.first < right.first for c in view.cued(*_BETWEEN))


def _number(item: Item) -> bool:
    return isinstance(item.piece, DirectiveRef) and item.piece.number is not None


def later(item: Item, than: Item) -> bool:
    """Was a document made after another, as far as both tell it by their days or the years of their numbers?"""
    one, other = _when(item), _when(than)
    size = min(len(one), len(other))
    return size > 0 and one[:size] > other[:size]


def _when(item: Item) -> str:
    ref = item.piece
    if not isinstance(ref, DirectiveRef):
        return ""
    return ref.date or numbered_year(ref.symbol or "") or ""


def documents_between(view: View, left: int, right: int) -> bool:
    """Does the word for a type stand between two places: "sửa đổi các Nghị định hướng dẫn Luật A"? Not in small letters
    one that tells of a part as well: "sửa đổi một số quy định của Luật A"."""
    table, words, scan = view.scan.lexicon.directives, view.scan.lexicon.words, view.scan
    hits = ((at, table.longest(scan.tokens.low, at, right)) for at in range(left, right))
    return any(hit is not None and (scan.cap(at) or hit[0].name.lower() not in words.provides) for at, hit in hits)


def reopened(view: View, item: Item) -> bool:
    """ "Căn cứ Luật A; Nghị định B …; xét Tờ trình C": does a document open what follows a semicolon?"""
    at = next((k for k in range(item.first - 1, view.first, -1) if view.scan.low(k) == ";"), None)
    return at is not None and item.first - at <= _FIRST
