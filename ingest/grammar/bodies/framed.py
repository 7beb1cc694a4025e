"""Names of bodies that the words of a history frame: "đổi tên thành X", "tiền thân là X", "X được sáp nhập vào Y".

There the frame tells that what begins with the word for a kind of body is a name, whatever its other words are; where
it ends is told by what no name goes on with.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ingest.grammar.bodies.body import complement
from ingest.grammar.bodies.framednames import name_end
from ingest.grammar.bodies.schools import GRADE
from ingest.grammar.bodies.territory import territory
from ingest.grammar.pieces import Body, PersonName, Piece, PlaceRef
from ingest.grammar.places import bare_place, level_word
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Head
from ingest.lexicon.framedheads import CALLED, CHANGES

# So many words stand in a bracket between a name and its verb, and in a period before a name.
_BRACKET, _PERIOD = 24, 14
# So far from a verb stands what it tells of.
_FAR = 60
_NEAR = 12
_COUNTED, _QUOTES, _COLON = ("là", "gồm", ":"), frozenset(("“", '"')), frozenset((":",))
_PLACE, _GRADED = 4, 2
_FORERUNNER, _GROUND = ["tiền", "thân"], ["cơ", "sở"]


class _Frame(NamedTuple):
    """The verbs of a sentence, by where they begin and end."""

    scan: Scan
    first: int
    last: int
    begins: dict[int, str]
    ends: dict[int, str]
    stops: set[int]
    """where no name goes on: at a verb, at a body that is joined to the one before"""


def framed(scan: Scan, pieces: list[Piece], first: int, last: int) -> list[Body]:
    """The names that the words of a sentence frame: longer than they were read among its pieces, or not read at all."""
    row = None
    if scan.low(first) in scan.lexicon.words.frame_periods or scan.low(first).isdigit():
        row = _row(scan, first, last) or _row_behind(scan, first, last)
    at = bisect_left(scan.frames, first)
    if row is None and (at == len(scan.frames) or scan.frames[at] >= last):
        return []  # nearly always
    frame = _frame(scan, pieces, first, last)
    if row is None and not frame.begins:
        return []
    beside = (piece.first for piece in pieces if isinstance(piece, Body) and scan.low(piece.first - 1) in ("và", ","))
    frame.stops.update(frame.begins, beside)
    return list(_names(frame, pieces, row))


def _frame(scan: Scan, pieces: Sequence[Piece], first: int, last: int) -> _Frame:
    """The verbs of a sentence, but for words of names ("Viện Chuyển đổi số Sông Trà")."""
    begins, ends = dict[int, str](), dict[int, str]()
    said = scan.frames[bisect_left(scan.frames, first) : bisect_left(scan.frames, last)]
    for at in _outside([piece for piece in pieces if isinstance(piece, Body)], said):
        hit = scan.lexicon.frame_verbs.longest(scan.tokens.low, at, last)
        if hit is not None:
            begins[at], ends[hit[1]] = hit[0], hit[0]
    return _Frame(scan, first, last, begins, ends, set())


def _outside(pieces: Sequence[Piece], places: Iterable[int]) -> Iterator[int]:
    """Those of some tokens that stand within none of the pieces; both are in order."""
    k = end = 0
    for at in places:
        while k < len(pieces) and pieces[k].first < at:
            end = max(end, pieces[k].last)
            k += 1
        if at >= end:
            yield at


def _row(scan: Scan, first: int, last: int) -> int | None:
    """ "Từ năm 1961 đến nay: X": where the name begins, in a row of a period and a name."""
    low, words, years = scan.tokens.low, scan.lexicon.words, False
    for at in range(first, min(first + _PERIOD, last - 1)):
        if low[at] == ":":
            return at + 1 if years else None
        years |= low[at].isdigit() and len(low[at]) == len("1945")
        if not (low[at][0].isdigit() or low[at] in words.frame_periods):
            return None
    return None


def _row_behind(scan: Scan, first: int, last: int) -> int | None:
    """ "• X (1949 - 1962);": where the name begins in a row whose period stands behind it."""
    at = first + 1
    if scan.low(first).isalnum() or not scan.cap(at):
        return None
    bracket = next((k for k in range(at, min(at + _BRACKET, last)) if scan.low(k) == "("), last)
    low = scan.tokens.low[bracket + 1 : last]
    ends = low[-1:] == [")"] or low[-2:-1] == [")"]
    return at if ends and len(low[0]) == len("1945") and low[0].isdigit() else None


def _names(frame: _Frame, pieces: list[Piece], row: int | None) -> list[Body]:
    kinds = frame.scan.lexicon.framed.openings(frame.scan.tokens.low[frame.first : frame.last])
    if not kinds:
        return []
    done, found = frame.first, list[Body]()
    own = {piece.first: piece for piece in pieces}
    rows = {left.first for left, right in pairwise(pieces) if left.first == right.first}  # one head of several
    whole = [piece for piece in pieces if not _loose(piece)]
    for at in _outside(whole, (frame.first + k for k in kinds)):
        if at < done or at in rows:
            continue
        read = own.get(at)
        known = read if isinstance(read, Body) and not _bare(read) else None  # "Đoàn Tuồng Sông Trà" is nobody
        body = None
        if not settled(known) and (read is None or isinstance(read, Body) or _loose(read)):
            body = _name(frame, known, at, opened=at == row or _opened(frame, at, found))
        body = body or known  # what stands beside what was read may be joined to it
        if body is not None:
            found.append(body)
            done = body.last
    return [body for body in found if own.get(body.first) is not body]


def _loose(piece: Piece) -> bool:
    """What a name may have in it."""
    return isinstance(piece, PersonName | PlaceRef)


def _bare(read: Body) -> bool:
    """ "Trường | lái xe Quân khu 9": a kind whose name was not read."""
    return read.title == read.head.name and "name" in read.head.takes and not settled(read)


def _name(frame: _Frame, read: Body | None, at: int, *, opened: bool) -> Body | None:
    """The name that begins at a token, where it is longer than what was ``read`` there; ``opened``: the words before it
    say that one begins."""
    scan, low = frame.scan, frame.scan.tokens.low
    head = scan.lexicon.framed.longest(low, at, frame.last)
    if head is None or scan.lexicon.titles.starts_at(low, at, frame.last):
        return None
    if not (scan.cap(at) or _lowered(frame, at, head[1], opened=opened)):
        return None
    end = name_end(scan, head[1], frame.last, frame.stops)
    if end <= (head[1] if read is None else read.last) or not (opened or _closed(frame, end)):
        return None
    if read is not None and not (opened or scan.cap(read.last)) and not _within(scan, read.last, end):
        return None  # "Bộ Văn hóa | chủ trương sáp nhập A và B"
    if _fleeting(scan, head[1], end) or _kind_alone(scan, head[1], end):
        return None
    proper = any(scan.cap(k) or scan.low(k).isdigit() for k in range(head[1], end))
    plain = read is None and scan.cap(at) and (_in_brackets(scan, end) or (opened and _names_it(frame, at, end)))
    return _body(scan, at, head, end, frame.last) if proper or plain else None


def _lowered(frame: _Frame, at: int, end: int, *, opened: bool) -> bool:
    """ "bệnh viện Sông Trà bị đổi tên": in lower case two words, or the word for a school, before a capital; behind the
    words that open a name any ("với tên gọi ban đầu" opens none)."""
    scan = frame.scan
    if scan.tokens.low[at - 1 : at + len(_GROUND)] == ["trên", *_GROUND]:
        return False  # "thành lập B trên cơ sở A, đổi tên C thành D"
    if end - at > 1:
        return opened or scan.cap(end)
    return opened and (scan.cap(end) or scan.low(at) in scan.lexicon.words.school_words)


def _within(scan: Scan, at: int, end: int) -> bool:
    """ "Viện Chăm sóc Bà mẹ và Trẻ | sơ sinh Sông Trà", "Sở Quản lý | và phân phối điện": no verb, more of the name."""
    if (scan.low(at - 1), scan.low(at)) in scan.lexicon.compounds:
        return True  # "Ty Thương binh và Cựu | binh tỉnh A"
    told = f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.frame_verbs
    return not scan.low(at).isalpha() or scan.low(at) == "và" or (scan.cap(end - 1) and not told)


def settled(read: Body | None) -> bool:
    """Has what was read its territory or its parent, or is it one of a list?"""
    if read is None:
        return False
    return "nothing" in read.head.takes or read.listed or read.parent is not None or read.place is not None


def _fleeting(scan: Scan, at: int, end: int) -> bool:
    """ "thành lập Đoàn kiểm tra liên ngành": no body that lasts."""
    lasting = scan.cap(at - 1) and any(scan.cap(k) or scan.low(k).isdigit() for k in range(at + 1, end))
    return scan.low(at) in scan.lexicon.words.fleeting and not lasting and scan.low(at - 1) in _AD_HOC


def _kind_alone(scan: Scan, at: int, end: int) -> bool:
    """ "nâng cấp thành Trường CĐ nghề": what kind it is, and no name."""
    words = scan.lexicon.words
    rest = at + (scan.low(at) in words.legal_forms)
    graded = scan.low(at) == GRADE and end - at <= _GRADED  # "hai trường: trường cấp I …"
    return graded or rest == end or scan.tokens.text(rest, end).lower() in words.type_names


# Kinds of bodies of which many are of a day.
_AD_HOC = frozenset(("tổ", "đoàn", "đội", "ban", "đồng", "nhóm", "quan"))


def _names_it(frame: _Frame, at: int, end: int) -> bool:
    """ "đổi tên thành Công ty tạp phẩm", "tiền thân là …": the words say that it is a name, and it ends as one does."""
    scan, words = frame.scan, frame.scan.lexicon.words
    before = (scan.low(at - 2), scan.low(at - 1))
    naming = before[1] in words.frame_openers or (before[1] == "là" and before[0] in words.frame_copulas)
    naming |= before[1] in words.frame_joints and scan.low(end) == "thành"  # "sáp nhập A và Bảo tàng quân đội thành B"
    ends = end >= frame.last or not scan.low(end).isalpha() or scan.low(end) in words.frame_ends
    return naming and ends and end - at > 2


def _opened(frame: _Frame, at: int, before: Sequence[Body]) -> bool:
    """Do the words before it say that a name begins here?"""
    scan, words = frame.scan, frame.scan.lexicon.words
    near = any(0 <= at - k <= _NEAR for k, name in frame.ends.items() if name in CHANGES)
    if near and scan.low(at - 1) in _COUNTED:
        return True  # "sáp nhập hai trạm là A và B"
    at -= sum(scan.low(at - 1) in marks for marks in (_QUOTES, _COLON))
    low = (scan.low(at - 2), scan.low(at - 1))
    if at in frame.ends or (at - 1 in frame.ends and low[1] in words.frame_links):
        return True
    if low[1] in words.frame_openers or (low[1] == "là" and low[0] in words.frame_copulas):
        return low != ("hoàn", "thành")
    if low == ("thân", "của") or list(low) == _GROUND:
        return True
    if low[1] == "là" and bool(before) and before[-1].last >= at - 2 and CALLED in frame.begins.values():
        return True  # "Tiền thân của A (chính) là B"
    beside = bool(before) and before[-1].last == at - 1 and low[1] in words.frame_joints
    return beside and any(abs(k - at) <= _FAR for k, name in frame.begins.items() if name in CHANGES)


def _closed(frame: _Frame, end: int) -> bool:
    """Do the words behind it tell what became of it?"""
    scan, words = frame.scan, frame.scan.lexicon.words
    at = end
    if _in_brackets(scan, at):
        return True
    if scan.low(at - 1).isdigit() and scan.low(at) == "năm" and not scan.low(at + 1).isdigit():
        return False  # "Bệnh viện kỷ niệm 105 năm thành lập"
    if scan.low(at) == "(":
        at = next((k + 1 for k in range(at, min(at + _BRACKET, frame.last)) if scan.low(k) == ")"), at)
    while at < frame.last and at not in frame.begins and (scan.low(at) in words.frame_led or _dated(scan, at)):
        at += 1
    if at in frame.begins or scan.tokens.low[at : at + 2] == ["nay", "là"]:
        return True
    if scan.low(at) == "là" and scan.low(at + 1) in words.told_kinds:
        return any(0 < k - at <= _FAR for k in frame.begins)  # "A là đơn vị … được thành lập"
    changed = any(0 <= at - k <= _FAR for k, name in frame.begins.items() if name in CHANGES)
    return changed and scan.low(at) == "thành" and level_word(scan, at) is None


def _in_brackets(scan: Scan, at: int) -> bool:
    """ "A (tiền thân của B)", "A (nay là B)"."""
    return scan.low(at) == "(" and (scan.tokens.low[at + 1 : at + 3] == _FORERUNNER or scan.low(at + 1) == "nay")


def _dated(scan: Scan, at: int) -> bool:
    return scan.low(at)[:1].isdigit() or scan.low(at) in scan.lexicon.words.times_of


def _body(scan: Scan, at: int, headed: tuple[Head, int], end: int, stop: int) -> Body:
    """The body of a name, with the territory at its end where its kind has one in each."""
    head, first = headed
    body = Body(at, end, head, f"{head.name} {scan.tokens.text(first, end)}")
    if "place" in head.takes and level_word(scan, end) is not None:
        place = territory(scan, body, end, min(end + _PLACE, stop))
        return body if place is None else _placed(body, body.title, place)
    if {"place", "sector"} <= head.takes:
        for k in range(max(first + 1, end - _PLACE), end):
            place = bare_place(scan, k, end)
            if place is not None and place.last == end:
                return _placed(body, f"{head.name} {scan.tokens.text(first, k)}", place)
    whole = complement(scan, body, stop) if "parent" in head.takes and not head.levels else body
    return (
        whole
        if whole is not body or (head.owned and "province" in head.levels)
        else Body(at, end, head, body.title, whole=True)
    )


def _placed(body: Body, title: str, place: PlaceRef) -> Body:
    return Body(body.first, place.last, body.head, title, place)


def with_names(pieces: list[Piece], found: list[Body]) -> list[Piece]:
    """The pieces with those names, and without what was read within them."""
    if not found:
        return pieces
    rest = [piece for piece in pieces if not any(one.first <= piece.first < one.last for one in found)]
    return sorted([*rest, *found], key=lambda piece: piece.first)
