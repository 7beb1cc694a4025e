"""The territory that is added to the name of a body: "Trường Tiểu học Kim Đồng, huyện Bát Xát, tỉnh Lào Cai"."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.pieces import Body, PlaceRef
from ingest.grammar.places import level_word, place_at
from ingest.grammar.scan import Scan

_MARKS = (",", "(")
_ROW = (",", "và", "cùng", "với", "hoặc", "-", "–", "/")
_MANY = ("các", "2", "hai")
_UNNAMED = frozenset(("sector", "purpose"))


def addressed(scan: Scan, body: Body, stop: int) -> Body:
    """The body with the territory behind it, if it is told so where one of a name lies."""
    if body.place is not None or body.parent is not None or body.title == body.head.name:
        return body
    hamlet = of_hamlet(body)
    marked = scan.low(body.last) in _MARKS
    if not (hamlet or (marked and _named(body))) or level_word(scan, body.last + marked) is None:
        return body
    place = place_at(scan, body.last + marked, stop)
    if place is None or place.name is None or (hamlet and place.level != "commune"):
        return body
    if scan.low(body.last) == "(":
        return replace(body, address=replace(place, last=place.last + 1)) if scan.low(place.last) == ")" else body
    told = marked and (_listed(scan, place) or _acts(scan, body, place))
    return body if told else replace(body, address=place)


def _named(body: Body) -> bool:
    """Is it a body of a name that others may have, and no organ?"""
    return "name" in body.head.takes and _UNNAMED.isdisjoint(body.head.takes) and not body.head.owned


def of_hamlet(body: Body) -> bool:
    """Is a body that of a hamlet, "Chi bộ thôn Nà Sản"? The commune is told behind a comma or without one."""
    return body.whole and "hamlet" in body.head.takes


def _listed(scan: Scan, place: PlaceRef) -> bool:
    """ "Trường A, huyện B và huyện C": territories of a row of their own."""
    if scan.low(place.last) not in _ROW:
        return False
    after = place.last + 1 + (scan.low(place.last + 1) in _MANY)
    return level_word(scan, after) is not None


def _acts(scan: Scan, body: Body, place: PlaceRef) -> bool:
    """ "Tại Trường A, huyện B tổ chức lễ …", "Phối hợp với Trường A, huyện B mở lớp …": the territory is who acts."""
    if place.inside is not None or not _opens(scan, body.first - 1):
        return False
    at = place.last + (scan.low(place.last) in scan.lexicon.words.led_up)
    return scan.lexicon.cues.starts_at(scan.tokens.low, at, len(scan.tokens))


def _opens(scan: Scan, at: int) -> bool:
    """Does a word that leads up to who acts stand here, and open the clause?"""
    joined = scan.low(at) in scan.lexicon.words.joined_with
    first = at - 2 if joined and not scan.cap(at) and scan.low(at - 1).isalpha() else at
    led = joined or scan.low(at) in scan.lexicon.words.venues
    return led and (scan.cap(first) or scan.low(first - 1) in (",", ":", ";"))
