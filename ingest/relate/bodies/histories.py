"""The history of one body, in sentences or rows that do not name it again: "Năm 1981 đổi tên thành B."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ingest.join import Item
from ingest.lexicon.successions import successions as table
from ingest.relate.bodies.changes import changes, outcome
from ingest.relate.bodies.successions import planned, standing
from ingest.relate.personnel.decidedwhen import since, told_on
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So many words behind the last that was told of it the history goes on.
_FAR = 200
_CHANGES = ("rename", "remake")
# Between "thành lập" and what is set up.
_NEAR = 2


class _Subject(NamedTuple):
    """The body that is told of, where it was named."""

    view: View
    body: Item


def histories(views: Sequence[View]) -> Iterator[Statement]:
    """SUCCEEDS of what a body is called in the sentences that tell how it went on."""
    subject: _Subject | None = None
    lost = False
    for view in views:
        if not view.named.isdisjoint((*table().cues, "establish")):
            bodies = standing(view)
            for cue in view.cued(*_CHANGES):
                new = outcome(view, cue, bodies)
                if new is None and _becomes(view, cue):
                    subject, lost = None, True  # what it became could not be read
                if subject is None and new is not None and _own(view, cue, new):
                    subject, lost = _Subject(view, new), False
                    continue
                if subject is None or new is None or not _goes_on(view, cue, subject, new) or planned(view, cue):
                    continue
                yield _told(view, cue, subject, new)
                subject = _Subject(view, new)
            subject = _founded(view, bodies) or (None if lost else _became(view, bodies, subject)) or subject
            lost &= subject is None


def _told(view: View, cue: Cue, subject: _Subject, new: Item) -> Statement:
    date = told_on(view, cue, since(view, new.last))
    qualifiers = (*((("date", date),) if date else ()), ("form", table().cues[cue.name]))
    span, before = view.evidence(cue, new), subject.view.evidence(subject.body)
    old = subject.body.draft
    return Statement(
        "SUCCEEDS", new.draft, old, before, "history-of-body", qualifiers=qualifiers, also=span, plain=False
    )


def _own(view: View, cue: Cue, new: Item) -> bool:
    """ "Năm 1976 trường mang tên Trường A": the first name that is told, of whose history it is."""
    kind = _kind(view, cue)
    return bool(kind) and new.draft.name.lower().startswith(kind or "")


def _becomes(view: View, cue: Cue) -> bool:
    """ "đổi tên thành", "chuyển thành"."""
    return not view.scan.lexicon.words.arising.isdisjoint(view.gap(cue.last - 1, cue.last + 1))


def _goes_on(view: View, cue: Cue, subject: _Subject, new: Item) -> bool:
    """Does the sentence tell of nobody else: before the verb only its day, a decision, and what kind of body it is?"""
    near = 0 < new.first - subject.body.last <= _FAR and new.draft is not subject.body.draft
    kind = _kind(view, cue) if near else None
    return kind is not None and subject.body.draft.name.lower().startswith(kind)


def _kind(view: View, cue: Cue) -> str | None:
    """The word for the kind of body that stands before the verb with nothing but a day and a decision, "" without one;
    None where the sentence tells of somebody else."""
    tokens, words = view.scan.tokens, view.scan.lexicon.words
    inside = {at for i in view.of("Directive") for at in range(i.first, i.last)}
    inside |= {at for d in view.dates for at in range(tokens.at(d.start), tokens.at(d.end))}
    said = [tokens.low[at] for at in range(view.first, cue.first) if at not in inside]
    other = any(i.last <= cue.first and i.first not in inside for i in view.of("Organisation", "Person"))
    if other or not all(word in words.history_words or word.isdigit() for word in said):  # "Sau 1975 trường …"
        return None
    return next((word for word in said if word in words.history_kinds), "")


def _became(view: View, bodies: list[Item], subject: _Subject | None) -> _Subject | None:
    """What came of the body whose history it is, or of the first that is told of."""
    for cue in view.cued(*table().cues):
        for change in changes(view, cue, bodies, None):
            ours = subject is None or any(i.draft is subject.body.draft for i in change.old)
            if len(change.new) == 1 and ours:
                return _Subject(view, change.new[0])
    return None


def _founded(view: View, bodies: list[Item]) -> _Subject | None:
    """Whose history begins: what was set up, or was what another one came of ("Tiền thân là A")."""
    words = view.scan.lexicon.words
    for cue in view.cued("establish"):
        before = next(
            (i for i in bodies if i.last <= cue.first and words.led_up >= set(view.gap(i.last, cue.first))), None
        )
        made = before or next((i for i in bodies if 0 <= i.first - cue.last <= _NEAR), None)
        if made is not None:
            return _Subject(view, made)
    opened = bodies[0] if len(bodies) == 1 else None
    once = opened is not None and " ".join(view.gap(opened.first - 3, opened.first)) in words.forerunner_is
    return _Subject(view, opened) if opened is not None and once else None
