"""On which day a body or an office was decided on: that of the decision, of the act, or of the sentence."""

from __future__ import annotations

from ingest.grammar.dates import Precision
from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.relate.days import day_of, just_after
from ingest.relate.listrow import goes_down
from ingest.relate.negated import is_proposal
from ingest.relate.ownorders import counts_from, orders_here, own_day
from ingest.relate.statement import Cue
from ingest.relate.view import View

_FROM = "từ"


def decided(view: View, cue: Cue) -> str | None:
    """ "Theo Quyết định số 5 ngày 6/2/2017, …", "Quyết định số 5 ngày 6/2/2017 về việc thành lập …": what a decision
    decides is of its day."""
    words = view.scan.lexicon.words
    for item in view.of("Directive"):
        piece = item.piece
        if not isinstance(piece, DirectiveRef) or not piece.date:
            continue
        if ";" in view.gap(item.last, cue.first) or is_proposal(view, item):
            continue  # "căn cứ văn bản số 5 ngày 3/3; …, X quyết định bổ nhiệm ông A": one of its reasons
        about = item.last <= cue.first and words.about.issuperset(view.gap(item.last, cue.first))
        before = view.scan.low(item.first - 1)
        noted = before == "(" and item.first > cue.last and piece.kind.name == "Quyết định"
        if about or ((noted or before in words.by_act) and not _of_other(view, cue, item)):
            return piece.date
    listed = view.ruling if view.ruling is not None and view.ruling.listed and goes_down(view) else None
    return listed.day if listed is not None else own_day(view, _first_verb(view, cue))


def effective(view: View, cue: Cue) -> str | None:
    """From when on somebody gets or loses an office: the day that the article says, else that on which the document
    takes effect that decides so, else that of the decision."""
    verb = _first_verb(view, cue)
    return (_said_here(view) if orders_here(view, verb) else None) or counts_from(view, verb) or decided(view, cue)


def _said_here(view: View) -> str | None:
    """ "Điều 1. Bổ nhiệm ông A giữ chức P, thời hạn 5 năm, kể từ ngày 1/8/2021": the one day behind "từ" of an article,
    where it stands behind the offices."""
    at = view.scan.tokens.at
    offices = view.of("Post")
    behind = [
        d
        for d in view.dates
        if offices and at(d.start) >= offices[-1].last and _FROM in view.gap(at(d.start) - 2, at(d.start))
    ]
    return behind[0].iso if len(behind) == 1 and behind[0].precision is Precision.DAY else None


def _first_verb(view: View, cue: Cue) -> int:
    """ "Điều động ông A … và bổ nhiệm giữ chức vụ P": where the first verb of the sentence that decides stands."""
    return min([cue.first, *(c.first for c in view.cued("appoint", "dismiss"))])


def _of_other(view: View, cue: Cue, item: Item) -> bool:
    """ "A cảnh cáo ông C, và B đã thi hành kỷ luật tại Quyết định số 5": is it what somebody else has done by it?"""
    others = [c for c in view.cued("appoint", "dismiss", "discipline") if cue.last <= c.first and c.last <= item.first]
    return any(cue.last <= i.first and i.last <= others[-1].first for i in view.of("Organisation") if others)


def refined(told: str | None, decided: str | None) -> str | None:
    """The day that is told, or that of the decision where it is none or only says the year of it."""
    return decided if decided is not None and (told is None or decided.startswith(told)) else told


def told_on(view: View, cue: Cue, behind: str | None, near: str | None = None) -> str | None:
    """When a body was founded or changed: the day right by the verb, that of the decision, the sentence's; ``behind``:
    the day right behind what comes of it."""
    day, told = decided(view, cue), near or just_after(view, cue)
    return refined(told, day) if told is not None else day or day_of(view, cue) or behind


def since(view: View, at: int) -> str | None:
    """ "… thành C từ tháng 10/2015", "thành lập C năm 2003": the date right behind what comes of an act."""
    words = view.scan.lexicon.words
    after = next((d for d in view.dates if view.scan.tokens.at(d.start) >= at), None)
    if after is None or after.precision not in ("day", "month", "year"):
        return None
    return after.iso if set(view.gap(at, view.scan.tokens.at(after.start))) <= words.from_day | words.times else None
