"""The body whose meeting elects somebody: "tại Hội nghị lần thứ nhất X", "Hội nghị Ban Chấp hành Đảng bộ X bầu …"."""

from __future__ import annotations

from ingest.grammar.pieces import EventRef
from ingest.join import Item
from ingest.relate.sitting import body_in
from ingest.relate.statement import Cue
from ingest.relate.view import View


def by_meeting(view: View, cue: Cue) -> Item | None:
    """Whose meeting it is, named behind the verb or right before it."""
    if not view.scan.lexicon.words.elects & set(view.gap(cue.first, cue.last)):
        return None
    return _at(view, cue) or _itself(view, cue)


def _at(view: View, cue: Cue) -> Item | None:
    """ "được bầu vào P tại Hội nghị lần thứ nhất B": the body whose meeting it was."""
    for event in view.of("Event"):
        inside = [i for i in view.of("Organisation") if event.first <= i.first and i.last <= event.last]
        if cue.last <= event.first and view.scan.low(event.first - 1) in view.scan.lexicon.words.by_act and inside:
            return max(inside, key=lambda i: i.last - i.first)
    return None


def _itself(view: View, cue: Cue) -> Item | None:
    """ "Hội nghị Ban Chấp hành Đảng bộ tỉnh X đã bầu ông A": the committee whose meeting elects."""
    words = view.scan.lexicon.words
    event = view.before(cue.first, "Event")
    ref = event.piece if event is not None and words.done.issuperset(view.gap(event.last, cue.first)) else None
    if not isinstance(ref, EventRef) or ref.kind.name not in words.meetings_elect:
        return None
    body = body_in(view, ref)
    title = body.org.title.lower() if body is not None and body.org is not None else ""
    return body if title.startswith(tuple(words.committees)) else None
