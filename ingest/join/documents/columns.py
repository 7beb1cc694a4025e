"""Recipients and signature whose columns a page ran together, one blank apart: each column is a line of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ingest.find import Clause, Found
from ingest.join.documents.letterhead import SIGNED

_SIGNING = ("authority", "post", "name")


def columns_apart(found: Found) -> Found:
    """ "- UBND các xã; | PHÓ CHỦ TỊCH": what the form has of a signature begins a line, and so does what follows it."""
    signatures = found.form.signatures if found.form is not None else ()
    fields = [field for one in signatures for name in _SIGNING if (field := one.field(name)) is not None]
    places = [found.clean.find(span) for field in fields for span in field.spans]
    at = found.scan.tokens.at
    cuts = {token for start, end in places for token in (at(start), at(end))}
    if not cuts:
        return found
    return replace(found, clauses=tuple(part for clause in found.clauses for part in _apart(found, clause, cuts)))


def _apart(found: Found, clause: Clause, cuts: set[int]) -> Iterator[Clause]:
    """The clause in pieces, none of which is a mark alone; whole where a name of something stands across a cut."""
    inner = sorted(cut for cut in cuts if clause.first < cut < clause.last) if clause.part in SIGNED else []
    inner = [cut for cut in inner if _holds(found, cut, clause.last)]
    across = any(piece.first < cut < piece.last for piece in clause.pieces for cut in inner)
    if not inner or across:
        yield clause
        return
    for first, last in pairwise((clause.first, *inner, clause.last)):
        pieces = tuple(piece for piece in clause.pieces if first <= piece.first < last)
        yield replace(clause, first=first, last=last, pieces=pieces)


def _holds(found: Found, first: int, last: int) -> bool:
    return any(found.scan.low(at).isalnum() for at in range(first, last))
