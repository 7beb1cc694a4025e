"""Rows of documents of one type: "các Nghị quyết số 11/NQ-HĐND, 12/NQ-HĐND", "Nghị quyết 18 và 19", "về A; về B"."""

from __future__ import annotations

from dataclasses import replace

from ingest.grammar.documents.directive import completed, numbered
from ingest.grammar.documents.plenums import plenums
from ingest.grammar.documents.titles import title_end
from ingest.grammar.pieces import DirectiveRef
from ingest.grammar.scan import Scan

_MOST = 20
_JOINTS = frozenset((",", ";", "và", "số"))


def listed_directives(scan: Scan, ref: DirectiveRef, stop: int) -> list[DirectiveRef]:
    """The document and those whose numbers follow without the word for their type; empty where none does."""
    colon = next((at for at in range(ref.first, ref.last) if scan.low(at) == ":"), None)
    if colon is not None and scan.low(colon - 1) != "số":
        return _after_colon(scan, ref, stop)
    row = plenums(scan, ref) or _titles(scan, ref, stop) or [ref]
    while ref.number is not None and not ref.issuer and len(row) < _MOST:
        following = _next(scan, ref, row[-1], stop)
        if following is None:
            break
        row.append(following)
        if following.issuer:
            break
    return _of_one_symbol(row) if len(row) > 1 else []


def _of_one_symbol(row: list[DirectiveRef]) -> list[DirectiveRef]:
    """ "các Quyết định số 9, 10, 11/QĐ-UBND ngày 20/6/2024": what stands behind the last is said of all."""
    last = row[-1]
    if last.symbol is None or any(ref.symbol or ref.date for ref in row[:-1]):
        return row
    return [*(replace(ref, symbol=last.symbol, date=last.date) for ref in row[:-1]), last]


def _after_colon(scan: Scan, ref: DirectiveRef, stop: int) -> list[DirectiveRef]:
    """ "… số 181/2004/NĐ-CP về A; số 188/2004/NĐ-CP về B": each after a semicolon, or right behind the one before it,
    with the issuer of them all."""
    row = [ref]
    for at in range(ref.last, stop - 1):
        near = at == row[-1].last and scan.low(at) in (",", "và")
        if (scan.low(at) == ";" or near) and scan.low(at + 1) == "số" and len(row) < _MOST:
            bare = replace(ref, first=at + 1, last=at + 1, number=None, symbol=None, date=None)
            found = numbered(scan, bare, stop)
            row += [completed(scan, found, stop)] if found is not None else []
    return row if len(row) > 1 else []


def _next(scan: Scan, head: DirectiveRef, ref: DirectiveRef, stop: int) -> DirectiveRef | None:
    """The next of the row: its number is said to be one, or has a symbol, or the one before it has none either."""
    at = ref.last
    while at < stop and scan.low(at) in _JOINTS:
        at += 1
    said = scan.low(at - 1) == "số"
    if at == ref.last or at - said == ref.last or at >= stop or not scan.low(at)[0].isdigit():
        return None
    found = numbered(scan, replace(head, last=at, number=None, symbol=None, date=None), stop, said=said)
    if found is None or not (said or found.symbol or _alike(scan, ref, found, stop)):
        return None
    return completed(scan, replace(found, first=at), stop)


def _alike(scan: Scan, ref: DirectiveRef, found: DirectiveRef, stop: int) -> bool:
    """ "Nghị quyết 18, 19": two bare numbers, after which nothing is counted."""
    rest = scan.low(found.last) if found.last < stop else ""
    return ref.symbol is None and ref.date is None and (not rest.isalpha() or rest in scan.lexicon.words.after_number)


def _titles(scan: Scan, ref: DirectiveRef, stop: int) -> list[DirectiveRef]:
    """ "các Nghị quyết về A; B; về C": one document for each title of the row."""
    words = scan.lexicon.words
    passed = scan.low(ref.first - 2) in words.issuing and scan.low(ref.first - 1) in words.several
    if not passed or ref.issuer or scan.low(ref.last) != "về":
        return []
    starts = [ref.last]
    while len(starts) < _MOST:
        end = title_end(scan, replace(ref, last=starts[-1]), stop, loose=True)
        if scan.low(end) != ";" or end + 1 >= stop or scan.cap(end + 1):
            break
        starts.append(end + 1 + (scan.low(end + 1) == "và"))
    if len(starts) == 1:
        return []
    return [_under(scan, ref, at, stop) for at in starts]


def _under(scan: Scan, ref: DirectiveRef, at: int, stop: int) -> DirectiveRef:
    """The document whose title starts at a token; the piece is short, so that what the title names is read as well."""
    end = title_end(scan, replace(ref, last=at), stop, loose=True)
    title = scan.tokens.text(at, end)
    title = title if scan.low(at) == "về" else f"về {title}"
    return replace(ref, first=ref.first if at == ref.last else at, last=at + 1, title=title)
