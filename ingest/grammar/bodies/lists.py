"""Coordinated lists: "UBND các huyện: Bát Xát, Sa Pa và Bắc Hà" is three bodies, after "Chủ tịch" three posts; so is
"các Sở: Y tế, Nội vụ và Tài chính"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.records import replace
from ingest.grammar.bodies.body import body_at
from ingest.grammar.bodies.commissions import commissions
from ingest.grammar.bodies.sharedheads import named_row, plural_names
from ingest.grammar.pieces import Body, Piece, PlaceRef, Post
from ingest.grammar.places import level_word, place_at
from ingest.grammar.rows import row_from
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Head

_MOST = 40
_PAIR = 2
_NUMBERS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9}
_JOINTS = frozenset((",", "và", ";", "-", "–"))
_PARTY, _COMMAND = "Đảng ủy", ["bộ", "tư", "lệnh"]
_JOINED = frozenset((",", "và", "-", "–", "/", "&"))


def listed(scan: Scan, piece: Body | Post, stop: int) -> list[Body] | list[Post]:
    """The bodies or posts of a list that starts with ``piece``; empty where no list follows."""
    body = piece.body if isinstance(piece, Post) else piece
    if body is None:
        return []
    if body.listed and "sector" not in body.head.takes:
        return commissions(scan, body.first, stop)
    bodies = _sectors(scan, body, stop) if body.listed else _placed(scan, body, stop) or named_row(scan, body, stop)
    if isinstance(piece, Body):
        return bodies
    return [replace(piece, last=b.last, body=b) for b in bodies]


_OLD = 2
"""So many words has the name of a ministry of former times."""


def plural_at(scan: Scan, at: int, stop: int) -> Body | None:
    """The first body of "các Sở: Y tế, …", "3 Sở: Y tế, …", "liên bộ Tài chính - Nội vụ": one head and the sectors of
    many."""
    counted = scan.low(at) not in ("các", "liên")
    if counted and scan.low(at + 2) != ":" and not scan.cap(at + 2):
        return None
    hit = scan.lexicon.heads.longest(scan.tokens.low, at + 1, stop)
    if hit is None or "sector" not in hit[0].takes:
        return plural_names(scan, hit[0], at + 1, hit[1], stop) if hit is not None else None
    body = _sector(scan, hit[0], hit[1] + (scan.low(hit[1]) == ":"), stop)
    found = _sectors(scan, body, stop) if body is not None else []
    if counted and scan.low(at + 2) != ":" and len(found) != _number(scan.low(at)):
        return None  # "2 Ty Nông nghiệp và Lâm nghiệp" are two, "2 Sở Nông nghiệp và Môi trường" too, of one name
    return body if found else None


def _number(word: str) -> int:
    """How many a small number is; 0 for any other word."""
    return int(word) if word.isdecimal() else _NUMBERS.get(word, 0)


def _sectors(scan: Scan, body: Body, stop: int) -> list[Body]:
    """The body and those of the sectors after it, at least two; a territory at the end is that of all."""
    found = row_from(scan, body, lambda at: _sector(scan, body.head, at, stop), _JOINTS)
    place = place_at(scan, found[-1].last, stop) if "place" in body.head.takes else None
    if place is not None and place.level is not None:
        found = [replace(b, place=place) for b in found]
    return found if len(found) > 1 else []


def _sector(scan: Scan, head: Head, at: int, stop: int) -> Body | None:
    """The body of one sector, with or without its head said again."""
    again = scan.lexicon.heads.longest(scan.tokens.low, at, stop)
    first, at = at, again[1] if again is not None and again[0] is head else at
    hit = scan.lexicon.sectors.longest(scan.tokens.low, at, stop) if at < stop and scan.cap(at) else None
    if head.name in scan.lexicon.words.ministries and (hit is None or not hit[0].ministry):
        return _old_ministry(scan, head, first, at)
    if hit is None or _body_of_its_own(scan, at, hit[1]):
        return None
    return Body(first, hit[1], head, f"{head.name} {hit[0].name}", listed=True)


def _old_ministry(scan: Scan, head: Head, first: int, at: int) -> Body | None:
    """ "liên Bộ Giáo dục - Nội vụ": a ministry of former times, whose name begins those of today's."""
    name = " ".join(scan.tokens.low[at : at + _OLD])
    if not scan.cap(at) or name not in scan.lexicon.words.old_ministries:
        return None
    return Body(first, at + _OLD, head, f"{head.name} {name.capitalize()}", listed=True)


def _body_of_its_own(scan: Scan, at: int, end: int) -> bool:
    """ "…, Công an tỉnh": a sector that is a body with a territory after it."""
    return level_word(scan, end) is not None and scan.lexicon.heads.starts_at(scan.tokens.low, at, end)


def _placed(scan: Scan, body: Body, stop: int) -> list[Body]:
    """The bodies of one head in several territories."""
    if (lowest := body.nested()[-1]).place is not None:
        return _of_provinces(scan, body, lowest, stop)
    if body.place is not None or body.parent is not None or "place" not in body.head.takes:
        return []
    places = _places(scan, body.last, stop)
    return [replace(body, first=body.first, last=p.last, place=p, listed=True) for p in places]


def _of_provinces(scan: Scan, body: Body, lowest: Body, stop: int) -> list[Body]:
    """ "Ban Thường vụ Tỉnh ủy Lào Cai, Sơn La": bodies of a head that only provinces have, in each of them."""
    place = lowest.place
    if place is None or place.last != body.last:
        return []
    if "tỉnh" not in (place.word, lowest.head.word):
        return _departments(scan, body, place, stop)
    if place.name is None:  # "2 Đảng bộ tỉnh: Lào Cai và Sơn La"
        named = _province(scan, body.last + 1, stop) if scan.low(body.last) == ":" else None
        body = replace(_moved(body, named), last=named.last, listed=True) if named is not None else body
    found = row_from(scan, body, lambda at: _in_province(scan, body, at, stop))
    return found if len(found) > 1 else []


def _departments(scan: Scan, body: Body, place: PlaceRef, stop: int) -> list[Body]:
    """ "Ty Y tế Lào Cai, Yên Bái và Sơn La": departments of several provinces, whose row "và" closes."""
    joined = scan.low(body.last) in (",", "và") and {"sector", "place"} <= body.head.takes and body.parent is None
    if not joined or place.level is not None or not scan.places.is_province(place.name or ""):
        return []
    found = row_from(scan, body, lambda at: _in_province(scan, body, at, stop))
    return found if len(found) > 1 and scan.low(found[-1].first - 1) == "và" else []


def _in_province(scan: Scan, body: Body, at: int, stop: int) -> Body | None:
    """The body in the province that is named at a token."""
    place = _province(scan, at, stop)
    return replace(_moved(body, place), first=at, last=place.last, listed=True) if place is not None else None


def _province(scan: Scan, at: int, stop: int) -> PlaceRef | None:
    """A name that provinces have, by itself and whole."""
    hit = scan.places.longest(scan.tokens.low, at, stop) if at < stop and scan.cap(at) else None
    if hit is None or scan.cap(hit[1]) or all(unit.word != "tỉnh" for unit in hit[0]):
        return None
    return PlaceRef(at, hit[1], "province", "tỉnh", hit[0][0].name)


def _moved(body: Body, place: PlaceRef) -> Body:
    """The body with another territory at its lowest."""
    if body.parent is not None:
        return replace(body, parent=_moved(body.parent, place))
    return replace(body, place=place)


def _places(scan: Scan, at: int, stop: int) -> list[PlaceRef]:
    """The territories after "các huyện", "3 tỉnh", "các huyện, thị xã:"; each takes the level of the list unless it
    names its own."""
    count = _number(scan.low(at))
    if scan.low(at) != "các" and count < _PAIR:
        return []
    levels, at = _levels(scan, at + 1)
    at += _unnamed(scan, at, stop)
    found: list[PlaceRef] = []
    while levels and at < stop and len(found) < _MOST:
        place = _one(scan, at, stop, levels)
        if place is None:
            break
        found.append(place)
        at = place.last
        if scan.low(at) not in (",", "và", ";"):
            break
        at += 1 + (scan.low(at) != "và" and scan.low(at + 1) == "và")
    return found if count in (0, len(found)) else []


def _unnamed(scan: Scan, at: int, stop: int) -> int:
    """ "các huyện, thị xã Bảo Lộc, thành phố Đà Lạt": those of a level without their names, and others by name."""
    named = place_at(scan, at + 1, stop, nested=0) if scan.low(at) in (",", "và") and level_word(scan, at + 1) else None
    return int(named is not None and named.name is not None)


def _levels(scan: Scan, at: int) -> tuple[dict[str, str], int]:
    """The words for the levels of a list and what each is ("huyện, thị xã, thành phố:"), and where its names begin."""
    found: dict[str, str] = {}
    level, first, end = level_word(scan, at), 0, at
    while level is not None:
        found[level[0]], end = level[1], level[2]
        first = first or end
        level = level_word(scan, end + 1) if scan.low(end) in (",", "và") else None
    if scan.low(end) == ":":
        return found, end + 1
    return dict(list(found.items())[:1]), first


def _one(scan: Scan, at: int, stop: int, levels: dict[str, str]) -> PlaceRef | None:
    own = place_at(scan, at, stop, nested=0) if level_word(scan, at) else None
    if own is not None and own.name is not None:
        return own
    hit = scan.places.longest(scan.tokens.low, at, stop)
    if hit is None or not scan.cap(at):
        return None
    word = next((unit.word for unit in hit[0] if unit.word in levels), next(iter(levels)))
    return PlaceRef(at, hit[1], levels[word], word, hit[0][0].name)


def shared(scan: Scan, pieces: list[Piece]) -> list[Piece]:
    """Bodies joined by "và", a comma or a dash have the territory of the last: "HĐND, UBND huyện Bát Xát"."""
    done = list(pieces)
    for k in range(len(done) - 2, -1, -1):
        left, right = done[k], done[k + 1]
        place = _place_of(right)
        joined = scan.tokens.low[left.last : right.first]
        if place is not None and len(joined) == 1 and joined[0] in _JOINED:
            done[k] = _lent(left, place, right)
        elif isinstance(left, Body) and isinstance(right, Body) and len(joined) == 1 and joined[0] in _JOINED:
            done[k] = _of_one_level(scan, left, right)
        elif isinstance(left, Body) and isinstance(right, PlaceRef) and _with_its_people(scan, left, joined):
            done[k] = replace(left, place=right) if right.name is not None else left
    return done


def _of_one_level(scan: Scan, left: Body, right: Body) -> Body:
    """ "lãnh đạo HĐND, UBND huyện": both of the district, whichever that is, and not the first of another's."""
    place = right.place if right.parent is None and not right.listed else None
    bare = left.place is None and left.parent is None and left.head.name in scan.lexicon.words.of_each_level
    return replace(left, place=place) if place is not None and place.level is not None and bare else left


def _with_its_people(scan: Scan, body: Body, joined: list[str]) -> bool:
    """ "Đảng bộ, chính quyền và nhân dân huyện X": those of the territory stand between."""
    if body.complete or body.parent is not None or not {"place", "parent"} <= body.head.takes:
        return False
    return joined[:1] in ([","], ["và"]) and "dân" in joined and set(joined) <= scan.lexicon.words.people_beside


def _place_of(piece: Piece) -> PlaceRef | None:
    body = piece.body if isinstance(piece, Post) else piece
    if isinstance(body, Body) and body.listed and "sector" not in body.head.takes:
        return None  # "Giám đốc Sở Y tế, Chủ tịch UBND các huyện A, B"
    return body.place if isinstance(body, Body) and body.place is not None and body.place.name is not None else None


def _lent(piece: Piece, place: PlaceRef, beside: Piece) -> Piece:
    """The piece with a territory that it shares with the next one, where it lacks its own and can have this."""
    if isinstance(piece, Post) and piece.body is not None:
        return replace(piece, body=_with_place(piece.body, place))
    alike = isinstance(piece, Body) and isinstance(beside, Body) and beside.head is piece.head
    return _with_place(piece, place, alike=alike) if isinstance(piece, Body) else piece


def _with_place(body: Body, place: PlaceRef, *, alike: bool = False) -> Body:
    if body.parent is not None:
        return replace(body, parent=_with_place(body.parent, place))
    if "name" in body.head.takes and body.title != body.head.name:
        return body
    levels = body.head.levels or ("commune",)
    fits = alike or place.level in levels or (place.level == "city" and set(levels) & {"province", "district"})
    return replace(body, place=place) if "place" in body.head.takes and body.place is None and fits else body


def shared_parents(scan: Scan, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """ "Ban Chấp hành, Ban Thường vụ Tỉnh ủy X", "Trưởng phòng A, Trưởng phòng B Sở X": an organ without a parent
    before one that names it has the same."""
    lent: list[Piece] = []
    for piece in reversed(pieces):
        lent.append(_with_parent(scan, piece, lent[-1]) if lent else piece)
    return reversed(lent)


def _with_parent(scan: Scan, piece: Piece, after: Piece) -> Piece:
    if isinstance(piece, Post) and isinstance(after, Post) and piece.body is not None and after.body is not None:
        alike = piece.body.head is after.body.head and piece.body.head.owned and not piece.body.complete
        beside = alike and scan.tokens.low[piece.last : after.first] in ([","], ["và"])
        return replace(piece, body=replace(piece.body, parent=after.body.parent)) if beside else piece
    if not (isinstance(piece, Body) and isinstance(after, Body)):
        return piece
    led = _led(scan, after) if piece.title == _PARTY and piece.parent is None and piece.place is None else None
    parent = led or (after.parent if _lacks(piece) else None)
    joined = set(scan.tokens.low[piece.last : after.first]) <= _JOINED
    return replace(piece, parent=parent) if parent is not None and joined else piece


def _led(scan: Scan, board: Body) -> Body | None:
    """ "Đảng ủy, Ban Giám đốc Công an tỉnh X", "Đảng ủy, Bộ Tư lệnh BĐBP": the body that a board leads."""
    if board.head.name in scan.lexicon.words.boards:
        return board.parent
    at = board.first + len(_COMMAND)
    return body_at(scan, at, board.last) if scan.tokens.low[board.first : at] == _COMMAND else None


def _lacks(body: Body) -> bool:
    whole = body.parent is None and body.place is None and body.title == body.head.name
    return whole and body.head.takes - {"contest"} == {"parent"}
