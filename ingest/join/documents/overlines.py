"""Bodies whose names a letterhead breaks over lines of its column: read as the form has them, in one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from graph.form import Field
from ingest.find import Clause, Found
from ingest.grammar.bodies.body import body_at
from ingest.grammar.bodies.loudnames import calmed
from ingest.grammar.pieces import Body, Piece, PlaceRef
from ingest.grammar.scan import Scan
from ingest.grammar.tokenized import one_behind_another

_NAMES = ("issuer", "superior")


def put_together(found: Found) -> Found:
    """ "TRƯỜNG ĐẠI HỌC TÂY" / "NGUYÊN" beside other words: one body, which stands where its first line does."""
    fields = [field for name in _NAMES for field in (found.form.all(name) if found.form else ())]
    for field in fields:
        found = _joined(found, field) if field.spans[1:] else found
    return _parted(found, fields)


def _parted(found: Found, fields: Sequence[Field]) -> Found:
    """ "TỈNH ĐOÀN X - SỞ Y": each of several in a line by itself, where a name was read into the next one; and all the
    words of a line, where a name was read that ends before."""
    rows = [tuple(_lines(found, field)) for field in fields]
    pieces = [p for clause in found.clauses if clause.part == "letterhead" for p in clause.pieces]
    across = [p for p in pieces if sum(_meet(p, line) for line in chain.from_iterable(rows)) > 1]
    for field, lines in zip(fields, rows, strict=True):
        met = [piece for piece in pieces if _meet(piece, lines[0])]
        if len(lines) == 1 and (any(piece in across for piece in met) or _short(met, lines[0])):
            body = _body(found, lines, loud=field.spans[0].quote.isupper())
            found = _put(found, lines, body) if body is not None else found
    return found


def _short(pieces: Sequence[Piece], line: range) -> bool:
    """ "NGÂN HÀNG CHÍNH SÁCH | XÃ HỘI": does the only name of a line end before it?"""
    return len(pieces) == 1 and pieces[0].first == line.start and pieces[0].last < line.stop


def _meet(piece: Piece, line: range) -> bool:
    return piece.first < line.stop and line.start < piece.last


def _joined(found: Found, field: Field) -> Found:
    lines = list(_lines(found, field))
    body = _body(found, lines, loud=all(span.quote.isupper() for span in field.spans))
    if body is None or body.last <= len(lines[0]) or (body.place is None and _named(found, lines[0])):
        return found
    if body.last < sum(map(len, lines)) and _in_its_place(found, lines[0]):
        return found
    return _put(found, lines, body)


def _in_its_place(found: Found, line: range) -> bool:
    """ "ỦY BAN NHÂN DÂN" / "TỈNH A" / "HUYỆN B": was the body found to be that of the inner one, which ends the row?"""
    bodies = (p for c in found.clauses if c.part == "letterhead" for p in c.pieces if isinstance(p, Body))
    outer = next((body.nested()[-1].place for body in bodies if body.first == line.start), None)
    return outer is not None and outer.inside is not None


def _put(found: Found, lines: Sequence[range], body: Body) -> Found:
    whole = _moved(body, lines[0].start, lines[0].stop)
    return replace(found, clauses=tuple(_with(clause, lines, whole) for clause in found.clauses))


def below_above(found: Found) -> Found:
    """ "VĂN PHÒNG" below "ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH X", "ỦY BAN TRUNG ƯƠNG" below "MẶT TRẬN TỔ
    QUỐC VIỆT NAM": the two are one name."""
    issuing = found.form.all("issuer") if found.form is not None else ()
    above = found.form.first("superior") if found.form is not None else None
    if len(issuing) != 1 or above is None:
        return found
    lines = list(_lines(found, issuing[0]))
    rows = [*lines, *_lines(found, above)]
    low = [found.scan.tokens.low[at] for at in chain.from_iterable(rows)]
    own = sum(map(len, lines))
    hit = found.scan.lexicon.heads.longest(low, 0, len(low))
    if hit is None or hit[1] <= own:
        return found
    body = _body(found, rows, loud=all(span.quote.isupper() for span in (*issuing[0].spans, *above.spans)))
    return _put(found, lines, body) if body is not None and body.last == len(low) else found


def union_above(found: Found) -> Found:
    """ "ỦY BAN HỘI TỈNH X" below "HỘI LIÊN HIỆP THANH NIÊN VIỆT NAM": the union stands once in full."""
    issuing = found.form.all("issuer") if found.form is not None else ()
    above = found.form.first("superior") if found.form is not None else None
    if len(issuing) != 1 or above is None:
        return found
    lines, whole = list(_lines(found, issuing[0])), list(_lines(found, above))
    tokens, unions = found.scan.tokens, found.scan.lexicon.words.unions
    at = next((k for k in lines[0][1:] if tokens.low[k] in unions), None) if all(lines) else None
    if at is None or tokens.low[whole[0].start] != tokens.low[at] or at + 1 not in lines[0]:
        return found
    rows = [range(lines[0].start, at), *whole, range(at + 1, lines[0].stop), *lines[1:]]
    body = _body(found, rows, loud=issuing[0].spans[0].quote.isupper())
    told = body is not None and body.nested()[-1].place is not None and body.last == sum(map(len, rows))
    return _put(found, lines, body) if body is not None and told else found


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
    row = Scan(tokens, scan.lexicon, scan.places, scan.levels)
    body = body_at(row, 0, len(places))
    return calmed(row, _filled(row, body) if loud else body, loud=loud) if body is not None else None


def _filled(row: Scan, body: Body) -> Body:
    """A body with a name of its own, which goes on to the end of its lines."""
    rest = row.tokens.word[body.last :]
    named = "name" in body.head.takes and body.place is None and body.parent is None
    if not named or not all(word.isalpha() for word in rest):
        return body
    return replace(body, last=len(row.tokens), title=" ".join((body.title, *rest)))


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
