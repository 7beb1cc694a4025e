"""Documents that a congress or a conference itself issues: signed by those who preside over it, and by no body."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.form import Field
from ingest.divide.patterns import starts_word
from ingest.find import Clause, Found
from ingest.form.capacities import capacity_words
from ingest.grammar.pieces import Body, EventRef, Post

_HEAD = ("letterhead", "headline", "header")
_NAMES = ("issuer", "superior")
#: The letters of a congress in a number ("01-NQ/ĐH"), and the side of a regime whose bodies have no presidium else.
_SYMBOL, _PARTY = "/ĐH", "party"


def presidium(found: Found) -> Field | None:
    """ "T/M ĐOÀN CHỦ TỊCH", "T/M CHỦ TỌA" below a document of a congress; not that of the Front, which is a body."""
    form = found.form
    for signature in form.signatures if form is not None else ():
        said = signature.field("authority")
        words = capacity_words(said.spans[0].quote) if said is not None else ""
        if said is not None and starts_word("presidia").match(words) and _of_congress(found, words):
            return said
    return None


def _of_congress(found: Found, words: str) -> bool:
    """Whether capacity, letterhead or number say that a congress resolves, or a Party document has a presidium."""
    form = found.form
    assert form is not None
    names = [words.lower(), *(span.quote.lower() for name in _NAMES for one in form.all(name) for span in one.spans)]
    symbol = form.first("symbol")
    congress = any(starts_word("congresses").search(name) for name in names)
    return congress or (form.regime or "").startswith(_PARTY) or (symbol is not None and symbol.value.endswith(_SYMBOL))


def convened(found: Found) -> tuple[EventRef, ...]:
    """The congress that issues a document so signed: as its heading, else its letterhead or its text names it."""
    if presidium(found) is None:
        return ()
    rows = sorted(_opening(found), key=lambda event: event.ordinal is None or event.body is None)
    return tuple(rows[:1])


def _opening(found: Found) -> Iterator[EventRef]:
    """The congresses that lines of heading and letterhead, and the first of the text, begin with."""
    for clause in found.clauses:
        event = next((p for p in clause.pieces if isinstance(p, EventRef) and p.first == clause.first), None)
        if event is not None and event.name is not None and starts_word("congresses").match(event.name):
            yield event
        if clause.part not in _HEAD:
            return


def without_presidium(found: Found) -> Found:
    """The text without the body that "T/M ĐOÀN CHỦ TỊCH" would be, where it is that of a congress."""
    said = presidium(found) if found.form is not None else None
    if said is None:
        return found
    places = [found.clean.find(span) for span in said.spans]
    return replace(found, clauses=tuple(_without(found, clause, places) for clause in found.clauses))


def _without(found: Found, clause: Clause, places: Sequence[tuple[int, int]]) -> Clause:
    """A line without whoever presides: below the text, and in a letterhead."""
    if clause.part not in ("letterhead", "signature", "recipients"):
        return clause
    starts = found.scan.tokens.start
    kept = (
        piece
        for piece in clause.pieces
        if not (isinstance(piece, Body | Post) and any(start <= starts[piece.first] < end for start, end in places))
        and not (isinstance(piece, Body) and _presides(piece))
    )
    return replace(clause, pieces=tuple(kept))


def _presides(body: Body) -> bool:
    """Whether a body without a name of its own is called as those are who preside."""
    return body.place is None and body.parent is None and starts_word("presidia").match(body.title) is not None
