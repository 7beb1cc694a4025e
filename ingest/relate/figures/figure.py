"""One figure as a sentence tells it."""

from __future__ import annotations

from graph.records import record
from ingest.grammar.quantities import Quantity
from ingest.join import Item
from ingest.lexicon.figures import figure_words
from ingest.relate.view import View

#: What ends a clause.
BORDERS = frozenset((",", ";", ":", "(", ")", ".", "…", "/"))


@record
class Figure:
    """A quantity with the body, or event, that it is about.

    ``act`` was done to what it counts, or ``measure`` is what it amounts to. ``said`` is what is told of what is
    counted ("hoàn thành tốt nhiệm vụ"); the words [first, last) say all of it.
    """

    quantity: Quantity
    body: Item
    first: int
    last: int
    act: str = ""
    measure: str = ""
    said: str = ""
    change: str | None = None
    compared: str | None = None

    @property
    def counts(self) -> str:
        """What is counted or measured, in the words of the text."""
        counted, act = (self.quantity.counts or "").split(), self.act.split()
        people = figure_words().people.starts_at(counted, 0, len(counted))
        named = any(figure_words().party.starts_at(act, k, len(act)) for k in range(len(act)))
        return _joined(self.act, self.measure or " ".join([] if people and named else counted), self.said)

    def name(self, quantity: str) -> str:
        """The figure as a line of a list, with its quantity as the text has it."""
        words, counted = " ".join(quantity.split()), self.quantity.counts
        if counted is not None and self.quantity.unit == "%" and not words.lower().endswith(counted):
            return _joined(self.act, self.measure or counted, self.said, words, self.compared)
        return _joined(self.act, self.measure, self.change, words, self.said)


def _joined(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)


def clause_end(view: View, at: int) -> int:
    """The token after the last of the words up to the next comma or bracket."""
    return next((k for k in range(at, view.last) if view.scan.low(k) in BORDERS), view.last)
