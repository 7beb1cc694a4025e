"""Whether words in lower case name a body: "sở Y tế Đồng Tháp" does, the "hội" of "Đại hội Đảng bộ" does not."""

from __future__ import annotations

from ingest.grammar.bodies.words import plain_school
from ingest.grammar.pieces import Body
from ingest.grammar.scan import Scan

_INSPECTS = "thanh"
# Heads of which more than the words behind them tells.
_ALONE = frozenset((_INSPECTS, "trường"))
_LISTED = 2  # so many words has the name of a newspaper whose head is in lower case


def allowed(scan: Scan, body: Body, any_case: bool) -> bool:
    """May a body be read that begins here in such letters?"""
    if scan.cap(body.first) or any_case:
        return True
    if body.head.any_case and (body.place or body.parent or body.head.bare_place):
        return not (body.head.owned and _of_some(scan, body))
    if runs_in(scan, body.first):
        return False
    if body.place is not None and body.place.name is not None and body.head.needs and "place" in body.head.takes:
        return True
    named = _sector_listed(scan, body) or _name_listed(scan, body) or plain_school(scan, body.first)
    return named or _inspectorate(scan, body)


def _of_some(scan: Scan, body: Body) -> bool:
    """ "đa khoa Bệnh viện X", "các khoa Nội, Ngoại của Bệnh viện X": a department without a name, or several."""
    return body.title == body.head.name or scan.low(body.first - 1) in scan.lexicon.words.every


def may_be_allowed(scan: Scan, body: Body) -> bool:
    """Whether ``allowed`` may be true of what is read of a bare head, as this and the word behind it tell.

    A head that is whole by itself, or is said again in letters that were spread, may become another one.
    """
    at, end, head, takes = body.first, body.last, body.head, body.head.takes
    if scan.cap(at) or head.any_case or "nothing" in takes or scan.low(at) in _ALONE:
        return True
    if (head.needs and "place" in takes) or ("sector" in takes and scan.cap(at + 1)):
        return True
    start = scan.tokens.start
    return end + 1 < len(start) and start[end] == start[end + 1]


def _inspectorate(scan: Scan, body: Body) -> bool:
    """ "…, thanh tra Bộ Y tế công bố …", "kết luận của thanh tra tỉnh Lào Cai": no verb where a subject stands."""
    if scan.low(body.first) != _INSPECTS or body.title != "Thanh tra" or not (body.parent or body.place):
        return False
    return scan.low(body.first - 1) in scan.lexicon.words.inspectorate_before


def _name_listed(scan: Scan, body: Body) -> bool:
    """ "báo Tiền Phong": a head that may be in lower case, before two capitals at least, where no word runs into it;
    "tạp chí Cộng sản": or before one word of two syllables."""
    name = body.first + len(body.head.name.split())
    if not body.head.any_case or body.title == body.head.name or body.last - name < _LISTED:
        return False
    if scan.tokens.low[name : body.last] == ["việt", "nam"]:
        return False
    word = (scan.low(body.last - 2), scan.low(body.last - 1)) in scan.lexicon.compounds
    return all(scan.cap(at) for at in range(name, body.last - word))


def runs_in(scan: Scan, at: int) -> bool:
    """Does the word before make one word with the first of a body? "Đại hội Đảng bộ tỉnh Lào Cai" is no "hội", nor is
    "hội trường UBND huyện Bát Xát" a "trường"."""
    hall = at > 0 and scan.lexicon.no_bodies.starts_at(scan.tokens.low, at - 1, at + 1)
    return hall or (scan.low(at - 1), scan.low(at)) in scan.lexicon.compounds


def _sector_listed(scan: Scan, body: Body) -> bool:
    """ "sở Y tế Đồng Tháp": in lower case a head counts before a sector of the list, where no word runs into it."""
    if "sector" not in body.head.takes or scan.low(body.first - 1) in scan.lexicon.words.sector_halves:
        return False
    return scan.lexicon.sectors.longest(scan.tokens.low, body.first + 1, body.last) is not None and scan.cap(
        body.first + 1
    )
