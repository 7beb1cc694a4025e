"""One organisation of a document, and what it is known by."""

from __future__ import annotations

from dataclasses import field

from graph.records import record
from ingest.join.places.territory import Territory
from ingest.lexicon.entries import Head

_SCHOOL = "Trường"
# The fields of which one makes an identity known.
_KNOWN = frozenset(("parent", "proper", "territory"))


@record
class Org:
    """One organisation of the document: canonical name, what it belongs to, and the key of its identity."""

    name: str
    head: Head
    title: str
    territory: Territory | None = None
    parent: Org | None = None
    fields: tuple[tuple[str, str], ...] = field(default=())
    adrift: bool = False
    """of a territory that the document never names; ask ``root`` for that of an organ"""
    known: bool = field(init=False, compare=False)
    """is its identity known beyond the document, its own and that of what it is an organ of?"""
    key: str = field(init=False, compare=False)
    """what it is known by in the document: "Ban Tổ chức < Thành ủy @ thành phố Hà Nội\""""

    def __post_init__(self) -> None:
        """What every mention asks for is made once."""
        object.__setattr__(self, "known", not _KNOWN.isdisjoint([name for name, _ in self.fields]))
        within = f" < {self.parent.key}" if self.parent else ""
        object.__setattr__(
            self, "key", f"{self.title} @ {self.territory.key}" if self.territory else self.title + within
        )

    @property
    def root(self) -> Org:
        """What it is an organ of in the end: itself, if of nothing."""
        return self.parent.root if self.parent is not None else self

    @property
    def identity(self) -> str:
        """The identity beyond the document as one string, for the keys of what belongs to the body."""
        fields = dict(self.fields)
        if "parent" in fields:
            return f"{fields['kind']} < {fields['parent']}"
        return fields.get("proper") or (f"{fields['kind']} @ {fields['territory']}" if self.known else self.key)


def of_territory(head: Head, title: str, territory: Territory, *, bare: bool = False) -> Org:
    """The body of that title, sector and all, in a territory; ``bare``: without the word for its level."""
    name = territory.bare if head.bare_place or bare else territory.full
    return Org(f"{title} {name}", head, title, territory, None, identity_of(head, title, territory))


def identity_of(head: Head, kind: str, territory: Territory) -> tuple[tuple[str, str], ...]:
    """The identity of a body of a territory, if it is known which one of its name that is; of a school also the
    district, since it may be told with its commune or without."""
    where = (("territory", territory.key),) if territory.known else ()
    own = (("kind", kind), ("level", territory.level), *where)
    district = _district(territory) if where and head.name == _SCHOOL else None
    return (("around", district.key), *own) if district is not None else own


def _district(territory: Territory) -> Territory | None:
    """The district that a territory is, or lies in as a commune."""
    return next((one for one in (territory, territory.outer) if one is not None and one.level == "district"), None)
