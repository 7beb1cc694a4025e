"""Types of documents by the letters that their symbols carry: "QĐ số 22/QĐ-TTg", "NQ 12-NQ/TW"."""

from __future__ import annotations

import re
from functools import cache

from graph.records import replace
from ingest.grammar.documents.directive import completed, numbered
from ingest.grammar.pieces import DirectiveRef
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import DirectiveType, directive_types

_LETTERS = re.compile(r"\w+")


def lettered_at(scan: Scan, at: int, stop: int) -> DirectiveRef | None:
    """The document whose type is told by letters that its symbol has again; letters alone may be anything's."""
    letters = scan.tokens.word[at]
    kinds = types_by_letters().get(letters, ())
    if not kinds or scan.low(at - 1) in ("/", "-", "–"):
        return None
    found = numbered(scan, DirectiveRef(at, at + 1, kinds[0]), stop)
    if found is None or found.symbol is None or letters not in _LETTERS.findall(found.symbol):
        return None
    party = found.symbol.startswith("-")
    kind = next((kind for kind in kinds if kind.central is not party), kinds[0])
    return completed(scan, replace(found, kind=kind), stop)


@cache
def types_by_letters() -> dict[str, tuple[DirectiveType, ...]]:
    """The types that letters may stand for: "BC" for Báo cáo, and for no Báo cáo thẩm tra, which is said in full."""
    kinds = tuple(directive_types())
    found: dict[str, tuple[DirectiveType, ...]] = {}
    for kind in kinds:
        for letters in kind.symbols[:1]:
            sharing = (other.name for other in kinds if letters in other.symbols)
            if not any(kind.name.startswith(f"{name} ") for name in sharing):
                found[letters] = (*found.get(letters, ()), kind)
    return found
