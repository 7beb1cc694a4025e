"""That somebody holds an office, and how it was got where a verb says so."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.negated import negated
from ingest.relate.offices.foreigners import foreigner
from ingest.relate.offices.periods import told
from ingest.relate.offices.spans import more_periods
from ingest.relate.personnel.deciders import decider
from ingest.relate.personnel.heldwhen import held_when
from ingest.relate.personnel.leaving import left
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View


def in_office(view: View, cue: Cue, person: Item, post: Item, appointed: Cue | None) -> Iterator[Statement]:
    """HOLDS, and where a verb gave the office APPOINTED with who decided, and what was left for it."""
    if (negated(view, cue) and appointed is None) or foreigner(view, post, person):
        return
    span = view.evidence(*_inside(view, person), cue, post)
    qualifiers, date = held_when(view, cue, person, post, appointed)
    yield Statement("HOLDS", person.draft, post.draft, span, "verb-of-holding", qualifiers=qualifiers)
    for days in more_periods(view, post):
        others = tuple(told(view, days))
        yield Statement("HOLDS", person.draft, post.draft, span, "verb-of-holding", qualifiers=others)
    if appointed is not None:
        dated = (*((("date", date),) if date else ()), *_form(view, appointed))
        yield Statement(
            "APPOINTED",
            person.draft,
            post.draft,
            view.evidence(person, appointed, post),
            "verb-of-appointing",
            qualifiers=dated,
            by=decider(view, appointed),
        )
        yield from left(view, appointed, person, post, date)


def _form(view: View, appointed: Cue) -> tuple[tuple[str, str], ...]:
    """How somebody came into office, as it is said: "bổ nhiệm", "bầu", "điều động"."""
    return (("form", " ".join(view.gap(appointed.first, appointed.last))),) if appointed.name == "appoint" else ()


def _inside(view: View, person: Item) -> list[Item]:
    """The person, where the sentence itself names it."""
    return [person] if view.first <= person.first < view.last else []
