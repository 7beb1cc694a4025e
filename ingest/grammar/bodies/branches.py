"""What tells a body from others of its kind: a region with a number, a branch, a number, a hamlet."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.people import name_starts
from ingest.grammar.pieces import Body
from ingest.grammar.places import place_at
from ingest.grammar.scan import Scan
from ingest.lexicon.numerals import ROMAN

_LONGEST_HAMLET, _LONGEST_REGION = 3, 4
#: Of each of these there is one, and no second that a number tells from it ("BỘ GIÁO DỤC SỐ 36/GD-TT").
_ONE = ("Bộ", "Sở")
BRANCH, CAMPUS, _DASHES = ["chi", "nhánh"], ["phân", "hiệu"], ("-", "–")


def branch(scan: Scan, body: Body, stop: int) -> Body:
    """The body with what tells which of its kind it is, where something does."""
    at, low = body.last, scan.low(body.last)
    if low == "khu" and scan.low(at + 1) == "vực":
        return _regional(scan, body, stop)
    if low in _DASHES and scan.tokens.low[at + 1 : at + 3] == BRANCH and "name" in body.head.takes:
        branched = _local(scan, replace(body, last=at + 1), stop)
        return branched if branched.last > at + 1 else body
    if low == "chi" or scan.tokens.low[at - 2 : at] == BRANCH:
        return _local(scan, body, stop)
    if low == CAMPUS[0] and scan.low(at + 1) == CAMPUS[1] and "name" in body.head.takes and _number(scan, at + 2):
        return replace(body, last=at + 3, title=f"{body.title} phân hiệu {scan.tokens.word[at + 2]}")
    if low == "số" and "sector" in body.head.takes and body.title != body.head.name and body.head.name not in _ONE:
        number = scan.low(at + 1).isdigit()
        return replace(body, last=at + 2, title=f"{body.title} số {scan.low(at + 1)}") if number else body
    return _of_hamlet(scan, body, stop) if "hamlet" in body.head.takes else body


def _regional(scan: Scan, body: Body, stop: int) -> Body:
    """ "Kho bạc Nhà nước khu vực IX", "Tòa án nhân dân khu vực 3 - Thái Nguyên", "Đài … khu vực Bắc Trung Bộ"."""
    at = body.last + 2
    end = _region_end(scan, at, stop)
    if end == at:
        return body
    return replace(body, last=end, title=f"{body.title} khu vực {scan.tokens.text(at, end)}", whole=True)


def regional(scan: Scan, at: int, stop: int) -> bool:
    """Does a region with a number or a name stand here that tells a body from others: "khu vực VII"?"""
    return scan.low(at) == "khu" and scan.low(at + 1) == "vực" and _region_end(scan, at + 2, stop) > at + 2


def _region_end(scan: Scan, at: int, stop: int) -> int:
    if at >= stop:
        return at
    if _number(scan, at):
        seat = _place_end(scan, at + 2, stop) if scan.low(at + 1) in _DASHES else at + 2
        return seat if seat > at + 2 else at + 1
    row = _place_end(scan, at, stop)
    while row > at and scan.low(row) in _DASHES and (after := _place_end(scan, row + 1, stop)) > row + 1:
        row = after
    if row > at:
        return row  # "Chi cục Thuế khu vực Bát Xát - Sa Pa"
    named = scan.low(at) in scan.lexicon.words.sides and scan.cap(at + 1)
    end = scan.cap_run(at, stop, _LONGEST_REGION) if named and not name_starts(scan, at, stop) else at
    return next((cut for cut in range(at + 2, end) if name_starts(scan, cut, stop)), end)


def _number(scan: Scan, at: int) -> bool:
    return scan.low(at).isdigit() or (scan.cap(at) and ROMAN.issuperset(scan.tokens.word[at]))


def _place_end(scan: Scan, at: int, stop: int) -> int:
    """Where a place ends that is named there; ``at`` where none is."""
    hit = scan.places.longest(scan.tokens.low, at, stop) if at < stop and scan.cap(at) else None
    return hit[1] if hit is not None and (hit[1] == stop or not scan.cap(hit[1])) else at


def _local(scan: Scan, body: Body, stop: int) -> Body:
    """ "Ngân hàng Nhà nước chi nhánh tỉnh Lào Cai"."""
    named = body.title.lower().endswith(" chi nhánh")
    at = body.last + (0 if named else len(BRANCH))
    place = place_at(scan, at, stop) if named or scan.tokens.low[body.last : at] == BRANCH else None
    title = body.title if named else f"{body.title} chi nhánh"
    if place is None or place.name is None:
        said = scan.tokens.low[at - len(BRANCH) : at] == BRANCH and scan.cap(at) and not name_starts(scan, at, stop)
        end = scan.cap_run(at, stop, _LONGEST_REGION) if said else at  # "Ngân hàng Sông Trà - chi nhánh Sài Gòn"
        return replace(body, last=end, title=f"{title} {scan.tokens.text(at, end)}") if end > at else body
    return replace(body, last=place.last, title=title, place=place)


def _of_hamlet(scan: Scan, body: Body, stop: int) -> Body:
    """ "Chi bộ thôn Nà Sản", "Chi bộ khu phố 5", "Chi bộ số 3"."""
    at = body.last
    size = next((n for n in (3, 2, 1) if " ".join(scan.tokens.low[at : at + n]) in scan.lexicon.words.hamlets), 0)
    end = hamlet_end(scan, at + size, stop)
    if end == at + size or (not size and not scan.low(end - 1)[:1].isdigit()):
        return body
    words = " ".join((*scan.tokens.low[at : at + size], scan.tokens.text(at + size, end)))
    return replace(body, last=end, title=f"{body.title} {words}", whole=True)


def hamlet_end(scan: Scan, at: int, stop: int) -> int:
    """End of the name or number of a hamlet ("Nà Sản", "số 3"); ``at`` where none stands here."""
    start = at + (scan.low(at) == "số")
    end = start + 1 if start < stop and scan.low(start)[:1].isdigit() else start
    while end < stop and end - start < _LONGEST_HAMLET and scan.cap(end) and not name_starts(scan, end, stop):
        end += 1
    return end if end > start else at
