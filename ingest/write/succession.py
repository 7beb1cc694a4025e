"""The tables of territories as a source document: which body took the place of one that other documents name, and when
that ended.

The text of the table has a sentence for each territory or body that was joined, renamed or parted, or that ended
without an heir. Claims are read from it for the bodies that the graph knows from elsewhere, and no others: a table
makes nobody known. So its reading is a function of the graph's other documents, and is written anew when these change.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graph.claim import Claim, LocalEntity, Reading, claim_id, entity_id
from graph.ids import node_id
from graph.schema import schema
from graph.source import Document, Metadata, Span
from ingest.join.bodies.spelt import even
from ingest.join.places.listed import listed
from ingest.join.places.territory import territory_of
from ingest.lexicon.successions import WITHIN, Handed, Offices, parted, successions
from ingest.write.become import Body, Step, steps
from ingest.write.places import place_of, place_tables
from ingest.write.table import READER, TITLES, Row, table

if TYPE_CHECKING:
    from graph.archive import Archive
    from graph.store import Store

_RULE = "table-of-successions"


def tables(bodies: Mapping[Body, str] | Iterable[Body], places: Collection[str] = ()) -> tuple[Reading, ...]:
    """What the tables say of some bodies, each with the first day of the documents that name it, if known, and of
    territories by their keys; the same whatever their order. A table that says nothing is left out."""
    days = {body: day for body, day in bodies.items() if day} if isinstance(bodies, Mapping) else {}
    named = frozenset(bodies)
    found = (*(_reading(title, named, days, frozenset(places)) for title in TITLES), *place_tables(places))
    return tuple(reading for reading in found if reading.claims)


def _reading(title: str, bodies: frozenset[Body], days: Mapping[Body, str], places: frozenset[str]) -> Reading:
    told = table(title)
    sha256 = hashlib.sha256(told.text.encode()).hexdigest()
    notes = _Notes(Document(sha256, told.text, sha256, READER, (title,), Metadata(title=title)), bodies)
    for step in steps(bodies, title, days):
        notes.tell(step)
    own = {row for key in places for row in told.rows.get(key, ()) if not row.back}
    rows = own | {row for key in places for row in told.before.get(key, ())}
    for row in sorted((row for row in rows if row.new is not None), key=lambda row: row.start):
        notes.became(row)
    known = sorted(notes.entities.values(), key=lambda one: (one.mentions, one.id))
    return Reading(notes.document, tuple(known), tuple(sorted(notes.claims, key=lambda one: (one.spans, one.id))))


@dataclass(slots=True)
class _Notes:
    """What is being read from a table: each body once, where it is named first.

    Of the ``named`` bodies, which other documents know, these say what they belong to.
    """

    document: Document
    named: frozenset[Body]
    entities: dict[tuple[str, str], LocalEntity] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)

    def tell(self, step: Step) -> None:
        """What a step says: a day of a body, or what took its place."""
        spans = tuple(Span.of(self.document.text, *place) for place in step.places)
        old = self._body(step.body, spans[0])
        if step.new is None:
            self._gives(old, step.said, step.date, spans)
        else:
            said = (("date", step.date), ("form", step.how))
            self._link("SUCCEEDS", self._body(step.new, spans[0]), old, said, spans)

    def _body(self, body: Body, span: Span) -> str:
        """The local id of a body; those that one sentence names are told apart by their kinds and places."""
        if body not in self.entities:
            kind, key = body
            own, whole = parted(kind)
            local = entity_id(self.document.text_sha256, "Organisation", span, zlib.crc32(f"{kind} {key}".encode()))
            name = f"{own} {_name(whole, key)}" if whole else _name(kind, key)
            self.entities[body] = LocalEntity(local, "Organisation", name, _fields(body), (), (span,))
            if whole:
                self._belongs(body, (whole, key), span)
            elif key and listed(key) is not None:
                self._link("LOCATED_IN", local, self._place(key, span), (), (span,))
        return self.entities[body].id

    def _belongs(self, organ: Body, whole: Body, span: Span) -> None:
        if organ not in self.named:
            self._link("PART_OF", self.entities[organ].id, self._body(whole, span), (), (span,))

    def became(self, row: Row) -> None:
        """That one territory took the place of another."""
        assert row.new is not None
        span = Span.of(self.document.text, row.start, row.end)
        new, old = (self._place(key, span) for key in (row.new[2], row.old[2]))
        self._link("BECAME", old, new, (("date", row.date), ("form", row.how)), (span,))

    def _place(self, key: str, span: Span) -> str:
        known = self.entities.get(("", key)) or place_of(self.document, key, span)
        return self.entities.setdefault(("", key), known).id

    def _gives(self, body: str, name: str, value: str, spans: tuple[Span, ...]) -> None:
        """A property of a body."""
        claim = claim_id(self.document.text_sha256, name, spans, (body, value), ())
        self.claims.append(Claim(claim, name, body, None, value, (), spans, _RULE))

    def _link(
        self, type_: str, one: str, other: str, said: tuple[tuple[str, str], ...], spans: tuple[Span, ...]
    ) -> None:
        claim = claim_id(self.document.text_sha256, type_, spans, (one, other), said)
        self.claims.append(Claim(claim, type_, one, other, None, said, spans, _RULE))


def _name(kind: str, key: str) -> str:
    unit = listed(key) if key else None
    place = territory_of(unit).bare if unit and kind in successions().barely_named else key.partition(",")[0]
    return f"{kind} {place}".rstrip()


def _fields(body: Body) -> tuple[tuple[str, str], ...]:
    """What a body is known by."""
    kind, key = body
    own, whole = parted(kind)
    if whole:
        return (("kind", own), ("parent", f"{whole} @ {key}"))
    if not key:
        return (("kind", kind), ("proper", even(kind)))
    unit = listed(key)
    return (("kind", kind), ("level", unit.level if unit is not None else ""), ("territory", key))


def follow(store: Store, archive: Archive) -> None:
    """Read the tables anew for the bodies that the other documents of the store name.

    A table that says something is kept in the archive; one that was withdrawn is left out.
    """
    old = frozenset(one.sha256 for one in store.documents() if is_table(archive, one.sha256))
    withdrawn = archive.decisions().withdrawn
    places = [str(row["key"]) for row in store.run(_PLACES, tables=sorted(old))]
    found = [one for one in tables(dict(_known(store, old)), places) if one.document.sha256 not in withdrawn]
    for sha256 in sorted(old - {one.document.sha256 for one in found}):
        store.remove(sha256)
    for reading in found:
        archive.add(reading.document.text.encode(), reading.document)
    store.write(found)


def is_table(archive: Archive, sha256: str) -> bool:
    """Whether a document of the archive is one of our tables, of this version of the program or of an earlier one."""
    about = archive.about(sha256)
    return about is not None and about.reader == READER


def _known(store: Store, ours: frozenset[str]) -> Iterator[tuple[Body, str]]:
    """The bodies that documents of others name and of whose kinds the tables tell, and the first day of these."""
    told = successions()
    inner: tuple[Handed | Offices, ...] = (*told.handed, *told.offices)
    acts = (*(_kinds(one) for one in inner if not one.of), *(one.kinds for one in told.closed))
    local = (*told.kinds.values(), *told.going.values(), *acts)
    kinds = sorted({kind for kinds in local for kind in kinds})
    central = sorted({name for one in told.central for name in (one.new, *one.old) if name})
    for row in store.run(_BODIES, kinds=kinds, central=central, tables=sorted(ours)):
        yield (str(row["kind"]), str(row["territory"] or "")), str(row["day"] or "")
    organs = sorted({*told.organs, *(kind for one in inner if one.of for kind in _kinds(one))})
    for row in store.run(_ORGANS, organs=organs, kinds=kinds, tables=sorted(ours)):
        body = f"{row['kind']}{WITHIN}{row['whole']}", str(row["territory"])
        if node_id(schema().nodes["Organisation"], dict(_fields(body)), "", "") == row["id"]:
            yield body, str(row["day"] or "")


def _kinds(act: Handed | Offices) -> tuple[str, ...]:
    return act.kinds if isinstance(act, Handed) else (act.new, *act.old)


_PLACES = (
    "MATCH (p:Place)<-[:MENTIONS]-(d:Document) WHERE NOT d.sha256 IN $tables "
    "WITH p, count(d) AS documents RETURN p.territory AS key"
)
_BODIES = (
    "MATCH (o:Organisation) WHERE o.name IN $central "
    "OR (o.territory IS NOT NULL AND any(kind IN $kinds WHERE o.kind = kind OR o.kind STARTS WITH kind + ' ')) "
    "MATCH (o)<-[:MENTIONS]-(d:Document) WHERE NOT d.sha256 IN $tables "
    "WITH o, min(d.published) AS day RETURN CASE WHEN o.name IN $central THEN o.name ELSE o.kind END AS kind, "
    "CASE WHEN o.name IN $central THEN null ELSE o.territory END AS territory, day"
)
_ORGANS = (
    "MATCH (o:Organisation)-[r:PART_OF]->(w:Organisation) WHERE o.territory IS NULL AND w.territory IS NOT NULL "
    "AND w.kind IN $kinds AND any(kind IN $organs WHERE o.kind = kind OR o.kind STARTS WITH kind + ' ') "
    "AND EXISTS { MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(d:Document) WHERE NOT d.sha256 IN $tables } "
    "MATCH (o)<-[:MENTIONS]-(d:Document) WHERE NOT d.sha256 IN $tables WITH o, w, min(d.published) AS day "
    "RETURN o.id AS id, o.kind AS kind, w.kind AS whole, w.territory AS territory, day"
)
