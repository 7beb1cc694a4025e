"""Organisations: a head of the lexicon and what makes it one body: a sector, a name, a territory, the body it is an organ of."""

from __future__ import annotations

from dataclasses import replace

from ingest.grammar.people import name_starts
from ingest.grammar.pieces import Body, PlaceRef
from ingest.grammar.places import bare_place, level_word, place_at
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Head

_LINKS = frozenset(("của", "thuộc"))
_MAX_DEPTH = 4
# "Vụ Tổ chức cán bộ, Bộ Xây dựng"; "Ban cán sự đảng, UBND tỉnh"
_COMMA_PARENT = frozenset(("Vụ", "Cục", "Phòng", "Ban cán sự đảng", "Đảng đoàn"))


def body_at(scan: Scan, at: int, stop: int, *, any_case: bool = False, depth: int = 0) -> Body | None:
    """The organisation named here, or None. Of several readings the longest, of equally long ones the longest head."""
    if depth > _MAX_DEPTH or not scan.lexicon.heads.starts(scan.low(at)):
        return None
    best: Body | None = None
    for head, end in scan.lexicon.heads.matches(scan.tokens.low, at, stop):
        body = _with_head(scan, head, at, end, stop, depth)
        if body is not None and _allowed(scan, body, any_case) and (best is None or body.last > best.last):
            best = body
    return best


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
    if "place" in body.head.takes or body.parent is None and body.head.needs and "parent" in body.head.takes:
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


def _with_head(scan: Scan, head: Head, at: int, end: int, stop: int, depth: int) -> Body | None:
    body = Body(at, end, head, head.name)
    if "nothing" in head.takes:
        return body
    if "sector" in head.takes:
        body = _sector(scan, body, stop) or body
    if body.title == head.name and "name" in head.takes:
        body = _named(scan, body, stop) or body
    if body.title == head.name and head.takes <= {"sector", "name"}:
        return None
    if body.title == head.name and "sector" in head.takes:
        return None
    return complement(scan, body, stop, depth)


def _sector(scan: Scan, body: Body, stop: int) -> Body | None:
    hit = scan.lexicon.sectors.longest(scan.tokens.low, body.last, stop)
    if hit is not None and (scan.cap(body.last) or body.head.name in ("Sở", "Bộ")):
        sector, end = hit
        return _of_country(scan, replace(body, last=end, title=f"{body.head.name} {sector.name}"), stop)
    if "name" in body.head.takes or not (scan.cap(body.last) and scan.cap(body.first)) or level_word(scan, body.last):
        return None
    if _new_title(scan, body.last, stop) or scan.lexicon.titles.starts(scan.low(body.last)):
        return None
    end = name_end(scan, body.last, stop)
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
    end = name_end(scan, body.last, stop)
    if end <= body.last or body_at_place(scan, body, end):
        return None
    return replace(body, last=end, title=f"{body.head.name} {scan.tokens.text(body.last, end)}")


def body_at_place(scan: Scan, body: Body, end: int) -> bool:
    """Is the supposed name nothing but a territory ("Công an huyện …"), which is a complement and no name?"""
    place = place_at(scan, body.last, end)
    return place is not None and place.last == end and "place" in body.head.takes


def name_end(scan: Scan, at: int, stop: int) -> int:
    """End of the free name of a body: capitals, numbers, quotes, and the ordinary words that join them."""
    if scan.low(at) in ("“", '"', "‘"):
        return _closing(scan, at, stop)
    end = at
    while end < stop:
        step = _name_step(scan, end, stop, at)
        if step == 0:
            break
        end += step
    return end


def _name_step(scan: Scan, at: int, stop: int, start: int) -> int:
    """How many tokens at ``at`` still belong to the name: 0 ends it."""
    low, words = scan.low(at), scan.lexicon.words
    if at > start and name_starts(scan, at, stop) and scan.low(at - 1) not in words.type_words:
        return 0
    if at > start and _new_title(scan, at, stop):
        return 0
    if scan.cap(at):
        return max(_place_length(scan, at, stop), 1)
    if low.isdigit() or (scan.low(at - 1), low) in scan.lexicon.compounds and scan.cap(at - 1):
        return 1
    if low in ("và", "-", "–", "&", ",", ".") and at > start:
        return _joined(scan, at, stop, low)
    if at == start:
        run = _ordinary_run(scan, at, stop) if scan.cap(at - 1) and low in words.ordinary else 0
        return run if run >= 2 else 0
    return _ordinary_run(scan, at, stop) if low in words.ordinary else _inner_syllable(scan, at, stop)


def _inner_syllable(scan: Scan, at: int, stop: int) -> int:
    """ "Cơ khí Động lực", "Truyền máu Trung ương": one syllable in lower case between capitals, no verb and no preposition."""
    low = scan.low(at)
    between = scan.cap(at - 1) and scan.cap(at + 1) and at + 1 < stop and low.isalpha()
    if not between or low in scan.lexicon.words.little or scan.lexicon.cues.starts(low):
        return 0
    return 0 if name_starts(scan, at + 1, stop) or _new_title(scan, at + 1, stop) else 1


def _place_length(scan: Scan, at: int, stop: int) -> int:
    """The name of a territory is one piece of a name ("Trường THPT Nam Trà My")."""
    hit = scan.places.longest(scan.tokens.low, at, stop)
    whole = hit is not None and all(scan.cap(k) for k in range(at, hit[1]))
    return hit[1] - at if hit is not None and whole and not name_starts(scan, at, stop) else 0


def _ordinary_run(scan: Scan, at: int, stop: int) -> int:
    """Length of a run of ordinary words that belongs to the name; a verb that only looks like one does not."""
    words, end = scan.lexicon.words, at
    while end < stop and not scan.cap(end) and scan.low(end) in words.ordinary:
        word = level_word(scan, end)
        if word is not None and scan.cap(word[2]):
            break
        end += 1
    goes_on = end < stop and (scan.cap(end) or scan.low(end) in ("và", "của", "-", "–"))
    verb = f"{scan.low(at)} {scan.low(at + 1)}" in words.verb_like
    return 0 if verb and not goes_on and end < stop and scan.low(end).isalpha() else end - at


def _joined(scan: Scan, at: int, stop: int, low: str) -> int:
    """A joining word belongs to the name when the name goes on after it: "Văn hóa, Thể thao và Du lịch"."""
    if at + 1 >= stop or low == ".":
        return 0
    if low in (",",):
        return 2 if scan.cap(at + 1) and not _new_title(scan, at + 1, stop) and _comma_goes_on(scan, at, stop) else 0
    if low in ("-", "–"):
        near = scan.tokens.start[at + 1] - scan.tokens.end[at - 1] <= 3
        return 2 if near and scan.cap(at + 1) and not name_starts(scan, at + 1, stop) and not _new_title(scan, at + 1, stop) else 0
    fits = scan.cap(at + 1) or scan.low(at + 1) in scan.lexicon.words.ordinary
    return 2 if fits and not name_starts(scan, at + 1, stop) and not _new_title(scan, at + 1, stop) else 0


def _comma_goes_on(scan: Scan, at: int, stop: int) -> bool:
    """After "A, B" an "và C" must follow soon, and A, B must be short: an enumeration inside a name."""
    for k in range(at + 2, min(at + 5, stop)):
        if scan.low(k) == "và":
            return scan.cap(k + 1) and not name_starts(scan, at + 1, stop)
        if not scan.low(k).isalpha():
            return False
    return False


def _new_title(scan: Scan, at: int, stop: int) -> bool:
    """Something of its own begins here: a post, a body of several words, the word for a territory."""
    lexicon = scan.lexicon
    hit = lexicon.titles.longest(scan.tokens.low, at, stop)
    if hit is not None and (hit[1] - at >= 2 or scan.cap(at)):
        return True
    head = lexicon.heads.longest(scan.tokens.low, at, stop)
    if head is not None and head[1] - at >= 2 and head[0].needs is False:
        return True
    word = level_word(scan, at)
    return word is not None and (scan.cap(word[2]) or not scan.low(word[2]).isalpha())


def _closing(scan: Scan, at: int, stop: int) -> int:
    for end in range(at + 1, min(at + 14, stop)):
        if scan.low(end) in ("”", '"', "’"):
            return end + 1
    return at


def _territory(scan: Scan, body: Body, at: int, stop: int) -> PlaceRef | None:
    place = place_at(scan, at, stop)
    if place is not None and place.level is not None:
        return place if place.name is not None or at == body.last else None
    if place is None and body.head.bare_place:
        return _unlisted(scan, body, at, stop)
    if place is not None and body.head.bare_place and scan.low(place.last) in ("-", "–"):
        end = _hyphened(scan, at, place.last, stop)
        if end > place.last:
            return PlaceRef(at, end, body.head.levels[0], None, scan.tokens.text(at, end))
    return place


def _unlisted(scan: Scan, body: Body, at: int, stop: int) -> PlaceRef | None:
    """ "Thành ủy Sài Gòn - Gia Định", "Huyện ủy X": a territory that no table has, after a head that needs one."""
    if at >= stop or at != body.last or not scan.cap(at) or name_starts(scan, at, stop) or _new_title(scan, at, stop):
        return None
    end = _hyphened(scan, at, scan.cap_run(at, stop, 3), stop)
    for cut in range(at + 1, end):
        if scan.low(cut).isalpha() and (name_starts(scan, cut, stop) or _new_title(scan, cut, stop)):
            end = cut
            break
    return PlaceRef(at, end, body.head.levels[0] if body.head.levels else None, None, scan.tokens.text(at, end))


def _hyphened(scan: Scan, at: int, end: int, stop: int) -> int:
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
    """ "sở Y tế Đồng Tháp": a head in lower case counts where a sector of the list follows it, and no word runs into it."""
    if "sector" not in body.head.takes or scan.low(body.first - 1) in ("cơ", "trụ", "toàn", "cán", "nội"):
        return False
    return scan.lexicon.sectors.longest(scan.tokens.low, body.first + 1, body.last) is not None and scan.cap(body.first + 1)
