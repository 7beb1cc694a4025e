"""A store together with the ways in which people type names that are written otherwise in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from queries.typed import Spelling

if TYPE_CHECKING:
    from graph.claim import Reading
    from graph.store import Passage, Store


@dataclass(frozen=True, slots=True)
class Spelled:
    """What reports and pages need of a store; names that are typed for it are also looked for as ``spelling`` says."""

    store: Store
    spelling: Spelling

    def run(self, cypher: str, /, **parameters: object) -> list[dict[str, object]]:
        """The rows that a query of ours gives."""
        return self.store.run(cypher, **parameters)

    def document(self, sha256: str) -> Reading | None:
        """A document with its text, or None."""
        return self.store.document(sha256)

    def passages(self, ids: Iterable[str], reach: int) -> Mapping[str, Sequence[Passage]]:
        """By id of a claim: its words in their text, with ``reach`` characters around."""
        return self.store.passages(ids, reach)

    def version(self) -> int:
        """A number that grows with every write."""
        return self.store.version()
