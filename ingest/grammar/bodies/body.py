"""Organisations: a head of the lexicon and what makes it one body: sector, name, territory, parent."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.bodies.addresses import addressed
from ingest.grammar.bodies.branches import branch
from ingest.grammar.bodies.brands import firm_of
from ingest.grammar.bodies.loudnames import calmed
from ingest.grammar.bodies.lowercase import allowed, may_be_allowed, runs_in
from ingest.grammar.bodies.parties import HOME_ORGANS, SECRETARIAT, organ_of, party_after, union_after, union_named
from ingest.grammar.bodies.plain import plain_owner
from ingest.grammar.bodies.rites import of_whichever
from ingest.grammar.bodies.sent import sent
from ingest.grammar.bodies.territory import behind_term, territory
from ingest.grammar.bodies.titles import closed, named, titled
from ingest.grammar.bodies.words import of_kinds, verb
from ingest.grammar.namesakes import became
from ingest.grammar.people import name_starts
from ingest.grammar.pieces import Body
from ingest.grammar.places import bare_place, level_word
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Head

_MAX_DEPTH = 4
_UNIVERSITY = "Đại học"
# Verbs of what becomes something else, and so many words before and in them.
_CHANGES, _LED = ("rename", "remake", "join"), 4
_NO_OFFICES, _BELOW = ("Phòng", "Công an"), ("district", "commune")
_NAMED_ONLY = frozenset(("sector", "name", "number", "country"))  # without a name such a head names nothing
# "(thuộc Sở A)", "(trực thuộc Sở A)".
_OF, _OF_OPENS = ("thuộc",), ("thuộc", "trực")
_DIRECTLY, _PROVISIONAL = ["trực", "thuộc"], ["lâm", "thời"]
_REPUBLIC = ["nước", "cộng", "hòa", "xã", "hội", "chủ", "nghĩa", "việt", "nam"]


def body_at(scan: Scan, at: int, stop: int, *, any_case: bool = False, depth: int = 0) -> Body | None:
    """The organisation named here, or None. Of several readings the longest, of equally long ones the longest head."""
    if at >= stop or not scan.lexicon.heads.starts(scan.tokens.low[at]) or became(scan, at):  # nearly everywhere
        return None
    heads = _heads(scan, at, stop) if depth <= _MAX_DEPTH else []
    if not (any_case or scan.cap(at)) and runs_in(scan, at):
        heads = [(head, end) for head, end in heads if head.any_case]
    if not heads or _no_body(scan, at, stop, heads[0][1]):
        return None
    best: Body | None = None
    for head, end in heads:
        body = _allowed(scan, Body(at, end, head, head.name), stop, any_case, depth)
        if head is not heads[0][0] and verb(scan, heads[0][1]) and not scan.cap(heads[0][1]):
            continue  # "Mặt trận Tổ quốc vận động" is no "Mặt trận" called so
        if best is not None and _whole(best, head):
            continue  # nor is "Ban Chỉ huy Quân sự thị xã" a "Ban Chỉ huy" of that name
        if body is not None and (best is None or body.last > best.last):
            best = body
    best = sent(scan, best) if best is not None and not any_case else best
    named = calmed(scan, _of_republic(scan, best)) if best is not None and not _any_of(scan, best) else None
    return addressed(scan, named, stop) if named is not None else None


def _allowed(scan: Scan, head: Body, stop: int, any_case: bool, depth: int) -> Body | None:
    """The body of a head, where it may be read in its letters."""
    if not (any_case or may_be_allowed(scan, head)):
        return None  # as after most words in lower case
    body = _with_head(scan, head, stop, depth)
    return body if body is not None and allowed(scan, body, any_case) else None


def _whole(best: Body, head: Head) -> bool:
    """Does no shorter head reach farther than a body that has its territory, or is whole where the head is strict?"""
    return (head.strict and best.complete) or (best.place is not None and best.place.word is not None)


def _of_republic(scan: Scan, body: Body) -> Body:
    """ "Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam": the words for the country go with the name."""
    end = body.last + len(_REPUBLIC)
    return replace(body, last=end) if scan.tokens.low[body.last : end] == _REPUBLIC else body


def _any_of(scan: Scan, body: Body) -> bool:
    """ "các Ủy ban của Quốc hội", "đoàn Thanh tra của Bộ Y tế": organs without a name, who is sent out; "Cục Thuế các
    tỉnh": those of several territories."""
    if scan.low(body.last) == "các" and body.place is None and body.title != body.head.name and not body.head.owned:
        return level_word(scan, body.last + 1) is not None and not scan.cap(body.last + 2)
    if (
        body.parent is None
        or body.parent.place is not None
        or body.title != body.head.name
        or scan.low(body.parent.first - 1) != "của"
    ):
        return False
    before = scan.low(body.first - 1)
    some = {"sector", "purpose"} & body.head.takes  # "Ủy ban của Quốc hội", "Cục của Bộ": whichever
    return bool(some) or before in scan.lexicon.words.every or before == "đoàn"


def _heads(scan: Scan, at: int, stop: int) -> list[tuple[Head, int]]:
    """The heads that can stand here: a body by itself is no other one's name, nor is "Ủy ban nhân dân" an "Ủy ban"."""
    found = scan.lexicon.heads.matches(scan.tokens.low, at, stop)
    if len(found) < 2:
        return found
    whole = "nothing" in found[0][0].takes
    return [(head, end) for k, (head, end) in enumerate(found) if k == 0 or _rivals(scan, head, end, whole=whole)]


def _rivals(scan: Scan, head: Head, end: int, *, whole: bool) -> bool:
    return scan.cap(end) and (not whole or ("parent" in head.takes and "name" not in head.takes))


def _no_body(scan: Scan, at: int, stop: int, end: int) -> bool:
    """ "Hội An", "Trường Sa", "Trường Chinh": a place or a person whose name begins like a body's, which has its head
    up to ``end``."""
    if not scan.cap(at):
        return False
    before = scan.low(at - 1)
    loud = end - at == 1 and scan.tokens.word[at].isupper() and before != "trưởng"
    if loud and (before, scan.low(at)) in scan.lexicon.compounds:
        return True  # half of a word in capitals, "CÁN BỘ LÃNH ĐẠO NHÀ MÁY X"; not "BỘ TRƯỞNG BỘ Y TẾ"
    divided = before in scan.lexicon.words.place_heads and scan.cap(at + 1)
    if divided and (scan.low(at - 2), before) not in scan.lexicon.compounds:
        return not scan.opens_line(at)  # "… XÃ BẢN PHỐ" above "CHI BỘ THÔN NÀ SẢN"
    place = scan.places.longest(scan.tokens.low, at, stop)
    if place is not None and any(u.level != "commune" for u in place[0]):
        return place[1] > end
    hit = scan.lexicon.no_bodies.longest(scan.tokens.low, at, len(scan.tokens))
    return hit is not None and hit[1] >= end  # "Công an nhân dân vũ trang" is one, "Công an nhân dân" is not


def complement(scan: Scan, body: Body, stop: int, depth: int = 0) -> Body:
    """The body with the territory or parent that follows it, where its head takes one."""
    at = _past_bracket(scan, body.last, stop)
    link = _past_link(scan, body, at)
    if "parent" in body.head.takes:
        parent = _bracketed_parent(scan, body, stop, depth)
        if parent is not None:
            return replace(body, last=parent.last + 1, parent=parent)
        start = link + (scan.low(link) in (",", "-") and bool(body.head.parents))
        board = _school_board(scan, body, start)
        first = start + (board and scan.low(start + 1) == "trường")
        parent = body_at(scan, first, stop, any_case=start > at or board, depth=depth + 1) or firm_of(scan, body, stop)
        board_of = body.head.name in scan.lexicon.words.boards  # a firm has one, "của" or not
        named = ("name" in body.head.takes and not board_of) or (body.head.part_of is not None and not body.head.needs)
        if "name" in body.head.takes and body.title != body.head.name and scan.low(at) == "thuộc":
            return body  # "Viện Toán học thuộc Viện Hàn lâm …": its name is whole
        next_one = parent is not None and start > link and _turns(scan, parent.last)
        if parent is not None and not next_one and _may_own(parent, body, listed=start > link):
            return replace(body, last=parent.last, parent=parent, linked=link > at and named)
        if parent is None and (plain := plain_owner(scan, body, at)) is not None:
            return replace(body, last=plain.last, parent=plain)
    if "place" in body.head.takes or (body.parent is None and body.head.needs and "parent" in body.head.takes):
        place = territory(scan, body, link, stop) or behind_term(scan, body, at, stop)
        if place is not None:
            return replace(body, last=place.last, place=place)
    return body


def _past_link(scan: Scan, body: Body, at: int) -> int:
    """Behind "của", "thuộc"; "Phòng Năng lượng trực thuộc Viện A"."""
    directly = body.head.owned and not body.head.levels and scan.tokens.low[at : at + 2] == _DIRECTLY
    return at + 2 if directly and scan.cap(at + 2) else at + (scan.low(at) in scan.lexicon.words.owned_by)


def _turns(scan: Scan, at: int) -> bool:
    """ "chuyển A thành Cục Thuế, Tổng cục Hải quan (đã chuyển) thành Cục Hải quan": what becomes something itself owns
    nothing."""
    at = next((k for k in range(at, at + _LED) if scan.low(k) not in scan.lexicon.words.led_up), at + _LED)
    hit = scan.lexicon.cues.longest(scan.tokens.low, at, at + _LED)
    at = hit[1] - 1 if hit is not None and hit[0] in _CHANGES else at
    return scan.low(at) == "thành" and level_word(scan, at) is None


def _may_own(parent: Body, body: Body, *, listed: bool) -> bool:
    """Is it a parent? After a comma only one of the kinds that the head names: else it is the next of a list."""
    level = parent.place.level if parent.place is not None else None
    if (body.head.name, parent.head.name) == _NO_OFFICES and level in _BELOW:
        return False  # the police of a district have teams
    return parent.head is not body.head and (not listed or of_kinds(parent.head, body.head.parents))


def _bracketed_parent(scan: Scan, body: Body, stop: int, depth: int) -> Body | None:
    """ "Khoa Kinh tế (Trường Đại học Vinh)", "Phòng Y tế (thuộc Sở A)": an organ that needs a parent finds it in the
    brackets after it."""
    if scan.low(body.last) != "(":
        return None
    first = body.last + 1
    said = next((n for n in (1, 0) if scan.low(first + n) in _OF), None) if scan.low(first) in _OF_OPENS else None
    first += 0 if said is None else said + 1
    parent = body_at(scan, first, stop, depth=depth + 1)
    if parent is None or scan.low(parent.last) != ")" or parent.head is body.head or parent.title == body.title:
        return None
    owns = said is not None or body.head.owned or "name" not in body.head.takes or parent.head.name in body.head.parents
    return parent if owns else None


def _school_board(scan: Scan, body: Body, at: int) -> bool:
    """ "Hội đồng trường Đại học X", "Ban giám hiệu trường THPT Y": the word for the school in lower case."""
    return scan.low(at) == "trường" and (body.head.name == "Hội đồng" or "Trường" in body.head.parents)


def _past_bracket(scan: Scan, at: int, stop: int) -> int:
    """After "(KH&CN)": an abbreviation in brackets between a body and its territory; "UBND lâm thời tỉnh X"."""
    if scan.tokens.low[at : at + 2] == _PROVISIONAL and level_word(scan, at + 2) is not None:
        return at + 2
    if scan.low(at) != "(":
        return at
    for end in range(at + 1, min(at + 12, stop)):
        if scan.low(end) == ")":
            inner = scan.tokens.word[at + 1 : end]
            after = end + 1
            short = len(inner) == 1 or len(set(scan.tokens.start[at + 1 : end])) <= 2
            owner = after + (scan.low(after) == ",")  # "Cục X (C04), Bộ Công an"
            goes_on = level_word(scan, after) or bare_place(scan, after, stop) or _own_head(scan, owner)
            return after if short and goes_on else at
    return at


def _own_head(scan: Scan, at: int) -> bool:
    return scan.cap(at) and scan.lexicon.heads.starts(scan.low(at))


def _with_head(scan: Scan, body: Body, stop: int, depth: int) -> Body | None:
    party = party_after(scan, body.last, stop, body_at) if _central(body) else None
    party = party or (union_after(scan, body.last, stop, body_at) if body.head.name == SECRETARIAT else None)
    party = party or (union_named(scan, body.last, stop, body_at) if _central(body) else None)
    if party is not None:
        return organ_of(body, party)
    whole = closed(scan, body, stop)
    if whole is not None:
        some = {"number", "parent"} <= body.head.takes  # "Trại tạm giam số 1 Công an tỉnh X"
        return complement(scan, whole, stop, depth) if some else branch(scan, whole, stop)
    if (again := _said_again(scan, body, stop, depth)) is not None:
        return again
    head, body = body.head, branch(scan, titled(scan, body, stop), stop)
    owned = _organ(scan, body, stop, depth) or _of_kind(scan, body, stop)
    if owned is not None or of_whichever(scan, body):
        return owned
    body = branch(scan, named(scan, body, stop), stop)
    some = scan.low(body.last) in scan.lexicon.words.firm_kin
    if body.title == head.name and ("sector" in head.takes or head.takes <= _NAMED_ONLY or some):
        bare = "sector" in head.takes or _bare_firm(scan, body, stop)
        return body if depth and bare and scan.cap(body.first) else None
    whole = complement(scan, body, stop, depth)
    proper = whole.place is None or whole.title != head.name or head.name.lower() not in scan.lexicon.words.named_heads
    return whole if proper and (not head.strict or _of_its_kind(whole)) else None


def _of_its_kind(body: Body) -> bool:
    """Has it a parent of the kinds that its head names: "Ban Kế hoạch Công ty X"?"""
    return body.parent is not None and body.parent.head.name.startswith(body.head.parents)


def _bare_firm(scan: Scan, body: Body, stop: int) -> bool:
    """ "Bí thư Đảng ủy Tập đoàn Nguyễn Văn An", "Công đoàn Tổng Công ty đã …": the firm that was named before."""
    after, words = scan.low(body.last), scan.lexicon.words
    whole = not after.isalpha() or after in words.after_owner or name_starts(scan, body.last, stop)
    return whole and body.head.name.lower() in words.firms


def _said_again(scan: Scan, body: Body, stop: int, depth: int) -> Body | None:
    """ "Ủy viên Ủy ban UBND tỉnh": the head of a body whose letters have it too."""
    letters = scan.tokens.start[body.last : body.last + 2]
    if len(set(letters)) == len(letters):
        return None
    whole = body_at(scan, body.last, stop, depth=depth + 1)
    twice = whole is not None and whole.head.name.startswith(f"{body.head.name} ")
    return replace(whole, first=body.first) if whole is not None and twice else None


def _central(body: Body) -> bool:
    """An organ of the party's centre, or one of its commissions: other parties have some that are called alike."""
    return body.head.name in HOME_ORGANS or body.head.part_of in HOME_ORGANS


def _organ(scan: Scan, body: Body, stop: int, depth: int) -> Body | None:
    """ "Hội đồng Trường Đại học Vinh": where a name or a parent may follow the head, a whole body is the parent."""
    if not {"name", "parent"} <= body.head.takes or body.title != body.head.name:
        return None
    if not (scan.cap(body.last) or scan.cap(body.last + 1)):
        return None
    parent = body_at(scan, body.last, stop, any_case=True, depth=depth + 1) or firm_of(scan, body, stop)
    fits = parent is not None and parent.head is not body.head and parent.complete and not _half(scan, parent)
    return replace(body, last=parent.last, parent=parent) if parent is not None and fits else None


def _half(scan: Scan, parent: Body) -> bool:
    """ "Khoa Đại học Đại cương": one syllable and the rest of its word name no university."""
    alone = parent.head.name == _UNIVERSITY and len(parent.title.split()) == len(_UNIVERSITY.split()) + 1
    low = scan.low(parent.last)
    goes_on = alone and low.isalpha() and not scan.cap(parent.last) and low not in scan.lexicon.words.little
    return goes_on and bare_place(scan, parent.last - 1, parent.last) is None  # "Đại học Huế họp"


def _of_kind(scan: Scan, body: Body, stop: int) -> Body | None:
    """ "Chủ tịch Hội đồng quản trị Công ty": of the company that the text is about."""
    hit = scan.lexicon.heads.longest(scan.tokens.low, body.last, stop) if scan.cap(body.last) else None
    if hit is None or hit[0].name not in body.head.parents or not {"name", "parent"} <= body.head.takes:
        return None
    kind, end = hit
    named = end < stop and scan.cap(end) and not name_starts(scan, end, stop)
    bare = "name" in kind.takes and body.title == body.head.name and not named
    return replace(body, last=end, parent=Body(body.last, end, kind, kind.name)) if bare else None
