"""Territories that a document adds to the names of bodies: "Trường Tiểu học Kim Đồng, huyện Bát Xát"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ingest.grammar.pieces import Body, PlaceRef
from ingest.join.bodies.spelt import spelt
from ingest.join.places.territories import Territories
from ingest.join.places.territory import Territory

_PlaceName = tuple[str | None, ...]


class Addresses:
    """Tells which territory tells a body from others of its name, be it added here or elsewhere in the document."""

    def __init__(self, territories: Territories) -> None:
        self._territories = territories
        self._told: dict[str, dict[_PlaceName, PlaceRef]] = {}
        self._inner: dict[str, dict[str, Territory | None]] = {}
        """by titles the smallest territory of all that are added within another; None where there are several"""

    def note(self, body: Body) -> None:
        """Learn what a name and those in it have added, before any is resolved."""
        for part in body.nested():
            if part.address is not None:
                self._told.setdefault(spelt(part.title), {}).setdefault(_names(part.address), part.address)

    def of(self, body: Body) -> Territory | None:
        """The territory of a body: the smallest that the document adds to its name, in the one that is added here;
        where nothing is, the only one; None if there is none, or if nobody can tell."""
        title, own = spelt(body.title), None
        if title not in self._told:
            return None
        if body.address is not None:
            own = self._territories.of(body.address, (), body.first)
        if title not in self._inner:
            self._inner[title] = self._within(self._told[title].values())
        return self._inner[title].get(own.key if own is not None else "") or own

    def _within(self, refs: Iterable[PlaceRef]) -> dict[str, Territory | None]:
        found = [territory for ref in refs if (territory := self._territories.of(ref, (), ref.first)) is not None]
        inner: dict[str, Territory | None] = {}
        for territory in sorted(found, key=lambda one: one.key.count(","), reverse=True):
            for around in _around(territory.key):
                known = inner.setdefault(around, territory)
                if known is not None and not f", {known.key}".endswith(f", {territory.key}"):
                    inner[around] = None
        return inner


def _around(key: str) -> Iterator[str]:
    """A territory, those in which it lies, and all."""
    parts = key.split(", ")
    yield from (", ".join(parts[at:]) for at in range(len(parts)))
    yield ""


def _names(ref: PlaceRef) -> _PlaceName:
    """What a territory is called, with those around it."""
    return (ref.word, ref.name, *(_names(ref.inside) if ref.inside is not None else ()))
