"""One sentence as the rules see it: items and cues in order, with the plain words between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from graph.source import Span
from ingest.grammar.dates import Date
from ingest.grammar.pieces import Body, EventRef, Piece, Post
from ingest.grammar.scan import Scan
from ingest.join import Item, Joined, Sentence
from ingest.join.entities import Draft
from ingest.relate.statement import Cue
from ingest.relate.tellingdates import telling


class Ruling(NamedTuple):
    """Whose decisions a sentence tells, and with which verbs; the next one may go on with them."""

    by: Draft | None
    verbs: frozenset[str]
    listed: bool = False
    """the rows of a list below it say on whom and what: "Chỉ định các đồng chí sau đây giữ các chức danh:\""""
    day: str | None = None
    """that of the decision, for such rows"""
    given: bool = False
    """a sentence has told who got an office by them: "Theo đó, ông A giữ chức P.", and the next may go on so"""


class Measure(NamedTuple):
    """A measure of discipline that a line takes and the lines below list whom it meets: "Cảnh cáo đối với các ông:"."""

    by: Draft
    form: str
    date: str | None
    span: Span
    goes_on: bool = True
    """the line before ends with a mark behind which the list goes on"""


class Announced(NamedTuple):
    """A day of decisions; ``convened``: the bodies whose session it was, where nothing is said to be announced."""

    day: Date
    convened: frozenset[int]
    at_large: bool = False
    """a decision on people is told, and the next sentence says on whom ("Theo đó, ông A thôi giữ chức P")"""


@dataclass(slots=True, eq=False)
class View:
    """A sentence with its neighbours; rules ask it for items, gaps, cues, dates and quotes."""

    joined: Joined
    sentence: Sentence
    person: Item | None = None
    """whom the sentences before named last"""
    event: Item | None = None
    """the event that the sentences before named last"""
    decided: bool = False
    """the sentence before told of decisions on people"""
    inspector: Item | None = None
    """the inspecting body that the sentences before named last"""
    opened: Item | None = None
    """the body that the sentence before begins with"""
    ruling: Ruling | None = None
    """whose decisions the sentence before told"""
    punisher: Draft | None = None
    """whose measures of discipline the sentences before list"""
    measure: Measure | None = None
    """the measure of discipline whose list the sentences before open or go on with"""
    announced: Announced | None = None
    """the day on which the sentences before have decisions announced or taken"""
    recalls: bool = False
    """the sentences before told of a time long before the document"""
    council: Draft | None = None
    """the council whose session the sentences before tell of"""
    items: tuple[Item, ...] = field(init=False)
    """what the sentence names, in order, the longer first"""
    cues: tuple[Cue, ...] = field(init=False)
    """the phrases that say what happened, in order; within the name of a thing they say nothing"""
    dates: tuple[Date, ...] = field(init=False)
    """what dates something: "Hội nghị tổng kết năm 2020" has a date that belongs to a name and dates nothing"""
    scan: Scan = field(init=False)
    """the document's tokens"""
    first: int = field(init=False)
    """first token of the sentence"""
    last: int = field(init=False)
    """token after the last"""
    part: str = field(init=False)
    """the kind of part the sentence stands in"""
    named: frozenset[str] = field(init=False)
    """the kinds of its items and the names of its cues"""
    titles: dict[int, list[Item]] | None = field(init=False)
    """the titles that stand with each name, once a rule has asked for them"""
    _ending: dict[tuple[str, ...], list[Item]] = field(init=False)
    _of: dict[tuple[str, ...], list[Item]] = field(init=False)
    _cued: dict[tuple[str, ...], list[Cue]] = field(init=False)
    """what was asked for: the families of rules ask for the same again and again"""

    def __post_init__(self) -> None:
        """What every rule asks for."""
        clause = self.sentence.clause
        self.scan, self.first, self.last, self.part = self.joined.found.scan, clause.first, clause.last, clause.part
        self.items = tuple(sorted(self.sentence.items, key=lambda i: (i.first, -i.last)))
        self._of, self._ending, self._cued, self.titles = {}, {}, {}, None
        self.cues = tuple(self._find_cues())
        self.named = _same(frozenset([i.label for i in self.items] + [cue.name for cue in self.cues]))
        named = [(i.first, i.last) for i in self.of("Event", "Directive", "Honour")] if clause.dates else []
        self.dates = tuple(telling(self.scan, self.first, clause.dates, named)) if clause.dates else ()

    def of(self, *labels: str) -> list[Item]:
        """The items of some kinds, in order."""
        found = self._of.get(labels)
        if found is None:
            if self.named.isdisjoint(labels):
                return []
            found = self._of[labels] = [i for i in self.items if i.draft.label in labels]
        return found

    def forget(self) -> None:
        """Let go what was asked for: of a long text all sentences are kept to its end."""
        self._of.clear()
        self._cued.clear()
        self._ending.clear()
        self.titles = None

    def gap(self, left: int, right: int) -> list[str]:
        """Lower-case words [left, right)."""
        return self.scan.tokens.low[left:right]

    def pieces(self, left: int, right: int) -> tuple[Piece, ...]:
        """What is named from a token in [left, right) on, whether or not it is known what it means."""
        row = self.sentence.clause.pieces
        return row[bisect_left(row, left, key=_FIRST) : bisect_left(row, right, key=_FIRST)]

    def untitled(self, left: int, right: int) -> list[str]:
        """Lower-case words [left, right) that stand in no title, whether or not it is known whose."""
        posts = [piece for piece in self.pieces(left, right) if isinstance(piece, Post)]
        inside = {at for p in posts for at in range(p.first, p.end)}
        return [self.scan.tokens.low[at] for at in range(left, right) if at not in inside]

    def cued(self, *names: str) -> list[Cue]:
        """The cues of some names, in order."""
        if self.named.isdisjoint(names):
            return []
        found = self._cued.get(names)
        if found is None:
            found = self._cued[names] = [c for c in self.cues if c.name in names]
        return found

    def cue_before(self, at: int, *names: str) -> Cue | None:
        """The last cue of some names that ends at or before a token."""
        row = self.cued(*names)
        k = bisect_right(row, at, key=_LAST)
        return row[k - 1] if k else None

    def quote(self, *ends: int) -> Span:
        """The text from the smallest of the token positions to the largest."""
        return self.joined.found.span(min(ends), max(ends))

    def evidence(self, *parts: Item | Cue) -> Span:
        """The text that holds all parts."""
        return self.quote(min([p.first for p in parts]), max([p.last for p in parts]))

    def naming(self, item: Item) -> Span:
        """The words that name a body, with those of the body above it where it stands on a line of its own below."""
        parent = item.piece.parent if isinstance(item.piece, Body) else None
        above = parent is not None and parent.last <= item.first
        return self.quote(parent.first, item.last) if parent is not None and above else self.evidence(item)

    def before(self, at: int, *labels: str) -> Item | None:
        """The nearest item of some kinds that ends at or before a token."""
        row = self._ending.get(labels)
        if row is None:
            row = self._ending[labels] = sorted(self.of(*labels), key=_LAST)
        k = bisect_right(row, at, key=_LAST)
        return row[bisect_left(row, row[k - 1].last, key=_LAST)] if k else None

    def after(self, at: int, *labels: str) -> Item | None:
        """The nearest item of some kinds that starts at or after a token."""
        row = self.of(*labels)
        k = bisect_left(row, at, key=_FIRST)
        return row[k] if k < len(row) else None

    def _find_cues(self) -> Iterator[Cue]:
        places = self.scan.cues_of(self.first, self.last)
        covered = [(i.first, i.last) for i in self.items if not isinstance(i.piece, EventRef)] if places else []
        cues, low, end, k = self.scan.lexicon.cues, self.scan.tokens.low, self.first, 0
        for at in places:
            while k < len(covered) and covered[k][1] <= at:
                k += 1
            if at < end or (k < len(covered) and covered[k][0] <= at):
                continue
            hit = cues.longest(low, at, self.last)
            if hit is not None:
                yield Cue(at, hit[1], hit[0])
                end = hit[1]


@lru_cache(maxsize=1 << 12)
def _same(named: frozenset[str]) -> frozenset[str]:
    """One set for all sentences that name the same: of a long text they would be many megabytes."""
    return named


_FIRST, _LAST = attrgetter("first"), attrgetter("last")
