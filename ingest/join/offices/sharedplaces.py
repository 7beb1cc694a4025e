"""Bodies that a clause names without their territory, where another office of the clause tells or shares its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeGuard

from ingest.find import Clause
from ingest.grammar.pieces import Body, PersonName, Piece, PlaceRef, Post
from ingest.grammar.scan import Scan
from ingest.join.bodies.beside import GOVERNMENT
from ingest.join.bodies.committees import BASE
from ingest.join.bodies.org import Org
from ingest.join.offices.office import Office

# So many pieces before an office the one stands that says of which territory it is.
_NEAR = 4
# What stands behind an office whose body the next one names.
_NEXT = (PersonName, Post)


def at_same_place(clause: Clause, k: int, post: Post) -> Post:
    """ "A, Phó Bí thư Đảng ủy thị trấn, giữ chức Chủ tịch HĐND": of the town that the clause speaks of."""
    body = post.body
    if body is None or body.place is not None or body.parent is not None or body.title not in GOVERNMENT:
        return post
    before = (_place(piece) for piece in reversed(clause.pieces[max(k - _NEAR, 0) : k]))
    place = next((found for found in before if found is not None), None)
    told = place is not None and place.name is None and place.level in body.head.levels
    return replace(post, body=replace(body, place=place)) if told else post


def shared(scan: Scan, clause: Clause, k: int, offices: Mapping[int, Office | None]) -> Org | None:
    """ "ông A, Giám đốc và bà B, Phó Giám đốc Sở Y tế X": the body that the office of the next one names for both."""
    post, rest = clause.pieces[k], clause.pieces[k + 1 : k + 3]
    if not isinstance(post, Post) or len(rest) < len(_NEXT) or not all(map(isinstance, rest, _NEXT)):
        return None
    person, other = rest
    low = scan.tokens.low
    joined = low[post.last : person.first] == ["và"] and low[person.last : other.first] == [","]
    office = offices.get(k + 2) if joined else None
    return office.org if office is not None else None


def promoted(scan: Scan, clause: Clause, k: int, offices: Mapping[int, Office | None]) -> Org | None:
    """ "ông A, Phó Trưởng ban, giữ chức Trưởng Ban X": a deputy in the body that he or she comes to lead."""
    post, chief = clause.pieces[k], clause.pieces[k + 1] if k + 1 < len(clause.pieces) else None
    if not isinstance(post, Post) or not isinstance(chief, Post) or post.body is not None:
        return None
    name = post.title.name.removeprefix("Phó ").removesuffix(" Thường trực")
    office, between = offices.get(k + 1), scan.tokens.low[post.last : chief.first]
    if name == post.title.name or name.lower() != chief.title.name.lower() or office is None:
        return None
    return office.org if scan.lexicon.words.into_office.issuperset(between) else None


def rises(scan: Scan, clause: Clause, k: int, offices: Mapping[int, Office | None]) -> Org | None:
    """ "ông A, Bí thư Đảng ủy, giữ chức Chủ tịch HĐND xã X": of the commune in which he or she gets an office."""
    post = clause.pieces[k]
    if not bare_party(post) or k + 1 == len(clause.pieces):
        return None
    chief, office = clause.pieces[k + 1], offices.get(k + 1)
    org = office.org.root if office is not None and office.org is not None else None
    if org is None or org.head.name not in GOVERNMENT or org.territory is None or org.territory.level != "commune":
        return None
    between = scan.tokens.low[post.last : chief.first]
    return org if scan.lexicon.words.into_office.issuperset(between) else None


def bare_party(piece: Piece) -> TypeGuard[Post]:
    """ "Phó Bí thư Đảng ủy", "Ủy viên Ban Thường vụ Đảng ủy": of a committee whose name tells not which one it is."""
    if not isinstance(piece, Post) or piece.body is None:
        return False
    party = piece.body.parent or piece.body
    return party.title == BASE and party.place is None and party.parent is None and not party.complete


def is_party_of_commune(org: Org) -> bool:
    """Is it the Party's committee of a commune?"""
    return org.title == BASE and org.territory is not None and org.territory.level == "commune"


def _place(piece: object) -> PlaceRef | None:
    """The territory of the body that an office or a body names."""
    body = piece.body if isinstance(piece, Post) else piece
    return body.place if isinstance(body, Body) else None
