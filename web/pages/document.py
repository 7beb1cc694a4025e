"""A document: its text with the words of every claim marked, its facts, and where it came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from flask import Blueprint, abort, render_template

from graph.claim import Reading, Unread
from graph.ids import unread_id
from graph.schema import schema
from queries import Evidence, Ref, Report
from queries.table import read_evidence
from web.facts import SAID
from web.layouts import components, places
from web.marks import merge, nest
from web.mentioned import mentioned
from web.site import site

page = Blueprint("document", __name__)
OF_DOCUMENT = "(s:Document {id: $id})<-[:STATED_IN]-(c:Claim)"
ITSELF = "(c:Claim {id: $id})-[:STATED_IN]->(s:Document)"
"""Patterns for :func:`statements`."""
_STANDING = ("POST_AT", "PART_OF", "LOCATED_IN", "OF")
"""What belongs to what, which names alone say: half of the facts of a document, and what nobody looks for there."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim of the document: who, what, whom or which value; ``slug`` is its id without the prefix,
    ``state`` what somebody decided about it,
    ``edge`` the id of the fact that it supports."""

    slug: str
    subject: Ref
    predicate: str
    object: Ref | None
    value: str | None
    date: str | None
    inferred: bool
    open: bool
    former: bool
    disputed: bool
    state: str | None
    edge: str | None
    rule: str
    evidence: Evidence
    spans: tuple[tuple[int, int], ...]


@page.get("/document/<sha256>", endpoint="page")
def show(sha256: str) -> str:
    """The page of one document."""
    reading = site().store.document(sha256)
    if reading is None:
        abort(404)
    found = statements(OF_DOCUMENT, f"doc:{sha256}")
    relations = [statement for statement in found if statement.object]
    unread = {f"u-{_unread_slug(reading, one)}": one for one in reading.unread}
    gaps = ((one.span.start, one.span.end, slug, True) for slug, one in unread.items())
    rows = components(reading.form)
    pieces = nest(reading.document.text, merge([*_spans(found), *gaps, *places(rows)]))
    return render_template(
        "document.html",
        document=reading.document,
        relations=relations,
        told=[statement for statement in relations if statement.predicate not in _STANDING],
        standing=[statement for statement in relations if statement.predicate in _STANDING],
        properties=[statement for statement in found if not statement.object],
        pieces=pieces,
        facts=frozenset(statement.slug for statement in found if statement.object),
        unread=unread,
        mentioned=mentioned(f"doc:{sha256}"),
        form=reading.form,
        components=rows,
        facts_report=_report("facts-of"),
        unread_report=_report("not-read"),
    )


def _unread_slug(reading: Reading, one: Unread) -> str:
    return unread_id(reading.document.text_sha256, one.span.start, one.span.end, one.kind).partition(":")[2]


def _report(name: str) -> Report | None:
    """A report that gives what the page shows as a table, where the site has it."""
    return next((report for report in site().reports if report.name == name), None)


def statements(pattern: str, node_id: str) -> tuple[Statement, ...]:
    """The claims ``c`` of documents ``s`` that a pattern of ours finds from ``$id``, in the order of the text."""
    text = (
        f"MATCH {pattern} MATCH (c)-[:SUBJECT]->(a) "
        "OPTIONAL MATCH (c)-[:OBJECT]->(b) "
        "RETURN properties(c) AS claim, a {.id, .name} AS subject, b {.id, .name} AS object, "
        f"[{SAID}] AS evidence "
        "ORDER BY c.start, c.end, c.id"
    )
    rows = site().store.run(text, id=node_id)
    edges = _disputed(rows)
    return tuple(_statement(row, edges) for row in rows)


def _disputed(rows: Iterable[Mapping[str, object]]) -> set[str]:
    """The edges among those that the claims support which another source contradicts."""
    types = _disputable()
    held = [row["claim"] for row in rows]
    claims = [claim for claim in held if isinstance(claim, Mapping) and claim["predicate"] in types]
    if not claims:
        return set()
    union = "|".join(f"`{type_}`" for type_ in types)
    text = (
        "UNWIND $claims AS id MATCH (c:Claim {id: id})-[:SUBJECT]->(a) MATCH (c)-[:OBJECT]->(b) "
        f"MATCH (a)-[r:{union}]->(b) WHERE r.id = c.edge AND r.disputed = true RETURN DISTINCT r.id AS id"
    )
    return {str(row["id"]) for row in site().store.run(text, claims=[claim["id"] for claim in claims])}


def _disputable() -> list[str]:
    """The edge kinds that can be disputed at all: the others are not asked about."""
    kinds = schema().edges.values()
    return [kind.type for kind in kinds if kind.one_per or any(item.single for item in kind.qualifiers.values())]


def _statement(row: Mapping[str, object], disputed: set[str]) -> Statement:
    claim, said = row["claim"], read_evidence(row["evidence"])[0]
    if not isinstance(claim, Mapping):
        raise TypeError("the properties of a claim are a map")
    return Statement(
        said.claim.partition(":")[2],
        _ref(row["subject"]),
        str(claim["predicate"]),
        _ref(row["object"]) if row["object"] else None,
        _text(claim.get("value")),
        _text(claim.get("date")),
        claim.get("inferred") is True,
        claim.get("open") is True,
        claim.get("former") is True,
        claim.get("edge") in disputed,
        _text(claim.get("state")),
        _text(claim.get("edge")),
        str(claim["rule"]),
        said,
        tuple(_pairs(claim)),
    )


def _pairs(claim: Mapping[str, object]) -> Iterator[tuple[int, int]]:
    starts, ends = claim.get("starts"), claim.get("ends")
    if isinstance(starts, list) and isinstance(ends, list):
        yield from ((int(start), int(end)) for start, end in zip(starts, ends, strict=True))
    else:
        yield int(str(claim["start"])), int(str(claim["end"]))


def _spans(found: Iterable[Statement]) -> Iterator[tuple[int, int, str, bool]]:
    for statement in found:
        for number, (start, end) in enumerate(statement.spans):
            yield start, end, statement.slug, number == 0


def _ref(value: object) -> Ref:
    if not isinstance(value, Mapping):
        raise TypeError("a node is a map of id and name")
    return Ref(str(value["id"]), str(value["name"]))


def _text(value: object) -> str | None:
    return None if value is None else str(value)
