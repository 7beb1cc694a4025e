"""How a document writes the names of its bodies: alike but for capitals and hyphens is one, and so is one cut short."""

from __future__ import annotations

from collections.abc import Container, Mapping

from ingest.grammar.pieces import Body
from ingest.join.bodies.sames import same_titles
from ingest.join.bodies.spelt import spelt


class Titles:
    """The titles of a document's bodies as it writes them first, and the fuller forms of those that it cuts."""

    def __init__(self, countries: Container[str]) -> None:
        self._countries = countries
        self._written: dict[str, str] = {}
        self._fuller: dict[str, str] = {}
        self.local: dict[str, list[Body]] = {}
        """bodies that the text names with a territory, by their titles"""

    def spell(self, body: Body) -> None:
        """Learn how the document writes a name, before any is resolved."""
        for part in body.nested() if body.complete else ():
            self._written.setdefault(spelt(part.title), part.title)
            if part.place is not None:
                self.local.setdefault(spelt(part.title), []).append(part)

    def equate(
        self, bracketed: Mapping[str, str], arising: Container[str], changed: Container[tuple[str, str]] = ()
    ) -> None:
        """Learn which of the names mean one body; ``bracketed``: titles by letters, ``arising``: what bodies became,
        ``changed``: pairs of which the one came of the other."""
        short = {letters: title for letters, title in bracketed.items() if letters in self._written}
        self._fuller = {
            **same_titles(self._written.keys() - self.local.keys(), self._countries, arising, changed),
            **short,
        }

    def written(self, title: str) -> str:
        """The title as the text writes it first."""
        return self._written.get(spelt(title), title)

    def of(self, body: Body) -> str:
        """The title of a body by the fullest of its names."""
        low = spelt(body.title)
        title = self._written.setdefault(low, body.title)
        named = bool(body.head.takes & {"name", "sector"}) and body.title != body.head.name
        brand = " " not in low and low in self._fuller
        return self._written[self._fuller.get(low, low)] if brand or (named and low not in self.local) else title
