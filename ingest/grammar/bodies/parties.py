"""Organs called like those of the Party at home, of whom they are: "Bộ Chính trị Đảng Cộng sản Cuba", "Ban Bí thư Trung
ương Đoàn"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ingest.grammar.pieces import Body, Post
from ingest.grammar.scan import Scan

_PARTY, _HOME = "Đảng", "Đảng Cộng sản Việt Nam"
_UNIONS = ("Trung ương Đoàn", "Trung ương Hội")
SECRETARIAT = "Ban Bí thư"
"""Its members are the secretaries of the whole."""

HOME_ORGANS = frozenset(("Bộ Chính trị", SECRETARIAT, "Ban Chấp hành Trung ương Đảng"))
"""Organs of the party at home, in which people of other countries have no seats."""

Parser = Callable[[Scan, int, int], Body | None]
"""Reads a body; handed in, since bodies are read with this module."""


def party_after(scan: Scan, end: int, stop: int, body_at: Parser) -> Body | None:
    """The foreign party whose organ is named before ``end``; its first word may be the last one of the organ's."""
    at = end - 1 if scan.low(end - 1) == _PARTY.lower() else end + (scan.low(end) == "của")
    if scan.low(at) != _PARTY.lower() or not (scan.cap(at) and scan.cap(at + 1)):
        return None
    party = body_at(scan, at, stop)
    return party if party is not None and party.last > end and is_foreign(party) else None


def union_after(scan: Scan, end: int, stop: int, body_at: Parser) -> Body | None:
    """The union whose secretariat is named before ``end``: "Ban Bí thư Trung ương Đoàn"."""
    inside = scan.central(end - 2)  # "Ban Bí thư Trung ương" is the Party's as well
    at = end - 2 if inside else end + (scan.low(end) == "của")
    if not scan.central(at) or not scan.cap(at):
        return None
    union = body_at(scan, at, stop)
    return union if union is not None and union.title.startswith(_UNIONS) else None


def union_named(scan: Scan, end: int, stop: int, body_at: Parser) -> Body | None:
    """The union named right behind "Ban Chấp hành Trung ương", as only the text tells which: "… Trung ương Hội họp"."""
    if not scan.central(end - 2) or not scan.cap(end) or scan.low(end) not in scan.lexicon.words.unions:
        return None
    union = body_at(scan, end, stop)
    return union if union is not None and (union.first, union.last) == (end, end + 1) else None


def is_foreign(body: Body) -> bool:
    """A party that is not the one at home ("Đảng Cộng sản" alone is none)."""
    words = body.head.name.split()
    named = len(words) > 1 and words[0] == _PARTY and words[1][0].isupper()
    return named and body.title not in (_HOME, "Đảng Cộng sản")


def organ_of(body: Body, party: Body) -> Body:
    """The organ of a foreign party that is called like one at home."""
    title = body.title.removesuffix(f" {_PARTY}")
    return replace(body, last=max(body.last, party.last), title=title, parent=party)


def post_of(post: Post, party: Body) -> Post:
    """A seat in the organ of a foreign party: "Ủy viên Bộ Chính trị Đảng Cộng sản Cuba"."""
    if post.body is None or post.party is not None:
        return post
    name = f"{post.title.name.removesuffix(f' {_PARTY}')} {party.title}"
    title = replace(post.title, name=name, foreign=False)
    body = party if post.title.foreign else organ_of(post.body, party)  # who leads a party, and who sits in its organ
    return replace(post, last=max(post.last, party.last), title=title, body=body, party=party)


def is_abroad(post: Post) -> bool:
    """Is it said that the office is another country's?"""
    return post.country is not None or post.party is not None or (post.body is not None and is_foreign(post.body))
