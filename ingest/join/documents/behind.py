"""What stands behind a numbered directive of the Party and tells which one it is, where no day does: its term ("… của
Bộ Chính trị (khóa XII)"), or how its title begins."""

from __future__ import annotations

from ingest.grammar.pieces import Body, DirectiveRef
from ingest.grammar.scan import Scan
from ingest.join.documents.numbers import COMMITTEES, tail
from ingest.lexicon.terms import terms

_OPENING = frozenset((":", "về", "việc", "“", '"', "‘"))
_BETWEEN = frozenset((",", "-", "–"))
_WORDS = 6
"""So many words of a title tell it from others of the number: each term has one."""


def told_behind(scan: Scan, ref: DirectiveRef) -> list[tuple[str, str]]:
    """Its term, else how its title begins; nothing of what no committee of the Party numbers."""
    mark = tail((ref.symbol or "").replace("TƯ", "TW"))
    if mark and mark not in COMMITTEES:
        return []
    term = _term(scan, ref, COMMITTEES.get(mark, ""))
    if term is not None:
        return [("term", term)]
    about = _about(scan, ref.last)
    return [("about", about)] if about else []


def _term(scan: Scan, ref: DirectiveRef, committee: str) -> str | None:
    """The years of "(khóa XII)" behind a directive of the Party's centre; provinces count each for itself."""
    at = ref.last + (scan.low(ref.last) == "(")
    issuer = ref.issuer[0].head.name if ref.issuer and isinstance(ref.issuer[0], Body) else committee
    said = scan.tokens.word[at + 1 : at + 2] if scan.low(at) == "khóa" else []
    known = terms().of(issuer, "", "", said[0]) if said else None
    return known.years if known is not None else None


def _about(scan: Scan, first: int) -> str:
    """The first words of a title behind "về" or in quotation marks, without commas; "" where there are fewer."""
    at, words = first, list[str]()
    while scan.low(at) in _OPENING:
        at += 1
    while at > first and len(words) < _WORDS and (scan.low(at)[:1].isalnum() or scan.low(at) in _BETWEEN):
        words += [scan.low(at)] if scan.low(at) not in _BETWEEN else []
        at += 1
    return " ".join(words) if len(words) == _WORDS else ""
