"""The tables of territories as a source document about places: their codes, since and until when, and in what they lie.

As with bodies, claims are read for what other documents name, and for what that lies in or became: a table makes no
place known that nobody wrote about.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cache

from graph.claim import Claim, LocalEntity, Reading, claim_id, entity_id
from graph.source import Document, Metadata, Span
from ingest.join.places.listed import capitalised, listed
from ingest.join.places.territory import territory_of
from ingest.lexicon.places import Unit, gazetteer
from ingest.lexicon.successions import successions
from ingest.lexicon.units import all_units
from ingest.write.table import READER, on_day

_TITLES = {
    "Bảng mã đơn vị hành chính cấp tỉnh, cấp huyện": ("province", "district"),
    "Bảng mã đơn vị hành chính cấp xã": ("commune",),
}
"""The tables by their titles, with the levels of what they tell."""
_RULE = "table-of-territories"


def place_tables(known: Collection[str]) -> Iterator[Reading]:
    """What the tables say of the territories of some keys; the same whatever their order."""
    wanted = frozenset(key for key in known if listed(key) is not None)
    wanted |= {key for one in wanted for key in _became(one)}
    wanted |= {key for one in wanted for key in _around(one)}
    levels = {unit.level for key in wanted if (unit := listed(key)) is not None}
    yield from (_reading(title, wanted) for title, told in _TITLES.items() if not levels.isdisjoint(told))


def _became(key: str) -> Iterator[str]:
    for unit in (one for one in _units(key) if not gazetteer().came_back(one)):
        yield from (territory_of(later).key for later in gazetteer().successors(unit))


def _around(key: str) -> Iterator[str]:
    """Of "xã A, huyện B, tỉnh C": "huyện B, tỉnh C" and "tỉnh C"."""
    parts = key.split(", ")
    return (", ".join(parts[at:]) for at in range(1, len(parts)))


def _units(key: str) -> list[Unit]:
    """All units of a territory's key, the older first: a code counts for a time."""
    first = listed(key)
    return [u for u in gazetteer().units(first.name, first.level) if territory_of(u).key == key] if first else []


@cache
def _table(title: str) -> tuple[str, dict[str, list[tuple[Unit, int, int]]]]:
    """The text of a table, and where it speaks of each territory."""
    text, rows = [f"{title}\n\n{successions().source}\n"], defaultdict[str, list[tuple[Unit, int, int]]](list)
    at = len(text[0])
    for unit in (one for one in all_units() if one.level in _TITLES[title]):
        key = territory_of(unit).key
        sentence = _sentence(unit, key)
        rows[key].append((unit, at, at + len(sentence)))
        text.append(f"{sentence}\n")
        at += len(text[-1])
    return "".join(text), rows


def _sentence(unit: Unit, key: str) -> str:
    code = f", mã {unit.code}" if unit.code else ""
    since = f", từ {on_day(unit.valid_from)}" if unit.valid_from else ""
    until = f", không còn từ {on_day(unit.valid_until)}" if unit.valid_until else ""
    return f"{capitalised(key)}{code}{since}{until}."


def _reading(title: str, wanted: frozenset[str]) -> Reading:
    text, rows = _table(title)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    notes = _Notes(Document(sha256, text, sha256, READER, (title,), Metadata(title=title)))
    for key in sorted(wanted & rows.keys()):
        until = [unit.valid_until for unit, _, _ in rows[key]]
        for unit, start, end in rows[key]:
            notes.tell(key, unit, Span.of(text, start, end), last=all(until) and unit.valid_until == max(until))
    told = sorted(notes.places.values(), key=lambda one: (one.mentions, one.id))
    return Reading(notes.document, tuple(told), tuple(sorted(notes.claims, key=lambda one: (one.spans, one.id))))


@dataclass(slots=True)
class _Notes:
    """What is being read from a table: each territory once, where it is named first."""

    document: Document
    places: dict[str, LocalEntity] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)

    def tell(self, key: str, unit: Unit, span: Span, *, last: bool) -> None:
        """What a row says; ``last``: no territory has the name any more."""
        place = self._place(key, span)
        self._gives(place, "code", unit.code, span)
        self._gives(place, "valid_from", unit.valid_from, span)
        self._gives(place, "valid_to", unit.valid_until if last else "", span)
        outer = next(_around(key), None)
        if outer is not None:
            self._claim("LOCATED_IN", place, self._place(outer, span), None, span)

    def _gives(self, place: str, name: str, value: str, span: Span) -> None:
        if value:
            self._claim(name, place, None, value, span)

    def _claim(self, predicate: str, place: str, outer: str | None, value: str | None, span: Span) -> None:
        ends = (place, outer or value or "")
        claim = claim_id(self.document.text_sha256, predicate, (span,), ends, ())
        self.claims.append(Claim(claim, predicate, place, outer, value, (), (span,), _RULE))

    def _place(self, key: str, span: Span) -> str:
        if key not in self.places:
            self.places[key] = place_of(self.document, key, span)
        return self.places[key].id


def place_of(document: Document, key: str, span: Span) -> LocalEntity:
    """The territory of a key as a table names it at a place; several in one sentence are told apart by their keys."""
    unit = listed(key)
    local = entity_id(document.text_sha256, "Place", span, zlib.crc32(key.encode()))
    fields = (("kind", unit.word if unit is not None else ""), ("territory", key))
    return LocalEntity(local, "Place", capitalised(key), fields, (), (span,))
