"""When an event was: on the day that opens its sentence, or the one that follows the verb behind it."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.dates import Date
from ingest.grammar.pieces import EventRef
from ingest.join import Item
from ingest.relate.days import opening_date
from ingest.relate.events.occasions import at_event
from ingest.relate.statement import Statement
from ingest.relate.view import View

# Between the day that opens a sentence and the event at which something is done then.
_NEAR = 10
# So many words stand between an event and its day at most; so long is a whole day.
_BEHIND, _DAY = 24, len("2020-12-26")


def event_day(view: View, event: Item) -> Iterator[Statement]:
    """Its date: the day that opens the sentence, or that of the verb behind it: "Đại hội … khai mạc sáng 5/3"."""
    if not isinstance(event.piece, EventRef):
        return
    opening = opening_date(view, event.last) if event.piece.name is not None and _held(view, event) else None
    if opening is not None and len(opening) == _DAY:
        yield Statement("date", event.draft, None, view.quote(view.first, event.last), "date-of-event", value=opening)
    elif opening is None and (day := _taking_place(view, event)) is not None:
        span = view.quote(event.first, view.scan.tokens.at(day.end))
        yield Statement("date", event.draft, None, span, "date-of-event", value=day.iso)


def _taking_place(view: View, event: Item) -> Date | None:
    """ "Đại hội … (đã) khai mạc trọng thể tại Hội trường lớn, sáng 5/3/2020", "được tổ chức vào ngày 5/3"."""
    day = next((d for d in view.dates if view.scan.tokens.at(d.start) >= event.last), None)
    if day is None or day.precision != "day" or not event.draft.firm:
        return None
    at = view.scan.tokens.at(day.start)
    said, words = view.untitled(event.last, at), view.scan.lexicon.words
    if len(said) > _BEHIND or not {".", ";", ":", "(", "từ"}.isdisjoint(said):
        return None
    begins = next((k for k, word in enumerate(said) if word not in words.done), len(said))
    verb = " ".join(said[begins : begins + 2])
    takes = verb in words.takes_place and not any(event.last <= i.first < at for i in view.of("Event", "Person"))
    return day if takes else None


def _held(view: View, event: Item) -> bool:
    """Is it told as happening then? "Ngày 5/3, tại hội nghị …", but not "Ngày 5/3, A ban hành danh mục được thông qua
    tại kỳ họp thứ 2"."""
    if not at_event(view, event):
        return True
    ends = [view.scan.tokens.at(d.end) for d in view.dates if view.scan.tokens.at(d.start) < event.first]
    return any(0 <= event.first - end <= _NEAR for end in ends)
