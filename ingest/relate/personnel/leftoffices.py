"""Offices that have ended by the end of a text: somebody is dismissed from them, or gets another one later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.dates import bounds
from ingest.join import Item
from ingest.lexicon.closed import Words
from ingest.relate.offices.periods import long_ago
from ingest.relate.personnel.leaving import exclusive, goes_with
from ingest.relate.statement import OPEN, Statement
from ingest.relate.view import View

_Pair = tuple[int, int]
_OVER = ("former", "true")


def left_offices(row: list[View], statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements; who lost an office, or was appointed to another one at a later date, holds it no more."""
    told = list(statements)
    published = row[0].joined.found.published if row else None
    open_ = {_pair(s) for s in told if OPEN in s.qualifiers}
    given = [s for s in _given(told, open_, published) if _day(s)]
    held = [*given, *_held(told, published)]
    lost = {_pair(s): s for s in told if s.predicate == "DISMISSED"}
    over = {pair for pair, s in lost.items() if not any(_pair(one) == pair and _again(one, s) for one in given)}
    said = {_pair(s) for s in told if s.predicate == "HOLDS" and _OVER in s.qualifiers}
    over |= said - {_pair(s) for s in told if s.predicate == "APPOINTED"}
    over |= _left(row, held) if len(held) > 1 else set()
    for s in told:
        still = s.predicate == "HOLDS" and _pair(s) in over and _OVER not in s.qualifiers
        still = still and (bool(s.qualifiers) or _pair(s) not in said)  # else the words that say so are the evidence
        yield replace(s, qualifiers=(_OVER, *(q for q in s.qualifiers if q != OPEN))) if still else s


def _given(told: list[Statement], open_: set[_Pair], published: str | None) -> Iterator[Statement]:
    """The appointments; of those without a day, the news of a text are of its day."""
    for s in told:
        if s.predicate == "APPOINTED" and s.object is not None:
            news = published is not None and not _day(s) and _pair(s) not in open_
            yield replace(s, qualifiers=(("date", published or ""),)) if news else s


def _held(told: list[Statement], published: str | None) -> Iterator[Statement]:
    """Offices with the day since or on which somebody had them; of the document's where a title is of it, and of that
    of the one before where a life goes on ("sau đó ông được điều về làm P")."""
    last: dict[int, str] = {}
    for s in told:
        if s.predicate == "HOLDS" and s.object is not None and _OVER not in s.qualifiers:
            known = dict(s.qualifiers)
            day = known.get("start") or known.get("date") or ((s.own and published) or "")
            day = day or (last.get(id(s.subject), "") if OPEN in s.qualifiers else "")
            if day:
                last[id(s.subject)] = day
                yield replace(s, qualifiers=(("date", day),))


def _left(row: list[View], given: list[Statement]) -> set[_Pair]:
    got: dict[int, dict[tuple[object, ...], Statement]] = {}
    for s in given:  # once each, however often a text says it
        got.setdefault(id(s.subject), {})[id(s.object), _day(s), s.predicate, s.own] = s
    several = [list(held.values()) for held in got.values() if len({id(s.object) for s in held.values()}) > 1]
    if not several:
        return set()
    offices = {id(item.draft): item for view in row for item in view.of("Post") if item.office is not None}
    words, left = row[0].scan.lexicon.words, set[_Pair]()
    for held in several:
        gone = [
            (one, new)
            for one in held
            for new in held
            if not _of_now(row[0], one, new) and _follows(words, offices, one, new)
        ]
        left |= {_pair(one) for one, _ in gone}
        last = {_pair(one): (one, new) for one, new in sorted(gone, key=lambda pair: _day(pair[1]))}
        left |= {_pair(seat) for seat in held for one, new in last.values() if _with(offices, seat, one, new)}
    return left


def _with(offices: dict[int, Item], seat: Statement, left: Statement, new: Statement) -> bool:
    """Is it a seat beside an office that was left, got before the new one elsewhere?"""
    row = [offices.get(id(s.object)) for s in (seat, left, new)]
    found = [item for item in row if item is not None]
    before = bounds(_day(seat))[1] < bounds(_day(new))[0]
    return len(found) == len(row) and before and seat.object is not new.object and goes_with(*found)


def _of_now(view: View, one: Statement, new: Statement) -> bool:
    """ "Thứ trưởng Bộ X A được bầu làm P": a title of the news tells of the office that is left, and of no new one."""
    return new.predicate == "HOLDS" and new.own and not long_ago(view, _day(one))


def _follows(words: Words, offices: dict[int, Item], one: Statement, other: Statement) -> bool:
    """Did the same person get the other office later, and can nobody have both?"""
    if one.subject is not other.subject or one.object is other.object:
        return False
    old, new = offices.get(id(one.object)), offices.get(id(other.object))
    later = bounds(_day(one))[1] < bounds(_day(other))[0]
    return later and old is not None and new is not None and exclusive(words, old, new, moved=False)


def _again(given: Statement, lost: Statement) -> bool:
    """Was it given after it was lost? Both on one day are a new election."""
    day = _day(lost)
    return bool(day) and bounds(_day(given))[1] >= bounds(day)[0]


def _pair(s: Statement) -> _Pair:
    return id(s.subject), id(s.object)


def _day(s: Statement) -> str:
    return dict(s.qualifiers).get("date", "")
