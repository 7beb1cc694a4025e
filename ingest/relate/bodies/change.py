"""What a verb of joining, parting, renaming or remaking tells."""

from __future__ import annotations

from typing import NamedTuple

from ingest.join import Item


class Change(NamedTuple):
    """What became of what, and who made it so."""

    old: list[Item]
    new: list[Item]
    actor: Item | None = None

    @property
    def end(self) -> int:
        """Token after the last body that it names."""
        return max(i.last for i in (*self.old, *self.new))
