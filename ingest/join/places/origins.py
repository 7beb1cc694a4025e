"""Where somebody is from or lives: "quê quán: xã B, huyện C, tỉnh D". It does not tell where his or her office is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.grammar.pieces import PlaceRef
from ingest.grammar.scan import Scan

# So many words before a place "sinh" stands, with the day of birth behind it ("sinh ngày 5 tháng 3 năm 1960 tại …").
_BORN = 9
_AT = frozenset(("tại", "ở"))
_HOME, _BIRTH = "quê", "sinh"
# Between two territories of one address.
_NEXT = frozenset((",", "(", "-", "–"))


def origins(scan: Scan, places: Sequence[PlaceRef]) -> Iterator[PlaceRef]:
    """Of the places of a sentence, in order, those where somebody is from."""
    last: PlaceRef | None = None
    for place in places:
        goes_on = last is not None and scan.tokens.low[last.last : place.first] in _JOINTS
        if goes_on or _from(scan, place.first):
            yield place
            last = place


def _from(scan: Scan, at: int) -> bool:
    """Does "quê quán:" or "sinh năm 1960 tại" stand before the token ``at``?"""
    at -= scan.low(at - 1) == ":"
    low = scan.tokens.low
    if scan.low(at - 1) == _HOME or " ".join(low[at - 2 : at]) in scan.lexicon.words.origins:
        return True
    born = low[max(at - _BORN, 0) : at] if scan.low(at - 1) in _AT else []
    return _BIRTH in born and "," not in born[born.index(_BIRTH) :]


_JOINTS = [[mark] for mark in sorted(_NEXT)]
