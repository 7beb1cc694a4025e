"""Organisations: a head of the lexicon and what makes it one body: sector, name, territory, parent."""

from __future__ import annotations

from dataclasses import replace

from ingest.grammar.freenames import free_name_end, new_title, purpose_end
from ingest.grammar.people import name_starts
from ingest.grammar.pieces import Body, PlaceRef
from ingest.grammar.places import bare_place, level_word, place_at
from ingest.grammar.scan import Scan

_LINKS = frozenset(("của", "thuộc"))
_MAX_DEPTH = 4
# "Vụ Tổ chức cán bộ, Bộ Xây dựng"; "Ban cán sự đảng, UBND tỉnh"
_COMMA_PARENT = frozenset(("Vụ", "Cục", "Phòng", "Ban cán sự đảng", "Đảng đoàn"))


def body_at(scan: Scan, at: int, stop: int, *, any_case: bool = False, depth: int = 0) -> Body | None:
    """The organisation named here, or None. Of several readings the longest, of equally long ones the longest head."""
    if depth > _MAX_DEPTH or not scan.lexicon.heads.starts(scan.low(at)) or _no_body(scan, at, stop):
        return None
    best: Body | None = None
    for head, end in scan.lexicon.heads.matches(scan.tokens.low, at, stop):
        body = _with_head(scan, Body(at, end, head, head.name), stop, depth)
        if body is not None and _allowed(scan, body, any_case) and (best is None or body.last > best.last):
            best = body
    return best


def _no_body(scan: Scan, at: int, stop: int) -> bool:
    """ "Hội An", "Trường Sa", "Trường Chinh": a place or a person whose name begins like a body's."""
    if not scan.cap(at):
        return False
    place = scan.places.longest(scan.tokens.low, at, stop)
    head = scan.lexicon.heads.longest(scan.tokens.low, at, stop)
    if place is not None and any(u.level != "commune" for u in place[0]):
        return head is None or place[1] > head[1]
    return f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.no_bodies and scan.cap(at + 1)


def complement(scan: Scan, body: Body, stop: int, depth: int = 0) -> Body:
    """The body with the territory or parent that follows it, where its head takes one."""
    at = _past_bracket(scan, body.last, stop)
    link = at + (scan.low(at) in _LINKS)
    if "parent" in body.head.takes:
        start = link + (scan.low(link) == "," and body.head.name in _COMMA_PARENT)
        parent = body_at(scan, start, stop, any_case=start > at, depth=depth + 1)
        named = "name" in body.head.takes
        if parent is not None and parent.head is not body.head and (link > at or not named):
            return replace(body, last=parent.last, parent=parent, linked=link > at and named)
    if "place" in body.head.takes or (body.parent is None and body.head.needs and "parent" in body.head.takes):
        place = _territory(scan, body, link, stop)
        if place is not None:
            return replace(body, last=place.last, place=place)
    return body


def _past_bracket(scan: Scan, at: int, stop: int) -> int:
    """After "(KH&CN)": an abbreviation in brackets between a body and its territory."""
    if scan.low(at) != "(":
        return at
    for end in range(at + 1, min(at + 12, stop)):
        if scan.low(end) == ")":
            inner = scan.tokens.word[at + 1 : end]
            after = end + 1
            short = len(inner) == 1 or len(set(scan.tokens.start[at + 1 : end])) <= 2
            return after if short and (level_word(scan, after) or bare_place(scan, after, stop)) else at
    return at


def _with_head(scan: Scan, body: Body, stop: int, depth: int) -> Body | None:
    head = body.head
    if "nothing" in head.takes:
        return body
    if "sector" in head.takes:
        body = _sector(scan, body, stop) or body
    if "purpose" in head.takes:
        body = _for(scan, body, stop) or body
    if body.title == head.name and "name" in head.takes:
        body = _named(scan, body, stop) or body
    if body.title == head.name and head.takes <= {"sector", "name"}:
        return None
    if body.title == head.name and "sector" in head.takes:
        return None
    whole = complement(scan, body, stop, depth)
    named = whole.place is None or whole.title != head.name or head.name.lower() not in scan.lexicon.words.named_heads
    return whole if named else body


def _sector(scan: Scan, body: Body, stop: int) -> Body | None:
    hit = scan.lexicon.sectors.longest(scan.tokens.low, body.last, stop)
    if hit is not None and (scan.cap(body.last) or body.head.name in ("Sở", "Bộ")):
        sector, end = hit
        return _of_country(scan, replace(body, last=end, title=f"{body.head.name} {sector.name}"), stop)
    if "name" in body.head.takes or not (scan.cap(body.last) and scan.cap(body.first)) or level_word(scan, body.last):
        return None
    if new_title(scan, body.last, stop) or scan.lexicon.titles.starts(scan.low(body.last)):
        return None
    end = free_name_end(scan, body.last, stop)
    text = scan.tokens.text(body.last, end)
    return replace(body, last=end, title=f"{body.head.name} {text}") if end > body.last else None


def _of_country(scan: Scan, body: Body, stop: int) -> Body:
    """ "Bộ Ngoại giao Nga" is another body than the Vietnamese one, whose country is often said as well."""
    if body.head.name != "Bộ":
        return body
    for size in (3, 2, 1):
        words = " ".join(scan.tokens.low[body.last : body.last + size])
        if body.last + size > stop or not scan.cap(body.last):
            continue
        if words == "việt nam":
            return replace(body, last=body.last + size)
        if words in scan.lexicon.words.countries and not name_starts(scan, body.last, stop):
            name = scan.tokens.text(body.last, body.last + size)
            return replace(body, last=body.last + size, title=f"{body.title} {name}")
    return body


def _named(scan: Scan, body: Body, stop: int) -> Body | None:
    if not scan.cap(body.first) and not scan.cap(body.last):
        return None
    end = free_name_end(scan, body.last, stop)
    if end <= body.last or body_at_place(scan, body, end):
        return None
    name = scan.tokens.text(body.last, end)
    if name.lower() in scan.lexicon.words.type_names:
        return None
    return replace(body, last=end, title=f"{body.head.name} {name}")


def _for(scan: Scan, body: Body, stop: int) -> Body | None:
    """ "Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19": named by what it is for."""
    if not scan.cap(body.first):
        return None
    end = purpose_end(scan, body.last, stop)
    if end <= body.last:
        return None
    return replace(body, last=end, title=f"{body.head.name} {scan.tokens.text(body.last, end)}")


def body_at_place(scan: Scan, body: Body, end: int) -> bool:
    """Is the supposed name nothing but a territory ("Công an huyện …"), which is a complement and no name?"""
    place = place_at(scan, body.last, end)
    return place is not None and place.last == end and "place" in body.head.takes


def _territory(scan: Scan, body: Body, at: int, stop: int) -> PlaceRef | None:
    place = place_at(scan, at, stop)
    if place is not None and place.level is not None:
        return place if place.name is not None or at == body.last else None
    if place is None and body.head.bare_place:
        return _unlisted(scan, body, at, stop)
    if place is not None and body.head.bare_place and scan.low(place.last) in ("-", "–"):
        end = _hyphened(scan, place.last, stop)
        if end > place.last:
            return PlaceRef(at, end, body.head.levels[0], None, scan.tokens.text(at, end))
    return place


def _unlisted(scan: Scan, body: Body, at: int, stop: int) -> PlaceRef | None:
    """ "Thành ủy Sài Gòn - Gia Định", "Huyện ủy X": a territory that no table has, after a head that needs one."""
    if at >= stop or at != body.last or not scan.cap(at) or name_starts(scan, at, stop) or new_title(scan, at, stop):
        return None
    end = _hyphened(scan, scan.cap_run(at, stop, 3), stop)
    for cut in range(at + 1, end):
        if scan.low(cut).isalpha() and (name_starts(scan, cut, stop) or new_title(scan, cut, stop)):
            end = cut
            break
    return PlaceRef(at, end, body.head.levels[0] if body.head.levels else None, None, scan.tokens.text(at, end))


def _hyphened(scan: Scan, end: int, stop: int) -> int:
    """ "Sài Gòn - Gia Định": names joined by a hyphen are one name."""
    while end + 1 < stop and scan.low(end) in ("-", "–") and scan.cap(end + 1) and not name_starts(scan, end + 1, stop):
        end = scan.cap_run(end + 1, stop, 3)
    return end


def _allowed(scan: Scan, body: Body, any_case: bool) -> bool:
    if scan.cap(body.first) or any_case:
        return True
    if body.head.any_case and (body.place or body.parent or body.head.bare_place):
        return True
    if body.place is not None and body.place.name is not None and body.head.needs:
        return True
    return _sector_listed(scan, body)


def _sector_listed(scan: Scan, body: Body) -> bool:
    """ "sở Y tế Đồng Tháp": in lower case a head counts before a sector of the list, where no word runs into it."""
    if "sector" not in body.head.takes or scan.low(body.first - 1) in ("cơ", "trụ", "toàn", "cán", "nội"):
        return False
    return scan.lexicon.sectors.longest(scan.tokens.low, body.first + 1, body.last) is not None and scan.cap(
        body.first + 1
    )
