"""What every short form of a clause asks of it: the last of the row it opens, and the provinces that are named."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import islice
from operator import attrgetter

from ingest.find import Clause
from ingest.grammar.pieces import Body, Piece, PlaceRef
from ingest.grammar.scan import Scan

ROW = (",", "và", "hoặc", "/", "-")
"""What stands between the bodies of a row."""


@dataclass(slots=True)
class ClauseRows:
    """The answers of one clause at a time, each found once."""

    scan: Scan
    _clause: Clause | None = None
    _named: list[tuple[int, PlaceRef]] = field(default_factory=list)
    """the provinces that the clause names, with the token after each: every body of the clause asks for them"""
    _rows_of: Clause | None = None
    _lasts: dict[int, Body] = field(default_factory=dict)
    """the last of each row of the clause, by the tokens after those before it"""

    def last(self, clause: Clause, body: Body) -> Body:
        """The last of the row that a body opens; each of a row asks for it, so it is kept for those on the way."""
        if clause is not self._rows_of:
            self._rows_of, self._lasts = clause, {}
        row, ends = [body], [body.last]
        while ends[-1] not in self._lasts and (following := self._beside(clause, ends[-1])) is not None:
            row.append(following)
            ends.append(following.last)
        last = self._lasts.get(ends[-1], row[-1])
        self._lasts.update((at, last) for at in ends[:-1])
        return last

    def _beside(self, clause: Clause, at: int) -> Body | None:
        """The short form that a comma or "và" joins to a body that ends before a token."""
        if self.scan.low(at) not in ROW:
            return None
        for piece in islice(clause.pieces, bisect_left(clause.pieces, at + 1, key=attrgetter("first")), None):
            if piece.first > at + 1:
                break
            if isinstance(piece, Body) and not piece.complete:
                return piece
        return None

    def provinces(self, clause: Clause) -> list[tuple[int, PlaceRef]]:
        """The provinces that the clause names, with the token after each."""
        if clause is not self._clause:
            self._clause = clause
            self._named = [(p.last, place) for p in clause.pieces for place in _province(self.scan, p)]
        return self._named


def _province(scan: Scan, piece: Piece) -> list[PlaceRef]:
    """The province that a piece names, if it does."""
    place = piece if isinstance(piece, PlaceRef) else piece.place if isinstance(piece, Body) else None
    if place is None or place.name is None or not scan.places.is_province(place.name):
        return []
    return [place] if place.level in (None, "province", "city") else []
