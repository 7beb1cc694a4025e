"""What the pages are made from: the store and the reports, handed in once and found again by every page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from flask import current_app

from graph.claim import Reading
from queries import Reader, Report

if TYPE_CHECKING:
    from graph.store import Passage

EXTENSION = "partygraph"


class Library(Reader, Protocol):
    """What the pages need of a store."""

    def document(self, sha256: str) -> Reading | None:
        """A document with its text, or None."""
        ...

    def passages(self, ids: Iterable[str], reach: int) -> Mapping[str, Sequence[Passage]]:
        """By id of a claim: its words in their text, with ``reach`` characters around."""
        ...

    def version(self) -> int:
        """A number that grows with every write."""
        ...


@dataclass(frozen=True, slots=True)
class Site:
    """The store and the reports of one running application."""

    store: Library
    reports: tuple[Report, ...]


def site() -> Site:
    """The site of the current request."""
    return cast(Site, current_app.extensions[EXTENSION])


def has_samples() -> bool:
    """Whether samples of the project are among the documents: the examples of reports speak of these."""
    return bool(site().store.run("MATCH (d:Document) WHERE d.sample = true RETURN d.id AS id LIMIT 1"))
