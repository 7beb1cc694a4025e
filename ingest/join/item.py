"""A mention with what it means."""

from __future__ import annotations

from dataclasses import field

from graph.records import record
from ingest.grammar.pieces import Piece
from ingest.join.bodies.org import Org
from ingest.join.entities import Draft
from ingest.join.offices.office import Office


@record
class Item:
    """``draft`` is the entity of a mention, ``office`` and ``org`` the resolved post or body."""

    piece: Piece
    draft: Draft
    office: Office | None = None
    org: Org | None = None
    reach: int = 0
    """token after the title of a document or the term of a body or post, where these go on behind the piece"""
    first: int = field(init=False, compare=False)
    """first token"""
    last: int = field(init=False, compare=False)
    """token after the last"""
    label: str = field(init=False, compare=False)
    """the kind of thing"""

    def __post_init__(self) -> None:
        """What the rules ask for more often than for anything else is looked up once."""
        object.__setattr__(self, "first", self.piece.first)
        object.__setattr__(self, "last", self.piece.last)
        object.__setattr__(self, "label", self.draft.label)

    @property
    def end(self) -> int:
        """Token after all that names it, title included."""
        return max(self.last, self.reach)
