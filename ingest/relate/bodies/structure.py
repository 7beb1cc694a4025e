"""What names themselves say: organs of bodies, posts at bodies, attributes of things."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from graph.source import Span
from ingest.grammar.countries import of_country
from ingest.grammar.pieces import Body, Post
from ingest.join import Item, add_org
from ingest.join.bodies.org import Org, of_territory
from ingest.join.entities import Draft, Register
from ingest.relate.belonging import between, college, of_higher, said_to_belong, told_before
from ingest.relate.bodies.cutnames import cut
from ingest.relate.implied import central
from ingest.relate.needs import needs
from ingest.relate.statement import Statement
from ingest.relate.view import View

_FIRST = attrgetter("first")
# Between a unit and the one that it is part of.
_DASHED = (["-"], ["–"])
_BESIDE = ([","], ["-"], ["–"], ["("])
_OFFICE, _AND = "Văn phòng ", " và "


@needs("Organisation Post")
def structure(view: View) -> Iterator[Statement]:
    """PART_OF and POST_AT, read from the names of bodies and posts, and from "thuộc" between two bodies."""
    register = view.joined.register
    yield from _belonging(view)
    named: dict[str, list[Item]] = {}
    for item in view.items:
        if item.org is None or not (item.office or item.org.parent or item.org.head.part_of or _joint(item.org)):
            continue
        span, plain = _said(view, item, item.org, named)
        if item.office is not None:
            org = _known(register, item.org)
            yield Statement("POST_AT", item.draft, org, span, "post-at-body", plain=plain)
        yield from _part_of(view, item.org, span, plain)
        for owner in _owners(view, item.org):
            whole = add_org(register, owner, span)
            yield Statement("PART_OF", _known(register, item.org), whole, span, "organ-of-body", plain=plain)
        above = item.org.head.part_of
        abroad = of_country(item.org.title, view.scan.lexicon.words.countries)  # "Ủy ban Thường vụ Quốc hội Lào"
        if above is not None and not abroad and _names(view, item, item.org, above):
            org = _known(register, item.org)
            yield Statement("PART_OF", org, central(view, above, item), span, "organ-of-body", plain=plain)


def _names(view: View, item: Item, org: Org, above: str) -> bool:
    """Does the name of a body, or the words for it, hold that of the body above it?"""
    words = (org.name, view.scan.tokens.text(item.first, item.last))
    return any(above.lower() in name.lower() for name in words)


def _said(view: View, item: Item, org: Org, named: dict[str, list[Item]]) -> tuple[Span, bool]:
    """The words that name a body, and whether in full; a title that borrows the next one's body needs both.

    ``named``: the items by the bodies that they name, once one of them has been asked for.
    """
    piece = item.piece
    body = piece.body if isinstance(piece, Post) else piece if isinstance(piece, Body) else None
    span = view.naming(item)
    if body is not None and body.complete and (body.parent is not None or org.parent is None):
        return span, body.first > item.first or isinstance(piece, Body) or org.title.lower() in span.quote.lower()
    lender = _lender(view, item, org, named)
    return (view.evidence(item, lender), False) if lender is not None else (span, False)


def _lender(view: View, item: Item, org: Org, named: dict[str, list[Item]]) -> Item | None:
    """What behind a title names its body, or the one above that, first."""
    if not named:
        for other in view.items:
            if other.org is not None:
                named.setdefault(other.org.key, []).append(other)
    keys = (org.key, org.parent.key) if org.parent is not None else (org.key,)
    rows = [(row, bisect_left(row, item.last, key=_FIRST)) for key in keys if (row := named.get(key))]
    behind = [row[at] for row, at in rows if at < len(row)]
    return min(behind, key=lambda one: (one.first, -one.last), default=None)


def _known(register: Register, org: Org) -> Draft:
    """The draft of an organisation that joining has entered."""
    draft = register.known("Organisation", org.key)
    assert draft is not None
    return draft


def _part_of(view: View, org: Org, span: Span, plain: bool) -> Iterator[Statement]:
    register = view.joined.register
    while org.parent is not None:
        organ, whole = _known(register, org), _known(register, org.parent)
        yield Statement("PART_OF", organ, whole, span, "organ-of-body", plain=plain)
        org = org.parent


def _joint(org: Org) -> bool:
    """ "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân": an office that two bodies of a territory have together."""
    return org.territory is not None and org.title.startswith(_OFFICE) and _AND in org.title


def _owners(view: View, org: Org) -> Iterator[Org]:
    """The two bodies whose office it is, by its name."""
    heads = view.scan.lexicon.head_by_name
    for name in org.title.removeprefix(_OFFICE).split(_AND) if _joint(org) else ():
        if name in heads and org.territory is not None:
            yield of_territory(heads[name], name, org.territory)


def _belonging(view: View) -> Iterator[Statement]:
    """ "Viện A thuộc Bộ B", "Bệnh viện A (trực thuộc Sở B)", "Công ty A của Tập đoàn B", "Bệnh viện A (Bộ B)"."""
    register = view.joined.register
    for (left, organ_of), (right, whole_of) in _neighbours(view):
        part = organ_of.parent is None and _inside(view, left, right)
        if right.office is None and (part or of_higher(view, left, right)):
            organ, whole = _known(register, organ_of), _known(register, whole_of)
            if organ is not whole:
                yield Statement("PART_OF", organ, whole, view.evidence(left, right), "said-to-belong")
        elif left.office is None and whole_of.parent is None and told_before(view, left, right):
            yield Statement("PART_OF", right.draft, left.draft, view.evidence(left, right), "said-to-belong")


def _neighbours(view: View) -> Iterator[tuple[tuple[Item, Org], tuple[Item, Org]]]:
    """Two bodies side by side; of "A là cơ quan ngôn luận của B, trực thuộc C" A and C."""
    bodies = [(i, i.org) for i in view.items if i.org is not None]
    for k, (left, right) in enumerate(pairwise(bodies)):
        before = bodies[k - 1] if k else None
        if before is not None and view.scan.low(left[0].last) == ")" and view.scan.low(before[0].last) == "(":
            yield before, right  # "A (nay là B) thuộc C"
        elif before is not None and _told_of_subject(view, before[0], left[0], right[0]):
            yield before, right
        else:
            yield left, right


def _told_of_subject(view: View, subject: Item, left: Item, right: Item) -> bool:
    owned = view.scan.low(left.first - 1) in view.scan.lexicon.words.owned_by
    return owned and view.gap(left.last, right.first)[:1] == [","] and "là" in view.gap(subject.last, left.first)


def _short(view: View, body: Item) -> bool:
    """ "Tổng công ty Điện lực Việt Nam (EVN)", "Ngân hàng Sông Trà (TraBank)": its other name, and the same body."""
    return " " not in view.evidence(body).quote


def _of_the_new(view: View, left: Item) -> bool:
    """ "thành lập A trên cơ sở hợp nhất B và C, trực thuộc D": that is told of A."""
    end = left.last
    if view.scan.low(end) == "(":  # "… hợp nhất B và C (lập năm 1990), trực thuộc D"
        end = next((at + 1 for at in range(end, view.last) if view.scan.low(at) == ")"), end)
    if view.scan.low(end) != ",":
        return False
    made = view.cue_before(left.first, "establish")
    said = " ".join(view.gap(made.last, left.first)) if made is not None else ""
    return any(phrase in said for phrase in view.scan.lexicon.words.made_of)


def _another_name(body: Org, beside: Org) -> bool:
    """ "Quân đoàn 3 (Binh đoàn Tây Nguyên)", "Tập đoàn Công nghiệp X (Tập đoàn Sông Trà)": of its kind, or of a kind
    that stands by itself like its own."""
    units = body.head.alone == beside.head.alone == "always" and "name" in body.head.takes & beside.head.takes
    alike = body.head is beside.head or units
    return alike and beside.head.name not in body.head.parents


def _lesser(view: View, body: Org, beside: Org) -> bool:
    """ "Cục Y tế A (Trung tâm B)": of a kind that has offices alone within it; its other name."""
    words = view.scan.lexicon.words
    return beside.head.name in words.lesser_kinds and body.head.name not in words.office_kinds


def _closes(view: View, body: Item) -> bool:
    """Does the bracket end with a body, or with the one above that: "Trung đoàn A (Sư đoàn B, Quân khu C)"?"""
    above = view.after(body.last, "Organisation") if view.scan.low(body.last) == "," else None
    return view.scan.low((above or body).last) == ")" and (
        above is None or (view.gap(body.last, above.first) == [","] and _inside(view, body, above))
    )


def _beside(view: View, left: Item, right: Item, organ: Org, whole: Org) -> bool | None:
    """ "Trung đoàn A, Sư đoàn B", "Trung đoàn A - Sư đoàn B", "Đồn Biên phòng A (BĐBP tỉnh B)"; None where the kinds of
    both do not tell."""
    gap = view.gap(left.last, right.first)
    if gap in _DASHED and view.scan.low(left.first - 1) == "giữa":
        return False  # "trận đấu giữa Trung đoàn A - Quân khu B"
    if gap in _BESIDE and "parent" not in organ.head.takes:
        owned = whole.head.name in organ.head.parents and (gap != ["("] or _closes(view, right))
        if owned or gap == [","]:
            return owned
    return True if gap in _DASHED and _under(view, organ, whole) else None


def _under(view: View, organ: Org, whole: Org) -> bool:
    """ "Nhà máy Z183 - Tổng cục Công nghiệp quốc phòng": a work, a school, a unit and its ministry or command."""
    words = view.scan.lexicon.words
    own = organ.territory is whole.territory is None and not organ.head.levels
    return own and whole.head.name in words.commands and organ.head.name.startswith(tuple(words.under_commands))


def _inside(view: View, left: Item, right: Item) -> bool:
    if college(view, left, right):
        return True  # whose name is whole, whatever verb follows
    if said_to_belong(view, left, right):
        return not (cut(view, right) or _of_the_new(view, left))
    organ, whole = left.org, right.org
    if organ is None or whole is None or organ.title.startswith(whole.title):
        return False
    beside = _beside(view, left, right, organ, whole)
    if beside is not None or whole.territory is not None:
        return bool(beside)
    named = "name" in organ.head.takes and left.office is None
    bracketed = (
        view.gap(left.last, right.first) == ["("]
        and _closes(view, right)
        and not (_short(view, right) or _another_name(organ, whole) or _lesser(view, organ, whole))
    )
    return named and (between(view, left, right) == ["của"] or bracketed)
