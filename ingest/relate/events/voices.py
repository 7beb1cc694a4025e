"""Who goes on speaking at the event that a text reports, in sentences without a word for it.

"Bà B, Giám đốc Sở Y, cho biết …" after "Tại hội nghị, ông A nêu …".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from ingest.grammar.pieces import PersonName
from ingest.join import Item
from ingest.relate.days import looks_back
from ingest.relate.events.actors import first_title, part
from ingest.relate.events.occasions import at_event, is_press, is_trip
from ingest.relate.events.speeches import proposes
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint
from ingest.relate.view import View

_HELD = frozenset(("CHAIRED", "SPOKE_AT", "ORGANISED"))
_THERE = _HELD | {"ATTENDED"}
#: So far back, in tokens, the event was told of last or somebody spoke at it; so near the head of a text stands what it
#: is about.
_FAR, _HEAD = 300, 220
#: So far behind the speaker his or her verb stands, and so far behind a name the office.
_VERB, _OFFICE = 40, 2
#: So many words open a sentence before its subject without a comma.
_LEAD = 3
_SPEAKING = frozenset(("say", "speak", "not"))
_APART = frozenset((";", ":", "mời"))


@dataclass(slots=True)
class _Reported:
    """An event with what was said of those who are there, and the token up to which the text reports it."""

    first: int
    there: dict[int, set[str]] = field(default_factory=dict)
    until: int = 0


def voices(row: list[View], told: list[Statement]) -> Iterator[Statement]:
    """SPOKE_AT of officials, and of others whom the text has among those present, as long as it reports the event."""
    events = _events(row, told)
    holders = _holders(told) if events else {}
    for view in row if events else ():
        reported = events.get(id(view.event.draft)) if view.event is not None else None
        if reported is not None and not view.named.isdisjoint(_SPEAKING):
            yield from _going_on(view, reported, holders)
        for item in view.of("Event"):
            if (named := events.get(id(item.draft))) is not None:
                named.until = item.last


def _going_on(view: View, reported: _Reported, holders: dict[int, set[int]]) -> Iterator[Statement]:
    """What one sentence tells of who speaks at the event that those before it report."""
    for speaker, cue in _speakers(view) or _office(view):
        if view.event is None or view.first - reported.until > _FAR or _elsewhere(view, cue) or _turns(view):
            continue
        known = [reported.there[who] for who in _who(speaker, holders) if who in reported.there]
        speaks = known == [{"ATTENDED"}] or (not known and _may_speak(view, reported, speaker))
        if known or speaks:
            reported.until = view.last
        if speaks:
            yield part(view, speaker, view.event, cue)


def _who(speaker: Item, holders: dict[int, set[int]]) -> Iterator[int]:
    """The drafts of a speaker: himself, or whoever holds the office."""
    yield id(speaker.draft)
    yield from holders.get(id(speaker.draft), ())


def _events(row: list[View], told: list[Statement]) -> dict[int, _Reported]:
    """The events that somebody holds or speaks at, and that are no journeys, by their drafts."""
    held = {id(s.object) for s in told if s.predicate in _HELD or s.rule == "event-that-is-done"}
    found: dict[int, _Reported] = {}
    for view in row if held else ():
        for item in view.of("Event"):
            if id(item.draft) in held and not is_trip(item):
                found.setdefault(id(item.draft), _Reported(item.first, until=item.last))
    for s in told:
        if s.predicate in _THERE and (event := found.get(id(s.object))) is not None:
            event.there.setdefault(id(s.subject), set()).add(s.predicate)
    return found


def _holders(told: list[Statement]) -> dict[int, set[int]]:
    """By whom each office is held."""
    holders: dict[int, set[int]] = {}
    for s in told:
        if s.predicate == "HOLDS" and s.object is not None and ("former", "true") not in s.qualifiers:
            holders.setdefault(id(s.object), set()).add(id(s.subject))
    return holders


def _elsewhere(view: View, cue: Cue) -> bool:
    """Is it said at an event that the sentence names, and not only of it?"""
    return any(event.first < cue.last or at_event(view, event) for event in view.of("Event"))


def _turns(view: View) -> bool:
    """ "Trước đó, …", "Chiều cùng ngày, …", "Trao đổi với phóng viên, …": what is told next was said elsewhere."""
    if looks_back(view) or view.scan.low(view.first) in view.scan.lexicon.words.another_day:
        return True
    elsewhere = view.scan.lexicon.words.said_elsewhere
    if view.event is not None and is_press(view.event):
        return False  # "Trả lời câu hỏi của phóng viên, …"
    return any(" ".join(pair) in elsewhere for pair in pairwise(view.gap(view.first, view.last)))


def _speakers(view: View) -> list[tuple[Item, Cue]]:
    """Who is the subject of a sentence, and the first verb of speaking behind, which is his or hers."""
    people = view.of("Person")
    cues = [c for c in view.cues if people and c.first >= people[0].last and _says(view, c)]
    person = view.before(cues[0].first, "Person") if cues else None
    if person is None or negated(view, cues[0]):
        return []
    between, row = view.untitled(person.last, cues[0].first), joint(view, person)
    apart = len(between) > _VERB or not _APART.isdisjoint(between) or between[-1:] == ["được"]
    if apart or _sends(between) or _gives(view, between) or not _subject(view, row[-1]):
        return []
    return [(one, cues[0]) for one in row]


def _office(view: View) -> list[tuple[Item, Cue]]:
    """ "Phó Chủ tịch nước căn dặn …": an office that begins the sentence, without the name of its holder."""
    post = view.items[0] if view.items else None
    cue = next((c for c in view.cues if post is not None and c.first >= post.last and _says(view, c)), None)
    if post is None or cue is None or post.label != "Post" or post.first > view.first or negated(view, cue):
        return []
    return [(post, cue)] if cue.first - post.last <= _OFFICE else []


def _says(view: View, cue: Cue) -> bool:
    return cue.name in ("say", "speak") or (cue.name == "not" and proposes(view, cue))


def _sends(words: list[str]) -> bool:
    """ "Ông A gửi lẵng hoa chúc mừng hội nghị": he is not there, unless it is words that he gives."""
    return any(pair[0] == "gửi" and pair[1] != "lời" for pair in pairwise(words))


def _gives(view: View, words: list[str]) -> bool:
    """ "Ông A tặng hoa chúc mừng tân Chủ tịch": a present says nothing."""
    return " ".join(words[-2:]) in view.scan.lexicon.words.presents


def _subject(view: View, first: Item) -> bool:
    """Does the sentence begin with the speaker, or with a few words that part from him or her by a comma?"""
    start, words = first_title(view, first), view.scan.lexicon.words
    lead = view.gap(view.first, start)
    if any(i.last <= start for i in view.of("Person")):
        return False
    if lead[-1:] == ["do"]:
        return lead[0] in words.read_out  # "Diễn văn do ông A đọc ôn lại …"
    return words.spoken_by.isdisjoint(lead[:1] + lead[-1:]) and (len(lead) <= _LEAD or lead[-1] == ",")


def _may_speak(view: View, event: _Reported, speaker: Item) -> bool:
    """Is it an official, or one of those who meet, at the event that the text tells of first?"""
    if event.first > _HEAD or speaker.label == "Post":
        return False
    posts = view.of("Post")
    if any(p.last == speaker.first or 0 <= p.first - speaker.last <= _OFFICE for p in posts):
        return True
    return isinstance(speaker.piece, PersonName) and _called(view, speaker)


def _called(view: View, speaker: Item) -> bool:
    """ "Cử tri A", "nhà báo A", "ông A, đại diện Công ty Y": not an official, but one of those who meet."""
    first, last = speaker.first, speaker.last
    beside = ((first - 2, first), (first, first + 2), (last + 1, last + 3))
    return any(" ".join(view.gap(a, b)) in view.scan.lexicon.words.speaks_as for a, b in beside)
