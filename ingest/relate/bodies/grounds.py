"""What a body was founded upon: "thành lập Sở A trên cơ sở Sở B"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.bodies.bodyrows import kind_of, row_of
from ingest.relate.bodies.changes import Change
from ingest.relate.statement import Cue
from ingest.relate.view import View

# Between the verb and what it founds, and between that and "trên cơ sở": a decision, or whose it is.
_NEAR, _FAR = 2, 25
# "trên cơ sở".
_GROUND = 3


def grounds(view: View, bodies: list[Item]) -> Iterator[tuple[Cue, Change]]:
    """A body that stands right behind "trên cơ sở", of the kind of the one that was founded: a department upon a
    department; a centre upon a hospital leaves the hospital what it is."""
    made_of = view.scan.lexicon.words.made_of
    for cue in view.cued("establish"):
        new = _made(view, cue, bodies)
        if new is None:
            continue
        end = max(cue.last, new.last)
        for old in bodies:
            at = old.first - _GROUND
            if end <= at <= end + _FAR and " ".join(view.gap(at, old.first)) in made_of:
                ground = Cue(at, old.first, "remake")
                if kind_of(new) == kind_of(old) and not _else(view, end, at):
                    yield ground, Change(row_of(view, old, bodies), [new])
                break


def _made(view: View, cue: Cue, bodies: list[Item]) -> Item | None:
    """ "thành lập A", "A được thành lập"."""
    made = next((i for i in bodies if 0 <= i.first - cue.last <= _NEAR), None)
    if made is None and view.scan.low(cue.first - 1) == "được":
        made = next((i for i in bodies if cue.first - _NEAR - 1 <= i.last < cue.first), None)
    return made


def _else(view: View, first: int, last: int) -> bool:
    """Is something else told between?"""
    return ";" in view.gap(first, last) or any(first <= c.first < last for c in view.cued("establish", "not"))
