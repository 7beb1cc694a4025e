"""Commissions of one committee whose common word is said once: "các Ban Tổ chức, Tuyên giáo, Dân vận Tỉnh ủy X"."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.bodies.body import body_at
from ingest.grammar.pieces import Body
from ingest.grammar.rows import row_from
from ingest.grammar.scan import Scan

_EVERY, _HEAD = "các", "ban"
_COLON = ":"
# So many words tell at most what a commission is for.
_LONG = 6


def commissions_at(scan: Scan, at: int, stop: int) -> Body | None:
    """The first of several that a committee, named behind the last, has."""
    if scan.low(at) != _EVERY or scan.low(at + 1) != _HEAD:
        return None
    row = commissions(scan, at + 2 + (scan.low(at + 2) == _COLON), stop)
    return row[0] if row else None


def commissions(scan: Scan, at: int, stop: int) -> list[Body]:
    """All of them; empty where there is one alone, or nobody's."""
    first = _one(scan, at, stop)
    row = row_from(scan, first, lambda k: _one(scan, k, stop)) if first is not None else []
    owner = body_at(scan, row[-1].last, stop, any_case=True) if len(row) > 1 else None
    if owner is None or not owner.head.word:
        return []
    row[-1] = replace(row[-1], last=owner.last)
    return [replace(body, parent=owner, listed=True) for body in row]


def _one(scan: Scan, at: int, stop: int) -> Body | None:
    """A commission by what it is for, with its common word or without."""
    first, at = at, at + (scan.low(at) == _HEAD)
    hit = scan.lexicon.heads.longest([_HEAD, *scan.tokens.low[at : min(at + _LONG, stop)]], 0, _LONG + 1)
    if hit is None or hit[1] < 2 or not scan.cap(at) or "parent" not in hit[0].takes:
        return None
    return Body(first, at + hit[1] - 1, hit[0], hit[0].name)
