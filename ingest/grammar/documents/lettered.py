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
    """The document whose type is told by letters that its symbol has again; letters alone may be anything's, but for a
    few before "số" or a symbol."""
    letters = scan.tokens.word[at]
    kinds = types_by_letters().get(letters, ())
    if not kinds or scan.low(at - 1) in ("/", "-", "–"):
        return None
    found = numbered(scan, DirectiveRef(at, at + 1, kinds[0]), stop)
    if found is None or not (_again(found, letters) or _sure(scan, found, letters)):
        return None
    return completed(scan, replace(found, kind=_of_side(kinds, found.symbol or "")), stop)


def _again(ref: DirectiveRef, letters: str) -> bool:
    return ref.symbol is not None and letters in _LETTERS.findall(ref.symbol)


def _sure(scan: Scan, ref: DirectiveRef, letters: str) -> bool:
    """ "QĐ số 123", "QĐ 4646-BYT"."""
    numbered = scan.low(ref.first + 1) == "số" or ref.symbol is not None
    return numbered and letters in scan.lexicon.words.sure_letters


def type_of_symbol(symbol: str) -> DirectiveType | None:
    """The type whose letters a symbol begins with, the mark before it: "-CT/TU", "/QĐ-BYT", "/2025/NQ-HĐND"."""
    first = next((part for part in _LETTERS.findall(symbol) if not part.isdigit()), "")
    kinds = types_by_letters().get(first, ())
    return _of_side(kinds, symbol) if kinds else None


def _of_side(kinds: tuple[DirectiveType, ...], symbol: str) -> DirectiveType:
    """TT behind a hyphen is a Thông tri of the Party, behind a stroke a Thông tư of the State."""
    party = symbol.startswith("-")
    return next((kind for kind in kinds if kind.central is not party), kinds[0])


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
