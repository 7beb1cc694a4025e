"""One statement for each fact, and for each occasion of it: two days in one office, two elections to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.dates import agree, bounds
from graph.source import Span
from ingest.relate.statement import INFERRED, OPEN, Statement

# What happens once: of these only two days are two occasions, which contradict each other.
_ONCE = frozenset(("ISSUED", "SIGNED", "ESTABLISHED", "SUCCEEDS"))
# Qualifiers that tell of which time an office is.
_TIMES = frozenset(("date", "start", "end", "former", "open"))
_DAY = len("2013-09-04")
_Fact = tuple[str, int, int, str | None]


def occasions(statements: Iterable[Statement], *, dated: bool) -> list[Statement]:
    """What is told best of each fact, and what tells another occasion of it; ``dated``: the document has a day.

    Best is one with qualifiers before one without, then that with the shortest evidence.
    """
    told: dict[_Fact, list[Statement]] = {}
    for s in statements:
        told.setdefault((s.predicate, id(s.subject), id(s.object), s.value), []).append(s)
    kept = (row for row in told.values() if not _weaker(row[0], told))
    return [s for row in kept for s in (_each(row, dated=dated) if len(row) > 1 else row)]


def _each(row: list[Statement], *, dated: bool) -> Iterator[Statement]:
    """The best statement of a fact, and of the others those that are apart from it and from each other."""
    kept: list[Statement] = []
    for s in sorted(row, key=_rank):
        if all(_apart(s, other) for other in kept):
            kept.append(s)
    yield from kept if len(kept) < 2 else _without_a_time(kept, _own(row), dated=dated)


def _apart(s: Statement, other: Statement) -> bool:
    """Do the two tell of different occasions?"""
    one, two = dict(s.qualifiers), dict(other.qualifiers)
    if s.predicate == "DISCIPLINED" and one.get("form") != two.get("form"):
        return "form" in one and "form" in two
    if s.predicate == "HOLDS" and in_the_news(s) and s.seen != other.seen and "former" not in two:
        return True
    return _days_apart(s, other) if s.predicate != "HOLDS" else _times_apart(one, two)


def in_the_news(s: Statement) -> bool:
    """Does it have somebody in an office on a day of the news, and not before some day?"""
    return s.seen is not None and {"date", "former", "open"}.isdisjoint(dict(s.qualifiers))


def _days_apart(s: Statement, other: Statement) -> bool:
    """Were both on a day, and not on the same?"""
    days = [day for day in (_date(s), _date(other)) if day is not None]
    if len(days) < 2 or (s.predicate in _ONCE and any(len(day) != _DAY for day in days)):
        return False
    return INFERRED not in (*s.qualifiers, *other.qualifiers) and not agree(frozenset(days))


def _times_apart(one: dict[str, str], two: dict[str, str]) -> bool:
    """Is the office told of for two times: days, periods, or once without any?"""
    if "start" in one and "start" in two:
        return _over(one, two) or _over(two, one)
    if "date" in one and "date" in two:
        return not agree(frozenset((one["date"], two["date"])))
    period, day = (one, two.get("date")) if "end" in one else (two, one.get("date"))
    if day is not None and "start" in period and "end" in period:
        return bounds(day)[1] < bounds(period["start"])[0] or bounds(day)[0] > bounds(period["end"])[1]
    return ("date" in one) != ("date" in two) and not ("former" in one and "former" in two)


def _over(one: dict[str, str], two: dict[str, str]) -> bool:
    """Was the one period over when the other began?"""
    return "end" in one and bounds(one["end"])[0] <= bounds(two["start"])[1]


def _own(row: list[Statement]) -> Statement | None:
    """The first that has somebody in an office on the document's own day."""
    told = (s for s in row if s.own and not any(name in _TIMES for name, _ in s.qualifiers))
    return min(told, key=lambda s: s.span, default=None)


def _without_a_time(kept: list[Statement], own: Statement | None, *, dated: bool) -> Iterator[Statement]:
    """Offices whose time is told, and of the others what "nguyên" says, or who is in office on the day of the document.

    Behind a day of long ago a title alone may well be of that day, but for one that is known to be of the document's
    ``own``.
    """
    first = min((s.span for s in kept if _date(s) is not None), default=None)
    past = any(("former", "true") in s.qualifiers for s in kept)
    for s in kept:
        timed = not {"date", "start", "former"}.isdisjoint(dict(s.qualifiers)) or in_the_news(s)
        now = dated and not past and OPEN not in s.qualifiers and first is not None and s.span < first
        if s is kept[0] or s.predicate != "HOLDS" or timed or now:
            yield s
        elif own is not None and not past:
            yield own


def _date(s: Statement) -> str | None:
    return dict(s.qualifiers).get("date")


def _rank(s: Statement) -> tuple[int, int, bool, bool, bool, int, Span]:
    inferred, left_open = INFERRED in s.qualifiers, OPEN in s.qualifiers
    return (
        inferred + 2 * left_open - len(s.qualifiers),
        0 if inferred or left_open else -len(_date(s) or ""),
        s.by is None,
        inferred,
        not s.plain,
        s.span.end - s.span.start,
        s.span,
    )


def _weaker(s: Statement, told: dict[_Fact, list[Statement]]) -> bool:
    """Attending goes without saying where somebody chairs or speaks."""
    if s.predicate != "ATTENDED":
        return False
    return any((p, id(s.subject), id(s.object), None) in told for p in ("CHAIRED", "SPOKE_AT"))
