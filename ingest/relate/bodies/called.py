"""Which body is called what by now: "A (nay là B)", "B, tiền thân là A", "tiền thân của B (hiện nay) là A"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.bodies.bodyrows import LONGEST, kind_of, of_whole, row_of, told_as
from ingest.relate.bodies.cutnames import cut
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So far before a body stands what it is told as.
_NEAR = 3
# So much may be told of a body before what it was ("C thành lập năm 1996, có tiền thân là A").
_LATE = 12
_IS = ("là", "chính là")
_FORERUNNER, _BECAME = ["tiền", "thân"], ["trở", "thành"]
# "A và B".
_PAIR = 2


def now_called(view: View, bodies: list[Item]) -> Iterator[Statement]:
    """SUCCEEDS of neighbours in a sentence of which one is said to be the other by now."""
    yield from _of_offices(view)
    words = view.scan.lexicon.words
    for left, right in pairwise(bodies):
        said = [word for word in view.gap(left.last, right.first) if word not in (",", "(")]
        phrase = " ".join(said)
        ahead = _forerunner_ahead(view, left.first)
        opens = ahead > 0 and (
            phrase in _IS or (phrase in words.now_called and said == view.gap(left.last, right.first))
        )
        before = _before(view, right, said)
        once = phrase in words.once_called or (len(said) <= _LATE and " ".join(said[-_NEAR:]) in words.forerunner_is)
        once &= not before
        later = not opens and (phrase in words.now_called or _forerunner(view, said) or before)
        if left.draft is right.draft or not (later or once or opens) or cut(view, right) or _halved(view, left):
            continue
        if once and view.scan.low(left.first - 1) == "của":
            continue  # "A được thành lập theo Quyết định của B, tiền thân là C": of which, the words do not say
        if later and not opens and (_forerunner(view, said) or said[:2] == _FORERUNNER) and _owned(view, left, right):
            continue
        first = left.first - ahead if opens else left.first
        span = view.quote(first, right.last)
        if later:
            yield Statement("SUCCEEDS", right.draft, _whole(view, left, right), span, "called-before")
            yield from _also_later(view, left, right, bodies)
        else:
            now = of_whole(view, left, bodies)
            yield Statement("SUCCEEDS", now.draft, right.draft, span, "called-before")
            yield from _beside(view, left, right, bodies)


def _forerunner_ahead(view: View, at: int) -> int:
    """ "Tiền thân của | B là A", "Tên gọi ban đầu của | B là A": the number of those words."""
    return told_as(view.gap(max(view.first, at - LONGEST), at), view.scan.lexicon.words.forerunner_of)


def _before(view: View, right: Item, said: list[str]) -> bool:
    """ "A (tiền thân B bây giờ)": "của" is left out, and A came before."""
    later = " ".join(view.gap(right.last, right.last + 2))
    return said == _FORERUNNER and later.startswith(tuple(view.scan.lexicon.words.by_today))


def _owned(view: View, left: Item, right: Item) -> bool:
    """ "Phòng điều trị thuộc Sở A (tiền thân của Bệnh viện B)": of what A has that is told, and it was not read."""
    return view.scan.low(left.first - 1) == "thuộc" and kind_of(left) != kind_of(right)


def _halved(view: View, body: Item) -> bool:
    """ "Công ty Cổ phần Lắp | máy với tiền thân là A": in a bracket or a clause of its own stands who is told of."""
    mark = view.scan.low(body.last)
    return mark not in (",", "(", "-", "–", "và", "với", "có", "tiền", "vốn") and not mark.isdigit() and cut(view, body)


def _beside(view: View, body: Item, first: Item, bodies: list[Item]) -> Iterator[Statement]:
    """ "B (tiền thân là A và C)": the others of one kind that it came of; in brackets, or behind "và" alone."""
    row = [i for i in row_of(view, first, bodies) if kind_of(i) == kind_of(first)]
    bracket = view.scan.low(row[-1].last) == ")" and "(" in view.gap(body.last, first.first)
    pair = len(row) == _PAIR and view.gap(row[0].last, row[1].first) == ["và"]
    for other in row[1:] if bracket or pair else ():
        if other.draft is not body.draft and not cut(view, other):
            span = view.quote(body.first, other.last)
            yield Statement("SUCCEEDS", body.draft, other.draft, span, "called-before")


def _also_later(view: View, left: Item, right: Item, bodies: list[Item]) -> Iterator[Statement]:
    """ "(tiền thân của B và C ngày nay)": the other one that came of it, in brackets."""
    row = row_of(view, right, bodies)
    pair = len(row) == _PAIR and view.gap(row[0].last, row[1].first) == ["và"]
    if not pair or view.scan.low(left.last) != "(" or row[1].draft is left.draft or cut(view, row[1]):
        return
    end = row[1].last
    today = " ".join(view.gap(end, end + _PAIR)) in view.scan.lexicon.words.by_today
    if view.scan.low(end + _PAIR * today) == ")":
        span = view.quote(left.first, end)
        yield Statement("SUCCEEDS", row[1].draft, _whole(view, left, row[1]), span, "called-before")


def _forerunner(view: View, said: list[str]) -> bool:
    """ "A, là một trong những trường tiền thân của B", "A được thành lập tại …, trở thành tiền thân của B"."""
    words = view.scan.lexicon.words
    size = told_as(said, words.forerunner_of)
    before = said[: len(said) - size]
    opens = (
        before[:1] == ["là"]
        or before[-2:] == _BECAME
        or words.told_of_forerunner >= {word for word in before if not word[0].isdigit()}
    )
    return size > 0 and bool(before) and len(said) <= _LATE and opens


def _whole(view: View, left: Item, right: Item) -> Draft:
    """ "Khoa Sử Trường A (nay là Trường B)": what is told of a school is no story of its faculty."""
    above = left.org.parent if left.org is not None and left.office is None else None
    if above is None or right.org is None or right.org.parent is not None or kind_of(left) == kind_of(right):
        return left.draft
    whole = view.joined.register.known("Organisation", above.key)
    return whole if whole is not None and above.head is right.org.head else left.draft


def _of_offices(view: View) -> Iterator[Statement]:
    """ "Bộ trưởng Bộ A (nay là Bộ B)": what is told of the body whose office it is."""
    for left, right in pairwise(view.items):
        if left.office is None or left.org is None or right.office is not None or right.org is None:
            continue
        said = " ".join(word for word in view.gap(left.last, right.first) if word != "(")
        old = view.joined.register.known("Organisation", left.org.key)
        if said in view.scan.lexicon.words.now_called and left.org.head is right.org.head and old is not None:
            span = view.quote(left.first, right.last)
            yield Statement("SUCCEEDS", right.draft, old, span, "called-before", plain=False)
