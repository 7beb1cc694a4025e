"""A day that a comma parts from the document before it: "Chỉ thị số 5-CT/TU của A, ngày 5/5/2016, về B"."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.documents.titles import opens_title
from ingest.grammar.pieces import DirectiveRef
from ingest.grammar.scan import Scan

_CLOSING, _ENDING = frozenset((".", ";", ")")), frozenset((".", "?", "!"))


def behind_comma(scan: Scan, dated: DirectiveRef, stop: int) -> DirectiveRef | None:
    """The document with such a day where its title goes on behind it, the sentence ends, or tells what the document
    does; None where the day may be that of somebody else: "Theo Chỉ thị số 5 của A, ngày 5/5/2016, xã B họp"."""
    end = dated.last
    at = end + (scan.low(end) == ",")
    if opens_title(scan, at):
        return replace(dated, last=at)
    own = end >= stop or scan.low(end) in _CLOSING or (_subject(scan, dated) and _does(scan, at, stop))
    return dated if own else None


def _subject(scan: Scan, ref: DirectiveRef) -> bool:
    """Does a sentence open with the document?"""
    return ref.first == 0 or scan.opens_line(ref.first) or scan.low(ref.first - 1) in _ENDING


def _does(scan: Scan, at: int, stop: int) -> bool:
    """Does a verb follow whose subject stands before?"""
    return scan.low(at) in scan.lexicon.words.led_up or scan.lexicon.cues.longest(scan.tokens.low, at, stop) is not None
