"""Founding and inspection: what bodies do to each other."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.relate.view import Cue, Statement, View


def acts(view: View) -> Iterator[Statement]:
    """ESTABLISHED, INSPECTED."""
    for cue in view.cued("establish", "inspect"):
        yield from _done_to(view, cue)


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
