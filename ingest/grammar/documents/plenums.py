"""Resolutions of several plenums in one name: "Nghị quyết Trung ương 4 khóa XI, XII", "… Trung ương 6, 7 khóa XII"."""

from __future__ import annotations

import re

from graph.records import replace
from ingest.grammar.pieces import DirectiveRef
from ingest.grammar.scan import Scan

_JOINT = r"(?:\s*,\s*|\s+và\s+)"
_ROMAN, _ARABIC = r"(?-i:[IVX]+)(?!\w)", r"\d{1,2}(?![\d/.-])"
_ROW = re.compile(
    rf"(Hội nghị\s+(?:lần thứ\s+)?)?(?:Trung ương|TW|T\.?Ư)\s+({_ARABIC}(?:{_JOINT}(?:Trung ương\s+)?{_ARABIC})*)"
    rf"\s*,?\s*(\(?)\s*khóa\s+({_ROMAN}(?:{_JOINT}(?:khóa\s+)?{_ROMAN})*)",
    re.IGNORECASE,
)


def plenums(scan: Scan, ref: DirectiveRef) -> list[DirectiveRef]:
    """One resolution for every plenum of a term, or every term of a plenum; empty where there is but one."""
    if ref.kind.name != "Nghị quyết" or ref.number is not None or not (ref.title or ref.event) or ref.issuer:
        return []
    match = _ROW.match(scan.text, scan.tokens.start[ref.first + 1]) if ref.first + 2 < len(scan.tokens) else None
    if match is None:
        match = _ROW.match(scan.text, scan.tokens.start[ref.first + 2]) if ref.first + 3 < len(scan.tokens) else None
    if match is None:
        return []
    held, numbers, terms = match.group(1) or "", _found(match, 2, _ARABIC), _found(match, 4, _ROMAN)
    if (len(numbers) > 1) == (len(terms) > 1):
        return []
    varied = numbers if len(numbers) > 1 else terms
    rows = []
    for k, (said, start, end) in enumerate(varied):
        number, term = (said, terms[0][0]) if varied is numbers else (numbers[0][0], said)
        first = ref.first if k == 0 else scan.tokens.at(start)
        title = f"{held}Trung ương {number} khóa {term}"
        event = replace(ref.event, name=title) if ref.event is not None else None
        last = scan.tokens.at(end)
        rows.append(replace(ref, first=first, last=last, title=None if event else title, event=event))
    end = scan.tokens.at(match.end())
    end += bool(match.group(3)) and scan.low(end) == ")"
    return [*rows[:-1], replace(rows[-1], last=end)]


def _found(match: re.Match[str], group: int, one: str) -> list[tuple[str, int, int]]:
    """The numbers of a row, each with its place in the text."""
    within = re.compile(one).finditer(match.string, match.start(group), match.end(group))
    return [(m.group(), m.start(), m.end()) for m in within]
