"""The countries of bodies: "Bộ Ngoại giao Nga", "Bộ Chính trị Đảng Nhân dân Cách mạng Lào", missions abroad."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.countries import HOME, country_at, past_state
from ingest.grammar.names import bare_name
from ingest.grammar.pieces import Body
from ingest.grammar.places import place_at
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign

_TOWN = 3  # so many words has the name of a foreign town at most


def of_country(scan: Scan, body: Body, stop: int) -> Body:
    """ "Bộ Ngoại giao Nga" is another body than the Vietnamese one, whose country is often said as well."""
    return (abroad(scan, body, stop) or body) if body.head.name == "Bộ" else body


def abroad(scan: Scan, body: Body, stop: int) -> Body | None:
    """The body with the country it belongs to, and the one where it stands ("Đại sứ quán Việt Nam tại Lào")."""
    state = past_state(scan, body.last) if body.head.name != "Bộ" else body.last
    at = _past_party(scan, body.last, stop) if state == body.last else state
    hit = country_at(scan, at, stop)
    if hit is None or (at > state and hit[0] == HOME):
        return None
    name, end = scan.tokens.text(body.last, hit[1]) if at > state else hit[0], hit[1]
    if "place" in body.head.takes:
        return _mission(scan, replace(body, last=end, title=f"{body.title} {name}"), stop)
    return replace(body, last=end, title=body.title if name == HOME else f"{body.title} {name}")


def _past_party(scan: Scan, at: int, stop: int) -> int:
    """After "Đảng Nhân dân Cách mạng" in "Bộ Chính trị Đảng Nhân dân Cách mạng Lào"."""
    party = at + 2 * scan.central(at)
    start = party + 1 if scan.low(party) == "đảng" else at
    for size in (4, 2):
        if start + size < stop and " ".join(scan.tokens.low[start : start + size]) in scan.lexicon.words.parties:
            return start + size
    return at


def _mission(scan: Scan, body: Body, stop: int) -> Body:
    """The embassy with the country or town where it stands."""
    if scan.low(body.last) != "tại":
        return body
    seat = country_at(scan, body.last + 1, stop)
    if seat is not None:
        return replace(body, last=seat[1], title=f"{body.title} tại {seat[0]}")
    place = place_at(scan, body.last + 1, stop)
    if place is not None:
        return replace(body, last=place.last, title=f"{body.title} tại {bare_name(place)}")
    end = scan.cap_run(body.last + 1, stop, _TOWN)
    foreign_town = end > body.last + 1 and foreign(scan, body.last + 1)
    town = scan.tokens.text(body.last + 1, end)
    return replace(body, last=end, title=f"{body.title} tại {town}") if foreign_town else body
