"""One head for several names: "Trường Mầm non Sông Trà và Cây Gạo sáp nhập", "các trường Tiểu học A, B và C"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.records import replace
from ingest.grammar.bodies.words import new_title, noun_pair
from ingest.grammar.pieces import Body
from ingest.grammar.rows import JOINTS
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Head

# So many words has a name of such a row, and so many the kind of school before them.
_LONGEST, _KINDS = 5, (4, 3, 2, 1)
_BETWEEN_KINDS = frozenset(("và", "-", ","))
# So far before a row its verb ends, and so far behind it begins ("đã được sáp nhập").
_NEAR = 2


def named_row(scan: Scan, body: Body, stop: int) -> list[Body]:
    """The bodies of one head, each by its own name; empty where nothing says that they are several."""
    if not _may_open(scan, body):
        return []
    head = scan.lexicon.heads.longest(scan.tokens.low, body.first, stop)
    start = _kind_end(scan, head[1]) if head is not None else stop
    start += scan.low(start) == ":"
    ends = list(_ends(scan, start, stop))
    if len(ends) < 2 or not (_told(scan, body) or _joined_behind(scan, ends[-1])):
        return []
    kind = " ".join(filter(None, (body.head.name, _text(scan, body, start))))
    starts = (start, *(end + 1 for end in ends[:-1]))
    rows = zip((body.first, *starts[1:]), starts, ends, strict=True)
    return [replace(body, first=at, last=end, title=f"{kind} {scan.tokens.text(k, end)}") for at, k, end in rows]


def plural_names(scan: Scan, head: Head, first: int, at: int, stop: int) -> Body | None:
    """The first body of "các trường Mầm non: A, B và C"."""
    start = _kind_end(scan, at)
    if "name" not in head.takes or head.owned or scan.low(start) != ":":
        return None
    end = next(_ends(scan, start + 1, stop), 0)
    return Body(first, end, head, f"{head.name} {scan.tokens.text(start + 1, end)}") if end else None


def _text(scan: Scan, body: Body, start: int) -> str:
    """The words for what kind of school it is."""
    first = body.first + body.head.name.count(" ") + 1
    start -= scan.low(start - 1) == ":"
    return scan.tokens.text(first, start) if start > first else ""


def _may_open(scan: Scan, body: Body) -> bool:
    """Has it a free name of its own alone, which a joint follows or holds?"""
    if "name" not in body.head.takes or body.head.owned or body.place is not None or body.parent is not None:
        return False
    return scan.low(body.last) in JOINTS or " và " in body.title or ":" in scan.tokens.low[body.first : body.last]


def _told(scan: Scan, body: Body) -> bool:
    """ "các trường …", "hai Trường …", "sáp nhập Trường …"."""
    before, words = scan.low(body.first - 1), scan.lexicon.words
    if before in words.some_heads or (before.isdecimal() and int(before) > 1):
        return True
    return any(_joins(scan, body.first - size, body.first) for size in (1, 2, 3))


def _joins(scan: Scan, at: int, end: int) -> bool:
    hit = scan.lexicon.cues.longest(scan.tokens.low, at, end)
    return hit is not None and hit == ("join", end)


def _joined_behind(scan: Scan, at: int) -> bool:
    """ "… đã được sáp nhập"."""
    end = at
    while end - at < _NEAR and scan.low(end) in scan.lexicon.words.led_up:
        end += 1
    cues, low = scan.lexicon.cues, scan.tokens.low
    hit = cues.longest(low, at, end + 3) or cues.longest(low, end, end + 3)
    return hit is not None and hit[0] == "join"


def _kind_end(scan: Scan, at: int) -> int:
    """Where "Tiểu học", "Tiểu học và THCS" ends."""
    end = _one_kind_end(scan, at)
    while end > at and scan.low(end) in _BETWEEN_KINDS and (further := _one_kind_end(scan, end + 1)) > end + 1:
        end = further
    return end


def _one_kind_end(scan: Scan, at: int) -> int:
    low, kinds = scan.tokens.low, scan.lexicon.words.type_names
    return at + next((n for n in _KINDS if " ".join(low[at : at + n]) in kinds), 0)


def _ends(scan: Scan, at: int, stop: int) -> Iterator[int]:
    """Where each name ends of a row that begins at a token."""
    school = " ".join(scan.tokens.low[max(at - 2, 0) : at])
    plain = any(school.endswith(kind) for kind in scan.lexicon.words.plain_kinds)
    while at < stop and (end := _name_end(scan, at, stop, plain=plain)) > at:
        yield end
        if scan.low(end) not in JOINTS:
            return
        at = end + 1


def _name_end(scan: Scan, at: int, stop: int, *, plain: bool) -> int:
    """The end of one name: words with capitals, and a number; ``plain``: such schools have no field for a name."""
    if not scan.cap(at) or new_title(scan, at, stop) or scan.lexicon.heads.longest(scan.tokens.low, at, stop):
        return at
    if not plain and (noun_pair(scan, at) or scan.lexicon.sectors.longest(scan.tokens.low, at, stop)):
        return at
    end = scan.cap_run(at, stop, _LONGEST)
    return end + (scan.low(end).isdigit() and end < stop)
