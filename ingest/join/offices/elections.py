"""Titles alone that a congress gives: "Đại hội Hội Nông dân tỉnh X bầu ông A làm Chủ tịch"."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from ingest.find import Clause
from ingest.grammar.pieces import Body, EventRef, Post
from ingest.grammar.scan import Scan
from ingest.join.offices.office import Office
from ingest.join.offices.resolved import Offices

_CONGRESS = "Đại hội"
# Whose congresses a text about one of them tells of, without saying so each time.
_BASE = "Đảng bộ"
# So many words after a congress was named it is that which elects, and so far before the title stands the verb.
_FAR, _NEAR = 150, 20


@dataclass(slots=True)
class Elections:
    """The bodies whose congresses the text names; of one that is only numbered, the Party's that it named last."""

    scan: Scan
    _base: Body | None = None
    _at: list[int] = field(default_factory=list)
    _bodies: list[Body] = field(default_factory=list)

    def note(self, clause: Clause) -> None:
        """Learn of the congresses that a clause names, in the order of the text."""
        for piece in clause.pieces:
            if isinstance(piece, EventRef) and piece.kind.name.startswith(_CONGRESS):
                body = piece.body or (self._base if piece.ordinal else None)
                if body is not None:
                    self._at.append(piece.last)
                    self._bodies.append(body)
            elif isinstance(piece, Body) and piece.head.name == _BASE and piece.place is not None:
                self._base = piece

    def office(self, clause: Clause, post: Post, offices: Offices) -> Office | None:
        """The office of a title without a body, where the clause says that somebody was elected to it."""
        k = bisect_right(self._at, post.first) - 1
        if k < 0 or post.first - self._at[k] > _FAR:
            return None
        words = self.scan.lexicon.words
        low = self.scan.tokens.low[max(clause.first, post.first - _NEAR) : post.first]
        if not low or low[-1] not in words.weak_holding or words.given_office.isdisjoint(low):
            return None
        return offices.elected(post, self._bodies[k])
