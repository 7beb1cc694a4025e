"""Founding and inspection: what bodies do to each other."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.needs import needs
from ingest.relate.view import Cue, Statement, View

_PREDICATES = {"establish": "ESTABLISHED", "inspect": "INSPECTED"}
_ACTORS = {"establish": ("Organisation", "Post"), "inspect": ("Organisation",)}
_BY = frozenset(("được", "bị", "do"))
_REACH = 25  # tokens within which a sentence still speaks of the same act


@needs("Organisation", "establish inspect")
def acts(view: View) -> Iterator[Statement]:
    """ESTABLISHED, INSPECTED."""
    for cue in view.cued("establish", "inspect"):
        if view.negated(cue):
            continue
        pair = _passive(view, cue) or _active(view, cue) or _delegation(view, cue)
        for target in _row(view, cue, pair[1]) if pair is not None else []:
            if pair is not None and pair[0].draft is not target.draft:
                yield _act(view, cue, pair[0], target)


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


def _act(view: View, cue: Cue, actor: Item, target: Item) -> Statement:
    date = view.opening_date(cue.first)
    return Statement(
        _PREDICATES[cue.name],
        actor.draft,
        target.draft,
        view.evidence(actor, cue, target),
        f"verb-of-{cue.name}",
        qualifiers=(("date", date),) if date else (),
    )


def _active(view: View, cue: Cue) -> tuple[Item, Item] | None:
    """ "A thành lập B", "A tiến hành thanh tra đột xuất tại B", "Quyết định của A về việc thành lập B"."""
    actor, target = view.before(cue.first, *_ACTORS[cue.name]), _target(view, cue)
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
    between = [i for i in view.of(*_ACTORS[cue.name]) if mark < i.first and i.last <= cue.first]
    if between and cue.first - between[-1].last <= 3:
        return between[-1], target
    return _by_decision(view, cue, target) if cue.first - mark <= 2 else None


def _by(view: View, at: int) -> bool:
    return view.scan.low(at) in _BY


def _by_decision(view: View, cue: Cue, target: Item) -> tuple[Item, Item] | None:
    if view.scan.low(cue.last) != "theo":
        return None
    actor = view.after(cue.last, *_ACTORS[cue.name])
    near = actor is not None and actor.first - cue.last <= _REACH and view.scan.low(actor.first - 1) == "của"
    return (actor, target) if actor is not None and near else None


def _delegation(view: View, cue: Cue) -> tuple[Item, Item] | None:
    """ "Đoàn kiểm tra số 5 của A làm việc với B"."""
    if cue.name != "inspect" or view.scan.low(cue.first - 1) != "đoàn":
        return None
    actor = view.after(cue.last, "Organisation")
    if actor is None or actor.first - cue.last > 6 or view.scan.low(actor.first - 1) != "của":
        return None
    target = view.after(actor.last, "Organisation")
    said = view.gap(actor.last, target.first) if target is not None else []
    meets = said[-1:] in (["với"], ["tại"]) and len(said) <= _REACH and "." not in said
    return (actor, target) if target is not None and meets else None


def _target(view: View, cue: Cue) -> Item | None:
    """Whom the act meets: named right after it, or after "tại", "đối với", "việc … của"."""
    target = view.after(cue.last, "Organisation")
    if target is None or target.first - cue.last > _REACH:
        return None
    gap = view.gap(cue.last, target.first)
    if gap == ["của"]:
        return None  # "sự giám sát của Quốc hội": who does it
    if len(gap) <= 2:
        return target
    if cue.name != "inspect" or {".", ";", ":"} & set(gap):
        return None
    told = gap[0] in view.scan.lexicon.words.inspected and "," not in gap
    return target if told and gap[-1] in ("với", "tại", "của", "ở") else None


def _decided(view: View, cue: Cue) -> bool:
    """ "Quyết định … về việc thành lập": the noun of a decision tells the act."""
    if cue.name != "establish" or view.gap(cue.first - 2, cue.first) != ["về", "việc"]:
        return False
    return any(i.last <= cue.first for i in view.of("Directive"))


def _noun(view: View, cue: Cue) -> bool:
    """ "công tác kiểm tra", "sau khi thành lập": a noun, no act."""
    return view.scan.low(cue.first - 1) in view.scan.lexicon.words.act_as_noun
