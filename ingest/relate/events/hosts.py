"""Who receives whom on a visit: "Ông A đã tiếp Đoàn đại biểu tỉnh X sang thăm …", "Tiếp Phó Thủ tướng B có bà C"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.events.actors import part
from ingest.relate.events.occasions import is_trip, is_visit
from ingest.relate.events.participants import participants
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint
from ingest.relate.view import View

# So near behind the verb the delegation stands which is received, and not only somebody of it.
_OBJECT = 7
# So many words name the guests before those who receive them are listed.
_GUESTS = 40


def hosts(view: View, row: list[Item]) -> Iterator[Statement]:
    """ATTENDED of those who receive somebody, at the visit of the sentence or at the one that the text tells of."""
    trip = next((e for e in row if is_trip(e)), None)
    if trip is not None and view.scan.low(trip.first - 1) in view.scan.lexicon.words.during_trips:
        return  # "A tiếp Đoàn đại biểu X đang có chuyến thăm Việt Nam": the guests are on it, and not the host
    if trip is not None:
        yield from _receiving(view, trip)
    elif not row and view.event is not None and is_visit(view, view.event):
        yield from _welcomed(view, view.event)


def _receiving(view: View, trip: Item) -> Iterator[Statement]:
    """ "Ông A, Bí thư Tỉnh ủy đã tiếp và làm việc với Đoàn … sang thăm …": the subject of the verb."""
    words = view.scan.lexicon.words
    for at in range(view.first, trip.first):
        person = view.before(at, "Person") if view.scan.low(at) in words.welcomes else None
        if person is None or not words.done.issuperset(view.untitled(person.last, at)):
            continue
        cue = Cue(at, at + 1, "attend")
        if not negated(view, cue) and "đoàn" in view.gap(at, min(at + _OBJECT, trip.first)):
            for someone in joint(view, person):
                yield part(view, someone, trip, cue)
        return


def _welcomed(view: View, event: Item) -> Iterator[Statement]:
    """ "Đón tiếp Phó Thủ tướng A và đoàn tại sân bay có các đồng chí: …"."""
    words, stop = view.scan.lexicon.words, min(view.first + _GUESTS, view.last)
    if view.scan.low(view.first) not in words.welcomes:
        return
    lists = next((k for k in range(view.first, stop) if view.scan.low(k) in words.list_openers), None)
    if lists is None or any(c.first < lists and c.name != "attend" for c in view.cues):
        return
    guests = "đoàn" in view.gap(view.first, lists) or any(i.first < lists for i in view.of("Person", "Post"))
    if guests and not any(c.first < lists for c in view.cued("attend")):
        yield from participants(view, Cue(lists, lists + 1, "attend"), event)
