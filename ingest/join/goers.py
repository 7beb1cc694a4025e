"""Titles whose body the sentence names at the verb: "đoàn X do ông A làm Trưởng đoàn", "về Sở X làm Phó Giám đốc"."""

from __future__ import annotations

from ingest.find import Clause
from ingest.grammar.pieces import Body, Piece, Post
from ingest.grammar.scan import Scan
from ingest.join.org import Org
from ingest.join.posts import Offices


def led_by(scan: Scan, offices: Offices, clause: Clause, piece: Piece) -> Org | None:
    """The body that somebody leads or goes to, who has a title without one."""
    before = scan.low(piece.first - 1)
    if not isinstance(piece, Post) or piece.body is not None or before not in scan.lexicon.words.weak_holding:
        return None
    named = next((p for p in reversed(clause.pieces) if isinstance(p, Body) and p.last < piece.first), None)
    if named is None:
        return None
    led = scan.low(named.last) == "do" and before == "làm"
    return offices.body(named) if led or _gone_to(scan, named, piece) else None


def _gone_to(scan: Scan, body: Body, post: Post) -> bool:
    """ "điều động ông A về Sở X giữ chức Phó Giám đốc"."""
    words = scan.lexicon.words
    gap = set(scan.tokens.low[body.last : post.first])
    return scan.low(body.first - 1) in words.goes_to and gap <= {",", *words.holding, *words.weak_holding}
