"""Which body is called what by now: "A (nay là B)", "B, tiền thân là A", "tiền thân của B là A"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.join import Item
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So far before a body stands what it is told as.
_NEAR = 3
# So much may be told of a body before what it was ("C thành lập năm 1996, có tiền thân là A").
_LATE = 12


def now_called(view: View, bodies: list[Item]) -> Iterator[Statement]:
    """SUCCEEDS of neighbours in a sentence of which one is said to be the other by now."""
    words = view.scan.lexicon.words
    for left, right in pairwise(bodies):
        said = [word for word in view.gap(left.last, right.first) if word not in (",", "(")]
        phrase = " ".join(said)
        opens = phrase == "là" and " ".join(view.gap(left.first - _NEAR, left.first)) in words.forerunner_of
        once = phrase in words.once_called or (len(said) <= _LATE and " ".join(said[-_NEAR:]) in words.forerunner_is)
        if left.draft is right.draft or not (phrase in words.now_called or once or opens):
            continue
        new, old = (right, left) if phrase in words.now_called else (left, right)
        first = left.first - _NEAR if opens else left.first
        yield Statement("SUCCEEDS", new.draft, old.draft, view.quote(first, right.last), "called-before")
