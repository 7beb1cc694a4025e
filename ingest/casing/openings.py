"""Sentences and lines begin with a capital."""

from __future__ import annotations

from ingest.casing.row import Row, capital

_STOPS = frozenset(".!?…")
_CLOSING = frozenset('”"’»)]')
_OPENING = frozenset('“‘"([«-–+*•')


def write_openings(row: Row) -> None:
    """The first word of the row, and each after a full stop and a space."""
    opens = True
    for at, low in enumerate(row.low):
        if low[0].isalpha():
            credit = row.at(at - 1) == "(" and row.at(at + 1) == ":"  # "(Ảnh: …)"
            if (opens or credit) and row.word[at] == low:
                row.put(at, capital(low), row.mark[at])
            opens = False
        elif low in _STOPS:
            opens = _apart(row, at)
        elif opens and low[0].isdigit():
            opens = row.at(at + 1) in (".", ")") and at == 0
        elif low not in _CLOSING and low not in _OPENING:
            opens = False


def _apart(row: Row, at: int) -> bool:
    """Does a space follow the stop, or the mark that closes after it?"""
    nxt = at + 1
    while row.at(nxt) in _CLOSING:
        nxt += 1
    return nxt >= len(row) or row.text[row.start[nxt] - 1].isspace()
