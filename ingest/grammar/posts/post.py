"""Posts: a title of the lexicon and the body it belongs to."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from graph.records import replace
from ingest.grammar.bodies.body import body_at, complement
from ingest.grammar.bodies.branches import hamlet_end
from ingest.grammar.bodies.brands import brand_after
from ingest.grammar.bodies.lists import plural_at
from ingest.grammar.bodies.parties import HOME_ORGANS, party_after, post_of
from ingest.grammar.bodies.words import noun
from ingest.grammar.names import full_place
from ingest.grammar.namesakes import became, named_with_title
from ingest.grammar.people import Before, name_starts, person_at
from ingest.grammar.pieces import Body, PlaceRef, Post
from ingest.grammar.places import place_at
from ingest.grammar.posts.abroad import foreign_post, in_republic
from ingest.grammar.posts.charges import charged_again, charged_with
from ingest.grammar.posts.marks import marked
from ingest.grammar.posts.rooms import head_size, is_unnamed, owned_behind, room_led
from ingest.grammar.posts.shortbodies import implied_body, own_body, whole_body
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Title

_PARTY = ("đảng", "cộng", "sản", "việt", "nam")
# Of a ministry or a central body: what its heads are called after.
_ROOMS = ("Vụ", "Cục")
_OFFICE, _MEMBER = ["chức", "vụ"], ["thành", "viên"]
_GOVERNMENT = ["chính", "phủ"]
# "nữ Chủ tịch đầu tiên của UBND tỉnh X": the first of the women, who may be in office still.
_WOMAN = "nữ"
# How the titles find their body of those who may lead a room.
_LEADING = ("inside", "follows")


def post_at(scan: Scan, at: int, stop: int) -> Post | None:
    """The post named here, with the marks before it ("nguyên", "quyền"); of several readings the longest."""
    titles = scan.lexicon.titles.matches(scan.tokens.low, at, stop)
    if (
        not titles
        or became(scan, at)
        or named_with_title(scan, at)
        or _in_palace(scan, at)
        or _ends_office(scan, at)
        or _of_a_body(scan, at)
    ):
        return None
    best: Post | None = None
    for title, end in titles:
        post = _with_title(scan, title, at, end, stop)
        if post is not None and (best is None or post.last > best.last):
            best = post
    return best and marked(scan, best)


def _in_palace(scan: Scan, at: int) -> bool:
    """ "Phủ Thủ tướng" is a house; "TM. CHÍNH PHỦ" / "THỦ TƯỚNG" is who signs for the government."""
    return scan.low(at - 1) in scan.lexicon.words.palaces and scan.tokens.low[at - 2 : at] != _GOVERNMENT


def _ends_office(scan: Scan, at: int) -> bool:
    """ "giữ chức vụ Trưởng Ban X": the word for an office, and no "Vụ trưởng"."""
    return scan.tokens.low[at - 1 : at + 1] == _OFFICE and not scan.cap(at) and scan.low(at + 2) != _OFFICE[1]


def _of_a_body(scan: Scan, at: int) -> bool:
    """ "đơn vị thành viên của Tập đoàn X", "thành viên của Đại học Y": a body is a member, and nobody has an office."""
    if scan.tokens.low[at : at + 2] != _MEMBER:
        return False
    words, low = scan.lexicon.words, scan.tokens.low
    after = at + 2 + (scan.low(at + 2) == "của")
    whole = any(" ".join(low[after : after + size]) in words.with_members for size in (2, 3))
    return whole or f"{scan.low(at - 2)} {scan.low(at - 1)}" in words.member_bodies


def _with_title(scan: Scan, title: Title, at: int, end: int, stop: int) -> Post | None:
    post = Post(at, end, title)
    if title.shorts and " ".join(scan.tokens.low[at:end]) in title.shorts and not _from_province(scan, end, stop):
        return None
    foreign = foreign_post(scan, post, stop) if title.foreign or title.body == "country" else None
    if foreign is not None or title.body == "country":
        return foreign
    if title.body == "none":
        return None if in_republic(scan, end, stop) else post
    if title.body.endswith(" +"):
        return _headed(scan, post, title.body[:-2], stop)
    told = _READERS.get(title.body, _one_body)(scan, post, stop)
    of_room = title.body in _LEADING and (told is None or is_unnamed(told))
    return (room_led(scan, post, stop) if of_room else None) or told


def _one_body(scan: Scan, post: Post, stop: int) -> Post:
    """A title of one body alone ("Ủy viên Bộ Chính trị")."""
    title = post.title
    whole = replace(post, body=Body(post.first, post.last, scan.lexicon.head_by_name[title.body], title.body))
    party = party_after(scan, post.last, stop, body_at) if title.body in HOME_ORGANS else None
    if party is not None:
        return post_of(whole, party)
    ours = title.body in HOME_ORGANS
    return _of(scan, replace(whole, last=_past_party(scan, post.last)) if ours else whole, stop)


def _past_party(scan: Scan, at: int) -> int:
    """After "Ủy viên Trung ương Đảng" Cộng sản Việt Nam, "Ủy viên Bộ Chính trị" Đảng Cộng sản Việt Nam."""
    name = _PARTY[scan.low(at - 1) == _PARTY[0] :]
    return at + len(name) if tuple(scan.tokens.low[at : at + len(name)]) == name else at


def _from_province(scan: Scan, at: int, stop: int) -> bool:
    """ "Đại biểu Trần Văn A (Lào Cai)", "(đoàn Hà Nội)"."""
    person = person_at(scan, at, stop, Before.TITLE)
    if person is None or scan.low(person.last) != "(":
        return False
    first = person.last + 1
    place = place_at(scan, first + (scan.low(first) == "đoàn"), stop)
    units = scan.places.units(place.name) if place is not None and place.name else []
    return place is not None and scan.low(place.last) == ")" and any(u.level == "province" for u in units)


def _of_hamlet(scan: Scan, post: Post, stop: int) -> Post:
    """ "Trưởng thôn Nà Sản Lò Văn Muôn", "Trưởng khu phố 3": a hamlet's name or number is a part of the title."""
    end = hamlet_end(scan, post.last, stop)
    if end == post.last:
        return post
    name = scan.tokens.text(post.last, end)
    return replace(post, last=end, inside=True, title=replace(post.title, name=f"{post.title.name} {name}"))


def ruler_of(post: Post, place: PlaceRef) -> Post:
    """The title of a governor with what he or she rules."""
    name = f"{post.title.name} {full_place(place)}"
    return replace(post, inside=True, place=place, title=replace(post.title, name=name, body="named"))


def _ruling(scan: Scan, post: Post, stop: int) -> Post | None:
    """ "Phó Tỉnh trưởng tỉnh Hủa Phăn": what a governor abroad rules is a part of the title, and no body."""
    place = place_at(scan, post.last, stop) if post.title.name in scan.lexicon.words.governors else None
    if place is None or place.level is None or place.name is None:
        return None
    return replace(ruler_of(post, place), last=place.last)


def _of(scan: Scan, post: Post, stop: int) -> Post:
    """ "đại biểu Quốc hội tỉnh Lào Cai": the territory belongs to the words but not to the post."""
    place = place_at(scan, post.last, stop, nested=0)
    if place is not None and place.level is not None and post.title.name == "Đại biểu Quốc hội":
        return replace(post, last=place.last)
    return post


def _inside(scan: Scan, post: Post, stop: int) -> Post:
    """The last word of the title is the head of the body: "Trưởng ban" + "Tổ chức Tỉnh ủy"; some say it twice."""
    if scan.low(post.last) == scan.low(post.last - 1):
        return _follows(scan, post, stop)
    body = body_at(scan, post.last - head_size(scan, post), stop, any_case=True)
    if body is not None and body.last > post.last:
        led = charged_again(scan, replace(post, last=body.last, body=body, inside=True), stop)
        return owned_behind(scan, led, stop)
    return _follows(scan, post, stop)


def _headed(scan: Scan, post: Post, name: str, stop: int) -> Post:
    """The title itself names the head of its body ("Chánh Văn phòng"); its parent or territory follows."""
    head = scan.lexicon.head_by_name[name]
    body = complement(scan, Body(post.first, post.last, head, head.name), stop)
    if body.place is None and body.parent is None and "parent" not in head.takes:
        parent = body_at(scan, post.last, stop, any_case=True)
        if parent is not None and parent.title != head.name:
            body = replace(body, last=parent.last, parent=parent)
        elif parent is not None:
            body = replace(parent, first=post.first)
    return charged_again(scan, replace(post, last=max(post.last, body.last), body=body, inside=True), stop)


def _dotted(scan: Scan, at: int) -> bool:
    """ "PCT.UBND xã X": a dot without a space joins two short forms."""
    start, end = scan.tokens.start, scan.tokens.end
    joined = scan.low(at) == "." and at + 1 < len(scan.tokens) and end[at - 1] == start[at] and end[at] == start[at + 1]
    return joined and scan.cap(at + 1)


def _owner(scan: Scan, at: int, stop: int) -> Body | None:
    """ "Phó Vụ trưởng, Ban Tổ chức Trung ương": the central body of which the room that somebody leads is not named."""
    if scan.low(at) != "," or not scan.cap(at + 1) or scan.lexicon.titles.starts_at(scan.tokens.low, at + 1, stop):
        return None
    body = body_at(scan, at + 1, stop)
    ministries = scan.lexicon.words.ministries
    central = body is not None and (body.head.name in ministries or "nothing" in body.head.takes)
    return body if central else None


def _served(scan: Scan, post: Post, stop: int) -> Post | None:
    """ "Thư ký Bộ trưởng Bộ Y tế", "Trợ lý của Bí thư Tỉnh ủy X": whom an aide, and no other aide, serves is a part of
    the title."""
    aides = scan.lexicon.words.aides
    if post.title.name.lower() not in aides:
        return None
    at = post.last + (scan.low(post.last) == "của")
    hit = scan.lexicon.titles.longest(scan.tokens.low, at, stop)
    chief = post_at(scan, at, stop) if hit is not None and hit[0].name.lower() not in aides else None
    if chief is None or chief.body is None or chief.former or chief.inside:
        return None
    title = replace(post.title, name=f"{post.title.name} {chief.title.name}", single=False)
    return replace(post, last=chief.last, body=chief.body, title=title)


def _in_brackets(scan: Scan, post: Post, stop: int) -> Post | None:
    """ "Tổng Giám đốc (Công ty Sông Trà)": the body that stands in brackets right behind a title that names none."""
    body = body_at(scan, post.last + 1, stop) if scan.low(post.last) == "(" else None
    led = body is not None and scan.low(body.last) == ")" and body.complete
    return replace(post, last=body.last + 1, body=body) if body is not None and led else None


def _place_led(scan: Scan, at: int, stop: int) -> PlaceRef | None:
    """ "Chủ tịch Lào Cai": the territory that somebody leads, also one that begins like a family name, where somebody's
    whole name is behind it: "Chủ tịch Hà Nội Trần Văn An"."""
    place = place_at(scan, at, stop)
    if place is None or not name_starts(scan, at, stop):
        return place
    return place if name_starts(scan, place.last, stop) else None


def _told_which(scan: Scan, post: Post) -> str:
    """Which of its holders is meant: "Giám đốc | mới | của Sở Y tế", "Chủ tịch | đầu tiên | của Hội X"."""
    size = 2 if scan.low(post.last + 2) == "của" else 1
    if size == 1 and scan.low(post.last + 1) != "của":
        return ""
    said, words = " ".join(scan.tokens.low[post.last : post.last + size]), scan.lexicon.words
    return said if said in words.which_holder or said in words.early_holder else ""


def _follows(scan: Scan, post: Post, stop: int) -> Post:
    told = _served(scan, post, stop) or charged_with(scan, post, stop) or _ruling(scan, post, stop)
    if (told := told or _in_brackets(scan, post, stop)) is not None:
        return told
    at = post.last
    if told_which := _told_which(scan, post):
        at += len(told_which.split())
        early = told_which in scan.lexicon.words.early_holder and scan.low(post.first - 1) != _WOMAN
        post = replace(post, former=post.former or early)
    at += scan.low(at) in ("của", "thuộc", "tại") or _dotted(scan, at)
    body = implied_body(scan, post, post.title.implies, stop) if post.title.implies else None
    if body is None and post.title.implies in _ROOMS and (owner := _owner(scan, post.last, stop)) is not None:
        return replace(post, last=owner.last, body=owner)
    body = body or body_at(scan, at, stop, any_case=True) or plural_at(scan, at, stop) or brand_after(scan, post, stop)
    if body is not None:
        whole = whole_body(scan, body, stop)
        return replace(post, last=whole.last, body=whole) if whole is not None else replace(post, unread=True)
    if (own := own_body(scan, at)) is not None and post.title.implies in (None, own[0]):
        return replace(post, last=own[1], own=own[0])
    if post.title.at and (place := _place_led(scan, post.last, stop)) is not None:
        return replace(post, last=place.last, place=place)
    named = scan.cap(at) and at < stop and person_at(scan, at, stop, Before.TITLE) is None
    named = named and scan.low(at) not in scan.lexicon.words.roll_times  # "HIỆU TRƯỞNG QUA CÁC THỜI KỲ"
    unread = named and not scan.lexicon.titles.starts_at(scan.tokens.low, at, stop)
    return replace(post, unread=True) if unread or noun(scan, post.last, stop) else post  # "giám đốc thị trường"


# How a title finds its body, by what posts.yaml says of it.
_READERS: Mapping[str, Callable[[Scan, Post, int], Post | None]] = {
    "named": _of_hamlet,
    "inside": _inside,
    "follows": _follows,
}
