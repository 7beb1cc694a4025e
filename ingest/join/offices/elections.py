"""Titles alone that a congress gives: "Đại hội Hội Nông dân tỉnh X bầu ông A làm Chủ tịch"."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.find import Clause
from ingest.grammar.pieces import Body, EventRef, Post
from ingest.grammar.scan import Scan
from ingest.join.offices.office import Office
from ingest.join.offices.resolved import Offices

_CONGRESS = "Đại hội"
# So many words after a congress was named it is that which elects, and so far before the title stands the verb.
_FAR, _NEAR = 150, 20


@dataclass(slots=True)
class Elections:
    """The body whose congress the text named last."""

    scan: Scan
    _body: Body | None = None
    _at: int = 0

    def note(self, clause: Clause) -> None:
        """Learn of the congress that a clause names."""
        for piece in clause.pieces:
            if isinstance(piece, EventRef) and piece.kind.name.startswith(_CONGRESS) and piece.body is not None:
                self._body, self._at = piece.body, piece.last

    def office(self, clause: Clause, post: Post, offices: Offices) -> Office | None:
        """The office of a title without a body, where the clause says that somebody was elected to it."""
        if self._body is None or post.first - self._at > _FAR or post.first < self._at:
            return None
        words = self.scan.lexicon.words
        low = self.scan.tokens.low[max(clause.first, post.first - _NEAR) : post.first]
        if not low or low[-1] not in words.weak_holding or words.given_office.isdisjoint(low):
            return None
        return offices.elected(post, self._body)
