"""Who was at an event, and what they did there: chaired, spoke, attended."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.events.actors import actors, part
from ingest.relate.events.attendance import acted_there, attending, pictured
from ingest.relate.events.doings import doing
from ingest.relate.events.hosts import hosts
from ingest.relate.events.mourning import mourning
from ingest.relate.events.occasions import event_of, inner
from ingest.relate.events.participants import lists_people, of_delegation
from ingest.relate.events.speeches import heard, saying
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

#: What opens a sentence, from its begin.
_OPENING = 4


@needs("Person Organisation Post")
def presence(view: View) -> Iterator[Statement]:
    """CHAIRED, SPOKE_AT, ATTENDED."""
    row = [e for e in view.of("Event") if not inner(view, e)]
    if not row and view.event is None:
        return  # of most sentences: nobody is anywhere
    for cue in view.cued("chair", "speak"):
        yield from _acting(view, cue, row)
    for cue in view.cued("say", "not"):
        yield from saying(view, cue, row)
    for cue in [*view.cued("attend"), *_takes_part(view, row)]:
        yield from attending(view, cue, row)
    for event in row:
        yield from doing(view, event)
    yield from mourning(view, row)
    yield from hosts(view, row)
    yield from of_delegation(view)
    if row:
        yield from acted_there(view, row[0])
        yield from pictured(view, row[0])


def _takes_part(view: View, row: list[Item]) -> Iterator[Cue]:
    """ "Tham gia buổi đối thoại có ông A": what else tells of an office ("tham gia Ban Chấp hành")."""
    begins = {e.first for e in row}
    for cue in view.cued("hold"):
        if cue.last in begins and view.gap(cue.first, cue.last) == ["tham", "gia"]:
            yield Cue(cue.first, cue.last, "attend")


def _acting(view: View, cue: Cue, row: list[Item]) -> Iterator[Statement]:
    """ "A chủ trì hội nghị", "A phát biểu tại hội nghị", "Phát biểu tại hội nghị, A …", "Phát biểu khai mạc, A …"."""
    event = event_of(view, cue, row) or (heard(view, cue, row) if cue.name == "speak" else None)
    if (
        event is not None
        and not (cue.name == "chair" and _chairman(view, cue, event))
        and not negated(view, cue)
        and not _leads(view, cue)
        and not _only_a_paper(view, cue)
    ):
        for actor in actors(view, cue, event):
            yield part(view, actor, event, cue)


def _chairman(view: View, cue: Cue, event: Item) -> bool:
    """ "được chủ trì hội nghị nhắc nhở", "nên chủ tọa phiên họp vẫn mời …": whoever chairs it, as a noun."""
    if view.scan.low(cue.first - 1) in ("được", "để"):
        return True
    if view.scan.low(cue.last) == "của":
        return False
    if cue.first == view.first and lists_people(view, event.last):
        return False  # "Chủ trì họp báo và trả lời phóng viên có ông A"
    person = view.before(cue.first, "Person")
    told = view.scan.low(event.last) in view.scan.lexicon.words.chairman_does
    return told and event.first >= cue.last and (person is None or cue.first - person.last > 1)


def _leads(view: View, cue: Cue) -> bool:
    """ "Sở Y tế chủ trì, phối hợp với Sở Nội vụ …": who is in charge of a task chairs no event."""
    return cue.name == "chair" and view.gap(cue.last, cue.last + 3)[-2:] == ["phối", "hợp"]


def _only_a_paper(view: View, cue: Cue) -> bool:
    """ "Bài diễn văn nhắc tới …", but "Diễn văn khai mạc của ông A nêu rõ …" is what he said there."""
    if " ".join(view.gap(cue.first, cue.last)) not in view.scan.lexicon.words.speeches:
        return False
    said = view.scan.low(cue.last) == "của" and cue.first - view.first <= _OPENING
    return not said or not any(c.first > cue.last for c in view.cued("say"))
