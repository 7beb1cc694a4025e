"""The territory behind the head of a body: "tỉnh Lào Cai", "Sài Gòn - Gia Định", one that no table has."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.bodies.terms import past_term
from ingest.grammar.bodies.words import new_title
from ingest.grammar.people import name_starts
from ingest.grammar.pieces import Body, PlaceRef
from ingest.grammar.places import counted, place_at
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign
from ingest.lexicon.names import names
from ingest.lexicon.vocabulary import plain_pairs

# So many words has the name of a territory that no list has, and so many parts of a name tell somebody.
_LONGEST, _FITTING = 3, 2


def behind_term(scan: Scan, body: Body, at: int, stop: int) -> PlaceRef | None:
    """ "Đoàn đại biểu Quốc hội khóa XIII của tỉnh X", "Hội đồng nhân dân khóa XVII tỉnh X"."""
    end = past_term(scan, at)
    place = territory(scan, body, end + (scan.low(end) in scan.lexicon.words.owned_by), stop) if end != at else None
    return place if place is not None and place.name is not None and place.level is not None else None


def territory(scan: Scan, body: Body, at: int, stop: int) -> PlaceRef | None:
    """The place that makes one body of a kind, where it is named right here."""
    place = place_at(scan, at, stop)
    if place is not None and place.level is not None:
        beside = at == body.last or scan.low(at - 1) == ")"  # "Hội đồng nhân dân (HĐND) tỉnh"
        return place if place.name is not None or beside else None
    if place is None and body.head.bare_place:
        return _unlisted(scan, body, at, stop)
    if place is not None and _no_more(scan, body, place):
        return replace(place, level="province", word="tỉnh")
    if place is not None and body.head.bare_place and scan.low(place.last) in ("-", "–"):
        end = _hyphened(scan, place.last, stop)
        if end > place.last:
            return PlaceRef(at, end, body.head.levels[0], None, scan.tokens.text(at, end))
    return place


def _no_more(scan: Scan, body: Body, place: PlaceRef) -> bool:
    """ "Tỉnh ủy Vĩnh Yên": of a province that is no more, and no town that is called so."""
    if place.level is not None or place.name is None or not (body.head.bare_place and body.head.word == "tỉnh"):
        return False
    return not scan.places.is_province(place.name)


def _unlisted(scan: Scan, body: Body, at: int, stop: int) -> PlaceRef | None:
    """ "Thành ủy Sài Gòn - Gia Định", "Huyện ủy X": a territory that no table has, after a head that needs one."""
    if at < stop and scan.low(at).isdigit() and body.head.word == "quận":
        return PlaceRef(at, at + 1, body.head.levels[0], body.head.word, scan.low(at))
    if f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.abroad_places and not scan.cap(at + 2):
        return PlaceRef(at, at + 2, "province", None, scan.tokens.text(at, at + 2))  # "Tỉnh ủy Giang Tây"
    if at >= stop or at != body.last or not scan.cap(at) or name_starts(scan, at, stop) or new_title(scan, at, stop):
        return None
    if counted(scan, at) or scan.lexicon.directives.longest(scan.tokens.low, at, stop) is not None:
        return None  # "BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH"
    return _half_low(scan, body, at, stop) or _named(scan, body, at, stop)


def _named(scan: Scan, body: Body, at: int, stop: int) -> PlaceRef | None:
    """The territory of a name in capitals, up to somebody's or a title."""
    end = _hyphened(scan, scan.cap_run(at, stop, _LONGEST), stop)
    for cut in range(at + 1, end):
        if scan.low(cut).isalpha() and (name_starts(scan, cut, stop) or new_title(scan, cut, stop)):
            end = cut
            break
    if body.head.word == "tỉnh" and not foreign(scan, at):
        end = _historical(scan, at, end, stop)
    level = body.head.levels[0] if body.head.levels else None
    return PlaceRef(at, end, level, None, scan.tokens.text(at, end)) if end > at else None


def _historical(scan: Scan, at: int, end: int, stop: int) -> int:
    """ "Tỉnh ủy Long Châu Sa": all provinces of one syllable are listed, so the name goes on; ``at`` where it is
    somebody's ("Bí thư Tỉnh ủy Đầu Thanh Tùng")."""
    end = end if end > at + 1 else scan.cap_run(at, stop, _LONGEST)
    person = end - at == _LONGEST and names().evidence(scan.tokens.word[at:end]) >= _FITTING
    return at if end == at + 1 or person else end


def _half_low(scan: Scan, body: Body, at: int, stop: int) -> PlaceRef | None:
    """ "Tỉnh ủy Quảng trị": the second syllable in lower case."""
    hit = scan.places.longest(scan.tokens.low, at, stop) if not scan.cap(at + 1) else None
    units = [unit for unit in hit[0] if unit.level in body.head.levels] if hit is not None and hit[1] > at + 1 else []
    pair = (scan.low(at), scan.low(at + 1))
    if not units or hit is None or pair in scan.lexicon.compounds or pair in plain_pairs():
        return None
    return PlaceRef(at, hit[1], units[0].level, None, units[0].name)


def _hyphened(scan: Scan, end: int, stop: int) -> int:
    """ "Sài Gòn - Gia Định": names joined by a hyphen are one name."""
    while end + 1 < stop and scan.low(end) in ("-", "–") and scan.cap(end + 1) and not name_starts(scan, end + 1, stop):
        end = scan.cap_run(end + 1, stop, 3)
    return end
