"""Lists of the honoured: "Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể, cá nhân sau: 1. Sở X; 2. Ông A, …"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from ingest.join import Item
from ingest.relate.honours.awards import conferral, conferred
from ingest.relate.honours.conferrals import GIVES, TAKES, Act
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So many words before whoever is named a row begins with; so many rows a list has at most.
_OPENING, _LONGEST = 4, 2000


def honoured(views: Sequence[View]) -> Iterator[Statement]:
    """The conferrals of the rows below a sentence that tells what is given, and to nobody by name."""
    for k, heading in enumerate(views):
        if "Honour" in heading.named and heading.scan.low(heading.last - 1) == ":":
            act = _announced(heading)
            if act is not None:
                yield from _each(heading, act, _rows(views, k + 1))


def _each(heading: View, act: Act, row: Iterable[Item]) -> Iterator[Statement]:
    for one in row:
        yield from conferred(heading, replace(act, rows=(one,)), one)


def _announced(view: View) -> Act | None:
    """What the last honour of a heading is given by, where nobody receives it there."""
    act = conferral(view, view.of("Honour")[-1])
    return act if act is not None and act.cue is not None and not act.recipients else None


def _rows(views: Sequence[View], start: int) -> Iterator[Item]:
    """Who is named first in each row of a list; another honour or whatever else is told ends it."""
    for view in islice(views, start, start + _LONGEST):
        marked = not view.scan.low(view.first).isalpha()
        if "Honour" in view.named or view.cued(*GIVES, *TAKES) or not (marked or _heads(view)):
            return
        first = view.items[0] if view.items else None
        if first is not None and first.first - view.first <= _OPENING and marked:
            yield from _named(view, first)


def _heads(view: View) -> bool:
    """ "Tập thể:", "II. Cá nhân": a line between the rows."""
    return not view.items and view.last - view.first <= _OPENING


def _named(view: View, first: Item) -> Iterator[Item]:
    """A body, a person; of "Giám đốc Sở X Nguyễn Văn A" the person."""
    person = view.after(first.first, "Person")
    if first.label in ("Organisation", "Person"):
        yield first
    elif first.label == "Post" and person is not None:
        yield person
