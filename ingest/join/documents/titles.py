"""Titles of documents without a number: which words they are, and the day that stands behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise, takewhile

from graph.records import replace
from ingest.find import Clause, Found
from ingest.grammar.bodies.terms import past_term
from ingest.grammar.documents.titledays import behind_title
from ingest.grammar.documents.titles import is_verb, quoted, title_end
from ingest.grammar.pieces import DirectiveRef, PersonName
from ingest.grammar.rows import PARTS
from ingest.join.documents.passed import in_passed_list
from ingest.join.documents.titled import (
    before_main_clause,
    behind,
    carried_on,
    clause_of,
    first_of_pair,
    is_carried,
    is_enclosed,
    is_project,
    within_sentence,
    without_apposition,
)
from ingest.join.documents.told import planned, ruled
from ingest.lexicon import lexicon

#: A title has so many words at least.
_SHORTEST = 3
_QUOTED = re.compile(r"^[“\"‘«](.*)[”\"’»]$")


@dataclass(frozen=True, slots=True)
class Title:
    """The words of a title as the text has them, whether another document carries it, and where it ends: its day and
    who issued it behind it, if they stand there, are in ``ref``."""

    words: str
    carried: bool
    end: int
    ref: DirectiveRef

    @property
    def plain(self) -> str:
        """Without quotation marks around it."""
        within = _QUOTED.match(self.words)
        words = within[1] if within is not None else self.words
        return words[0].lower() + words[1:] if words.lower().startswith("về ") else words


def matter(title: str) -> str:
    """What a title says, in whatever marks, without "(chuyên đề) về (việc)" before it: equal where titles are one."""
    closed, words = lexicon().words, re.findall(r"\w+", title.lower())
    kinds = (kind.split() for kind in closed.title_kinds)
    special = next((len(kind) for kind in kinds if words[: len(kind)] == kind), 0)
    opened = next((k for k, word in enumerate(words) if word not in closed.matter_opens and k >= special), 0)
    return " ".join(words[opened:])


class Titles:
    """Finds the titles in a text, one after the other."""

    def __init__(self, found: Found) -> None:
        self._found = found
        self._first = self._end = self._reach = -1
        self._date: str | None = None

    def of(self, ref: DirectiveRef) -> Title | None:
        """The title by which alone a document is known ("ban hành kế hoạch thực hiện Đề án …")."""
        scan = self._found.scan
        carried = is_carried(scan.tokens.low[max(ref.first - 6, 0) : ref.first])
        end = self._ending(ref, carried=carried)
        title = self._title(ref, end, carried=carried) if end is not None else None
        if title is None or not (carried or self._told(ref, title)) or is_verb(scan, ref):
            return None
        return title

    def behind(self, ref: DirectiveRef) -> Title | None:
        """The title behind who issued it, or behind its day ("Nghị quyết ngày 8/8/2021 của A về B")."""
        if ref.number is not None or ref.event is not None or ref.title is not None or not ref.issuer:
            return None
        termed = replace(ref, last=past_term(self._found.scan, ref.last))
        end = self._ending(termed, carried=False)
        title = self._title(termed, end, carried=False) if end is not None else None
        if title is None or ref.kind.name in self._found.scan.lexicon.words.untitled:
            return None
        if self._on_people(clause_of(self._found, title.ref), title.words, title.ref.first, title.end):
            return None
        if title.ref.date is not None:
            self._first, self._reach, self._date = ref.first, ref.last, title.ref.date
        return title

    def of_number(self, ref: DirectiveRef) -> Title | None:
        """The title behind a number, its day and who issued it; None where none stands there, or one that goes on in
        quotation marks."""
        scan, words = self._found.scan, self._found.scan.lexicon.words
        if not (ref.issuer or ref.date) and scan.low(ref.first - 1) not in words.issuing:
            return None
        at = past_term(scan, ref.last)
        if scan.low(at) not in words.title_start and scan.low(at) not in words.opens_title:
            return None
        termed = replace(ref, last=at) if at != ref.last else ref
        clause = clause_of(self._found, ref)
        end = before_main_clause(clause, self._found, termed, title_end(scan, termed, clause.last))
        if end <= at or scan.low(end) in words.opens_title:
            return None
        title = scan.tokens.text(at + (scan.low(at) == ":"), end)
        return None if self._on_people(clause, title, at, end) else Title(title, carried=False, end=end, ref=ref)

    def _on_people(self, clause: Clause, title: str, first: int, end: int) -> bool:
        """ "về công tác cán bộ", "điều động ông A": one decision is called by whatever it does to whom."""
        words = self._found.scan.lexicon.words.on_people
        named = takewhile(lambda piece: piece.first < end, behind(clause, first + 1))
        return any(word in title for word in words) or any(isinstance(piece, PersonName) for piece in named)

    def passed(self, ref: DirectiveRef, title: Title) -> None:
        """Take note of a title that counts: the next of a row stands behind it."""
        self._first, self._end, self._date = ref.first, title.end, title.ref.date
        self._reach = title.ref.issuer[0].first - 1 if title.ref.issuer else title.ref.last  # before "của"

    def reach(self, ref: DirectiveRef) -> int:
        """Token after the title of the document that was looked at last, and after its day."""
        return self._reach if ref.first == self._first else ref.last

    def dated(self, ref: DirectiveRef) -> DirectiveRef:
        """The document that was looked at last with the day behind its title."""
        if ref.first != self._first or self._date is None or ref.date is not None:
            return ref
        return replace(ref, date=self._date)

    def _title(self, ref: DirectiveRef, end: int, *, carried: bool) -> Title:
        scan = self._found.scan
        words = scan.tokens.text(ref.last + (scan.low(ref.last) == ":"), end)
        return Title(words, carried, end, behind_title(scan, ref, end, clause_of(self._found, ref).last))

    def _ending(self, ref: DirectiveRef, *, carried: bool) -> int | None:
        """The token after the title; None where what stands there is too short for one."""
        found, scan = self._found, self._found.scan
        project, capital = is_project(found, ref), scan.cap(ref.first)
        passed = self._next(ref) or scan.low(ref.first - 1) in scan.lexicon.words.issuing
        rules = self._working_rules(ref)
        sure = carried or project or rules or (capital and (passed or is_enclosed(found, ref)))
        clause = clause_of(found, ref)
        end = without_apposition(clause, found, ref, title_end(scan, ref, clause.last, loose=sure))
        end = before_main_clause(clause, found, ref, end)
        end = next((at for at in range(ref.last, end) if rules and scan.low(at) == ","), end)
        named = project or quoted(scan, ref) or (capital and carried_on(found, end)) or rules
        return end if end >= ref.last + (1 if named else _SHORTEST) else None

    def _working_rules(self, ref: DirectiveRef) -> bool:
        """ "Căn cứ Quy chế làm việc của A": the rules of a body, on which what it issues rests."""
        scan = self._found.scan
        based = scan.low(ref.first - 1) == "cứ" and scan.cap(ref.first)
        return based and " ".join(scan.tokens.low[ref.first : ref.last + 3]) in scan.lexicon.words.working_rules

    def _next(self, ref: DirectiveRef) -> bool:
        """Does it stand in a row after another that is known by its title?"""
        return 0 < ref.first - self._end <= 2 and self._found.scan.low(ref.first - 1) in PARTS

    def _told(self, ref: DirectiveRef, title: Title) -> bool:
        """Is it one document: issued, next in a row, carrying another, named with a capital or in quotation marks, of a
        day?"""
        scan, low, end = self._found.scan, self._found.scan.low, title.end
        first = first_of_pair(self._found, ref)
        before = scan.tokens.low[max(first - 4, 0) : first]
        issued = any(" ".join(pair) in scan.lexicon.words.issued for pair in pairwise(before))
        if issued or before[-3:] == ["ban", "hành", "các"]:
            return not planned(self._found, ref)
        if (carried_on(self._found, end) and (scan.cap(ref.first) or not ref.kind.weak)) or ruled(self._found, ref):
            return True
        if low(ref.first - 1) == "ra" and low(ref.last) == "về" and not ref.kind.weak:
            return True
        if not scan.cap(ref.first) or ref.kind.name in scan.lexicon.words.shows:
            return False
        signed = low(ref.first - 1) in scan.lexicon.words.signing or bool(title.ref.issuer and title.ref.date)
        if signed or self._working_rules(ref) or self._next(ref) or in_passed_list(self._found, ref):
            return True
        owned = low(end) in ("của", "do") and scan.cap(end + 1)  # "Đề án “A” của Tỉnh ủy X được triển khai"
        titled = quoted(scan, ref) or low(ref.last) == "về" or scan.cap(ref.last)
        return titled and (within_sentence(self._found, ref) or (owned and quoted(scan, ref)))
