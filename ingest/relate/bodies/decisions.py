"""By whose decision a body was founded: "B được thành lập theo Quyết định số 5 của A", "Theo Quyết định số 5 của A, B
được thành lập"."""

from __future__ import annotations

from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.relate.statement import Cue
from ingest.relate.view import View

_ACTORS = ("Organisation", "Post")
# Between a verb of founding and "theo quyết định của A".
_REACH = 25
# "trên cơ sở", right behind the verb or its day.
_GROUND = 3

Pair = tuple[Item, Item]
"""Who decided, and what was founded."""


def by_decision(view: View, cue: Cue, target: Item) -> Pair | None:
    """ "B thành lập (ngày 5/6/1990) theo Quyết định số 5 của A", "… trên cơ sở hợp nhất C và D theo Quyết định …"."""
    act = next((d for d in view.of("Directive") if d.first >= cue.last and _by_it(view, d)), None)
    actor = _decider(view, act) if act is not None else None
    if act is not None and actor is not None and _of_it(view, max(cue.last, target.last), act.first - 1):
        return actor, target
    actor = view.after(cue.last, *_ACTORS)
    said = view.gap(cue.last, actor.first) if actor is not None else []
    if actor is None or "theo" not in said or said[-1] != "của" or len(said) > _REACH:
        return None
    return (actor, target) if only_times(view, said[: said.index("theo")]) else None


def decided_before(view: View, cue: Cue, target: Item) -> Pair | None:
    """ "Năm 1956, theo Quyết định số 5 của A, B được thành lập"."""
    act = next((d for d in reversed(view.of("Directive")) if d.last <= target.first and _by_it(view, d)), None)
    actor = _decider(view, act) if act is not None else None
    if actor is None or actor.last > target.first or target.last > cue.first:
        return None
    said = view.gap(actor.last, target.first)
    return (actor, target) if said in ([], [","]) or only_times(view, said) else None


def announced(view: View, actor: Item, cue: Cue) -> bool:
    """ "A tổ chức lễ công bố quyết định thành lập B": is it only made known by the one who is named before it?"""
    said = " ".join(view.gap(actor.last, cue.last))  # the noun may be read as "quyết định thành lập"
    return any(phrase in said for phrase in view.scan.lexicon.words.announces)


def _by_it(view: View, act: Item) -> bool:
    return view.scan.low(act.first - 1) in view.scan.lexicon.words.by_act


def _decider(view: View, act: Item) -> Item | None:
    """Whose decision it is: "Quyết định số 5 ngày 6/7/1990 của A"."""
    issuers = act.piece.issuer if isinstance(act.piece, DirectiveRef) else ()  # "Quyết định số 5/CP Hội đồng Chính phủ"
    for item in view.of(*_ACTORS):
        issues = view.scan.low(item.first - 1) == "của" or item.piece in issuers
        if act.first < item.first and item.last <= act.last and issues:
            return item
    actor = view.after(act.last, *_ACTORS)
    if actor is None:
        return None
    said = view.gap(act.last, actor.first)
    return actor if not said or (said[-1] == "của" and only_times(view, said[:-1])) else None


def _of_it(view: View, first: int, last: int) -> bool:
    """Is between a founding and "theo Quyết định …" nothing but its day, or what was founded upon what?"""
    said = view.gap(first, last)
    at = next((k for k in range(len(said)) if " ".join(said[k : k + _GROUND]) in view.scan.lexicon.words.made_of), None)
    if at is not None and ";" not in said and not any(first <= c.first < last for c in view.cued("establish")):
        said = said[:at]
    return only_times(view, said)


def only_times(view: View, said: list[str]) -> bool:
    """Do some words tell nothing but a time?"""
    words = view.scan.lexicon.words.times_of
    return all(word in words or word[0].isdigit() for word in said)
