"""Posts: a title of the lexicon and the body it belongs to."""

from __future__ import annotations

from dataclasses import replace

from ingest.grammar.bodies import body_at, complement
from ingest.grammar.lists import plural_at
from ingest.grammar.names import bare_name, body_name, full_place
from ingest.grammar.people import name_starts, person_at
from ingest.grammar.pieces import Body, Post
from ingest.grammar.places import place_at
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Title


def post_at(scan: Scan, at: int, stop: int) -> Post | None:
    """The post named here, with the marks before it ("nguyên", "quyền"); of several readings the longest."""
    best: Post | None = None
    for title, end in scan.lexicon.titles.matches(scan.tokens.low, at, stop):
        post = _with_title(scan, title, at, end, stop)
        if post is not None and (best is None or post.last > best.last):
            best = post
    return best and _marked(scan, best)


def _with_title(scan: Scan, title: Title, at: int, end: int, stop: int) -> Post | None:
    post = Post(at, end, title)
    if title.body == "none":
        return None if _abroad(scan, end, stop) else post
    foreign = _foreign(scan, post, stop) if title.foreign or title.body == "country" else None
    if foreign is not None or title.body == "country":
        return foreign
    if title.body == "inside":
        return _inside(scan, post, stop)
    if title.body.endswith(" +"):
        return _headed(scan, post, title.body[:-2], stop)
    if title.body == "follows":
        return _follows(scan, post, stop)
    return _of(scan, replace(post, body=Body(at, end, scan.lexicon.head_by_name[title.body], title.body)), stop)


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
        return replace(post, last=body.last, body=body, inside=True)
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
    return replace(post, last=max(post.last, body.last), body=body, inside=True)


def _follows(scan: Scan, post: Post, stop: int) -> Post:
    at = post.last + (scan.low(post.last) in ("của", "thuộc", "tại"))
    body = _implied(scan, post, post.title.implies, stop) if post.title.implies else None
    body = body or body_at(scan, at, stop, any_case=True) or plural_at(scan, at, stop)
    if body is not None:
        return replace(post, last=body.last, body=body)
    if post.title.at and not name_starts(scan, post.last, stop):
        place = place_at(scan, post.last, stop)
        if place is not None:
            return replace(post, last=place.last, place=place)
    named = scan.cap(at) and at < stop and person_at(scan, at, stop, after_title=True) is None
    return replace(post, unread=named and not scan.lexicon.titles.starts(scan.low(at)))


def _implied(scan: Scan, post: Post, head_name: str, stop: int) -> Body | None:
    """ "Bộ trưởng Công an": the sector without its head."""
    hit = scan.lexicon.sectors.longest(scan.tokens.low, post.last, stop)
    head = scan.lexicon.head_by_name.get(head_name)
    if hit is None or head is None or not scan.cap(post.last) or name_starts(scan, post.last, stop):
        return None
    if head_name == "Bộ" and not hit[0].ministry:
        return None
    return complement(scan, Body(post.last, hit[1], head, f"{head.name} {hit[0].name}"), stop)


def _abroad(scan: Scan, at: int, stop: int) -> bool:
    return at < stop and scan.low(at) == "cộng" and scan.tokens.low[at : at + 3] != ["cộng", "hòa", "xã"]


def _foreign(scan: Scan, post: Post, stop: int) -> Post | None:
    """ "Thủ tướng Nhật Bản": a post abroad belongs to its country, which is no body."""
    for size in (3, 2, 1):
        words = " ".join(scan.tokens.low[post.last : post.last + size])
        if post.last + size <= stop and words in scan.lexicon.words.countries and scan.cap(post.last):
            name = scan.tokens.text(post.last, post.last + size)
            title = replace(post.title, name=f"{post.title.name.removesuffix(' Chính phủ')} {name}", body="none", at=())
            return replace(post, last=post.last + size, title=title)
    return None


def _marked(scan: Scan, post: Post) -> Post:
    words, first = scan.lexicon.words, post.first
    former = acting = False
    while True:
        low = scan.low(first - 1)
        if low in words.former:
            former = True
        elif low in words.acting and scan.low(first - 2) not in ("chính", "thẩm", "có", "cường"):
            acting = True
        else:
            break
        first -= 1
    body = post.body
    if body is not None and body.first == post.first:  # the title itself stands for its body, marks and all
        body = replace(body, first=first)
    return replace(post, first=first, body=body, former=former, acting=acting)


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
