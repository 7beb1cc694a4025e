"""Figures: how many or how much of what a body has, on which day or in which period. Only where all of it is clear."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.grammar.quantities import Quantity, quantities
from ingest.join import Item
from ingest.lexicon.figures import figure_words
from ingest.lexicon.trie import Trie
from ingest.relate.needs import needs
from ingest.relate.view import Statement, View

_NEAR = 2
_LONGEST_MEASURE = 10


@dataclass(frozen=True, slots=True)
class _Figure:
    """A quantity with the body it is about, what it counts, and the words [first, last) that say all of it.

    ``before``: words of what it counts that stand before the number, as its name has them.
    """

    quantity: Quantity
    body: Item
    counts: str
    first: int
    last: int
    before: str = ""
    change: str | None = None
    compared: str | None = None


@needs("Organisation")
def observations(view: View) -> Iterator[Statement]:
    """FIGURE_OF, from each figure to its body."""
    if not view.of("Organisation"):
        return
    row = list(quantities(view.scan, view.first, view.last))
    if not row:
        return
    period = _period(view)
    taken = {at for item in view.items if item.label != "Event" for at in range(item.first, item.last)}
    dated = {
        at for d in view.sentence.clause.dates for at in range(view.scan.tokens.at(d.start), view.scan.tokens.at(d.end))
    }
    for quantity in row:
        if not taken.isdisjoint(range(quantity.first, quantity.last)) or quantity.first in dated:
            continue
        figure = _count(view, quantity) if quantity.counts is not None else _measured(view, quantity)
        if figure is not None:
            yield _statement(view, figure, period)


def _count(view: View, q: Quantity) -> _Figure | None:
    """ "Đảng bộ X có 668 đảng viên", "668 đảng viên của Đảng bộ X"."""
    assert q.counts is not None
    after = _owner(view, q.last)
    if after is not None and not _directives(view, q):
        return _Figure(q, after, q.counts, q.first, after.last)
    held = _holder(view, q.first)
    if held is None:
        return None
    body, act = held
    return _Figure(q, body, f"{act} {q.counts}".strip(), body.first, q.last, before=act)


def _directives(view: View, q: Quantity) -> bool:
    """ "17 quyết định của UBND tỉnh": some of its decisions, and no figure of it."""
    table = view.scan.lexicon.directives
    return any(table.starts_at(view.scan.tokens.low, at, q.last) for at in range(q.first, q.last))


def _holder(view: View, at: int) -> tuple[Item, str] | None:
    """The body that "có", "quản lý" … joins to the figure, or an act, which is given: the only body named before it."""
    bodies = [i for i in view.of("Organisation") if i.last <= at]
    if not bodies or len({id(i.draft) for i in bodies}) != 1:
        return None
    low, words = view.scan.tokens.low, figure_words()
    verb = _passed(view, bodies[-1].last, at, words.lightly)
    has, act = words.has.longest(low, verb, at), words.acts.longest(low, verb, at)
    end = max((hit[1] for hit in (has, act) if hit is not None), default=-1)
    if end < 0 or _passed(view, end, at, words.joining) != at:
        return None
    return bodies[-1], act[0] if act is not None and act[1] == end else ""


def _passed(view: View, at: int, stop: int, table: Trie[str]) -> int:
    """Where the phrases of a table, dates and figures end that follow each other from a token on."""
    inner = {d.start: d.end for d in view.sentence.clause.dates}
    inner |= {
        view.scan.tokens.start[q.first]: view.scan.tokens.end[q.last - 1] for q in quantities(view.scan, at, stop)
    }
    while at < stop:
        hit = table.longest(view.scan.tokens.low, at, stop)
        end = inner.get(view.scan.tokens.start[at])
        if hit is None and end is None:
            break
        at = hit[1] if hit is not None else view.scan.tokens.at(end or 0)
    return at


def _owner(view: View, at: int) -> Item | None:
    """The body after "của", "thuộc"."""
    link = figure_words().belongs.longest(view.scan.tokens.low, at, view.last)
    return next((i for i in view.of("Organisation") if link is not None and i.first == link[1]), None)


def _measured(view: View, q: Quantity) -> _Figure | None:
    """A share or an amount: what it is of stands after it, or is a measure at the beginning."""
    return (_share_of(view, q) if q.unit == "%" else None) or _changed(view, q)


def _share_of(view: View, q: Quantity) -> _Figure | None:
    """ "có 42,9% số chi bộ …": of what is counted after it."""
    words, low = figure_words(), view.scan.tokens.low
    of = words.shares.longest(low, q.last, view.last)
    counted = words.counted.longest(low, of[1], view.last) if of is not None else None
    if of is None or counted is None:
        return None
    held = _holder(view, q.first)
    body = _owner(view, counted[1]) or (held[0] if held is not None and not held[1] else None)
    if body is None:
        return None
    return _Figure(q, body, f"{of[0]} {counted[0]}", min(body.first, q.first), max(body.last, counted[1]))


def _changed(view: View, q: Quantity) -> _Figure | None:
    """ "Số đảng viên mới của Đảng bộ X tăng 3,2% so với cùng kỳ", "Doanh thu của X đạt 12 tỷ đồng"."""
    words, low = figure_words(), view.scan.tokens.low
    rise, fall = _right_before(words.rises, view, q.first), _right_before(words.falls, view, q.first)
    change = "tăng" if rise is not None else "giảm" if fall is not None else None
    verb = rise if rise is not None else fall if fall is not None else _right_before(words.has, view, q.first)
    body = view.before(verb, "Organisation") if verb is not None else None
    if (
        verb is None
        or body is None
        or verb - body.last > _NEAR
        or not words.belongs.starts_at(low, body.first - 1, body.first)
    ):
        return None
    start = _measure(view, body.first - 1)
    if start is None:
        return None
    compared = words.compared.longest(low, q.last, view.last)
    last = compared[1] if compared is not None else q.last
    counts = " ".join(view.gap(start, body.first - 1))
    before = f"{counts} {change}" if change is not None else counts
    return _Figure(q, body, counts, start, last, before, change, compared[0] if compared is not None else None)


def _measure(view: View, at: int) -> int | None:
    """Where the measure begins that ends before a token; nothing but its own words stands between."""
    for start in range(max(view.first, at - _LONGEST_MEASURE), at):
        if figure_words().measures.starts_at(view.scan.tokens.low, start, at):
            plain = all(word[0].isalpha() for word in view.gap(start, at))
            return start if plain else None
    return None


def _right_before(table: Trie[str], view: View, at: int) -> int | None:
    """Where the phrase of a table begins that ends right before a token."""
    found = (
        k
        for k in range(max(view.first, at - 3), at)
        if any(end == at for _, end in table.matches(view.scan.tokens.low, k, at))
    )
    return next(found, None)


def _period(view: View) -> str | None:
    """The only date that the sentence names."""
    dates = {d.iso for d in view.dates}
    return next(iter(dates)) if len(dates) == 1 else None


def _statement(view: View, f: _Figure, period: str | None) -> Statement:
    assert f.body.org is not None
    q = f.quantity
    fields = {
        "body": f.body.org.key, "value": q.value, "counts": f.counts, "unit": q.unit, "total": q.total,
        "about": q.about, "change": f.change, "compared": f.compared, "period": period,
    }  # fmt: skip
    known = tuple(sorted((name, value) for name, value in fields.items() if value is not None))
    words = view.quote(q.first, q.last)
    parts = (f.before, " ".join(words.quote.split()), "" if q.counts or f.before else f.counts)
    name = " ".join(part for part in parts if part)
    key = "|".join(f"{name}={value}" for name, value in known)
    draft = view.joined.register.imply("Observation", key, name, known, words)
    return Statement("FIGURE_OF", draft, f.body.draft, view.quote(f.first, f.last), "figure-of-body")
