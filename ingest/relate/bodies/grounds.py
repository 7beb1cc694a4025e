"""What a body was founded upon: "thành lập Sở A trên cơ sở Sở B"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.places import level_word
from ingest.join import Item
from ingest.relate.bodies.bodyrows import kind_of, row_of
from ingest.relate.bodies.change import Change
from ingest.relate.statement import Cue
from ingest.relate.view import View

# Between the verb and what it founds, and between that and "trên cơ sở": a decision, or whose it is.
_NEAR, _FAR = 2, 25
# "thuộc tỉnh Bà Rịa - Vũng Tàu".
_PLACED = 8
# "trên cơ sở".
_GROUND = 3


def grounds(view: View, bodies: list[Item]) -> Iterator[tuple[Cue, Change]]:
    """A body that stands right behind "trên cơ sở", of the kind of the one that was founded: a department upon a
    department; a centre upon a hospital leaves the hospital what it is."""
    made_of = view.scan.lexicon.words.made_of
    made = [(cue, _made(view, cue, bodies)) for cue in view.cued("establish")]
    founded = [new for _, new in made if new is not None]
    for cue, new in made:
        if new is None:
            continue
        end = max(cue.last, new.last)
        for old in bodies:
            taken = 2 * (" ".join(view.gap(old.first - 2, old.first)) in view.scan.lexicon.words.taken_over)
            at = old.first - taken - _GROUND
            grown = old.first - 1 == cue.last and view.scan.low(cue.last) == "từ"  # "được thành lập từ A"
            if grown or (end <= at <= end + _FAR and " ".join(view.gap(at, old.first - taken)) in made_of):
                ground = Cue(cue.first if grown else at, old.first, "remake")
                if kind_of(new) == kind_of(old) and not _else(view, end, at):
                    yield ground, Change([one for one in row_of(view, old, bodies) if one not in founded], [new])
                break


def _made(view: View, cue: Cue, bodies: list[Item]) -> Item | None:
    """ "thành lập A", "A được thành lập"."""
    made = next((i for i in bodies if 0 <= i.first - cue.last <= _NEAR and view.scan.low(i.first - 1) != "từ"), None)
    if made is None and view.scan.low(cue.first - 1) == "được":
        made = next((i for i in bodies if i.last < cue.first and _right_before(view, i.last, cue.first - 1)), None)
    return made


def _right_before(view: View, end: int, verb: int) -> bool:
    """Is nothing between a body and the verb but two words, or its territory: "A thuộc tỉnh B được thành lập"?"""
    territory = view.scan.low(end) in view.scan.lexicon.words.owned_by and level_word(view.scan, end + 1) is not None
    return verb - end <= (_PLACED if territory else _NEAR)


def _else(view: View, first: int, last: int) -> bool:
    """Is something else told between?"""
    return ";" in view.gap(first, last) or any(first <= c.first < last for c in view.cued("establish", "not"))
