"""What the clauses of a sentence have told so far: whose the figures are, what was done or is had."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ingest.grammar.dates import Date
from ingest.grammar.quantities import Quantity
from ingest.join import Item
from ingest.lexicon.figures import FigureWords, figure_words
from ingest.lexicon.trie import Trie
from ingest.relate.figures.figure import BORDERS, Figure
from ingest.relate.view import View

#: The longest that is said of what is counted ("đảng viên được tặng Huy hiệu …").
_LONGEST = 14
_DASHES = frozenset(("-", "–"))


@dataclass(slots=True, eq=False)
class State:
    """One sentence, read up to a token; ``row`` are its quantities by the token they begin with."""

    view: View
    row: Mapping[int, Quantity]
    words: FigureWords = field(default_factory=figure_words)
    days: Mapping[int, Date] = field(init=False)
    """its dates by where they start"""
    low: list[str] = field(init=False)
    """the lower-case tokens of the document"""
    at: int = field(init=False)
    subject: Item | None = field(init=False)
    """whose the figures are; to begin with the body that opens the sentence before"""
    meant: bool = True
    """the subject was not named in the sentence: it has figures of the Party only"""
    place: int | None = None
    """the token at which the territory begins that stands for the subject"""
    collective: str = ""
    """all bodies of a kind that act together: "cấp ủy các cấp", within the only Party organisation of the text"""
    bare: bool = True
    """nothing but light words since the sentence began"""
    passing: bool = False
    """the subject stands amid a clause ("bầu Ban Chấp hành X gồm 7 đồng chí"), and does nothing itself"""
    several: bool = False
    """two subjects were named, or it is a plan: whose a figure is, is not told"""
    voter: Item | None = None
    """the first subject of the sentence: who votes"""
    act: str = ""
    measure: str = ""
    change: str | None = None
    told: Figure | None = None
    """the figure right before, in a list that may go on"""
    plan: bool = False
    """what the clause tells is planned"""
    fresh: bool = True
    """nothing but light words since the clause began"""
    awaited: bool = False
    """a verb may follow: the subject or the measure was named"""
    ready: bool = False
    """a quantity may follow"""
    portion: bool = False
    """a share of what was counted may follow"""

    def __post_init__(self) -> None:
        """Begins at the first token."""
        self.low, self.at, self.subject = self.view.scan.tokens.low, self.view.first, self.view.opened
        self.days = {date.start: date for date in reversed(self.view.sentence.clause.dates)}

    def ends(self, table: Trie[str], at: int) -> int | None:
        """The token after the longest phrase of a table that begins at a token."""
        hit = table.longest(self.low, at, self.view.last)
        return hit[1] if hit is not None else None

    def joins(self, at: int) -> bool:
        """ "và": does what follows stand beside what is before? Not in "so với cùng kỳ"."""
        same_time = self.view.scan.low(at + 1) == "kỳ"
        return at < self.view.last and not same_time and self.ends(self.words.beside, at) is not None

    def said(self, at: int) -> tuple[str, int] | None:
        """What is said of what is counted, up to the end of its clause; None where it is more than that. What is too
        long is left off where an act says enough."""
        end = at
        while end < self.view.last and not self._closes(end):
            end += 1
        more = self.joins(end) and not self._goes_on(end + 1)
        if any(at <= i.first < end for i in self.view.of("Person")):
            return "", at  # "gồm 41 đồng chí đã bầu ông A …": another thing is told
        if more:
            return None
        if end - at > _LONGEST:
            return ("", at) if self.act else None
        return " ".join(self.view.gap(at, end)), end

    def _closes(self, at: int) -> bool:
        if self.low[at] in BORDERS or self.joins(at) or at in self.row:
            return True
        if self.low[at] in _DASHES and any(self.ends(t, at + 1) for t in (self.words.rises, self.words.falls)):
            return True
        total = self.words.totals.longest(self.low, at, self.view.last)
        raised = total is not None and self.words.raising.starts_at(self.low, at, total[1])
        return (
            raised or self.ends(self.words.joining, at) in self.row or self.ends(self.words.represents, at) in self.row
        )

    def _goes_on(self, at: int) -> bool:
        """Does another figure or act of the list begin here?"""
        verbs = (self.words.acts, self.words.has, self.words.totals)
        return at in self.row or any(self.ends(table, at) is not None for table in verbs)

    def of_party(self, counted: list[str]) -> bool:
        """Is what is counted of the Party?"""
        return among(self.words.party, counted)


def among(phrases: Trie[str], counted: list[str]) -> bool:
    """Does what is counted have words of a list?"""
    return any(phrases.starts_at(counted, k, len(counted)) for k in range(len(counted)))


def starts(phrases: Trie[str], words: str) -> bool:
    """Do some words begin with one of a list?"""
    return phrases.starts_at(words.split(), 0, len(words.split()))
