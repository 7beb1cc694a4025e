"""What a body is made up of, told in rows: "Cơ cấu tổ chức của Bộ A" / "1. Vụ B." / "2. Cục C."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.grammar.pieces import Body
from ingest.join import Item, Joined
from ingest.relate.belonging import standing
from ingest.relate.bodies.partlists import several_of
from ingest.relate.listrow import in_row
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So many words has a heading without a colon at most; so many may stand in a row behind its body ("(thành lập mới)").
_LONGEST, _REST = 24, 8
_ENDS = frozenset((".", ";", ",", ":", "("))


def unit_rows(joined: Joined, views: Sequence[View]) -> Iterator[Statement]:
    """PART_OF of each body that stands alone in a row below the words for what another consists of."""
    for k, view in enumerate(views):
        whole = _whole(joined, views, view) if _heading(view) else _of_these(view)
        for row, unit in rows_below(views, k + 1) if whole is not None else ():
            above, owner = whole or (view, unit)
            if unit.draft is not owner.draft and unit.org is not None and unit.org.parent is None:
                named, said = above.evidence(owner), row.evidence(unit)
                yield Statement("PART_OF", unit.draft, owner.draft, named, "row-of-units", plain=False, also=said)


def _heading(view: View) -> bool:
    """Does the sentence say whose units follow: a heading without a full stop, or words before a colon?"""
    if "units" not in view.named:
        return False
    last = view.scan.low(view.last - 1)
    return last == ":" or (last not in _ENDS and view.last - view.first <= _LONGEST)


def _of_these(view: View) -> tuple[View, Item] | None:
    """ "Thành lập các cơ quan chuyên môn thuộc A, gồm:": the body whose units the sentence says to follow."""
    whole = next(reversed(standing(view)), None) if view.scan.low(view.last - 1) == ":" else None
    if whole is None or not view.scan.lexicon.words.parts_openers.issuperset(view.gap(whole.last, view.last)):
        return None
    return (view, whole) if several_of(view, whole) else None


def _whole(joined: Joined, views: Sequence[View], view: View) -> tuple[View, Item] | None:
    """Whose units they are: the body behind the words, before them, or the one that the document is about."""
    cue = view.cued("units")[0]
    bodies = view.of("Organisation")
    if not bodies:
        return next(_subjects(joined, views), None)
    return view, next((i for i in bodies if i.first >= cue.last), bodies[-1])


def _subjects(joined: Joined, views: Sequence[View]) -> Iterator[tuple[View, Item]]:
    """What a document is about that names it once: the body in its heading, or the one that it sets up."""
    if joined.directives.own is None:
        return
    yield from ((one, i) for one in views if one.part == "headline" for i in one.of("Organisation")[-1:])
    for one in views:
        for cue in one.cued("establish"):
            made = one.after(cue.last, "Organisation")
            if made is not None and one.part == "body":
                yield one, made


def rows_below(views: Sequence[View], start: int) -> Iterator[tuple[View, Item]]:
    """The rows right below that hold a body alone."""
    for view in views[start:]:
        unit = next((i for i in view.of("Organisation") if isinstance(i.piece, Body)), None)
        if not in_row(view) or unit is None or unit is not view.items[0] or not _alone(view, unit):
            return
        yield view, unit


def _alone(view: View, unit: Item) -> bool:
    """Does nothing stand before it but its number, and behind it no more than a mark or a remark in brackets?"""
    before = view.gap(view.first, unit.first)
    marked = all(len(word) == 1 or word[0].isdigit() for word in before)
    after = view.gap(unit.last, view.last)
    return marked and len(after) <= _REST and (not after or after[0] in _ENDS)
