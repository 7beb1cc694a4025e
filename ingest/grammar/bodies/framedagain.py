"""Names that a history frames, where the document names the same bodies elsewhere: as long as there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.grammar.bodies.framed import settled, with_names
from ingest.grammar.pieces import Body, PersonName, Piece, PlaceRef
from ingest.grammar.scan import Scan
from ingest.lexicon.trie import Trie, each


class Framed:
    """Remembers the names that were framed in a document."""

    def __init__(self, scan: Scan) -> None:
        """Of which none is known yet."""
        self._scan = scan
        self._spelt: dict[str, str] = {}
        self._names: Trie[Body] = Trie()
        self._openers: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._openers)

    def learn(self, bodies: Sequence[Body]) -> None:
        """Remember names, each as it was spelt first."""
        for body in bodies:
            if body.whole:
                title = self._spelt.setdefault(_key(body.title), body.title)
                low = self._scan.tokens.low[body.first : body.last]
                known = self._names.longest(low, 0, len(low))
                if known is None or known[1] < len(low):
                    self._names.add(low, replace(body, title=title))
                    self._openers.add(low[0])

    def again(self, pieces: Sequence[Piece], first: int, last: int) -> list[Piece]:
        """The pieces of a sentence with those names, which stand there without their frame."""
        low, found = self._scan.tokens.low, list[Body]()
        for at in sorted(at for word in self._openers for at in each(word, low, first, last)):
            hit = self._names.longest(low, at, last)
            if hit is not None and self._fits(pieces, at, hit[1]):
                found.append(replace(hit[0], first=at, last=hit[1]))
        return with_names(list(self._spelt_alike(pieces)), found)

    def _spelt_alike(self, pieces: Sequence[Piece]) -> Iterator[Piece]:
        for piece in pieces:
            title = self._spelt.get(_key(piece.title)) if isinstance(piece, Body) and piece.whole else None
            yield replace(piece, title=title) if isinstance(piece, Body) and title is not None else piece

    def _fits(self, pieces: Sequence[Piece], at: int, end: int) -> bool:
        """Was less read there, or nothing?"""
        for piece in pieces:
            if piece.first < at < piece.last or piece.first < end < piece.last:
                return False
            if piece.first == at and (piece.last >= end or not isinstance(piece, Body | PersonName | PlaceRef)):
                return False
            if piece.first == at and isinstance(piece, Body) and settled(piece):
                return False
        return self._scan.cap(at) or (self._scan.cap(at + 1) and end > at + 2)  # "trường Hành chính Bến Đò"


def _key(title: str) -> str:
    return title.lower().replace("–", "-")
