"""Of which country a title is, by the words around it: "Về phía Nga có Bộ trưởng Bộ Quốc phòng A"."""

from __future__ import annotations

from dataclasses import replace

from graph.records import record
from ingest.find import Clause
from ingest.grammar.countries import HOME, country_at, country_in, sender
from ingest.grammar.pieces import PersonName, PlaceRef, Post
from ingest.grammar.posts.post import ruler_of
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import of_abroad
from ingest.join.bodies.beside import SECRETARY
from ingest.lexicon.trie import each

# So many words the name of a delegation has at most.
_LONGEST_NAME = 20


@record
class Side:
    """Those who are named in the tokens [first, last) come from a country, and from a territory of it."""

    country: str
    first: int
    last: int
    place: PlaceRef | None = None


def country_of(scan: Scan, post: Post) -> str | None:
    """The country of a post: "Chủ tịch nước Lào", "Bộ trưởng Ngoại giao Lào", "Bí thư Tỉnh ủy Vân Nam"."""
    if post.body is not None and post.body.place is not None:
        return _lies_in(scan, post.body.place)
    countries = scan.lexicon.words.countries
    if post.country is not None:
        sent = sender(post.country) or ""  # "Cộng hòa Dân chủ Nhân dân Lào" is Lào
        return country_in(sent, countries) or sent or None
    ministry = post.body is not None and post.body.head.name == "Bộ"
    return country_in(post.body.title, countries) if post.body is not None and ministry else None


def side_of(scan: Scan, clause: Clause) -> Side | None:
    """ "Về phía Nga có Bộ trưởng Bộ Quốc phòng A; …": the country that all who are listed come from."""
    at = clause.first + (scan.low(clause.first) == "về")
    hit = country_at(scan, at + 1, clause.last) if scan.low(at) == "phía" else None
    if hit is None:
        return _delegation(scan, clause)
    listed = scan.low(hit[1]) in scan.lexicon.words.list_openers
    return Side(hit[0], clause.first, clause.last) if listed and hit[0] != HOME else None


def _delegation(scan: Scan, clause: Clause) -> Side | None:
    """ "… tiếp đoàn đại biểu Đảng Cộng sản Cuba do đồng chí A, Ủy viên Bộ Chính trị, dẫn đầu": where A is from."""
    for at in each("đoàn", scan.tokens.low, clause.first, clause.last):
        led = next((k for k in range(at + 1, min(at + _LONGEST_NAME, clause.last)) if scan.low(k) == "do"), at)
        place = next((p for p in clause.pieces if isinstance(p, PlaceRef) and at < p.first < led), None)
        country = _named(scan, at + 1, led) or _lies_in(scan, place)
        if country is not None:
            ours = country == HOME or _ours(scan, clause, led)
            return None if ours else Side(country, led, _row_end(scan, led, clause.last), place)
    return None


def _row_end(scan: Scan, at: int, stop: int) -> int:
    """Where the titles of who leads a delegation end: "… do đồng chí A, Ủy viên Bộ Chính trị, dẫn đầu …"."""
    return next((k for k in range(at, stop) if scan.low(k) in scan.lexicon.words.led_on), stop)


def _ours(scan: Scan, clause: Clause, at: int) -> bool:
    """Has the next one who is named a family name that most of us have?"""
    names = (p.name.split() for p in clause.pieces if isinstance(p, PersonName) and p.first > at)
    return next(names, [""])[0].lower() in scan.lexicon.words.common_surnames


def _named(scan: Scan, at: int, stop: int) -> str | None:
    """The first country that the name of a delegation has, unless it goes there ("đoàn sang Lào")."""
    for k in range(at, stop):
        if scan.low(k) in scan.lexicon.words.going_to:
            return None
        hit = country_at(scan, k, stop) if scan.cap(k) else None
        if hit is not None:
            return hit[0]
    return None


def _lies_in(scan: Scan, place: PlaceRef | None) -> str | None:
    return scan.lexicon.words.abroad_places.get((place.name or "").lower()) if place is not None else None


def led_with(post: Post, place: PlaceRef | None) -> Post:
    """ "Bí thư, Tỉnh trưởng tỉnh X": the secretary of the same territory."""
    bare = post.body is None and post.place is None and post.own is None and not post.unread
    return replace(post, place=place) if bare and post.title.at and post.title.name.endswith(SECRETARY) else post


def host(scan: Scan, clause: Clause, post: Post, person: PersonName | None) -> str | None:
    """ "Về phía Lào có Phó Thủ tướng A": the country named before a title beside a name that is not Vietnamese."""
    if not post.title.foreign or post.title.body == "follows" or post.country is not None:
        return None
    if person is None or not of_abroad(scan, person.name):
        return None
    named = (country_at(scan, at, post.first) for at in range(post.first - 1, clause.first - 1, -1))
    country = next((found[0] for found in named if found is not None), None)
    return None if country == HOME else country


def of_guests(scan: Scan, post: Post, place: PlaceRef | None) -> Post | None:
    """ "Bí thư Tỉnh ủy", "Tỉnh trưởng" of a guest: of the territory that the delegation comes from, and not of one at
    home."""
    body = post.body
    if body is None and post.place is None and place is not None and place.name is not None:
        return ruler_of(post, place) if post.title.name in scan.lexicon.words.governors else led_with(post, place)
    if body is None or body.complete or body.parent is not None or not body.head.levels:
        return post
    return replace(post, body=replace(body, place=place)) if place is not None else None
