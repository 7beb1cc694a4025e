"""The body of a title where its name is cut short: "Phó Hiệu trưởng nhà trường", "Bộ trưởng Công an"."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.bodies.abroad import of_country
from ingest.grammar.bodies.body import complement
from ingest.grammar.bodies.freenames import free_name_end
from ingest.grammar.bodies.words import noun_pair
from ingest.grammar.countries import HOME, country_at
from ingest.grammar.people import name_starts
from ingest.grammar.pieces import Body, Post
from ingest.grammar.places import bare_place, level_word
from ingest.grammar.scan import Scan
from ingest.lexicon.entries import Head
from ingest.lexicon.syllables import is_syllable

_GOVERNMENT = "Chính phủ"
#: So many words has the field of a ministry.
_LONGEST_FIELD = 9
#: So many words in lower case a name may have before its capital.
_LONGEST_NAME = 7


def own_body(scan: Scan, at: int) -> tuple[str, int] | None:
    """ "Phó Hiệu trưởng nhà trường", "Thứ trưởng Bộ này": the kind of body that was named before, for which a plain
    word stands here, and where that ends."""
    stop = len(scan.tokens)
    hit = scan.lexicon.own_bodies.longest(scan.tokens.low, at, stop)
    if hit is None or scan.lexicon.titles.longest(scan.tokens.low, at, stop) is not None:
        return None  # "thư ký Bộ trưởng"
    if noun_pair(scan, hit[1] - 1) and not scan.cap(at):
        return None  # "Giám đốc ban hành …"
    own = not scan.cap(hit[1]) or name_starts(scan, hit[1], stop)
    return hit if own and not _lower_name(scan, hit[1]) else None


def whole_body(scan: Scan, body: Body, stop: int) -> Body | None:
    """A short form ("Giám đốc Công ty"), or the name in lower case that goes on after it, which a territory or the
    country ends; None where the name could not be read."""
    if _of_unread(scan, body, stop) or (body.title == _GOVERNMENT and level_word(scan, body.last) is not None):
        return None  # "Chủ tịch chính phủ tỉnh Tula": that of a part of another country
    bare = "name" in body.head.takes and body.title == body.head.name and body.place is None and body.parent is None
    if bare and scan.cap(body.first) and (end := _before_owner(scan, body.last, stop)):
        return replace(body, last=end, title=f"{body.head.name} {scan.tokens.text(body.last, end)}")
    if bare and (end := _after_kind(scan, body.last, stop)):
        return replace(body, last=end, title=f"{body.head.name} {scan.tokens.text(body.last, end)}")
    at = _lower_name(scan, body.last) if bare else 0
    owner = "parent" in body.head.takes and scan.lexicon.heads.starts_at(scan.tokens.low, at, stop)
    if not at or owner:
        return body
    located = bare_place(scan, at, stop) is not None or scan.tokens.low[at : at + 2] == ["việt", "nam"]
    if not located or not scan.cap(body.first):
        return None
    end = free_name_end(scan, at, stop)
    return replace(body, last=end, title=f"{body.head.name} {scan.tokens.text(body.last, end)}")


def _after_kind(scan: Scan, at: int, stop: int) -> int:
    """ "hiệu trưởng trường mầm non Hoa Sen", "giám đốc trung tâm dạy nghề Sông Trà": where the name ends behind what
    kind it is, in lower case; 0 for nowhere."""
    name = 0 if scan.cap(at) else _lower_name(scan, at)
    kind = bool(name) and " ".join(scan.tokens.low[at:name]) in scan.lexicon.words.type_names
    return free_name_end(scan, name, stop) if kind else 0


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
    """ "Giám đốc Trung tâm hỗ trợ khởi nghiệp, Cục Phát triển doanh nghiệp": where a name in lower case ends,
    before the body that it is one of; 0 for nowhere."""
    end = at
    while end < stop and not scan.cap(end) and noun_pair(scan, end):
        end += 2
    if end == at or scan.low(end) not in (",", "(", "thuộc") or not scan.cap(end + 1):
        return 0
    titled = scan.lexicon.titles.starts_at(scan.tokens.low, end + 1, stop)
    return end if not titled and scan.lexicon.heads.starts_at(scan.tokens.low, end + 1, stop) else 0


def implied_body(scan: Scan, post: Post, head_name: str, stop: int) -> Body | None:
    """ "Bộ trưởng Công an": the sector without its head."""
    hit = scan.lexicon.sectors.longest(scan.tokens.low, post.last, stop)
    head = scan.lexicon.head_by_name.get(head_name)
    listed = hit is not None and country_at(scan, hit[1], stop) is not None
    ministry = head is not None and head_name in scan.lexicon.words.ministries
    if head is not None and ministry and not listed and (theirs := _ministry_abroad(scan, post, head, stop)):
        return theirs
    if hit is None or head is None or not scan.cap(post.last) or name_starts(scan, post.last, stop):
        return None
    if ministry and not hit[0].ministry:
        return None
    said = head.name.lower().endswith(hit[0].name.lower())  # "Hạt trưởng Kiểm lâm" leads a Hạt Kiểm lâm
    title = head.name if said else f"{head.name} {hit[0].name}"
    return complement(scan, of_country(scan, Body(post.last, hit[1], head, title), stop), stop)


def _ministry_abroad(scan: Scan, post: Post, head: Head, stop: int) -> Body | None:
    """ "Bộ trưởng Năng lượng và Mỏ Lào": a field that no ministry of ours has, up to the country that it is of."""
    second = post.last + 1 + (scan.low(post.last + 1) == ",")
    word = noun_pair(scan, post.last) or noun_pair(scan, second)  # "Nông, Lâm nghiệp và Thủy sản"
    named = scan.low(post.last) == head.name.lower() or name_starts(scan, post.last, stop)
    if named or not (scan.cap(post.last) and word):
        return None
    for end in range(post.last + 2, min(post.last + _LONGEST_FIELD, stop)):
        land = country_at(scan, end, stop) if scan.cap(end) else None
        if land is not None:
            told = land[0] != HOME
            title = f"{head.name} {scan.tokens.text(post.last, end)} {land[0]}"
            return Body(post.last, land[1], head, title) if told else None
        if not (is_syllable(scan.low(end)) or scan.low(end) == ",") or _somebody(scan, end, stop):
            return None
    return None


def _somebody(scan: Scan, at: int, stop: int) -> bool:
    """Is it the name or the title of somebody else: "Bộ trưởng Công Thương Trần Tuấn Anh"?"""
    return name_starts(scan, at, stop) or scan.lexicon.titles.starts_at(scan.tokens.low, at, stop)
