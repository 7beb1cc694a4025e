"""Of which country a title is, by the words around it: "Về phía Nga có Bộ trưởng Bộ Quốc phòng A"."""

from __future__ import annotations

from ingest.find import Clause
from ingest.grammar.countries import country_at
from ingest.grammar.pieces import PersonName, Post
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import of_abroad

_HOME = "Việt Nam"


def country_of(scan: Scan, post: Post) -> str | None:
    """The country of a post: "Chủ tịch nước Lào", "Bộ trưởng Ngoại giao Lào"."""
    words = post.body.title.split() if post.body is not None and post.body.head.name == "Bộ" else []
    endings = (" ".join(words[-size:]) for size in (1, 2, 3))
    known = scan.lexicon.words.countries
    return post.country or next((e for e in endings if e[:1].isupper() and e.lower() in known), None)


def side_of(scan: Scan, clause: Clause) -> str | None:
    """ "Về phía Nga có Bộ trưởng Bộ Quốc phòng A; …": the country that all who are listed come from."""
    at = clause.first + (scan.low(clause.first) == "về")
    hit = country_at(scan, at + 1, clause.last) if scan.low(at) == "phía" else None
    listed = hit is not None and scan.low(hit[1]) in ("có", "gồm", ":")
    return hit[0] if hit is not None and listed and hit[0] != _HOME else None


def host(scan: Scan, clause: Clause, post: Post, person: PersonName | None) -> str | None:
    """ "Về phía Lào có Phó Thủ tướng A": the country named before a title beside a name that is not Vietnamese."""
    if not post.title.foreign or post.title.body == "follows" or post.country is not None:
        return None
    if person is None or not of_abroad(scan, person.name):
        return None
    named = (country_at(scan, at, post.first) for at in range(post.first - 1, clause.first - 1, -1))
    country = next((found[0] for found in named if found is not None), None)
    return None if country == _HOME else country
