"""What stands behind a numbered directive of the Party and tells which one it is, where no day does: its term ("… của
Bộ Chính trị (khóa XII)"), or how its title begins."""

from __future__ import annotations

import re
from itertools import islice

from ingest.find import Found
from ingest.grammar.bodies.terms import past_term
from ingest.grammar.pieces import Body, DirectiveRef, EventRef
from ingest.grammar.scan import Scan
from ingest.join.bodies.resolved import Bodies
from ingest.join.documents.numbers import COMMITTEES, tail
from ingest.join.documents.titled import behind, clause_of
from ingest.lexicon.terms import terms

_BETWEEN = frozenset((",", "-", "–"))
_TERMS, _COUNTED = ("khóa", "nhiệm"), ("", "province")
_CENTRE, _TERM = "TW", re.compile(r"trung ương\b.*? khóa ([IVX]+)\b", re.IGNORECASE)
_YEARS = re.compile(r"nhiệm kỳ (\d{4}) ?[-–] ?(\d{4})")
_MOST = 20
"""So many documents has a list at most whose last tells the term."""
_WORDS = 6
"""So many words of a title tell it from others of the number: each term has one."""


def told_behind(found: Found, ref: DirectiveRef, bodies: Bodies) -> list[tuple[str, str]]:
    """Its term, else how its title begins; nothing of what no committee of the Party numbers."""
    scan, mark = found.scan, _mark(ref)
    if mark and mark not in COMMITTEES:
        return []
    last = _last_of_row(found, ref) if mark and not ref.issuer else ref
    term = _term(scan, last, _whose(last, COMMITTEES.get(mark, ""), bodies)) or _of_plenum(found, ref, mark)
    if term is not None:
        return [("term", term)]
    about = _about(scan, past_term(scan, ref.last))
    return [("about", about)] if about else []


def _mark(ref: DirectiveRef) -> str:
    return tail((ref.symbol or "").replace("TƯ", "TW"))


def _of_plenum(found: Found, ref: DirectiveRef, mark: str) -> str | None:
    """ "Nghị quyết số 26-NQ/TW (của) Hội nghị lần thứ 7 Ban Chấp hành Trung ương khóa X": the term of the plenum."""
    if mark != _CENTRE or ref.issuer:
        return None
    after = next(behind(clause_of(found, ref), ref.last), None)
    plenum = after if isinstance(after, EventRef) and after.first - ref.last <= 1 else None
    number = _TERM.search(plenum.name or "") if plenum is not None else None
    known = terms().of(COMMITTEES[_CENTRE], "", "", number[1]) if number is not None else None
    return known.years if known is not None else None


def _last_of_row(found: Found, ref: DirectiveRef) -> DirectiveRef:
    """ "Chỉ thị 27-CT/TU, Chỉ thị 30-CT/TU của Tỉnh ủy X (khóa XII)": the one of its marks that tells who issued them
    and in which term, with nothing between them."""
    joints, last = found.scan.lexicon.words.document_joints, ref
    if found.scan.low(ref.last) not in joints:
        return ref
    for piece in islice(behind(clause_of(found, ref), ref.last), _MOST):
        if (
            not isinstance(piece, DirectiveRef)
            or not joints.issuperset(found.scan.tokens.low[last.last : piece.first])
            or _mark(piece) != _mark(ref)
        ):
            break
        if piece.issuer:
            return piece
        last = piece
    return ref


def _whose(ref: DirectiveRef, committee: str, bodies: Bodies) -> tuple[str, str, str]:
    """The kind of the committee whose terms count, its level and its territory; the centre has neither."""
    issuer = ref.issuer[0] if ref.issuer else None
    org = bodies.of(issuer) if isinstance(issuer, Body) else None
    place = org.root.territory if org is not None else None
    if org is not None and place is not None:
        return org.root.head.name, place.level, place.name
    return issuer.head.name if isinstance(issuer, Body) else committee, "", ""


def _term(scan: Scan, ref: DirectiveRef, whose: tuple[str, str, str]) -> str | None:
    """The years of "(khóa XII)", "nhiệm kỳ 2020 - 2025" behind a directive of the Party's centre or of a province, each
    of which counts for itself."""
    at = ref.last + (scan.low(ref.last) in ("(", ","))
    head, level, territory = whose
    if scan.low(at) not in _TERMS or level not in _COUNTED:
        return None
    years = _YEARS.match(scan.text, scan.tokens.start[at])
    number = scan.tokens.word[at + 1 : at + 2] if scan.low(at) == "khóa" else []
    said = [f"{years[1]}-{years[2]}"] if years is not None else number
    known = terms().of(head, level, territory, said[0]) if said else None
    return known.years if known is not None else None


def _about(scan: Scan, first: int) -> str:
    """The first words of a title behind "về" or in quotation marks, without commas; "" where there are fewer."""
    at, words = first, list[str]()
    while scan.low(at) in scan.lexicon.words.opens_title:
        at += 1
    while at > first and len(words) < _WORDS and (scan.low(at)[:1].isalnum() or scan.low(at) in _BETWEEN):
        words += [scan.low(at)] if scan.low(at) not in _BETWEEN else []
        at += 1
    return " ".join(words) if len(words) == _WORDS else ""
