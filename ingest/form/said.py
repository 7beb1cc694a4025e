"""What is read of a form before its words are looked up in the published text."""

from __future__ import annotations

from graph.form import Field
from graph.records import record
from ingest.clean import CleanText
from ingest.form.cells import Cell
from ingest.gazette import within_pages

Place = tuple[int, int]
"""[start, end) in the canonical text."""


@record
class Said:
    """One component: its pieces in the canonical text, and its value where that is not what is written there."""

    name: str
    places: tuple[Place, ...]
    value: str | None = None


def of_cells(name: str, cells: tuple[Cell, ...], value: str | None = None) -> Said:
    """A component that some cells make up."""
    return Said(name, tuple((cell.start, cell.end) for cell in cells), value)


def field(clean: CleanText, said: Said) -> Field:
    """The component as the published text has it."""
    spans = tuple(clean.span(*place) for place in said.places)
    joint = "" if said.name == "symbol" else " "  # "TB-" / "UBND" is one word in two lines
    words = joint.join(" ".join(within_pages(span.quote).split()) for span in spans)
    return Field(said.name, said.value if said.value is not None else words, spans)
