"""What the pages are made from: the store and the reports, handed in once and found again by every page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, cast

from flask import current_app

from graph.claim import Reading
from queries import Report

EXTENSION = "partygraph"


class Library(Protocol):
    """What the pages need of a store."""

    def run(self, cypher: str, /, **parameters: object) -> list[dict[str, object]]:
        """The rows that a query of ours gives."""
        ...

    def document(self, sha256: str) -> Reading | None:
        """A document with its text, or None."""
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
