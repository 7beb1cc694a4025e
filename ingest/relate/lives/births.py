"""When somebody was born: "ông A (SN 1967, trú tại …)", "bà B, P, sinh ngày 12-3-1968"; "Bà sinh năm 1968"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ingest.grammar.pieces import PersonName, Pronoun
from ingest.grammar.scan import Scan
from ingest.join import Item
from ingest.relate.needs import needs
from ingest.relate.statement import Statement
from ingest.relate.view import View

_MARKS = ("(", ",", "-", "–", ".", ":")
_ROW = frozenset((",", "-", "–", "và", "kiêm"))
_OLDEST = "1800"
# So many words a place of birth has at most.
_PLACE = 14
# So many words the name of a field has at most ("Ngày, tháng, năm sinh:").
_FIELD = 8


@needs("Person")
def births(view: View) -> Iterator[Statement]:
    """The day or the year of birth right after a name, or after a pronoun that can mean one person only."""
    yield from _born_first(view)
    yield from _born_below(view)
    for person in view.of("Person"):
        told = _born(view.scan, person.last, view.last) or _behind_offices(view, person)
        if told is not None and (isinstance(person.piece, PersonName) or _means_one(view, person)):
            day, end = told
            yield Statement("born", person.draft, None, view.quote(person.first, end), "born", value=day)


def _behind_offices(view: View, person: Item) -> tuple[str, int] | None:
    """ "Ông A, Giám đốc Sở Y tế tỉnh X, sinh năm 1967": behind the offices that stand right after the name."""
    if view.scan.lexicon.words.born.isdisjoint(view.gap(person.last, view.last)):
        return None
    end = person.last
    for post in view.of("Post"):
        if post.first >= end and not _ROW.issuperset(view.gap(end, post.first)):
            break
        end = max(end, post.last) if post.first >= end else end
    return _born(view.scan, end, view.last) if end > person.last else None


def _born_first(view: View) -> Iterator[Statement]:
    """ "Sinh năm 1954 tại Hưng Yên, ông A …": of the one whom the sentence names first, right behind a comma."""
    told = _born(view.scan, view.first, view.last)
    person = view.after(told[1], "Person") if told is not None else None
    if told is None or person is None or not isinstance(person.piece, PersonName):
        return
    if view.scan.low(person.first - 1) == "," and person.first - told[1] <= _PLACE:
        yield Statement("born", person.draft, None, view.quote(view.first, person.last), "born", value=told[0])


def _born_below(view: View) -> Iterator[Statement]:
    """ "Họ và tên: Lê Minh Tâm" and on the next line "Ngày sinh: 12/3/1968"."""
    named = [item for item in view.of("Person") if isinstance(item.piece, PersonName)]
    if len({id(item.draft) for item in named}) != 1:
        return
    row = view.joined.sentences
    k = bisect_right(row, view.first, key=lambda sentence: sentence.clause.first)
    below = row[k].clause if k < len(row) else view.sentence.clause
    field = view.gap(below.first, min(below.first + _FIELD, below.last))
    mark = field.index(":") if ":" in field else 0
    if view.scan.lexicon.words.born.isdisjoint(field[max(0, mark - 2) : mark]):
        return
    told = _date(view.scan, below.first + mark + 1, below.last)
    if told is not None:
        yield Statement("born", named[-1].draft, None, view.quote(named[-1].first, told[1]), "born", value=told[0])


def _means_one(view: View, pronoun: Item) -> bool:
    """ "Bà Trần Thị B giữ chức P. Bà sinh năm 1971": it opens the sentence, and the one before names nobody else, with
    the same form of address."""
    row = view.joined.sentences
    k = bisect_left(row, view.first, key=lambda sentence: sentence.clause.first)
    if not isinstance(pronoun.piece, Pronoun) or pronoun.first > view.first or k == 0:
        return False
    before = [item for item in row[k - 1].items if item.draft.label == "Person"]
    said, words = view.scan.low(pronoun.first), view.scan.lexicon.words
    named = [view.scan.low(item.first) for item in before]
    return all(item.draft is pronoun.draft for item in before) and any(
        word == said or (said not in words.gendered and word in words.address) for word in named
    )


def _born(scan: Scan, at: int, stop: int) -> tuple[str, int] | None:
    """The day or year that is told here, and where it ends."""
    at = _past(scan, at, stop)
    if at >= stop or scan.low(at) not in scan.lexicon.words.born:
        return None
    return _date(scan, at + 1, stop)


def _date(scan: Scan, at: int, stop: int) -> tuple[str, int] | None:
    """A day or a year behind marks, and where it ends."""
    at = _past(scan, at, stop)
    date = scan.dates.get(scan.tokens.start[at]) if at < stop else None
    if date is not None and date.precision in ("day", "year"):
        return date.iso, scan.tokens.at(date.end)
    at += scan.low(at) in ("năm", "ngày")
    date = scan.dates.get(scan.tokens.start[at]) if at < stop else None
    if date is not None and date.precision in ("day", "year"):
        return date.iso, scan.tokens.at(date.end)
    year = scan.low(at) if at < stop else ""
    return (year, at + 1) if year.isdigit() and len(year) == len(_OLDEST) and year > _OLDEST else None


def _past(scan: Scan, at: int, stop: int) -> int:
    """After the marks between a name and what is told of it."""
    while at < stop and scan.low(at) in _MARKS:
        at += 1
    return at
