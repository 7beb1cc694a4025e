"""Titles alone that a congress gives: "Đại hội Hội Nông dân tỉnh X bầu ông A làm Chủ tịch"."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from ingest.find import Clause
from ingest.grammar.bodies.terms import past_term
from ingest.grammar.pieces import Body, EventRef, Post
from ingest.grammar.scan import Scan

_CONGRESS, _BOARD = "Đại hội", "Ban Chấp hành"
# Whose congresses a text about one of them tells of, without saying so each time.
_BASES = ("Đảng bộ", "Chi bộ")
# So many words after a congress was named it is that which elects, and so far before the title stands the verb.
_FAR, _NEAR = 150, 20
# So far before a board the verb stands.
_ELECTED = 3
# The last syllable of "đắc cử", "tái cử".
_VOTED = "cử"


@dataclass(slots=True)
class Elections:
    """The bodies whose congresses the text names; of one that is only numbered, the Party's that it named last."""

    scan: Scan
    _base: Body | None = None
    _at: list[int] = field(default_factory=list)
    _bodies: list[Body] = field(default_factory=list)

    def note(self, clause: Clause) -> None:
        """Learn of the congresses that a clause names, or tells a body to hold, in the order of the text."""
        for piece in clause.pieces:
            if isinstance(piece, EventRef) and piece.kind.name.startswith(_CONGRESS):
                body = piece.body or self._holding(clause, piece) or self._of_base(piece)
                if body is not None:
                    self._at.append(piece.last)
                    self._bodies.append(body)
            elif isinstance(piece, Body) and piece.head.name in _BASES and (piece.place or piece.parent) is not None:
                self._base = piece
            elif isinstance(piece, Body) and self._votes(piece):
                self._at.append(piece.last)
                self._bodies.append(piece)
            elif isinstance(piece, Body) and piece.parent is not None and self._elected(piece):
                self._at.append(piece.last)
                self._bodies.append(piece.parent)

    def _votes(self, body: Body) -> bool:
        """ "Ban Chấp hành Đảng bộ tỉnh X khóa XV đã bầu ông A làm Bí thư": a committee elects from its midst."""
        if self.scan.low(body.last) not in self.scan.lexicon.words.voting:
            return False
        at = past_term(self.scan, body.last) or body.last
        if self._bodies and body.parent is None and body.place is None and body.title == _BOARD:
            return False  # "bầu Ban Chấp hành Hội X; Ban Chấp hành đã bầu …": that one's
        if self.scan.low(at + (self.scan.low(at) == "đã")) not in self.scan.lexicon.words.elects:
            return False
        return body.title.lower().startswith(tuple(self.scan.lexicon.words.party_heads))

    def _elected(self, board: Body) -> bool:
        """ "đã bầu (ra) Ban Chấp hành Hội X": by the congress of X."""
        before = self.scan.tokens.low[max(board.first - _ELECTED, 0) : board.first]
        return board.head.name == _BOARD and not self.scan.lexicon.words.elects.isdisjoint(before)

    def _of_base(self, congress: EventRef) -> Body | None:
        """ "Đại hội lần thứ II", "Đại hội chi bộ": of the party organisation of that kind that was named last."""
        if self._base is None:
            return None
        named = " ".join(self.scan.tokens.low[congress.first : congress.last])
        return self._base if congress.ordinal or self._base.head.name.lower() in named else None

    def _holding(self, clause: Clause, event: EventRef) -> Body | None:
        """ "Chi bộ X (Đảng bộ xã Y) tổ chức đại hội": the first body of the clause, with nothing else between."""
        body = next((piece for piece in clause.pieces if isinstance(piece, Body)), None)
        if body is None or body.last > event.first:
            return None
        said = self.scan.tokens.low[body.last : event.first]
        if said[:1] == ["("] and ")" in said:
            said = said[said.index(")") + 1 :]
        return body if self.scan.lexicon.words.congress_held.issuperset(said) else None

    def elects(self, clause: Clause, post: Post) -> bool:
        """Does the clause say that somebody was elected to an office, where a congress was told of before?"""
        if self.elector(post) is None:
            return False
        words = self.scan.lexicon.words
        low = self.scan.tokens.low[max(clause.first, post.first - _NEAR) : post.first]
        given = words.given_office
        return bool(low) and (low[-1] in words.weak_holding or low[-1] == _VOTED) and not given.isdisjoint(low)

    def elector(self, post: Post) -> Body | None:
        """The body whose congress was told of last, not long before an office."""
        k = bisect_right(self._at, post.first) - 1
        return self._bodies[k] if k >= 0 and post.first - self._at[k] <= _FAR else None
