"""Discipline, founding, inspection: what bodies do to people and to each other."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.view import Cue, Statement, View


def acts(view: View) -> Iterator[Statement]:
    """DISCIPLINED, ESTABLISHED, INSPECTED."""
    for cue in view.cued("discipline"):
        yield from _disciplined(view, cue)
    for cue in view.cued("form"):
        yield from _expelled(view, cue)
    for cue in view.cued("establish", "inspect"):
        yield from _done_to(view, cue)


def _disciplined(view: View, cue: Cue) -> Iterator[Statement]:
    if view.negated(cue):
        return
    form = next((c for c in view.cues if c.name in ("form", "dismiss") and 0 <= c.first - cue.last <= 8), None)
    if form is None:
        return
    suffered = _sufferer(view, cue)
    decider = _decider(view, cue)
    for target in [suffered] if suffered is not None else _targets(view, form):
        if decider is not None and decider.draft is not target.draft:
            yield _measure(view, decider, target, cue, form)


def _measure(view: View, decider: Item, target: Item, cue: Cue, form: Cue) -> Statement:
    words = " ".join(view.gap(form.first, form.last))
    span = view.evidence(decider, cue, form, target)
    form_of = (("form", words),)
    return Statement("DISCIPLINED", decider.draft, target.draft, span, "verb-of-disciplining", qualifiers=form_of)


def _expelled(view: View, cue: Cue) -> Iterator[Statement]:
    """ "UBKT … khai trừ ra khỏi Đảng ông A": a form of discipline that is a verb itself."""
    decider = view.before(cue.first, "Organisation", "Post")
    verb = view.gap(cue.first, cue.last)[0] == "khai" and not view.negated(cue)
    if not verb or decider is None or cue.first - decider.last > 4 or _sufferer(view, cue) is not None:
        return
    for target in _targets(view, cue):
        yield _measure(view, decider, target, cue, cue)


def _sufferer(view: View, cue: Cue) -> Item | None:
    """ "A bị Huyện ủy X kỷ luật …": who stands before "bị"."""
    for at in range(cue.first - 1, max(view.first, cue.first - 16) - 1, -1):
        if view.scan.low(at) == "bị":
            target = view.before(at, "Person", "Organisation")
            return target if target is not None and at - target.last <= 12 else None
    return None


def _decider(view: View, cue: Cue) -> Item | None:
    """Who decides: the body right before the verb, else the one named before any target of the sentence."""
    near = view.before(cue.first, "Organisation", "Post")
    forms = [c.first for c in view.cued("form", "dismiss") if c.last <= cue.first]
    if near is None or not forms or cue.first - near.last <= 3:
        return near
    return view.before(min(forms), "Organisation", "Post")


def _targets(view: View, form: Cue) -> list[Item]:
    """Those after "đối với", up to the next form of discipline."""
    stop = next((c.first for c in view.cues if c.name in ("form", "discipline") and c.first > form.last), view.last)
    found = [i for i in view.of("Person") if form.last <= i.first < stop]
    if found:
        return found
    return [i for i in view.of("Organisation") if form.last <= i.first < stop and i.first - form.last <= 6][:1]


def _done_to(view: View, cue: Cue) -> Iterator[Statement]:
    actor = view.before(cue.first, "Organisation", "Post")
    target = view.after(cue.last, "Organisation")
    if actor is None or target is None or view.negated(cue) or actor.draft is target.draft:
        return
    if cue.first - actor.last > 6 or target.first - cue.last > 2 or _agency(view, cue):
        return
    predicate = "ESTABLISHED" if cue.name == "establish" else "INSPECTED"
    if predicate == "INSPECTED" and actor.label != "Organisation":
        return
    date = view.opening_date(cue.first)
    yield Statement(
        predicate,
        actor.draft,
        target.draft,
        view.evidence(actor, cue, target),
        f"verb-of-{cue.name}",
        qualifiers=(("date", date),) if date else (),
    )


def _agency(view: View, cue: Cue) -> bool:
    """ "công tác kiểm tra", "sau khi thành lập": a noun, no act."""
    return view.gap(max(view.first, cue.first - 1), cue.first)[-1:] in (
        ["tác"],
        ["việc"],
        ["ngày"],
        ["năm"],
        ["khi"],
        ["được"],
    )
