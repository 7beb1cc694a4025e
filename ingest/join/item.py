"""A mention with what it means."""

from __future__ import annotations

from graph.records import record
from ingest.grammar.pieces import Piece
from ingest.join.bodies import Org
from ingest.join.entities import Draft
from ingest.join.posts import Office


@record
class Item:
    """``draft`` is the entity of a mention, ``office`` and ``org`` the resolved post or body."""

    piece: Piece
    draft: Draft
    office: Office | None = None
    org: Org | None = None
    reach: int = 0
    """token after the title of a document, where that goes on behind the piece"""

    @property
    def end(self) -> int:
        """Token after all that names it, title included."""
        return max(self.last, self.reach)

    @property
    def first(self) -> int:
        """First token."""
        return self.piece.first

    @property
    def last(self) -> int:
        """Token after the last."""
        return self.piece.last

    @property
    def label(self) -> str:
        """The kind of thing."""
        return self.draft.label
