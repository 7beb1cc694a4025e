"""Bodies whose names a letterhead breaks over lines of its column: read as the form has them, in one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from graph.form import Field
from ingest.find import Clause, Found
from ingest.grammar.bodies.body import body_at
from ingest.grammar.pieces import Body, Piece, PlaceRef
from ingest.grammar.scan import Scan
from ingest.grammar.tokenized import one_behind_another

_NAMES = ("issuer", "superior")


def put_together(found: Found) -> Found:
    """ "TRƯỜNG ĐẠI HỌC TÂY" / "NGUYÊN" beside other words: one body, which stands where its first line does."""
    fields = [field for name in _NAMES for field in (found.form.all(name) if found.form else ()) if field.spans[1:]]
    for field in fields:
        found = _joined(found, field)
    return found


def _joined(found: Found, field: Field) -> Found:
    lines = list(_lines(found, field))
    body = _body(found, lines, loud=all(span.quote.isupper() for span in field.spans))
    if body is None or body.last <= len(lines[0]) or _named(found, lines[0]):
        return found
    whole = _moved(body, lines[0].start, lines[0].stop)
    return replace(found, clauses=tuple(_with(clause, lines, whole) for clause in found.clauses))


def _named(found: Found, line: range) -> bool:
    """ "ỦY BAN THƯỜNG VỤ QUỐC HỘI" above "NƯỚC …": is the first line the whole name of a body of which there is one?"""
    hit = found.scan.lexicon.heads.longest(found.scan.tokens.low, line.start, line.stop)
    return hit is not None and hit[1] == line.stop and "nothing" in hit[0].takes and not hit[0].takes & _MORE


_MORE = frozenset(("name", "place", "parent", "sector"))


def _lines(found: Found, field: Field) -> Iterator[range]:
    """The tokens of each line of a field."""
    for start, end in map(found.clean.find, field.spans):
        yield range(found.scan.tokens.at(start), found.scan.tokens.at(end))


def _body(found: Found, lines: Sequence[range], *, loud: bool) -> Body | None:
    scan, places = found.scan, list(chain.from_iterable(lines))
    if not all(lines):
        return None
    tokens = one_behind_another(scan.tokens, places, loud=loud)
    return body_at(Scan(tokens, scan.lexicon, scan.places, scan.levels), 0, len(places))


def _with(clause: Clause, lines: Sequence[range], whole: Body) -> Clause:
    """A line of the letterhead without what was read in it of a name in pieces; the first of them with the whole."""
    if clause.part != "letterhead":
        return clause
    pieces: list[Piece] = [p for p in clause.pieces if not any(p.first < r.stop and r.start < p.last for r in lines)]
    if clause.first <= whole.first < clause.last:
        pieces.append(whole)
    return replace(clause, pieces=tuple(sorted(pieces, key=lambda piece: piece.first)))


def _moved(body: Body, first: int, last: int) -> Body:
    """The body with all that its name says of others at one place, whose words are only a part of the name."""
    place = _placed(body.place, first, last) if body.place is not None else None
    parent = _moved(body.parent, first, last) if body.parent is not None else None
    return replace(body, first=first, last=last, place=place, parent=parent, listed=True)


def _placed(place: PlaceRef, first: int, last: int) -> PlaceRef:
    inside = _placed(place.inside, first, last) if place.inside is not None else None
    return replace(place, first=first, last=last, inside=inside)
