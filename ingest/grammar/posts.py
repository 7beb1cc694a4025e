"""Posts: a title of the lexicon and the body it belongs to."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from graph.records import replace
from ingest.grammar.abroad import foreign_post, in_republic
from ingest.grammar.bodies import body_at, complement
from ingest.grammar.bodytitles import of_country
from ingest.grammar.branches import hamlet_end
from ingest.grammar.brands import brand_after
from ingest.grammar.charges import charged_again, charged_with
from ingest.grammar.freenames import free_name_end
from ingest.grammar.lists import plural_at
from ingest.grammar.names import bare_name, body_name, full_place
from ingest.grammar.namesakes import named_with_title
from ingest.grammar.namewords import noun_pair
from ingest.grammar.parties import HOME_ORGANS, party_after, post_of
from ingest.grammar.people import Before, name_starts, person_at
from ingest.grammar.pieces import Body, Post
from ingest.grammar.places import bare_place, place_at
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Title

#: So many words in lower case a name may have before its capital.
_LONGEST_NAME = 7
_OFFICE = ["chức", "vụ"]


def post_at(scan: Scan, at: int, stop: int) -> Post | None:
    """The post named here, with the marks before it ("nguyên", "quyền"); of several readings the longest."""
    if named_with_title(scan, at) or scan.low(at - 1) in scan.lexicon.words.palaces or _ends_office(scan, at):
        return None
    best: Post | None = None
    for title, end in scan.lexicon.titles.matches(scan.tokens.low, at, stop):
        post = _with_title(scan, title, at, end, stop)
        if post is not None and (best is None or post.last > best.last):
            best = post
    return best and _marked(scan, best)


def _ends_office(scan: Scan, at: int) -> bool:
    """ "giữ chức vụ Trưởng Ban X": the word for an office, and no "Vụ trưởng"."""
    return scan.tokens.low[at - 1 : at + 1] == _OFFICE and not scan.cap(at) and scan.low(at + 2) != _OFFICE[1]


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
    reader = _READERS.get(title.body)
    return reader(scan, post, stop) if reader is not None else _one_body(scan, post, stop)


def _one_body(scan: Scan, post: Post, stop: int) -> Post:
    """A title of one body alone ("Ủy viên Bộ Chính trị")."""
    title = post.title
    whole = replace(post, body=Body(post.first, post.last, scan.lexicon.head_by_name[title.body], title.body))
    party = party_after(scan, post.last, stop, body_at) if title.body in HOME_ORGANS else None
    return post_of(whole, party) if party is not None else _of(scan, whole, stop)


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


def _of(scan: Scan, post: Post, stop: int) -> Post:
    """ "đại biểu Quốc hội tỉnh Lào Cai": the territory belongs to the words but not to the post."""
    place = place_at(scan, post.last, stop, nested=0)
    if place is not None and place.level is not None and post.title.name == "Đại biểu Quốc hội":
        return replace(post, last=place.last)
    return post


def _inside(scan: Scan, post: Post, stop: int) -> Post:
    """The last word of the title is the head of the body: "Trưởng ban" + "Tổ chức Tỉnh ủy"."""
    body = body_at(scan, post.last - 1, stop, any_case=True)
    if body is not None and body.last > post.last:
        return charged_again(scan, replace(post, last=body.last, body=body, inside=True), stop)
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


def _follows(scan: Scan, post: Post, stop: int) -> Post:
    if (charged := charged_with(scan, post, stop)) is not None:
        return charged
    at = post.last + (scan.low(post.last) == "mới" and scan.low(post.last + 1) == "của")  # "Giám đốc mới của Sở Y tế"
    at += scan.low(at) in ("của", "thuộc", "tại")
    body = _implied(scan, post, post.title.implies, stop) if post.title.implies else None
    body = body or body_at(scan, at, stop, any_case=True) or plural_at(scan, at, stop) or brand_after(scan, post, stop)
    if body is not None:
        whole = _whole(scan, body, stop)
        return replace(post, last=whole.last, body=whole) if whole is not None else replace(post, unread=True)
    if (own := _own(scan, at)) is not None and post.title.implies in (None, own[0]):
        return replace(post, last=own[1], own=own[0])
    if post.title.at and not name_starts(scan, post.last, stop):
        place = place_at(scan, post.last, stop)
        if place is not None:
            return replace(post, last=place.last, place=place)
    named = scan.cap(at) and at < stop and person_at(scan, at, stop, Before.TITLE) is None
    unread = named and not scan.lexicon.titles.starts_at(scan.tokens.low, at, stop)
    return replace(post, unread=True) if unread else post


def _own(scan: Scan, at: int) -> tuple[str, int] | None:
    """ "Phó Hiệu trưởng nhà trường", "Thứ trưởng Bộ này": the kind of body that was named before, for which a plain
    word stands here, and where that ends."""
    stop = len(scan.tokens)
    hit = scan.lexicon.own_bodies.longest(scan.tokens.low, at, stop)
    if hit is None or scan.lexicon.titles.longest(scan.tokens.low, at, stop) is not None:
        return None  # "thư ký Bộ trưởng"
    own = not scan.cap(hit[1]) or name_starts(scan, hit[1], stop)
    return hit if own and not _lower_name(scan, hit[1]) else None


def _whole(scan: Scan, body: Body, stop: int) -> Body | None:
    """A short form ("Giám đốc Công ty"), or the name in lower case that goes on after it, which a territory or the
    country ends; None where the name could not be read."""
    if _of_unread(scan, body, stop):
        return None
    bare = "name" in body.head.takes and body.title == body.head.name and body.place is None and body.parent is None
    if bare and scan.cap(body.first) and (end := _before_owner(scan, body.last, stop)):
        return replace(body, last=end, title=f"{body.head.name} {scan.tokens.text(body.last, end)}")
    short = bare and "parent" not in body.head.takes
    at = _lower_name(scan, body.last) if short else 0
    if not at:
        return body
    located = bare_place(scan, at, stop) is not None or scan.tokens.low[at : at + 2] == ["việt", "nam"]
    if not located or not scan.cap(body.first):
        return None
    end = free_name_end(scan, at, stop)
    return replace(body, last=end, title=f"{body.head.name} {scan.tokens.text(body.last, end)}")


def _of_unread(scan: Scan, body: Body, stop: int) -> bool:
    """ "Chủ tịch Hội đồng Đại học và …": of a body whose name could not be read."""
    bare = body.title == body.head.name and body.place is None and body.parent is None
    at = body.last
    if not bare or at >= stop or not scan.cap(at) or "parent" not in body.head.takes:
        return False
    headed = scan.lexicon.heads.starts_at(scan.tokens.low, at, stop)
    return headed and not scan.lexicon.titles.starts_at(scan.tokens.low, at, stop) and not name_starts(scan, at, stop)


def _lower_name(scan: Scan, at: int) -> int:
    """ "Công ty xổ số kiến thiết Lào Cai": where after words in lower case, none of which tells something, a capital
    stands that begins nobody's name; 0 for nowhere."""
    words = scan.lexicon.words
    for k in range(at, at + _LONGEST_NAME):
        if scan.cap(k):
            return 0 if k == at or name_starts(scan, k, len(scan.tokens)) else k
        low = scan.low(k)
        told = scan.lexicon.cues.longest(scan.tokens.low, k, at + _LONGEST_NAME) is not None
        if not low.isalpha() or low in words.little or low in words.chain or told:
            return 0
    return 0


def _before_owner(scan: Scan, at: int, stop: int) -> int:
    """ "Giám đốc Trung tâm hỗ trợ xuất khẩu, Cục Xúc tiến thương mại": where a name in lower case ends, before the body
    that it is one of; 0 for nowhere."""
    end = at
    while end < stop and not scan.cap(end) and noun_pair(scan, end):
        end += 2
    if end == at or scan.low(end) not in (",", "(", "thuộc") or not scan.cap(end + 1):
        return 0
    titled = scan.lexicon.titles.starts_at(scan.tokens.low, end + 1, stop)
    return end if not titled and scan.lexicon.heads.starts_at(scan.tokens.low, end + 1, stop) else 0


def _implied(scan: Scan, post: Post, head_name: str, stop: int) -> Body | None:
    """ "Bộ trưởng Công an": the sector without its head."""
    hit = scan.lexicon.sectors.longest(scan.tokens.low, post.last, stop)
    head = scan.lexicon.head_by_name.get(head_name)
    if hit is None or head is None or not scan.cap(post.last) or name_starts(scan, post.last, stop):
        return None
    if head_name == "Bộ" and not hit[0].ministry:
        return None
    return complement(scan, of_country(scan, Body(post.last, hit[1], head, f"{head.name} {hit[0].name}"), stop), stop)


def _marked(scan: Scan, post: Post) -> Post:
    words, first = scan.lexicon.words, post.first
    former = acting = False
    while True:
        at = first - 1 - _lettered(scan, first)
        low = scan.low(at)
        if _ends_name(scan, at):
            break
        if low in words.former:
            former = True
        elif low in words.acting and scan.low(at - 1) not in words.powers:
            acting = True
        else:
            break
        first = at
    if first == post.first:
        return post
    body = post.body
    if body is not None and body.first == post.first:  # the title itself stands for its body, marks and all
        body = replace(body, first=first)
    return replace(post, first=first, body=body, former=former, acting=acting or post.acting)


def _lettered(scan: Scan, at: int) -> bool:
    """ "Q. Giám đốc": the mark is a letter with its full stop."""
    return scan.low(at - 1) == "." and scan.low(at - 2) == "q"


def _ends_name(scan: Scan, at: int) -> bool:
    """ "Nguyễn Danh Nguyên", and the title on the next line: the given name of somebody, and no "nguyên"."""
    surname, tokens = at - 1, scan.tokens
    if (
        "\n" not in scan.text[tokens.end[at] : tokens.start[at + 1]]
        or "\n" in scan.text[tokens.end[surname] : tokens.end[at]]
    ):
        return False
    while scan.cap(at) and scan.cap(surname) and at - surname < _NAME:
        if scan.low(surname) in scan.lexicon.words.surnames:
            return True
        surname -= 1
    return False


def post_name(post: Post) -> str:
    """The canonical name as far as the piece tells it."""
    title = post.title.name
    if post.body is None:
        return f"{title} {full_place(post.place)}" if post.place and post.place.name else title
    if post.title.body not in ("follows", "inside") and not post.title.body.endswith(" +"):
        return title
    if post.title.member:
        inner = post.body.parent
        place = post.body.place
        of = body_name(inner) if inner else bare_name(place) if place else ""
        return f"{title} {of}".strip()
    return f"{_stem(post)} {body_name(post.body)}"


def _stem(post: Post) -> str:
    """The title without the words that its body's name begins with."""
    if not post.inside or post.body is None:
        return post.title.name
    title = post.title.name
    for size in range(len(post.body.title.split()), 0, -1):
        head = " ".join(post.body.title.split()[:size])
        if title.lower().endswith(" " + head.lower()):
            return title[: -len(head) - 1]
    return title


# A name has at most so many words.
_NAME = 4
# How a title finds its body, by what posts.yaml says of it.
_READERS: Mapping[str, Callable[[Scan, Post, int], Post | None]] = {
    "named": _of_hamlet,
    "inside": _inside,
    "follows": _follows,
}
