"""At which event something is done: the one that a verb, a noun, or the opening of a sentence speaks of."""

from __future__ import annotations

from ingest.grammar.pieces import EventRef
from ingest.join import Item
from ingest.relate.days import day_of, just_after, opening_date
from ingest.relate.statement import Cue
from ingest.relate.view import View

#: How far an event stands from what is done at it, and from the noun of a verb behind whose words it follows.
_EVENT, _SPOKEN = 8, 60
#: So far behind the verb of being there the event stands.
_NAMED = 3
_PRESS = "Họp báo"
#: So many words a sentence has before the event at which it opens.
_LEAD = 12
# So many words a number of a document has behind "số" at most ("số 05-NQ/TU").
_NUMBERED = 8
_CLOSING = frozenset(("”", '"'))
# What opens a sentence, from its begin; and how far before a speech "trong" stands.
_OPENING, _LED = 4, 5


def day_at(view: View, cue: Cue, event: Item) -> str | None:
    """The day of what is done at an event; other days of a speech are those of what it is about."""
    told = just_after(view, cue) or _day_of(view, event) or opening_date(view, cue.first)
    return told if told is not None or cue.name in ("speak", "say", "not") else day_of(view, cue)


def _day_of(view: View, event: Item) -> str | None:
    """The date right after an event: "hội nghị ngày 5/5", "lễ kỷ niệm vào sáng 5/5"; not that of a document whose
    number ends its name: "Hội nghị triển khai Quy chế số 01 ngày 22/10"."""
    if "số" in view.gap(event.last - _NUMBERED, event.last - 1) and view.scan.low(event.last - 1)[0].isdigit():
        return None
    for date in view.dates if view.first <= event.first < view.last else ():
        at = view.scan.tokens.at(date.start)
        if at >= event.last:
            said = {word for word in view.gap(event.last, at) if not word[0].isdigit()}
            beside = said <= view.scan.lexicon.words.times | view.scan.lexicon.words.hours
            return date.iso if beside and date.precision == "day" else None
    return None


def inner(view: View, event: Item) -> bool:
    """The conference in "Lễ khai mạc Hội nghị …": what is done is done at the opening."""
    return any(
        o is not event
        and o.label in ("Event", "Directive")
        and o.first <= event.first
        and event.last <= o.last
        and (o.first, o.last) != (event.first, event.last)
        for o in view.items
    )


def opening_event(view: View, row: list[Item], cue: Cue) -> Item | None:
    """The event at which a sentence opens: "Tại hội nghị, …", "Sáng 5/5, tại lễ kỷ niệm, …"; nobody stands before."""
    event = next((e for e in row if e.last <= cue.first and at_event(view, e)), None)
    absent = view.scan.lexicon.words.absent
    if event is not None and not absent.isdisjoint(view.gap(view.first, event.first)):
        return None  # "Do không thể có mặt tại hội nghị, ông A …"
    if event is None or _heeded(view, event):
        return None
    begin, person = _begin(view, event), view.before(event.first, "Person")
    return event if event.first - begin <= _LEAD and (person is None or person.first < begin) else None


def _heeded(view: View, event: Item) -> bool:
    """ "Thực hiện chỉ đạo của Thủ tướng tại cuộc họp ngày 5/6, ông A yêu cầu …": who spoke there is the former."""
    opens = {" ".join(view.gap(view.first, view.first + size)) for size in (1, 2)}
    told = next((i for i in view.of("Post", "Organisation") if i.last == event.first - 1), None)
    return (
        told is not None
        and view.scan.low(told.first - 1) == "của"
        and not view.scan.lexicon.words.heeding.isdisjoint(opens)
    )


def _begin(view: View, event: Item) -> int:
    """Where the words begin that tell of an event; a quotation before them may have lost its full stop."""
    closed = (at + 1 for at in range(event.first - 1, view.first, -1) if view.scan.low(at) in _CLOSING)
    begin = next(closed, view.first)
    return begin if view.scan.cap(begin) else view.first


def opens_clause(view: View, cue: Cue) -> bool:
    """Does its subject follow? "Chiều 5/5, chủ trì …, ông A", "Sau khi nghe ông B trình bày, kết luận …, ông A"."""
    if cue.first - view.first <= _OPENING:
        return view.before(cue.first, "Person") is None
    if begins(view, cue) or _within_what(view, cue):
        return True
    if view.scan.low(cue.first - 1) != ",":
        return False
    words = view.scan.lexicon.words
    if view.scan.low(view.first) in words.after_what:
        return True
    return view.scan.low(view.first) in words.adverbial and view.before(cue.first, "Person", "Post") is None


def _within_what(view: View, cue: Cue) -> bool:
    """ "Chiều 5/5, trong bài phát biểu bế mạc hội nghị, ông A …": the speech stands as the time of what is said."""
    led = view.gap(max(view.first, cue.first - _LED), cue.first)
    opens = "trong" in led and "," not in led[led.index("trong") :]
    ahead = any(view.gap(c.first, c.last) == ["sẽ"] for c in view.cued("not"))
    return opens and not ahead and cue.name == "speak" and view.before(cue.first, "Person", "Post") is None


def begins(view: View, cue: Cue) -> bool:
    """A capital where a crawl lost the end of a line: "… bà A, Chánh Văn phòng Phát biểu tại buổi lễ, ông B"."""
    scan = view.scan
    return (
        cue.first > view.first
        and scan.cap(cue.first)
        and not scan.cap(cue.first + 1)
        and scan.low(cue.first - 1).isalnum()
    )


def at_event(view: View, event: Item) -> bool:
    """ "tại hội nghị", "trong buổi lễ": is it the place of what is told, and not its object?"""
    return event.first > view.first and view.scan.low(event.first - 1) in view.scan.lexicon.words.at_event


def event_of(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """The event after the verb, or before it in "tại hội nghị", "hội nghị do"; for a speech the one told of before."""
    within = next((e for e in row if cue.first <= e.first < cue.last), None)  # "kết luận hội nghị"
    if within is not None:
        return within
    near = (e for e in row if 0 <= e.first - cue.last <= _EVENT and not _of_paper(view, e) and not _after(view, e))
    after = next(near, None) or of_noun(view, cue, row)
    after = after or (_read_at(view, cue, row) if cue.name == "speak" else None)
    if after is not None and view.after(cue.last, "Person", "Event") is not None:
        return after
    if row:
        readers = (_chaired,) if cue.name == "chair" else (_last_at, _gone_to, _taking_place)
        return next((event for read in readers if (event := read(view, cue, row)) is not None), None)
    if view.scan.low(cue.last) in view.scan.lexicon.words.elsewhere or view.event is None or is_trip(view.event):
        return None
    return view.event if cue.name == "speak" or _alone(view, cue) else None


def _after(view: View, event: Item) -> bool:
    """ "phát biểu sau cuộc hội đàm": when it was over, and not at it."""
    return view.scan.low(event.first - 1) == "sau"


def _of_paper(view: View, event: Item) -> bool:
    """ "trình bày báo cáo thực hiện nghị quyết đại hội nhiệm kỳ trước": what the congress passed, and not where."""
    return " ".join(view.gap(event.first - 2, event.first)) in view.scan.lexicon.words.of_papers


def _read_at(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """ "trình bày báo cáo thẩm tra dự toán ngân sách tại kỳ họp": the event after what is read out."""
    near = [e for e in row if 0 <= e.first - cue.last <= 2 * _EVENT and at_event(view, e)]
    return near[0] if near and undivided(view, cue.last, near[0].first) else None


def undivided(view: View, left: int, right: int) -> bool:
    """Is it one phrase, in which nobody else is named?"""
    return "," not in view.gap(left, right) and not any(left <= i.first < right for i in view.of("Person"))


def _last_at(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """The last event before the verb that is the place of what is told."""
    return next((e for e in reversed(row) if e.last <= cue.first and at_event(view, e)), None)


def _gone_to(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """ "A dự lễ kỷ niệm và phát biểu chỉ đạo": who went there spoke there."""
    before = [e for e in row if e.last <= cue.first]
    event = before[-1] if before else None
    gap = view.gap(event.last, cue.first) if event is not None else []
    if event is None or gap[-1:] not in (["và"], [","]) or len(gap) > (_EVENT if gap[-1] == "và" else 1):
        return None
    went = view.cue_before(event.first, "attend")
    near = went is not None and event.first - went.last <= _NAMED
    return event if near and undivided(view, event.last, cue.first - 1) else None


def _taking_place(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """ "Đại hội khai mạc sáng 5/5 tại X, ông A dự và phát biểu.": what the sentence says to take place first."""
    words, event = view.scan.lexicon.words, row[0]
    opens = event.first - view.first <= 1 and view.scan.low(event.last) in words.event_opens
    told = opens and event.last <= cue.first and view.scan.low(cue.last) not in words.elsewhere
    return event if told and view.before(cue.first, "Person", "Event") is not event else None


def is_press(event: Item) -> bool:
    """A press conference: what the press asks is asked there."""
    return isinstance(event.piece, EventRef) and event.piece.kind.name == _PRESS


def _chaired(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """ "Hội nghị do ông A chủ trì", "hội nghị dưới sự chủ trì của ông A", "dưới sự chủ trì của ông A, hội nghị …"."""
    noun = view.scan.low(cue.last) == "của"
    before = [e for e in row if e.last <= cue.first]
    if noun and (cue.first - view.first <= _OPENING or _led_in(view, cue, before)):
        return row[0]
    by = [e for e in before if noun or "do" in view.gap(e.last, cue.first)]
    if by:
        return by[-1]
    # "Tại kỳ họp, bà A chủ trì tiệc chiêu đãi"
    return None if view.scan.low(cue.last).isalnum() else _last_at(view, cue, row)


def _led_in(view: View, cue: Cue, before: list[Item]) -> bool:
    """ "Sáng 5/5, tại X, dưới sự chủ trì của ông A, Sở Y tế tổ chức hội nghị …": of what stands behind him."""
    led = view.gap(cue.first - 2, cue.first) == ["dưới", "sự"] and view.scan.low(cue.first - 3) == ","
    return led and not before and view.before(cue.first, "Person") is None


def is_trip(event: Item) -> bool:
    """A visit to a country: who is at its ceremonies is no member of the delegation, and speaks at those."""
    return isinstance(event.piece, EventRef) and event.piece.kind.trip


def is_visit(view: View, event: Item) -> bool:
    """Somebody receives others there: "Chuyến thăm, chúc Tết tỉnh X", "Buổi tiếp Đại sứ A", "Buổi làm việc"."""
    said = event.draft.name.lower().replace(",", " ").split()
    return not view.scan.lexicon.words.visits.isdisjoint(said)


def _alone(view: View, cue: Cue) -> bool:
    """ "…, ông A chủ trì.", "Cùng chủ trì có ông B": nothing is said to be chaired but what the text tells of."""
    ends = cue.last >= view.last or view.scan.low(cue.last) in (".", ";", "có", ":") or _at_its_end(view, cue.last)
    beside = view.cue_before(cue.first - 1, "attend") if view.scan.low(cue.last) in (",", "và") else None
    ends = ends or (beside is not None and beside.last == cue.first - 1)  # "ông A dự, chủ trì và trao …"
    return cue.name == "chair" and ends and "do" not in view.gap(max(view.first, cue.first - _SPOKEN), cue.first)


def _at_its_end(view: View, at: int) -> bool:
    """ "ông A chủ trì tại điểm cầu tỉnh X.": at one end of a conference that is held online."""
    return " ".join(view.gap(at, at + 3)) in view.scan.lexicon.words.side_openers and view.scan.low(at) != "về"


def of_noun(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """ "Đó là phát biểu của ông A, Bí thư Tỉnh ủy X, tại hội nghị": the event after whoever said it."""
    if view.scan.low(cue.last) != "của" or cue.name == "chair":
        return None
    return next((e for e in row if 0 <= e.first - cue.last <= _SPOKEN and at_event(view, e)), None)


def met(view: View, event: Item) -> list[Item]:
    """Whom the name of an event says that it was with: "hội đàm với Tổng thống A"."""
    return [i for i in view.of("Person") if event.first < i.first and i.last <= event.last]
