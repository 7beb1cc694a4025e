"""Figures: how many or how much of what a body has, did or amounts to, on which day or in which period."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.grammar.dates import Date
from ingest.grammar.dates.yearwords import is_span, months_of
from ingest.grammar.quantities import Quantity, quantities
from ingest.lexicon.figures import figure_words
from ingest.lexicon.trie import Trie
from ingest.relate.days import opens
from ingest.relate.figures.clauses import Clauses
from ingest.relate.figures.figure import Figure, clause_end
from ingest.relate.needs import needs
from ingest.relate.statement import INFERRED, Statement
from ingest.relate.view import View

_NEAR = 2
_LONGEST_MEASURE = 10


@needs()
def observations(view: View) -> Iterator[Statement]:
    """FIGURE_OF, from each figure to its body."""
    row = _row(view)
    if not row:
        return
    told = list(Clauses(view, row).read())
    rest = (q for q in row.values() if q.counts is None and all(q.first != f.quantity.first for f in told))
    told += [figure for q in rest if (figure := _changed(view, q)) is not None]
    yield from (_statement(view, figure, told) for figure in told)


def _row(view: View) -> dict[int, Quantity]:
    """The quantities of a sentence by where they begin; not those of names and dates."""
    row = list(quantities(view.scan, view.first, view.last))
    if not row:
        return {}
    taken = {at for item in view.items if item.label != "Event" for at in range(item.first, item.last)}
    for d in view.sentence.clause.dates:
        taken |= set(range(view.scan.tokens.at(d.start), view.scan.tokens.at(d.end)))
    return {q.first: q for q in row if taken.isdisjoint(range(q.first, q.last))}


def _changed(view: View, q: Quantity) -> Figure | None:
    """ "Số đảng viên mới của Đảng bộ X tăng 3,2% so với cùng kỳ", "Doanh thu của X đạt 12 tỷ đồng"."""
    words, low = figure_words(), view.scan.tokens.low
    rise, fall = _right_before(words.rises, view, q.first), _right_before(words.falls, view, q.first)
    verb = next((v for v in (rise, fall, _right_before(words.amounting, view, q.first)) if v is not None), None)
    body = view.before(verb, "Organisation") if verb is not None else None
    if verb is None or body is None or verb - body.last > _NEAR:
        return None
    start = _measure(view, body.first - 1) if words.belongs.starts_at(low, body.first - 1, body.first) else None
    if start is None:
        return None
    change = "tăng" if rise is not None else "giảm" if fall is not None else None
    last = clause_end(view, q.last) if words.compared.starts_at(low, q.last, view.last) else q.last
    measure, compared = " ".join(view.gap(start, body.first - 1)), " ".join(view.gap(q.last, last))
    return Figure(q, body, start, last, measure=measure, change=change, compared=compared or None)


def _measure(view: View, at: int) -> int | None:
    """Where the measure begins that ends before a token; nothing but its own words stands between."""
    for start in range(max(view.first, at - _LONGEST_MEASURE), at):
        if figure_words().measures.starts_at(view.scan.tokens.low, start, at):
            plain = all(word[0].isalpha() for word in view.gap(start, at))
            return start if plain else None
    return None


def _right_before(table: Trie[str], view: View, at: int) -> int | None:
    """Where the phrase of a table begins that ends right before a token."""
    for first in range(max(view.first, at - 3), at):
        hit = table.longest(view.scan.tokens.low, first, at)
        if hit is not None and hit[1] == at:
            return first
    return None


def _period(view: View, f: Figure, told: list[Figure]) -> tuple[str, bool] | None:
    """When it was, and whether the year was left out: by the date before the figure that opens its clause, or the only
    one that says when."""
    at = view.scan.tokens.at
    aside = {k for one in told if one is not f or f.compared for k in range(one.quantity.last, one.last)}
    dates = [d for d in view.dates if at(d.start) < f.last and at(d.start) not in aside]
    dates = [d for d in dates if d.precision != "term" or not _named_by(view, f, d)]
    before = [d for d in dates if at(d.start) < f.quantity.first]
    if span := _span(view, before):
        return span
    row = [d for d in before if opens(view, d)] or before or dates
    if len({d.iso for d in before or dates}) != 1 and not any(opens(view, d) for d in before):
        return None
    date = row[-1]
    months = months_of(view.scan.text, date.start, date.iso) if date.precision == "year" else date.iso
    return months, date.inferred


def _named_by(view: View, f: Figure, term: Date) -> bool:
    """ "Hội đồng nhân dân tỉnh khóa IX (nhiệm kỳ 2016-2021) …", or an event in a term: only tells which one it is."""
    return f.body.label == "Event" or view.scan.low(view.scan.tokens.at(term.start) - 1) == "("


def _span(view: View, dates: list[Date]) -> tuple[str, bool] | None:
    """ "Từ đầu tháng 3 đến ngày 10/5/2017": from the one to the other."""
    for one, last in pairwise(dates):
        if is_span(view.scan.text, one.start, one.end, last.start) and "/" not in one.iso + last.iso:
            return f"{one.iso}/{last.iso}", one.inferred and last.inferred
    return None


def _statement(view: View, f: Figure, told: list[Figure]) -> Statement:
    q, (period, inferred) = f.quantity, _period(view, f, told) or (None, False)
    of = f.body.draft.key
    if f.body.org is not None:
        of = f.body.org.identity if f.body.org.known else ""
    fields = {
        "body": of or None, "value": q.value, "counts": f.counts, "unit": q.unit, "total": q.total,
        "about": q.about, "change": f.change, "compared": f.compared, "period": period,
    }  # fmt: skip
    known = tuple(sorted((name, value) for name, value in fields.items() if value is not None))
    words = view.quote(q.first, q.last)
    key = "|".join(f"{name}={value}" for name, value in known)
    draft = view.joined.register.imply("Observation", key, f.name(words.quote), known, words)
    quote, marks = view.quote(f.first, f.last), (INFERRED,) if inferred else ()
    return Statement("FIGURE_OF", draft, f.body.draft, quote, "figure-of-body", qualifiers=marks)
