"""Bodies of a territory that the document never names: "UBND tỉnh" in a local paper's news of its own province."""

from __future__ import annotations

from ingest.grammar.pieces import Body, PlaceRef
from ingest.join.bodies.org import Org
from ingest.lexicon import lexicon
from ingest.lexicon.entries import Head


def unplaced(body: Body) -> Org | None:
    """The body as the text calls it, which is known in its document only; None where not even its level is told."""
    head, place = body.head, body.place
    if _organ(body):
        return Org(body.title, head, body.title, fields=(("kind", body.title),), adrift=True)
    if body.parent is not None or "place" not in head.takes or "name" in head.takes or not _told(body, head, place):
        return None
    name = f"{body.title} {place.word}" if place is not None and not head.bare_place else body.title
    return Org(name, head, name, fields=(("kind", name),), adrift=True)


def some_firm(owner: Body) -> Org | None:
    """ "Công đoàn Tổng Công ty" in the firm's own news, which never name it: whose organ it is."""
    bare = owner.title == owner.head.name and owner.parent is None and owner.place is None
    firm = Org(owner.title, owner.head, owner.title, fields=(("kind", owner.title),), adrift=True)
    return firm if bare and owner.title.lower() in lexicon().words.firms else None


def _organ(body: Body) -> bool:
    """ "Phòng Tổ chức cán bộ", "Khoa Nội tổng hợp": an organ that has a name, and the text does not say of what."""
    owned = body.head.owned and "parent" in body.head.takes
    return owned and body.parent is None and body.place is None and body.title != body.head.name


def _told(body: Body, head: Head, place: PlaceRef | None) -> bool:
    """ "UBND tỉnh", "Thành ủy", "Sở Y tế" say of what level they are; "Công an", "Hội Nông dân", "Sở" do not."""
    if place is not None:
        return place.word is not None and ("sector" not in head.takes or body.title != head.name)
    return bool(head.word) or ("sector" in head.takes and head.levels == ("province",) and body.title != head.name)
