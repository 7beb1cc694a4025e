"""Titles in brackets behind a body: "Ban Pháp chế (ông A làm Trưởng ban)" is an office of that."""

from __future__ import annotations

from ingest.find import Clause
from ingest.grammar.pieces import Body, Post
from ingest.grammar.scan import Scan

# So many words the bracket has before the title ("do ông Nguyễn Văn A, Phó Bí thư Tỉnh ủy, làm").
_NEAR = 24


def in_brackets(scan: Scan, clause: Clause, k: int, post: Post) -> Body | None:
    """The body right before the bracket in which a title stands that names none."""
    if post.title.body not in ("inside", "follows") or post.body is not None or post.place is not None or post.unread:
        return None
    low = scan.tokens.low[max(clause.first, post.first - _NEAR) : post.first]
    if "(" not in low or ")" in low[-low[::-1].index("(") :]:
        return None
    opened = post.first - low[::-1].index("(") - 1
    before = next((p for p in clause.pieces[k - 1 :: -1] if p.first < opened), None) if k else None
    return before if isinstance(before, Body) and before.last == opened else None
