"""What is said at an event: "Tại hội nghị, ông A nhấn mạnh …", "Báo cáo với đoàn, ông B cho biết …"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import EventRef, Pronoun
from ingest.join import Item
from ingest.relate.events.actors import actors, first_title, part
from ingest.relate.events.occasions import at_event, is_press, met, of_noun, opening_event, undivided
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

#: How far the document stands from the verb by which it is explained.
_EXPLAINED = 10
#: How far back the event is told of at which something is said that a sentence leaves without a place, in tokens.
_FAR = 400
#: So far behind "nghe ông A" stands what he did.
_HEARD = 40
#: How far behind such a verb the event stands ("trả lời chất vấn của đại biểu tại kỳ họp").
_ANSWERED = 16


def saying(view: View, cue: Cue, row: list[Item]) -> Iterator[Statement]:
    """Said at an event only where that is named, or told of before in a few ways."""
    if cue.name == "not" and not proposes(view, cue):
        return
    event = _event(view, cue, row) if view.scan.low(cue.first - 1) != "được" else None
    if event is not None and not negated(view, cue):
        for actor in actors(view, cue, event):
            yield part(view, actor, event, cue)


def proposes(view: View, cue: Cue) -> bool:
    """ "Ông A đề nghị …": what has not been done was said."""
    return _among(view, cue, view.scan.lexicon.words.proposing)


def _event(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """ "A trả lời tại họp báo", "Tại hội nghị, A nhấn mạnh …", "Báo cáo với đoàn, A …", "A quán triệt Nghị quyết …"."""
    reach = _ANSWERED if _among(view, cue, view.scan.lexicon.words.answered) else 2 + _thus(view, cue)
    near = [e for e in row if 0 <= e.first - cue.last <= reach and undivided(view, cue.last, e.first)]
    beside = next((e for e in near if at_event(view, e)), None)
    found = beside or of_noun(view, cue, row) or heard(view, cue, row)
    if found is not None:
        return found
    event = opening_event(view, row, cue)
    if event is None:
        return view.event if not row and _at_what_is_told(view, cue) else None
    person = view.before(cue.first, "Person", "Post")
    if person is None or person.first < event.last or _reported(view, cue, event, person):
        return None
    if isinstance(person.piece, Pronoun) and any(i.draft is person.draft for i in met(view, event)):
        return None  # "Tại cuộc gặp với Thủ tướng A, ông đề xuất …": somebody else
    return event


def heard(view: View, cue: Cue, row: list[Item]) -> Item | None:
    """ "Hội nghị đã nghe ông A quán triệt Nghị quyết": at the meeting that listened, or that the text tells of."""
    person = view.before(cue.first, "Person")
    first = first_title(view, person) if person is not None else view.first
    before, opening = view.scan.low(first - 1), view.gap(view.first, first)
    listened = before == "nghe" or (before == ";" and "nghe" in opening)
    if not listened or "sẽ" in opening or cue.first - first > _HEARD:
        return None
    subject = [e for e in row if e.last <= first and e.first - view.first <= 1]
    return subject[0] if subject else None


def _thus(view: View, cue: Cue) -> int:
    """ "A khẳng định như vậy tại hội nghị", "A cho biết thông tin trên tại …": so many words."""
    at = cue.last
    while f"{view.scan.low(at)} {view.scan.low(at + 1)}" in view.scan.lexicon.words.thus:
        at += 1
    return at + 1 - cue.last if at > cue.last else 0


def _reported(view: View, cue: Cue, event: Item, person: Item) -> bool:
    """ "Tại hội nghị, ông A cho biết trước đó, ông B đã phản ánh …": only A spoke there."""
    told = [c for c in view.cued("say", "speak") if event.last <= c.first < person.first]
    row = (
        [i for i in view.of("Person", "Post", "Organisation") if event.last <= i.first < told[0].first] if told else []
    )
    speaker = row[-1] if row else None
    if speaker is None or speaker.draft is person.draft:
        return cue.name == "not" and bool(told) and speaker is None
    return not {";", "còn"} & set(view.gap(told[0].last, person.first))


def _among(view: View, cue: Cue, phrases: frozenset[str]) -> bool:
    return " ".join(view.gap(cue.first, cue.last)) in phrases


def _at_what_is_told(view: View, cue: Cue) -> bool:
    """Is it said at the event that the sentences before tell of, though this one does not name it?"""
    event = view.event
    if event is None or not 0 < cue.first - event.last < _FAR:
        return False
    ways = (_with_voters, _explains, _for_others, _reports, _presents, _to_press)
    return any(way(view, cue) for way in ways)


def _to_press(view: View, cue: Cue) -> bool:
    """ "Ông A trả lời báo chí về thuế": at the press conference that the text tells of."""
    words = view.scan.lexicon.words
    asked = _among(view, cue, words.answered) and " ".join(view.gap(cue.last, cue.last + 2)) in words.press
    held = view.event is not None and is_press(view.event)
    return asked and held and view.before(cue.first, "Person") is not None


def _for_others(view: View, cue: Cue) -> bool:
    """ "Thay mặt lãnh đạo tỉnh, ông A chúc mừng …": the first that is said."""
    opens = view.gap(view.first, view.first + 2) == ["thay", "mặt"]
    return opens and view.cued("say")[:1] == [cue] and view.before(cue.first, "Person") is not None


def _reports(view: View, cue: Cue) -> bool:
    """ "Ông A báo cáo tóm tắt thành tích …", "Ông A tiếp thu, giải trình các ý kiến"."""
    words = view.scan.lexicon.words
    after = " ".join(view.gap(cue.last, cue.last + 2))
    told = after in words.reported if _among(view, cue, words.reports) else _among(view, cue, words.answering)
    return told and view.before(cue.first, "Person") is not None


def _with_voters(view: View, cue: Cue) -> bool:
    """ "Cử tri A nêu …", "Trao đổi với cử tri, ông B cho biết …": where deputies meet voters."""
    person, event = view.before(cue.first, "Person"), view.event
    if person is None or event is None or not isinstance(event.piece, EventRef) or not event.piece.kind.placed:
        return False
    told = view.gap(person.first - 2, person.first), view.gap(view.first + 3, view.first + 5)
    voters = view.scan.lexicon.words.voters
    met = any(word in event.draft.name.lower() for word in voters)
    return met and any(" ".join(words) in voters for words in told)


def _presents(view: View, cue: Cue) -> bool:
    """ "Trình bày dự thảo nghị quyết, ông A cho biết …", "Giải trình ý kiến của đại biểu, ông A …"."""
    words = view.scan.lexicon.words
    asked = _among(view, cue, words.answered) and view.scan.low(cue.last) in words.answered_what
    opens = cue.first == view.first and (asked or _among(view, cue, words.presenting))
    return opens and any(c.first > cue.last for c in view.cued("say"))


def _explains(view: View, cue: Cue) -> bool:
    """ "Ông A quán triệt Nghị quyết số 5": to those who meet at the event that the text tells of."""
    document = view.after(cue.last, "Directive")
    near = document is not None and document.first - cue.last <= _EXPLAINED
    return (
        near and _among(view, cue, view.scan.lexicon.words.explaining) and view.before(cue.first, "Person") is not None
    )
