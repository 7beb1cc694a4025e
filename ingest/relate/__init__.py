"""Step 6: local entities → claims. Each module reads one family of relations from one sentence at a time."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import EventRef
from ingest.join import Item, Joined
from ingest.relate.bodies.forerunners import forerunners
from ingest.relate.bodies.foundedrows import founded_rows
from ingest.relate.bodies.founding import acts
from ingest.relate.bodies.histories import histories
from ingest.relate.bodies.namerows import name_rows
from ingest.relate.bodies.nametables import name_tables
from ingest.relate.bodies.partlists import part_lists, part_lists_of_before
from ingest.relate.bodies.passedrows import passed_rows
from ingest.relate.bodies.siblings import each, rows
from ingest.relate.bodies.structure import structure
from ingest.relate.bodies.successions import successions
from ingest.relate.bodies.unitrows import unit_rows
from ingest.relate.documents.between import between
from ingest.relate.documents.directives import directives
from ingest.relate.documents.drafted import drafted, orders, undone
from ingest.relate.documents.official import official
from ingest.relate.documents.repeals import repeals
from ingest.relate.documents.tabled import tabled
from ingest.relate.events.attendance import met_goers
from ingest.relate.events.organised import events
from ingest.relate.events.participants import in_rows
from ingest.relate.events.presence import presence
from ingest.relate.events.voices import voices
from ingest.relate.figures.observations import observations
from ingest.relate.honours.awardrows import award_rows
from ingest.relate.honours.awards import awards
from ingest.relate.honours.conferredwhen import each_conferral
from ingest.relate.honours.honoured import honoured
from ingest.relate.honours.prized import prized
from ingest.relate.inspections.inspectors import is_inspector
from ingest.relate.inspections.told import inspections
from ingest.relate.lives.births import births
from ingest.relate.lives.careers import careers
from ingest.relate.lives.departed import departed
from ingest.relate.lives.labelled import labelled
from ingest.relate.lives.life import lives
from ingest.relate.lives.rowlives import row_lives
from ingest.relate.located import located
from ingest.relate.needs import Family, able
from ingest.relate.negated import negated
from ingest.relate.offices.holds import holds
from ingest.relate.offices.oldtimes import of_old
from ingest.relate.offices.periods import recalling
from ingest.relate.offices.timeheads import timed_lists
from ingest.relate.personnel.announced import announced, on_that_day
from ingest.relate.personnel.appointments import appointments
from ingest.relate.personnel.ballots import ballots
from ingest.relate.personnel.cards import cards
from ingest.relate.personnel.deciders import ruling
from ingest.relate.personnel.discipline import discipline, measuring, punisher
from ingest.relate.personnel.incomers import incomers
from ingest.relate.personnel.ineffect import in_effect
from ingest.relate.personnel.leftoffices import left_offices
from ingest.relate.personnel.listedbehind import listed_behind
from ingest.relate.personnel.measurerows import measure_rows
from ingest.relate.personnel.rolls import rolls
from ingest.relate.personnel.rosters import rosters
from ingest.relate.personnel.takeovers import takeovers
from ingest.relate.personnel.tellingnext import told_next
from ingest.relate.personnel.thatoffice import that_office
from ingest.relate.personnel.unformed import unformed, without_form
from ingest.relate.sitting import sitting
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View
from ingest.relate.whole import by_holders, dated, happened, marked, name_events

_HAPPENING = (
    appointments,
    listed_behind,
    incomers,
    takeovers,
    careers,
    lives,
    events,
    presence,
    awards,
    prized,
    acts,
    successions,
    inspections,
    discipline,
    measure_rows,
    unformed,
)
_STANDING = (structure, holds, labelled, directives, between, observations, births)
# So many words before its subject a sentence opens with.
_OPENING = 4
# So many words have the times before it ("Từ năm 2015 đến năm 2019, Sở X …").
_TIMED = 10
FAMILIES = (structure, part_lists, holds, labelled, directives, between, *_HAPPENING, observations, births)
"""Each reads one family of relations from a sentence."""


def relate(joined: Joined, row: list[View] | None = None) -> list[Statement]:
    """Everything that the document says, in order of the text; ``row``: its ``views``, where they are made already."""
    seen = list(views(joined)) if row is None else row
    read = list(in_effect(seen, _statements(joined, seen)))
    timed = list(of_old(seen, timed_lists(seen, [*read, *that_office(seen, read)])))
    told = list(left_offices(seen, departed(seen, timed)))
    del read, timed  # what was said otherwise since is let go, as below
    told += voices(seen, told)
    told = list(each_conferral(by_holders(without_form(told))))
    name_events(told)
    told += located(joined, seen, told)
    return list(dated(told))


def _statements(joined: Joined, row: list[View]) -> Iterator[Statement]:
    yield from undone(joined, _drafted(joined, row)) if drafted(joined) else _told(joined, row)


def _drafted(joined: Joined, row: list[View]) -> Iterator[Statement]:
    """What a draft tells besides what it orders."""
    for view in row:
        yield from said(view, happens=not orders(view))
        view.forget()
    yield from in_rows(row)
    yield from official(joined, row)


def _told(joined: Joined, row: list[View]) -> Iterator[Statement]:
    own = joined.directives.own
    for view in row:
        yield from said(view, happens=own is None or not own.norm)
        view.forget()
    yield from in_rows(row)
    yield from honoured(row)
    yield from award_rows(row)
    yield from repeals(row)
    yield from tabled(joined, row)
    yield from official(joined, row)
    yield from rosters(joined, row)
    yield from rolls(joined, row)
    yield from cards(joined, row)
    yield from row_lives(row)
    yield from ballots(row)
    yield from told_next(row)
    yield from passed_rows(row)
    yield from unit_rows(joined, row)
    yield from founded_rows(row)
    yield from histories(row)
    yield from forerunners(row)
    yield from part_lists_of_before(row)
    yield from name_rows(row)
    yield from name_tables(row)


def said(view: View, *, happens: bool = True) -> Iterator[Statement]:
    """What one sentence says; in the articles of a law nothing happens: "Quốc hội thành lập Ủy ban …"."""
    told, bodies = _said(view, FAMILIES if happens else _STANDING), rows(view)
    yield from each(told, bodies) if bodies else told


def _said(view: View, families: tuple[Family, ...]) -> Iterator[Statement]:
    if view.items or view.scan.numbers_of(view.first, view.last):  # other sentences tell nothing
        for family in able(families, view.named):
            for statement in family(view):
                yield happened(view, marked(view, on_that_day(view, statement)))


def views(joined: Joined) -> Iterator[View]:
    """The sentences in order, each with whom and what the ones before it were about."""
    person = event = inspector = opened = punishes = None
    decided, ruled, day, recalls, council, measure = False, None, None, False, None, None
    for sentence in joined.sentences:
        known: Item | None = None if sentence.clause.first in joined.unclear else person
        view = View(
            joined,
            sentence,
            person=known,
            event=event,
            decided=decided,
            inspector=inspector,
            opened=opened,
            ruling=ruled,
            punisher=punishes,
            measure=measure,
            announced=day,
            recalls=recalls,
            council=council,
        )
        yield view
        decided, opened, ruled = bool(view.cued("appoint")), _opened(view, opened), ruling(view, ruled)
        day, recalls, punishes = announced(view, day), recalling(view, before=recalls), punisher(view, punishes)
        council = sitting(view, council)
        measure = measuring(view) if measure is not None or "form" in view.named else None
        for item in view.items:
            person = item if item.label == "Person" else person
            inspector = item if item.label == "Organisation" and is_inspector(view, item) else inspector
        event = None if event is not None and _over(view, event) else event
        told = _told_of(view)
        told = None if told is not None and (_planned(view, told) or _earlier(view) or _of_guests(view, told)) else told
        event = told if told is not None and (event is None or _happens(view, told)) else event


def _opened(view: View, before: Item | None) -> Item | None:
    """The body that a sentence begins with, and no second one beside it; the one before where it names nothing."""
    if not view.items:
        return before
    first, words = view.items[0], view.scan.lexicon.words
    if first.label == "Honour" or view.scan.low(first.first - 1) == "được":
        return before  # "Huân chương Lao động hạng Ba.", "Được UBND tỉnh tặng Bằng khen."
    if " ".join(view.gap(view.first, view.first + 2)) in words.merits and first.label == "Organisation":
        return first  # "Thành tích tiêu biểu của Trường X"
    timed = first.first - view.first <= _TIMED and view.scan.low(first.first - 1) == ","
    if first.label != "Organisation" or not (first.first - view.first <= _OPENING or (timed and _time(view, first))):
        return None
    return first if view.scan.low(first.last) not in (",", "và") else None


_HAPPENING_CUES = ("organise", "chair", "attend", "speak")


def _happens(view: View, event: Item) -> bool:
    """Does the sentence tell that the event takes place? Not of a visit, in the course of which others take place."""
    ref = event.piece
    if not isinstance(ref, EventRef) or ref.kind.trip:
        return False
    low, words = view.scan.low, view.scan.lexicon.words
    if low(event.first - 1) in words.at_event or low(event.last) in words.event_opens:
        return True
    if any(cue.last <= event.first for cue in view.cued("say")):
        return False  # "Ông A cho biết Kỳ họp đã thông qua …": only spoken of
    if ref.kind.verb and low(event.first) not in words.event_classifiers:
        return True
    return any(not _meant(view, cue, event) for cue in view.cued(*_HAPPENING_CUES))


def _meant(view: View, cue: Cue, event: Item) -> bool:
    """ "đảm nhiệm việc chủ trì tổ chức hội nghị": a verb before the event tells that it is to take place."""
    return cue.last <= event.first and view.scan.low(cue.first - 1) in view.scan.lexicon.words.only_meant


def _time(view: View, first: Item) -> bool:
    """Do only the words of a time stand before what a sentence names first?"""
    words = view.scan.lexicon.words
    return all(word in words.unsaid_before or word[0].isdigit() for word in view.gap(view.first, first.first))


def _over(view: View, event: Item) -> bool:
    """ "Sau lễ trao quyết định, Chủ tịch nước đã tiếp các Đại sứ": what is told next is said elsewhere."""
    after = (e for e in view.of("Event") if e.draft is event.draft and e.first - view.first <= _OPENING)
    return any(view.scan.low(e.first - 1) == "sau" for e in after)


def _planned(view: View, event: Item) -> bool:
    """ "Thành phố sẽ tổ chức Hội nghị X": nobody of whom is told then was there."""
    return any(cue.last <= event.first and negated(view, cue) for cue in view.cued("organise"))


def _of_guests(view: View, event: Item) -> bool:
    """ "Chủ tịch nước tiếp các đại biểu dự Đại hội": who is told of next is with the host, and not at the congress."""
    cue = view.cue_before(event.first, "attend")
    return cue is not None and cue.last == event.first and met_goers(view, cue)


def _earlier(view: View) -> bool:
    """ "Trước đó, ngày 5/3, Tỉnh ủy tổ chức Hội nghị X. …": the text goes on with the event of which it told before."""
    return " ".join(view.gap(view.first, min(view.first + 2, view.last))) in view.scan.lexicon.words.earlier


def _told_of(view: View) -> Item | None:
    """The event that a sentence is about: the last one that is no part of another's or an act's name."""
    if not view.of("Event"):
        return None
    wholes, aside = view.of("Event", "Directive"), view.scan.lexicon.words.event_aside
    for item in reversed(view.of("Event")):
        inner = any(o is not item and o.first <= item.first and item.last <= o.last for o in wholes)
        told = view.scan.low(item.first - 1) not in aside or _is_programme(view, item)
        if told and not inner and not _awaited(view, item):
            return item
    return None


def _is_programme(view: View, event: Item) -> bool:
    """ "tổ chức chương trình họp mặt đầu năm": what is held, and not the programme of an event."""
    words = view.scan.lexicon.words
    called = " ".join(view.gap(event.first - 2, event.first)) in words.programmes
    return called and view.scan.low(event.first - 3) in words.event_held


def _awaited(view: View, event: Item) -> bool:
    """ "thẩm tra các báo cáo chuẩn bị cho kỳ họp": what is told of is done for an event that is still to come."""
    return " ".join(view.gap(event.first - 2, event.first)) in view.scan.lexicon.words.event_awaited


__all__ = ["FAMILIES", "Statement", "relate", "said", "views"]
