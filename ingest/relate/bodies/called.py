"""Which body is called what by now: "A (nay là B)", "B, tiền thân là A", "tiền thân của B là A"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.join import Item
from ingest.relate.bodies.cutnames import cut
from ingest.relate.statement import Statement
from ingest.relate.view import View

# So far before a body stands what it is told as.
_NEAR = 3
# So much may be told of a body before what it was ("C thành lập năm 1996, có tiền thân là A").
_LATE = 12


def now_called(view: View, bodies: list[Item]) -> Iterator[Statement]:
    """SUCCEEDS of neighbours in a sentence of which one is said to be the other by now."""
    yield from _of_offices(view)
    words = view.scan.lexicon.words
    for left, right in pairwise(bodies):
        said = [word for word in view.gap(left.last, right.first) if word not in (",", "(")]
        phrase = " ".join(said)
        opens = phrase == "là" and " ".join(view.gap(left.first - _NEAR, left.first)) in words.forerunner_of
        once = phrase in words.once_called or (len(said) <= _LATE and " ".join(said[-_NEAR:]) in words.forerunner_is)
        if left.draft is right.draft or not (phrase in words.now_called or once or opens) or cut(view, right):
            continue
        if once and view.scan.low(left.first - 1) == "của":
            continue  # "A được thành lập theo Quyết định của B, tiền thân là C": of which, the words do not say
        new, old = (right, left) if phrase in words.now_called else (left, right)
        first = left.first - _NEAR if opens else left.first
        yield Statement("SUCCEEDS", new.draft, old.draft, view.quote(first, right.last), "called-before")


def _of_offices(view: View) -> Iterator[Statement]:
    """ "Bộ trưởng Bộ A (nay là Bộ B)": what is told of the body whose office it is."""
    for left, right in pairwise(view.items):
        if left.office is None or left.org is None or right.office is not None or right.org is None:
            continue
        said = " ".join(word for word in view.gap(left.last, right.first) if word != "(")
        old = view.joined.register.known("Organisation", left.org.key)
        if said in view.scan.lexicon.words.now_called and left.org.head is right.org.head and old is not None:
            span = view.quote(left.first, right.last)
            yield Statement("SUCCEEDS", right.draft, old, span, "called-before", plain=False)
