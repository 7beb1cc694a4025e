"""The tables of territories as a source document: which body took the place of one that other documents name, and when
that ended.

The text of the table has a sentence for each territory or body that was joined, renamed or parted, or that ended
without an heir. Claims are read from it for the bodies that the graph knows from elsewhere, and no others: a table
makes nobody known. So its reading is a function of the graph's other documents, and is written anew when these change.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graph.claim import Claim, LocalEntity, Reading, claim_id, entity_id
from graph.source import Document, Metadata, Span
from ingest.join.bodies.spelt import even
from ingest.join.places.listed import listed
from ingest.lexicon.successions import successions
from ingest.write.places import place_of, place_tables
from ingest.write.table import READER, TITLES, Row, table

if TYPE_CHECKING:
    from graph.archive import Archive
    from graph.store import Store

_RULE = "table-of-successions"

Body = tuple[str, str]
"""The kind of a body and the key of its territory; for a body of the centre its name and nothing."""

_Wanted = Mapping[str, frozenset[str]]
"""The kinds of bodies by the keys of their territories; bodies of the centre by their names."""


def tables(bodies: Iterable[Body], places: Collection[str] = ()) -> tuple[Reading, ...]:
    """What the tables say of some bodies, and of territories by their keys; the same whatever their order. A table that
    says nothing is left out."""
    grouped: defaultdict[str, set[str]] = defaultdict(set)
    for kind, key in bodies:
        grouped[key or kind].add(kind)
    wanted = {key: frozenset(kinds) for key, kinds in grouped.items()}
    found = (*(_reading(title, wanted, frozenset(places)) for title in TITLES), *place_tables(places))
    return tuple(reading for reading in found if reading.claims)


def _reading(title: str, wanted: _Wanted, places: frozenset[str]) -> Reading:
    text, rows = table(title)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    document = Document(sha256, text, sha256, READER, (title,), Metadata(title=title))
    notes = _Notes(document)
    for row in rows:
        _note(notes, row, wanted)
        if row.new is not None and row.old[2] in places:
            notes.became(row)
    told = sorted(notes.entities.values(), key=lambda one: (one.mentions, one.id))
    return Reading(document, tuple(told), tuple(sorted(notes.claims, key=lambda one: (one.spans, one.id))))


def _note(notes: _Notes, row: Row, wanted: _Wanted) -> None:
    """Of each kind of body that the old territory had, and that is known, that it ended and what took its place."""
    span, known = Span.of(notes.document.text, row.start, row.end), successions()
    for kind in sorted(wanted.get(row.old[2] or row.old[0], ())):
        if row.level and not _goes(kind, row.level):
            continue
        old = notes.body(row.level, kind, row.old, span)
        if row.over:
            notes.gives(old, "ended", row.date, span)
        if row.new is not None and (not row.level or kind in known.kinds[row.level]):
            new = notes.body(row.level, _later(kind, row.new), row.new, span)
            notes.succeeds(new, old, (("date", row.date), ("form", row.how)), span)
    if row.fresh and row.new is not None and row.new[0] in wanted.get(row.new[0], ()):
        notes.gives(notes.body("", row.new[0], row.new, span), "began", row.date, span)


def _goes(kind: str, level: str) -> bool:
    """Whether bodies of a kind ("Sở Y tế") end with their territory."""
    known = successions()
    return any(f"{kind} ".startswith(f"{one} ") for one in (*known.kinds[level], *known.going.get(level, ())))


def _later(kind: str, new: tuple[str, str, str]) -> str:
    """The Party's committee is called by the word of its territory, other bodies keep their names."""
    if not new[2]:
        return new[0]
    committees = successions().committees
    return committees.get(new[0], kind) if kind in committees.values() else kind


@dataclass(slots=True)
class _Notes:
    """What is being read from a table: each body once, where it is named first."""

    document: Document
    entities: dict[tuple[str, str], LocalEntity] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)

    def body(self, level: str, kind: str, place: tuple[str, str, str], span: Span) -> str:
        """The local id of a body; those that one sentence names are told apart by their kinds and places."""
        _, bare, key = place
        if (kind, key) not in self.entities:
            nth = zlib.crc32(f"{kind} {key}".encode())
            name = kind if not key else f"{kind} {bare if kind in _committees() else key.split(',')[0]}"
            fields = {"kind": kind, "level": level, "territory": key} if key else {"kind": kind, "proper": even(kind)}
            local = entity_id(self.document.text_sha256, "Organisation", span, nth)
            found = LocalEntity(local, "Organisation", name, tuple(sorted(fields.items())), (), (span,))
            self.entities[kind, key] = found
            if key and listed(key) is not None:
                self._link("LOCATED_IN", local, self._place(key, span), (), span)
        return self.entities[kind, key].id

    def became(self, row: Row) -> None:
        """That one territory took the place of another."""
        assert row.new is not None
        span = Span.of(self.document.text, row.start, row.end)
        new, old = (self._place(key, span) for key in (row.new[2], row.old[2]))
        self._link("BECAME", old, new, (("date", row.date), ("form", row.how)), span)

    def _place(self, key: str, span: Span) -> str:
        known = self.entities.get(("", key)) or place_of(self.document, key, span)
        return self.entities.setdefault(("", key), known).id

    def gives(self, body: str, name: str, value: str, span: Span) -> None:
        """A property of a body."""
        claim = claim_id(self.document.text_sha256, name, (span,), (body, value), ())
        self.claims.append(Claim(claim, name, body, None, value, (), (span,), _RULE))

    def succeeds(self, new: str, old: str, said: tuple[tuple[str, str], ...], span: Span) -> None:
        """That one body took the place of another."""
        self._link("SUCCEEDS", new, old, said, span)

    def _link(self, type_: str, one: str, other: str, said: tuple[tuple[str, str], ...], span: Span) -> None:
        claim = claim_id(self.document.text_sha256, type_, (span,), (one, other), said)
        self.claims.append(Claim(claim, type_, one, other, None, said, (span,), _RULE))


def _committees() -> frozenset[str]:
    return frozenset(successions().committees.values())


def follow(store: Store, archive: Archive) -> None:
    """Read the tables anew for the bodies that the other documents of the store name.

    A table that says something is kept in the archive; one that was withdrawn is left out.
    """
    old = frozenset(one.sha256 for one in store.documents() if is_table(archive, one.sha256))
    withdrawn = archive.decisions().withdrawn
    places = [str(row["key"]) for row in store.run(_PLACES, tables=sorted(old))]
    found = [one for one in tables(_known(store, old), places) if one.document.sha256 not in withdrawn]
    for sha256 in sorted(old - {one.document.sha256 for one in found}):
        store.remove(sha256)
    for reading in found:
        archive.add(reading.document.text.encode(), reading.document)
    store.write(found)


def is_table(archive: Archive, sha256: str) -> bool:
    """Whether a document of the archive is one of our tables, of this version of the program or of an earlier one."""
    about = archive.about(sha256)
    return about is not None and about.reader == READER


def _known(store: Store, ours: frozenset[str]) -> Iterator[Body]:
    """The bodies that documents of others name and of whose kinds the tables tell."""
    told = successions()
    kinds = sorted({kind for kinds in (*told.kinds.values(), *told.going.values()) for kind in kinds})
    central = sorted({name for one in told.central for name in (one.new, *one.old)})
    for row in store.run(_BODIES, kinds=kinds, central=central, tables=sorted(ours)):
        yield str(row["kind"]), str(row["territory"] or "")


_PLACES = (
    "MATCH (p:Place)<-[:MENTIONS]-(d:Document) WHERE NOT d.sha256 IN $tables "
    "WITH p, count(d) AS documents RETURN p.territory AS key"
)
_BODIES = (
    "MATCH (o:Organisation) WHERE o.name IN $central "
    "OR (o.territory IS NOT NULL AND any(kind IN $kinds WHERE o.kind = kind OR o.kind STARTS WITH kind + ' ')) "
    "MATCH (o)<-[:MENTIONS]-(d:Document) WHERE NOT d.sha256 IN $tables "
    "WITH o, count(d) AS documents RETURN CASE WHEN o.name IN $central THEN o.name ELSE o.kind END AS kind, "
    "CASE WHEN o.name IN $central THEN null ELSE o.territory END AS territory"
)
