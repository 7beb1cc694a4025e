"""Plain words for a body that was named before: "nhà trường đã được tặng …", "bệnh viện đón nhận …"."""

from __future__ import annotations

from ingest.grammar.pieces import Body
from ingest.grammar.scan import Scan


def own_body_at(scan: Scan, at: int, stop: int) -> Body | None:
    """The body that a plain word stands for where it is the subject of a clause, of which something is told."""
    words = scan.lexicon.words
    for phrase, kind in words.own_bodies:
        end = at + phrase.count(" ") + 1
        if end < stop and " ".join(scan.tokens.low[at:end]) == phrase and not scan.cap(at):
            told = scan.low(end) in words.own_acts and (
                not scan.low(at - 1).isalpha() or scan.low(at - 1) in words.own_before
            )
            head = scan.lexicon.head_by_name[kind]
            return Body(at, end, head, head.name) if told else None
    return None
