"""Founding: which body set up which."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.deciders import decided, own_issuer, refined
from ingest.relate.needs import needs
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

_ACTORS = ("Organisation", "Post")
_BY = frozenset(("được", "bị", "do"))
# So near a verb stands who does it, and so far what comes of a merger.
_NEAR, _LONG = 6, 60
_REACH = 25  # tokens within which a sentence still speaks of the same act


@needs("Organisation", "establish merge")
def acts(view: View) -> Iterator[Statement]:
    """ESTABLISHED."""
    for cue in view.cued("establish"):
        if view.negated(cue):
            continue
        pair = _passive(view, cue) or _active(view, cue)
        for target in _row(view, cue, pair[1]) if pair is not None else []:
            if pair is not None and pair[0].draft is not target.draft:
                yield _act(view, cue, pair[0].draft, pair[0], target)
        yield from _ordered(view, cue) if pair is None else ()
    yield from _merged(view)


def _ordered(view: View, cue: Cue) -> Iterator[Statement]:
    """ "Điều 1. Thành lập B": whoever issues the document does it, by the document."""
    target, issuer = _target(view, cue), own_issuer(view, cue.first)
    for body in _row(view, cue, target) if target is not None and issuer is not None else ():
        if issuer is not None and issuer is not body.draft:
            yield _act(view, cue, issuer, body)


def _merged(view: View) -> Iterator[Statement]:
    """What comes of others: "B quyết định hợp nhất C và D thành E"."""
    for cue in view.cued("merge"):
        actor = view.before(cue.first, *_ACTORS)
        if actor is None or cue.first - actor.last > _NEAR or view.negated(cue):
            continue
        made = [i for i in view.of("Organisation") if cue.last + 1 < i.first <= cue.last + _LONG and _made(view, i)]
        for target in made[:1]:
            yield _act(view, cue, actor.draft, actor, target)


def _made(view: View, body: Item) -> bool:
    words = (" ".join(view.gap(body.first - size, body.first)) for size in (1, 2, 3))
    return not view.scan.lexicon.words.merged.isdisjoint(words)


def _row(view: View, cue: Cue, first: Item) -> list[Item]:
    """ "thành lập A, B và C": the body after the verb and those that joining words part from it."""
    found = [first]
    for body in view.of("Organisation") if first.first >= cue.last else []:
        if body.first < found[-1].last:
            continue
        if not view.scan.lexicon.words.beside_bodies.issuperset(view.gap(found[-1].last, body.first)):
            break
        found.append(body)
    return found


def _act(view: View, cue: Cue, by: Draft, *ends: Item) -> Statement:
    """What is founded stands last of the ends that the sentence names."""
    date = refined(view.day(cue), decided(view, cue))
    dated = (("date", date),) if date else ()
    span = view.evidence(cue, *ends)
    return Statement("ESTABLISHED", by, ends[-1].draft, span, "verb-of-establish", qualifiers=dated)


def _active(view: View, cue: Cue) -> tuple[Item, Item] | None:
    """ "A thành lập B", "Quyết định của A về việc thành lập B"."""
    actor, target = view.before(cue.first, *_ACTORS), _target(view, cue)
    if actor is None or target is None or view.before(cue.first, "Organisation", "Post") is not actor:
        return None
    decided = _decided(view, cue)
    if cue.first - actor.last > (_REACH if decided else 6) or (_noun(view, cue) and not decided):
        return None
    return actor, target


def _passive(view: View, cue: Cue) -> tuple[Item, Item] | None:
    """ "B được A thành lập", "B do A thành lập", "B được thành lập theo Quyết định số 5 của A"."""
    mark = next((at for at in range(cue.first - 1, max(view.first, cue.first - _REACH), -1) if _by(view, at)), None)
    target = view.before(mark, "Organisation") if mark is not None else None
    if mark is None or target is None or mark - target.last > 4:
        return None
    between = [i for i in view.of(*_ACTORS) if mark < i.first and i.last <= cue.first]
    if between and cue.first - between[-1].last <= 3:
        return between[-1], target
    return _by_decision(view, cue, target) if cue.first - mark <= 2 else None


def _by(view: View, at: int) -> bool:
    return view.scan.low(at) in _BY


def _by_decision(view: View, cue: Cue, target: Item) -> tuple[Item, Item] | None:
    if view.scan.low(cue.last) != "theo":
        return None
    actor = view.after(cue.last, *_ACTORS)
    near = actor is not None and actor.first - cue.last <= _REACH and view.scan.low(actor.first - 1) == "của"
    return (actor, target) if actor is not None and near else None


def _target(view: View, cue: Cue) -> Item | None:
    """What is founded: named right after the verb."""
    target = view.after(cue.last, "Organisation")
    return (
        target
        if target is not None and target.first - cue.last <= 2 and view.gap(cue.last, target.first) != ["của"]
        else None
    )


def _decided(view: View, cue: Cue) -> bool:
    """ "Quyết định … về việc thành lập": the noun of a decision tells the act."""
    if view.gap(cue.first - 2, cue.first) != ["về", "việc"]:
        return False
    return any(i.last <= cue.first for i in view.of("Directive"))


def _noun(view: View, cue: Cue) -> bool:
    """ "ngày thành lập", "sau khi thành lập": a noun, no act."""
    return view.scan.low(cue.first - 1) in view.scan.lexicon.words.act_as_noun
