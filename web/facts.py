"""A node and its facts as the pages show them, each fact with the claims that say it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from flask import abort

from graph.rows import Value
from graph.schema import schema
from queries import Evidence, Ref
from queries.table import read_evidence
from web.sentences import expect
from web.site import site

SHOWN = 25
"""Facts of a section on a node's page, and on each page of the whole section."""
_QUOTES = 4
SAID = "c {.id, .quote, .quotes, .date, document: s.id, title: s.name, published: s.published}"
"""A claim ``c`` of a document ``s`` in Cypher, as :func:`read_sources` takes it."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A node: ``props`` are those of its kind, ``disputed`` the names of properties that sources contradict."""

    ref: Ref
    label: str
    aliases: tuple[str, ...]
    props: Mapping[str, Value]
    disputed: tuple[str, ...]

    @property
    def own(self) -> list[tuple[str, str]]:
        """The properties of its kind that are known, in the order of the kind's file, as text."""
        names = schema().node(self.label).properties
        return [(name, _text(self.props[name])) for name in names if name in self.props]


@dataclass(frozen=True, slots=True)
class Source:
    """A claim as a source of a fact; ``says`` is the date or the value that this claim alone gives."""

    evidence: Evidence
    says: str | None


@dataclass(frozen=True, slots=True)
class Fact:
    """An edge seen from one of its ends: ``of`` is that end's id, ``other`` the node at the far end.

    ``more`` is the number of claims beyond ``sources``; ``deciders`` is who decided it.
    """

    of: str
    type: str
    other: Thing
    props: Mapping[str, Value]
    sources: tuple[Source, ...]
    more: int
    deciders: tuple[Ref, ...] = ()

    @property
    def disputed(self) -> bool:
        """Whether a source contradicts it."""
        return self.props.get("disputed") is True


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a node's page: edges of some kinds that leave it (``out``) or reach it; from things of ``label`` only,
    where it names one."""

    name: str
    types: tuple[str, ...]
    out: bool
    label: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """A section with its first facts, how many there are, and of which kinds of edge."""

    section: Section
    facts: tuple[Fact, ...]
    total: int
    types: tuple[str, ...]


def thing(label: str, slug: str) -> Thing:
    """The node of a label; the request ends with 404 where there is none."""
    node_id = f"{schema().node(label).prefix}:{slug}"
    rows = site().store.run(f"MATCH (n:`{label}` {{id: $id}}) RETURN properties(n) AS node", id=node_id)
    return read_thing(label, rows[0]["node"]) if rows else abort(404)


def fill(node: Thing, sections: Sequence[Section], *, limit: int = SHOWN) -> tuple[Filled, ...]:
    """The sections of a node that have facts, ``limit`` of each: one query for the counts, and one for each."""
    counts = _counts(node, sections)
    return tuple(
        Filled(section, facts(node.label, [node.ref.id], section, limit=limit), total, types)
        for section in sections
        if (found := {type_: _count(counts, section, type_) for type_ in section.types})
        and (types := tuple(type_ for type_, count in found.items() if count))
        and (total := sum(found.values()))
    )


def listed(sections: Iterable[Filled]) -> list[Fact]:
    """All facts that the sections show."""
    return [fact for filled in sections for fact in filled.facts]


def facts(label: str, ids: Sequence[str], section: Section, *, skip: int = 0, limit: int = SHOWN) -> tuple[Fact, ...]:
    """The facts of a section for some nodes of a label, the newest first."""
    types, mentioned = "|".join(f"`{type_}`" for type_ in section.types), "MENTIONS" in section.types
    pattern = f"-[r:{types}]->" if section.out else f"<-[r:{types}]-"
    text = (
        f"UNWIND $ids AS id MATCH (n:`{label}` {{id: id}}){pattern}(m{f':`{section.label}`' if section.label else ''}) "
        f"WITH n, r, m ORDER BY {_NEWEST} SKIP $skip LIMIT $limit "
        f"OPTIONAL MATCH {_NAMED if mentioned else _SAYING} "
        f"WITH n, r, m, collect({SAID})[..{1 if mentioned else _QUOTES}] AS sources "
        "RETURN n.id AS of, type(r) AS type, properties(r) AS edge, labels(m)[0] AS label, properties(m) AS other, "
        "sources "
        f"ORDER BY {_NEWEST}"
    )
    rows = site().store.run(text, ids=list(ids), skip=skip, limit=limit)
    deciders = _deciders(rows)
    return tuple(_fact(row, deciders) for row in rows)


_SAYING = "(c:Claim {edge: r.id})-[:STATED_IN]->(s:Document) WITH n, r, m, c, s ORDER BY s.published, c.id"
_NAMED = (
    "(m)<-[:STATED_IN]-(c:Claim)-[:SUBJECT]->(n) WHERE c.property IN ['name', 'alias'] "
    "WITH n, r, m, c, m AS s ORDER BY c.start, c.id"
)
"""Claims ``c`` that say an edge ``r``; of a document that mentions a thing, those that name it."""


def _deciders(rows: Sequence[Mapping[str, object]]) -> dict[str, Ref]:
    """By id: the nodes that the edges name as deciding (``by``)."""
    ids = sorted({node for row in rows for node in _texts(_props(row["edge"]), "by")})
    if not ids:
        return {}
    text = (
        "UNWIND $ids AS id OPTIONAL MATCH (o:Organisation {id: id}) OPTIONAL MATCH (p:Post {id: id}) "
        "OPTIONAL MATCH (h:Person {id: id}) RETURN id, coalesce(o.name, p.name, h.name) AS name"
    )
    found = site().store.run(text, ids=ids)
    return {str(row["id"]): Ref(str(row["id"]), str(row["name"])) for row in found if row["name"] is not None}


_NEWEST = (
    "coalesce(r.date, m.date, r.held_last, r.end, r.start, r.start_earliest, m.published, '') DESC, "
    "coalesce(r.end_latest, '') DESC, coalesce(m.sources, 0) DESC, m.name, r.id"
)
"""The last day on which something is known to have been so; that it was over by some day says little of when it was.
Of what has no day, what most documents speak of comes first.
"""


def _counts(node: Thing, sections: Sequence[Section]) -> dict[tuple[str, bool, str], int]:
    """By type, direction and the label at the far end."""
    types = "|".join(sorted({f"`{type_}`" for section in sections for type_ in section.types}))
    text = (
        f"MATCH (n:`{node.label}` {{id: $id}})-[r:{types}]-(m) "
        "RETURN type(r) AS type, startNode(r).id = $id AS out, labels(m)[0] AS label, count(r) AS found"
    )
    rows = site().store.run(text, id=node.ref.id)
    return {(str(row["type"]), bool(row["out"]), str(row["label"])): int(str(row["found"])) for row in rows}


def _count(counts: Mapping[tuple[str, bool, str], int], section: Section, type_: str) -> int:
    return sum(
        found
        for (kind, out, label), found in counts.items()
        if (kind, out) == (type_, section.out) and section.label in ("", label)
    )


def _fact(row: Mapping[str, object], deciders: Mapping[str, Ref]) -> Fact:
    props = _props(row["edge"])
    sources = read_sources(row["sources"])
    claims = props.get("claims", 0)
    more = max(0, int(claims) - len(sources)) if isinstance(claims, int) else 0
    other = read_thing(str(row["label"]), row["other"])
    by = tuple(deciders[node] for node in _texts(props, "by") if node in deciders)
    return Fact(str(row["of"]), str(row["type"]), other, props, sources, more if sources else 0, by)


def read_sources(value: object) -> tuple[Source, ...]:
    """Maps as :func:`queries.table.read_evidence` takes them, each with the ``date`` that it alone gives."""
    rows = value if isinstance(value, list) else []
    found = read_evidence(rows)
    expect(found)
    return tuple(
        Source(evidence, None if row.get("date") is None else str(row["date"]))
        for row, evidence in zip(rows, found, strict=True)
    )


def read_thing(label: str, value: object) -> Thing:
    """A node from its properties."""
    props = _props(value)
    return Thing(
        Ref(str(props["id"]), str(props["name"])), label, _texts(props, "aliases"), props, _texts(props, "disputed")
    )


def _props(value: object) -> dict[str, Value]:
    if not isinstance(value, Mapping):
        raise TypeError("the properties of a node or an edge are a map")
    return {
        str(name): tuple(item) if isinstance(item, list) else item for name, item in value.items() if item is not None
    }


def _texts(props: Mapping[str, Value], name: str) -> tuple[str, ...]:
    value = props.get(name, ())
    return value if isinstance(value, tuple) else (str(value),)


def _text(value: Value) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)
