"""Who pays the last respects: "Đoàn Quốc hội do bà A dẫn đầu vào viếng", at the funeral of which the text tells."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.join import Item
from ingest.relate.events.actors import actors, part
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So many words stand between who leads a delegation, without the titles, and the verb of leading.
_LED = 8
# So many words end a sentence behind the name of who leads a delegation and the titles, and no other verb.
_BARE = 4


def mourning(view: View, row: list[Item]) -> Iterator[Statement]:
    """ATTENDED of everybody before the verb: who leads a delegation, and who comes alone."""
    event = next((e for e in reversed(row) if _funeral(view, e)), None)
    event = view.event if event is None and not row and view.event is not None and _funeral(view, view.event) else event
    cue = _verb(view) or _delegation(view) if event is not None else None
    if event is None or cue is None or negated(view, cue):
        return
    led = [i for i in view.of("Person") if _leads(view, i)]
    for person in led or [i for i in actors(view, cue, event) if i.label == "Person"]:
        yield part(view, person, event, cue)


def _funeral(view: View, event: Item) -> bool:
    return not view.scan.lexicon.words.funerals.isdisjoint(event.draft.name.lower().split()[:2])


def _verb(view: View) -> Cue | None:
    """The first verb of mourning that stands in no name."""
    named = {at for i in view.items for at in range(i.first, i.last)}
    words, low = view.scan.lexicon.words.mourning, view.scan.low
    said = (at for at in range(view.first, view.last) if at not in named)
    return next((Cue(at, at + 2, "attend") for at in said if f"{low(at)} {low(at + 1)}" in words), None)


def _delegation(view: View) -> Cue | None:
    """ "Đoàn đại biểu Chính phủ do Thủ tướng A dẫn đầu.": the sentence has no other verb."""
    if view.scan.low(view.first) != "đoàn" or view.cued("organise", "chair", "speak", "say", "attend", "present"):
        return None
    person = view.after(view.first, "Person")
    said = [word for word in view.untitled(person.last, view.last) if word.isalpha()] if person is not None else []
    led = person is not None and _leads(view, person) and len(said) <= _BARE
    return Cue(view.first, view.first + 1, "attend") if led else None


def _leads(view: View, person: Item) -> bool:
    """ "do bà A, Chủ tịch Quốc hội dẫn đầu": behind the name and its titles, before anything else."""
    said = view.untitled(person.last, view.last)[:_LED]
    told = said[: said.index(";")] if ";" in said else said
    return any(" ".join(pair) in view.scan.lexicon.words.team_leads for pair in pairwise(told))
