"""The tables of territories as a source document: which body took the place of one that other documents name.

The text of the table has a sentence for each territory or body that was joined, renamed or parted. Claims are read from
it for the bodies that the graph knows from elsewhere, and no others: a table makes nobody known. So its reading is a
function of the graph's other documents, and is written anew whenever these have changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from graph.claim import Claim, LocalEntity, Reading, claim_id, entity_id
from graph.source import Document, Metadata, Span
from ingest.join.territory import Territory
from ingest.lexicon.places import Unit, gazetteer
from ingest.lexicon.successions import Central, successions
from ingest.lexicon.units import all_units

if TYPE_CHECKING:
    from graph.archive import Archive
    from graph.store import Store

READER = "table 1"
"""What the archive notes as the reader of a table: no file is read so."""
_PARTS = {
    "Bảng sắp xếp đơn vị hành chính cấp tỉnh, cấp huyện và cơ quan trung ương": ("province", "district", ""),
    "Bảng sắp xếp đơn vị hành chính cấp xã": ("commune",),
}
"""The tables by their titles, with the levels of what they tell: few ask for the second, which is long."""
_RULE = "table-of-successions"

Body = tuple[str, str]
"""The kind of a body and the key of its territory; for a body of the centre its name and nothing."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A sentence of the table: what was (``old``) and what took its place (``new``), each with its territory's key."""

    level: str
    old: tuple[str, str, str]
    new: tuple[str, str, str]
    date: str
    how: str
    start: int
    end: int


@cache
def _table(title: str) -> tuple[str, tuple[_Row, ...]]:
    """The text of a table, and its rows with their places in it."""
    text, rows = f"{title}\n\n{successions().source}\n", list[_Row]()
    central = (_central(one, old) for one in successions().central for old in one.old)
    for sentence, row in (*_territories(_PARTS[title]), *(central if "" in _PARTS[title] else ())):
        rows.append(replace(row, start=len(text), end=len(text) + len(sentence)))
        text += f"{sentence}\n"
    return text, tuple(rows)


def _territories(levels: tuple[str, ...]) -> Iterator[tuple[str, _Row]]:
    places = gazetteer()
    for unit in (one for one in all_units() if one.level in levels):
        later = [one for one in places.successors(unit) if one.valid_from <= unit.valid_until]
        for new in later:
            old_place, new_place = _place(unit), _place(new)
            if old_place.key == new_place.key:
                continue
            how = "chia tách" if len(later) > 1 else "sáp nhập"
            sentence = f"Từ ngày {unit.valid_until}, {old_place.key} {successions().verbs[how]} {new_place.key}."
            ends = (unit.word, old_place.bare, old_place.key), (new.word, new_place.bare, new_place.key)
            yield sentence, _Row(unit.level, *ends, unit.valid_until, how, 0, 0)


def _central(one: Central, old: str) -> tuple[str, _Row]:
    sentence = f"Từ {one.date}, {old} {successions().verbs[one.how]} {one.new} ({one.act})."
    return sentence, _Row("", (old, old, ""), (one.new, one.new, ""), one.date, one.how, 0, 0)


def _place(unit: Unit) -> Territory:
    """The territory as documents name it: "xã A, huyện B, tỉnh C"."""
    outer = _outer(unit)
    return Territory(unit.level, unit.word, unit.name, None if outer is None else _place(outer))


def _outer(unit: Unit) -> Unit | None:
    levels = ("province", "district", "commune")
    above = levels[: levels.index(unit.level)]
    found = [one for one in gazetteer().units(unit.parent or "") if one.level in above]
    then = [one for one in found if not one.valid_until or one.valid_until >= (unit.valid_until or "9999")]
    return max(then or found, key=lambda one: levels.index(one.level), default=None)


def tables(bodies: Iterable[Body]) -> tuple[Reading, ...]:
    """What the tables say of some bodies; the same whatever their order. A table that says nothing is left out."""
    wanted = frozenset(bodies)
    found = (_reading(title, wanted) for title in _PARTS)
    return tuple(reading for reading in found if reading.claims)


def _reading(title: str, wanted: frozenset[Body]) -> Reading:
    text, rows = _table(title)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    document = Document(sha256, text, sha256, READER, (title,), Metadata(title=title))
    entities: dict[tuple[str, ...], LocalEntity] = {}
    claims = [claim for row in rows for claim in _claims(document, row, wanted, entities)]
    told = sorted(entities.values(), key=lambda one: (one.mentions, one.id))
    return Reading(document, tuple(told), tuple(sorted(claims, key=lambda one: (one.spans, one.id))))


def _claims(
    document: Document, row: _Row, wanted: frozenset[Body], entities: dict[tuple[str, ...], LocalEntity]
) -> Iterator[Claim]:
    """For each kind of body that the old territory had, and that is known, that the new one's took its place."""
    span = Span.of(document.text, row.start, row.end)
    for nth, kind in enumerate(successions().kinds[row.level] if row.level else (row.old[0],)):
        if (kind, row.old[2]) not in wanted:
            continue
        later = _later(kind, row)
        old = _entity(document, row.level, (kind, *row.old[1:]), (span, 2 * nth), entities)
        new = _entity(document, row.level, (later, *row.new[1:]), (span, 2 * nth + 1), entities)
        said = (("date", row.date), ("form", row.how))
        claim = claim_id(document.text_sha256, "SUCCEEDS", (span,), (new.id, old.id), said)
        yield Claim(claim, "SUCCEEDS", new.id, old.id, None, said, (span,), _RULE)


def _later(kind: str, row: _Row) -> str:
    """The Party's committee is called by the word of its territory, other bodies keep their names."""
    if not row.level:
        return row.new[0]
    committees = successions().committees
    return committees.get(row.new[0], kind) if kind in committees.values() else kind


def _entity(
    document: Document,
    level: str,
    body: tuple[str, str, str],
    at: tuple[Span, int],
    entities: dict[tuple[str, ...], LocalEntity],
) -> LocalEntity:
    kind, bare, key = body
    committee = kind in successions().committees.values()
    name = kind if not key else f"{kind} {bare if committee else key.split(',')[0]}"
    fields = {"kind": kind, "level": level, "territory": key} if key else {"kind": kind, "proper": kind}
    found = entities.get(body)
    if found is None:
        local = entity_id(document.text_sha256, "Organisation", at[0], at[1])
        found = LocalEntity(local, "Organisation", name, tuple(sorted(fields.items())), (), (at[0],))
        entities[body] = found
    return found


def follow(store: Store, archive: Archive) -> None:
    """Read the tables anew for the bodies that the other documents of the store name.

    A table that says something is kept in the archive; one that was withdrawn is left out.
    """
    old = frozenset(one.sha256 for one in store.documents() if is_table(archive, one.sha256))
    withdrawn = archive.decisions().withdrawn
    found = [one for one in tables(_known(store, old)) if one.document.sha256 not in withdrawn]
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
    kinds = sorted({kind for kinds in successions().kinds.values() for kind in kinds})
    central = sorted({old for one in successions().central for old in one.old})
    for row in store.run(_BODIES, kinds=kinds, central=central, tables=sorted(ours)):
        yield str(row["kind"]), str(row["territory"] or "")


_BODIES = (
    "MATCH (o:Organisation) WHERE (o.kind IN $kinds AND o.territory IS NOT NULL) OR o.name IN $central "
    "MATCH (o)<-[:MENTIONS]-(d:Document) WHERE NOT d.sha256 IN $tables "
    "WITH o, count(d) AS documents RETURN CASE WHEN o.name IN $central THEN o.name ELSE o.kind END AS kind, "
    "CASE WHEN o.name IN $central THEN null ELSE o.territory END AS territory"
)
