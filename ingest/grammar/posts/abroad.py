"""Posts of other countries: "Thủ tướng Nhật Bản", "Đại sứ Việt Nam tại Lào"."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.countries import country_at, past_state
from ingest.grammar.names import full_place
from ingest.grammar.namewords import hyphened
from ingest.grammar.pieces import Post
from ingest.grammar.places import place_at
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign

# So many words stand before the name of a country in its full name at most ("Cộng hòa Dân chủ Nhân dân Lào").
_LONGEST_STATE = 7
# Before "Việt Nam" in its own full name; so many words has the name of a town abroad at most.
_HOME_STYLE, _LONGEST_TOWN = ("cộng", "hòa", "xã", "hội", "chủ", "nghĩa"), 3
# Whose prime minister has it in no other country's name ("Thủ tướng Lào").
_GOVERNMENT = "Chính phủ"


def in_republic(scan: Scan, at: int, stop: int) -> bool:
    """ "Chủ tịch nước Cộng hòa …", which is not ours."""
    return at < stop and scan.low(at) == "cộng" and scan.tokens.low[at : at + 3] != ["cộng", "hòa", "xã"]


def foreign_post(scan: Scan, post: Post, stop: int) -> Post | None:
    """ "Thủ tướng Nhật Bản", "Đại sứ Việt Nam tại Lào": a post abroad belongs to a country, which is no body."""
    first = past_state(scan, post.last)  # "Lãnh sự danh dự của Bồ Đào Nha"
    first += scan.low(first) == "nước"
    first += len(_HOME_STYLE) * (tuple(scan.tokens.low[first : first + len(_HOME_STYLE)]) == _HOME_STYLE)
    end = _country_end(scan, first, stop)
    at = _past_home(scan, first, stop)
    if post.title.body == "country" and at > first and scan.low(at) in scan.lexicon.words.venues:
        end = _country_end(scan, at + 1, stop)
        if end is None and (town := _town_end(scan, at + 1, stop)) is not None:
            consul = abroad(post, scan.tokens.text(first, town))
            return replace(consul, last=_past_country(scan, town, stop))
    elif end is not None and scan.low(end) == "tại" and (home := _past_home(scan, end + 1, stop)) > end + 1:
        end = home
    if end is None:
        return None
    if post.title.body == "country" and scan.low(end) == "tại" and (seat := place_at(scan, end + 1, stop)) is not None:
        return abroad(replace(post, last=seat.last), f"{scan.tokens.text(first, end)} tại {full_place(seat)}")
    whole = country_at(scan, first, end) if scan.low(first) not in scan.lexicon.words.state_openers else None
    plain = whole is not None and whole[1] == end
    return abroad(replace(post, last=end), whole[0] if whole and plain else scan.tokens.text(first, end))


def abroad(post: Post, country: str) -> Post:
    """The office of a country that has the title of one at home."""
    name = post.title.name
    name = name.removesuffix(f" {_GOVERNMENT}") if post.title.body == _GOVERNMENT else name
    title = replace(post.title, name=f"{name} {country}", body="none", at=())
    return replace(post, title=title, country=country, body=None)


def _past_home(scan: Scan, at: int, stop: int) -> int:
    home = at + 2 <= stop and scan.tokens.low[at : at + 2] == ["việt", "nam"]
    return at + 2 if home else at


def _town_end(scan: Scan, at: int, stop: int) -> int | None:
    """Where the name of a town abroad ends: "Vancouver", "Nam Ninh, Trung Quốc"."""
    end, words = at, 0
    while end < stop and words < _LONGEST_TOWN and scan.cap(end) and _spelt_abroad(scan, end, stop):
        end, words = end + 1, words + 1
        while end < stop and hyphened(scan, end):
            end += 2
    if end == at and scan.cap(at) and scan.cap(at + 1) and _past_country(scan, at + 2, stop) > at + 2:
        end = at + 2
    return end if end > at else None


def _spelt_abroad(scan: Scan, at: int, stop: int) -> bool:
    """ "Vancouver", "Pắc-xế", the first word of "Luông Pha-bang"."""
    joined = hyphened(scan, at + 1) or (at + 2 < stop and scan.cap(at + 1) and hyphened(scan, at + 2))
    return foreign(scan, at) or joined


def _past_country(scan: Scan, at: int, stop: int) -> int:
    """After ", Canada", "(Trung Quốc)" behind the name of a town."""
    end = _country_end(scan, at + 1, stop) if scan.low(at) in (",", "(") else None
    if end is None:
        return at
    return end + 1 if scan.low(at) == "(" and scan.low(end) == ")" else end


def _country_end(scan: Scan, at: int, stop: int) -> int | None:
    """Where the name of a country ends: "Lào", "Cộng hòa Dân chủ Nhân dân Lào"."""
    if not scan.cap(at):
        return None
    words = scan.lexicon.words
    styled = scan.low(at) in words.state_openers and scan.low(at + 1) in words.state_styles  # "Cộng sản" is a party
    last = at + _LONGEST_STATE if styled else at
    for first in range(at, min(last + 1, stop)):
        for size in (3, 2, 1):
            name = " ".join(scan.tokens.low[first : first + size])
            if first + size <= stop and name in words.countries and scan.cap(first):
                return first + size
    return None
