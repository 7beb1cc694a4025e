"""The clauses of a sentence that tell figures, read from left to right: who, has or did, how many of what.

A clause names its subject, or goes on with that of the clause before: "Đảng bộ X có 52 chi bộ với 668 đảng viên,
kết nạp 12 đảng viên, đạt 60% kế hoạch". Any word that is none of those of figures.yaml closes a clause; what follows it
up to the next comma tells nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ingest.grammar.quantities import Quantity
from ingest.join import Item
from ingest.relate.figures.figure import BORDERS, Figure
from ingest.relate.figures.kinds import figures
from ingest.relate.figures.owners import clear, is_territory
from ingest.relate.figures.verbs import Verbs

_Aside = tuple[Item | None, bool, int | None, str, str, Figure | None]


@dataclass(slots=True, eq=False)
class Clauses(Verbs):
    """Reads one sentence."""

    _aside: _Aside | None = None
    """what was known where a bracket opened"""

    def read(self) -> Iterator[Figure]:
        """The figures, in order; what stands behind the last quantity tells none."""
        self._gathered()
        end = max(self.row)
        row = sorted(self.view.items, key=lambda i: i.last)
        bodies = {i.first: i for i in row if i.label in ("Organisation", "Event")}
        others = {i.first: i.last for i in row if i.first not in bodies}
        while self.at <= end:
            quantity = self.row.get(self.at)
            if quantity is not None:
                yield from self._quantity(quantity)
            elif self.at in bodies:
                self._body(bodies[self.at])
            elif self.at not in others and self._dull(self.at):
                self.at += 1
            else:
                self._word(self.at, others.get(self.at, self.at + 1))

    def _dull(self, at: int) -> bool:
        """Any word behind those that closed the clause, up to the next border: nearly all words are."""
        low = self.low[at]
        closed = self._closed() and not (self.bare or self.act or self.measure or self.change)
        return closed and not (low in BORDERS or self.words.planned.starts(low) or self._dated(at))

    def _gathered(self) -> None:
        """ "Với sự tham gia của 304 đại biểu." is of the event told before."""
        end, event = self.ends(self.words.gathers, self.at), self.view.event
        if end in self.row and end != self.at + 1 and event is not None and clear(self.view, event):
            self.subject, self.meant = event, False

    def _quantity(self, q: Quantity) -> Iterator[Figure]:
        found = figures(self, q)
        if not found:
            self._unknown(q.last)
            return
        yield from found
        self.told, self.measure, self.change = found[-1], "", None
        self.at = min(found[-1].last, *(at for at in self.row if at > q.first), self.view.last)
        self.fresh = self.awaited = self.portion = False
        owned = self.words.belongs.starts_at(self.low, self.at - 1, self.at)  # "35 ha đất của 120 hộ dân"
        self.ready = self.at in self.row and not owned

    def _body(self, item: Item) -> None:
        """A body: the subject where it begins a clause; a second one beside it makes the subject doubtful."""
        whole = self.words.wholes.starts_at(self.low, self.at - 1, self.at)
        beside = self.awaited and (self.fresh or self.joins(self.at - 1))
        if item.label == "Event" and not clear(self.view, item):
            self._unknown(self.at + 1)
        elif self.measure and self.awaited:
            self.subject, self.meant, self.place, self.at = item, False, None, item.last
        elif self.fresh or whole or beside or self._gathers(item):
            self.passing = not (self.fresh or whole or beside)
            self.several |= beside and not self.meant
            self.subject, self.meant, self.place = None if self.several else item, False, None
            self.voter, self.collective = self.voter or self.subject, ""
            self._open(self._termed(item.last))
        else:
            if self.words.by.starts_at(self.low, item.first - 1, item.first):
                self.voter = self.voter or item
            self._unknown(self.at + 1 if item.label == "Event" else item.last)

    def _gathers(self, item: Item) -> bool:
        """ "tổ chức Hội nghị … với sự tham dự của 120 đại biểu", "bầu Ban Thường vụ Huyện ủy X gồm 11 đồng chí"."""
        table = self.words.gathers if item.label == "Event" else self.words.consists
        owner = self.words.belongs.starts_at(self.low, item.first - 1, item.first)
        at = self._termed(item.last)
        at += item.label == "Event" and at < self.view.last and self.low[at] == ","
        return not owner and not self.plan and self.ends(table, at) in self.row

    def _termed(self, at: int) -> int:
        """The token after "khóa XIV, nhiệm kỳ 2020-2025"."""
        while at < self.view.last:
            first = at + (self.low[at] in (",", "("))
            end = (self._dated(first) or self._term(first)) if first < self.view.last else None
            if end is None:
                break
            at = end + (self.low[at] == "(" and self.view.scan.low(end) == ")")
        return at

    def _term(self, at: int) -> int | None:
        end = self.ends(self.words.terms, at)
        return end + self.view.scan.cap(end) if end is not None else None

    def _open(self, at: int) -> None:
        """A clause begins with its subject."""
        self.at, self.fresh, self.awaited, self.ready, self.portion, self.bare = at, False, True, False, False, False
        self.told, self.act, self.measure = None, "", ""

    def _word(self, at: int, end: int) -> None:
        """Any other word, or a thing that ends at ``end`` and is no body."""
        if self.low[at] in BORDERS:
            self._border(at)
        elif end > at + 1 or self.ends(self.words.planned, at):
            self._unknown(end)
        elif self._closed():
            self._unknown(self._dated(at) or end)
        elif not any(read(at) for read in self._readers()):
            self._unknown(end)

    def _closed(self) -> bool:
        """Was the clause closed, so that nothing tells anything before the next border?"""
        return not (self.fresh or self.awaited or self.ready or self.portion or self.told)

    def _readers(self) -> tuple[Callable[[int], bool], ...]:
        return self._measured, self._together, self._territory, self.verb, self._light

    def _border(self, at: int) -> None:
        """A new clause; a list goes on behind a comma."""
        self.at = at + 1
        if self.measure and self.awaited and self.low[at] == ":":
            self.ready = True
            return
        if self.low[at] == "(":
            self._aside = (self.subject, self.meant, self.place, self.collective, self.act, self.told)
        elif self.low[at] == ")" and self._aside is not None:
            self.subject, self.meant, self.place, self.collective, self.act, self.told = self._aside
        self.several &= self.low[at] != ";"
        self.plan = False
        self.fresh, self.ready, self.portion = True, self.told is not None, self.low[at] == "("

    def _measured(self, at: int) -> bool:
        """ "Tổng số đảng viên", "nâng tổng số đảng viên": its number follows a verb."""
        total = self.words.totals.longest(self.low, at, self.view.last) if self.fresh or self.told else None
        if total is None:
            return False
        tables = (self.words.party, self.words.counted)
        noun = next((hit for t in tables if (hit := t.longest(self.low, total[1], self.view.last)) is not None), None)
        if noun is None:
            return False
        raised = self.words.raising.longest(self.low, at, total[1])
        self.measure, self.at = " ".join(self.low[raised[1] if raised is not None else at : noun[1]]), noun[1]
        self.act, self.fresh, self.awaited, self.ready, self.portion = "", False, True, False, False
        return True

    def _together(self, at: int) -> bool:
        """ "Cấp ủy, ủy ban kiểm tra các cấp đã kiểm tra 46 tổ chức đảng"."""
        end = self._all_of_kinds(at) if self.fresh else None
        if end is None:
            return False
        self.subject, self.place, self.several = None, None, False
        self.collective = self.view.scan.tokens.text(at, end).lower()
        self._open(end)
        return True

    def _all_of_kinds(self, at: int) -> int | None:
        """The token after a row of kinds of bodies of which all are meant: "các chi bộ", "cấp ủy và chi bộ các cấp"."""
        first = self.ends(self.words.each, at)
        every, start, last = first is not None, first or at, at
        while (kind := self.ends(self.words.collectives, start)) is not None:
            levels = self.ends(self.words.all_levels, kind)
            every, last = every or levels is not None, levels or kind
            start = last + (self.view.scan.low(last) == "," or self.joins(last))
        return last if every and last > at else None

    def _territory(self, at: int) -> bool:
        """ "toàn tỉnh", "tỉnh X": a body of it, for figures of the Party and of societies."""
        within = bool(self.measure) and self.awaited
        end = is_territory(self.view, at) if self.fresh or within else None
        if end is None:
            return False
        self.subject, self.place, self.several, self.collective, self.at = None, at, False, "", end
        if not within:
            self._open(end)
        return True

    def _light(self, at: int) -> bool:
        """Light words, dates, and what joins the figures of a list."""
        ends = [self._dated(at)]
        if self.fresh or self.awaited or self.ready:
            ends.append(self.ends(self.words.lightly, at))
        if self.measure and self.awaited:
            ends.append(self.ends(self.words.belongs, at))
        joined = self.ends(self.words.joining, at) if self.told or self.ready else None
        self.ready |= joined is not None
        self.at = max(end for end in (*ends, joined, at) if end is not None)
        return self.at > at

    def _dated(self, at: int) -> int | None:
        date = self.days.get(self.view.scan.tokens.start[at])
        return self.view.scan.tokens.at(date.end) if date is not None else None

    def _unknown(self, end: int) -> None:
        """What is none of it closes the clause; where it opens one, nobody knows of whom that is."""
        planned = self.ends(self.words.planned, self.at) is not None
        self.plan |= planned
        self.bare, self.voter = False, None if planned else self.voter
        if planned or (self.fresh and self.ends(self.words.keeping, self.at) is None):
            self.subject, self.place, self.collective = None, None, ""
            self.several |= not planned and self.ends(self.words.party, self.at) is not None
        self.at, self.told, self.act, self.measure, self.change = end, None, "", "", None
        self.fresh = self.awaited = self.ready = self.portion = False
