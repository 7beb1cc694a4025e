"""Committees that hold something: "Ban Lễ tang đồng chí A", "Ban Tổ chức lễ tang ông B"; "Ban tổ chức lễ hội"."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.people import person_at
from ingest.grammar.pieces import Body
from ingest.grammar.scan import Scan

_RITE = "lễ tang"


def mourned(scan: Scan, body: Body, stop: int) -> Body:
    """The body with the funeral that it holds and the name of whom it is for, where these follow its head."""
    end = body.last
    if " ".join(scan.tokens.low[end : end + 2]) in scan.lexicon.words.rites:
        end += 2
    elif not body.title.lower().endswith(tuple(scan.lexicon.words.rites)):
        return body
    title = f"{body.title} {_RITE}" if end > body.last else body.title
    person = person_at(scan, end, stop)
    if person is None or person.short:
        return replace(body, last=end, title=title)
    return replace(body, last=person.last, title=f"{title} {scan.tokens.text(person.first, person.last)}")


def of_whichever(scan: Scan, body: Body) -> bool:
    """ "Ban tổ chức lễ hội", "Ban Tổ chức hội thi": what it holds is told, but not which one, and it is no organ."""
    if body.title != body.head.name or "contest" not in body.head.takes:
        return False
    words = {" ".join(scan.tokens.low[body.last : body.last + size]) for size in (1, 2)}
    return not scan.lexicon.words.contests.isdisjoint(words)
