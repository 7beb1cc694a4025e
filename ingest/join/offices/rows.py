"""Rows of titles: "Bí thư Đảng ủy, Giám đốc Bệnh viện X, ông A": what stands beside what, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ingest.find import Clause
from ingest.grammar.pieces import PersonName, Piece, Post
from ingest.grammar.scan import Scan


@dataclass(slots=True)
class TitleRows:
    """What stands in a row with the title of a clause: only joining words are between."""

    scan: Scan
    _people_of: tuple[Clause | None, list[PersonName]] = (None, [])
    _openings: tuple[Clause | None, list[Piece]] = (None, [])
    _ends_of: Clause | None = None
    _ends: dict[int, dict[int, PersonName]] = field(default_factory=dict)

    def close(self, left: Piece, right: Piece) -> bool:
        """Do only joining words stand between two pieces, and is the second no subject of its own?"""
        between = self.scan.tokens.low[left.last : right.first]
        return self.scan.lexicon.words.together.issuperset(between) and not acts_itself(self.scan, left, right)

    def beside(self, clause: Clause, k: int) -> PersonName | None:
        """The person whose name stands right beside the piece ``k``; the one after it first. "A (Kế toán trưởng)"."""
        piece = clause.pieces[k]
        after = clause.pieces[k + 1] if k + 1 < len(clause.pieces) else None
        if isinstance(after, PersonName) and self.close(piece, after):
            return after
        before = clause.pieces[k - 1] if k else None
        if not isinstance(before, PersonName):
            return None
        bracketed = before.last + 1 == piece.first and self.scan.low(before.last) == "("
        return before if bracketed or self.close(before, piece) else None

    def whose(self, clause: Clause, k: int) -> PersonName | None:
        """Of two names that commas put a title between, the one that the row is in the order of: "A, P, ông B, Q"."""
        before, after = (clause.pieces[at] if 0 <= at < len(clause.pieces) else None for at in (k - 1, k + 1))
        between = isinstance(before, PersonName) and isinstance(after, PersonName) and self._apart(clause, k)
        if not between or not isinstance(before, PersonName) or not self.close(before, clause.pieces[k]):
            return self.beside(clause, k)
        return before if isinstance(self._opening(clause, k - 1), PersonName) else self.beside(clause, k)

    def _opening(self, clause: Clause, k: int) -> Piece:
        """What the row of names and titles begins with that the piece ``k`` stands in."""
        if self._openings[0] is not clause:
            opening, row = clause.pieces[0], [clause.pieces[0]]
            for left, right in pairwise(clause.pieces):
                opening = opening if self.close(left, right) else right
                row.append(opening)
            self._openings = clause, row
        return self._openings[1][k]

    def _apart(self, clause: Clause, k: int) -> bool:
        """Does a comma stand between a title and the next piece, so that this one is not called by it?"""
        return "," in self.scan.tokens.low[clause.pieces[k].last : clause.pieces[k + 1].first]

    def holder(self, clause: Clause, k: int) -> PersonName | None:
        """The person whose title the piece ``k`` is, in a row of titles before or after the name: "A, P, Q và bà B, R"
        begins with a name, so that P and Q are A's."""
        after, before = self.end(clause, k, 1), self.end(clause, k, -1)
        named_first = before is not None and isinstance(self._opening(clause, k), PersonName)
        return before if named_first else after or before

    def end(self, clause: Clause, k: int, step: int) -> PersonName | None:
        """The person at one end of the row that the title ``k`` stands in; a clause is walked once each way."""
        if self._ends_of is not clause:
            self._ends_of, self._ends = clause, {}
        if step not in self._ends:
            self._ends[step] = self._walked(clause.pieces, step)
        return self._ends[step].get(k)

    def _walked(self, pieces: Sequence[Piece], step: int) -> dict[int, PersonName]:
        """From the end that a row leads to, the person whom it ends with, by its titles."""
        found: dict[int, PersonName] = {}
        person: PersonName | None = None
        beside: Piece | None = None
        for k in range(len(pieces))[::-step]:
            piece = pieces[k]
            if isinstance(piece, PersonName):
                person = piece
            elif not isinstance(piece, Post):
                person = None
            elif person is not None and beside is not None:
                person = person if self.close(*((piece, beside) if step > 0 else (beside, piece))) else None
                if person is not None:
                    found[k] = person
            beside = piece
        return found

    def people(self, clause: Clause) -> list[PersonName]:
        """The people of a clause by their whole names: each of its titles asks for them."""
        if self._people_of[0] is not clause:
            names = [piece for piece in clause.pieces if isinstance(piece, PersonName) and not piece.short]
            self._people_of = clause, names
        return self._people_of[1]


def acts_itself(scan: Scan, person: Piece, post: Piece) -> bool:
    """ "Ngoài ông A, Thủ tướng cũng …", "Theo bà B, Chủ tịch UBND tỉnh đã …": behind a name after a preposition
    an office of one seat without a second comma is the subject of the clause, and not the title of that person."""
    if not (isinstance(post, Post) and post.title.single and scan.tokens.low[person.last : post.first] in ([","], [])):
        return False
    if post.former:  # "thay ông A, nguyên Bí thư X đã chuyển công tác"
        return False
    words, first = scan.lexicon.words, person.first
    while scan.low(first - 1) in words.address:
        first -= 1
    return scan.low(first - 1) in words.leading_in and scan.low(post.last) in words.subject_then
