"""Rooms inside a body that no list names, behind the title of who leads one: "Trưởng phòng nghiên cứu ứng dụng, Viện
X", "Đội trưởng đội quản lý trật tự đô thị quận Y"."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.bodies.body import body_at
from ingest.grammar.bodies.words import noun_pair
from ingest.grammar.pieces import Body, PlaceRef, Post
from ingest.grammar.places import level_word, place_at
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Head
from ingest.lexicon.numerals import LOW_ROMAN

# So many words has such a name.
_SHORTEST, _LONGEST = 2, 10
_JOINTS = frozenset(("-", "–", "và"))
_DEPARTMENT = ("bộ", "môn")
_LINKS = frozenset((",", "-", "–", "thuộc", "của"))
# Cues that somebody says or does something, and no part of a name.
_TELLING = frozenset(("say", "speak", "attend", "chair", "hold", "past", "appoint", "dismiss", "receive", "sign"))


def room_led(scan: Scan, post: Post, stop: int) -> Post | None:
    """The post with the room that the plain words behind its title name, up to whose room it is; None where they name
    none."""
    first, name = _opening(scan, post)
    head = scan.lexicon.head_by_name.get(scan.tokens.text(first, name).capitalize()) if first < name else None
    if head is None or not head.owned or head.levels or scan.cap(name):
        return None
    end = _name_end(scan, name, stop)
    owner = _owner(scan, head, end, stop) if end - name >= _SHORTEST else None
    if owner is None:
        return None
    body = Body(first, owner.last, head, f"{head.name} {scan.tokens.text(name, end)}")
    body = replace(body, place=owner) if isinstance(owner, PlaceRef) else replace(body, parent=owner)
    return replace(post, last=owner.last, body=body, inside=first < post.last, unread=False)


def is_unnamed(post: Post) -> bool:
    """Has a title no body, or one of which the kind alone is read: "Chủ nhiệm Bộ môn" + "cầu đường"?"""
    body = post.body
    if body is None:
        return post.place is None and post.own is None
    return body.title == body.head.name and body.head.owned and body.parent is None and body.place is None


def head_size(scan: Scan, post: Post) -> int:
    """So many words of a title, its last ones, are the head of what is led: "Trưởng | bộ môn"."""
    return 1 + ((scan.low(post.last - 2), scan.low(post.last - 1)) == _DEPARTMENT)


def owned_behind(scan: Scan, post: Post, stop: int) -> Post:
    """ "Trưởng phòng Đào tạo, Trung tâm Y tế huyện X": whose a room is that a list names, behind a comma or a dash."""
    body = post.body
    if body is None or not body.head.owned or body.head.levels or body.parent is not None or body.place is not None:
        return post
    owner = _owned_by(scan, body.head, post.last, stop) if not scan.low(post.last).isalpha() else None
    if owner is None or not owner.complete:
        return post
    return replace(post, last=owner.last, body=replace(body, last=owner.last, parent=owner))


def _opening(scan: Scan, post: Post) -> tuple[int, int]:
    """Where the word for the room stands, the last of the title or the one behind it, and where its name begins."""
    if post.title.body != "inside":
        hit = scan.lexicon.heads.longest(scan.tokens.low, post.last, len(scan.tokens))
        return post.last, hit[1] if hit is not None else post.last
    size = head_size(scan, post)
    again = scan.tokens.low[post.last : post.last + size] == scan.tokens.low[post.last - size : post.last]
    return post.last - size * (not again), post.last + size * again


def _name_end(scan: Scan, at: int, stop: int) -> int:
    """Where the plain words of a name end, with a number behind them; ``at`` where something else is told."""
    end, lexicon = at, scan.lexicon
    while end < min(at + _LONGEST, stop) and not scan.cap(end) and level_word(scan, end) is None:
        low = scan.low(end)
        joint = low in _JOINTS and end > at
        if low in lexicon.words.several and scan.low(end - 1) in _JOINTS:
            return at  # "trưởng phòng kế toán và các nhân viên, Công an tỉnh X"
        if not joint and (not low.isalpha() or (low in lexicon.words.little and low not in lexicon.words.room_words)):
            break
        end += 1
    if end == at or scan.low(end - 1) in _JOINTS or not noun_pair(scan, at):
        return at
    told = (lexicon.cues.longest(scan.tokens.low, k, end) for k in range(at, end))
    if any(hit is not None and hit[0] in _TELLING for hit in told):
        return at
    return end + _numbered(scan, end)


def _numbered(scan: Scan, at: int) -> int:
    """ "phòng nghiệp vụ III", "đội quản lý thị trường số 3"."""
    said = scan.low(at) == "số"
    number = scan.low(at + said)
    return said + 1 if number.isdigit() or set(number) <= LOW_ROMAN else 0


def _owner(scan: Scan, head: Head, at: int, stop: int) -> Body | PlaceRef | None:
    """The body of whose rooms it is one, or the territory."""
    owner = _owned_by(scan, head, at, stop)
    if owner is not None or "place" not in head.takes or level_word(scan, at) is None:
        return owner
    place = place_at(scan, at, stop)
    return place if place is not None and place.name is not None else None


def _owned_by(scan: Scan, head: Head, at: int, stop: int) -> Body | None:
    """The body behind a name, or behind the comma after it, where it is one that has rooms of the kind."""
    at += scan.low(at) in _LINKS
    if at >= stop or not scan.cap(at) or scan.lexicon.titles.starts_at(scan.tokens.low, at, stop):
        return None
    owner = body_at(scan, at, stop)
    kinds = (*head.parents, *scan.lexicon.words.room_owners)
    return owner if owner is not None and owner.head is not head and owner.head.name.startswith(kinds) else None
