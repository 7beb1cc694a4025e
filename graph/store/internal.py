"""What the store keeps for itself beside the graph: never exported, never a row, never shown.

``Reading``: a document as it was read, with the identity that its entities had when it was counted. ``Member``: a local
entity that is compared with others, by block; those that speak for their block (:mod:`graph.resolve.kin`) are found by
``speaks``, the others by their ``kin`` and by the directive that they ``signed``, if any. ``Tally``: the counts of one
node or edge that several documents may speak of. ``Bearer``: in how many documents a thing bears a weaker id, by both
(:mod:`graph.resolve.borne`). ``Store``: one node, what writers lock and what says the version.
"""

from __future__ import annotations

from collections.abc import Iterator

_KEPT = {
    "Reading": ("text_sha256",),
    "Member": ("block", "document", "local", "kin", "speaks", "signed"),
    "Tally": ("fellows",),
    "Bearer": ("weak", "node"),
    "Store": (),
}

LOCK = "MERGE (s:Store {id: 'store'}) SET s.busy = true RETURN s.version AS version, s.decisions AS decisions"
"""Takes the lock of the one node that every writer writes, before anything is read."""

STATE = "MATCH (s:Store {id: 'store'}) RETURN s.version AS version, s.layout AS layout, s.format AS format"
SET_VERSION = "MATCH (s:Store {id: 'store'}) SET s.version = $version"
SET_DECISIONS = "MATCH (s:Store {id: 'store'}) SET s.decisions = $decisions"
SET_LAYOUT = "MERGE (s:Store {id: 'store'}) SET s.layout = $layout"
SET_FORMAT = "MERGE (s:Store {id: 'store'}) SET s.format = $format"

READINGS = (
    "UNWIND $ids AS id MATCH (r:Reading {id: id}) "
    "RETURN r.id AS id, r.text AS text, r.data AS data, r.identity AS identity"
)
TWINS = "UNWIND $ids AS id MATCH (r:Reading {text_sha256: id}) RETURN r.id AS id"
PUT_READINGS = "UNWIND $rows AS row MERGE (r:Reading {id: row.id}) SET r = row"
DROP_READINGS = "UNWIND $ids AS id MATCH (r:Reading {id: id}) DELETE r"
LISTED = "MATCH (r:Reading) RETURN r.id AS id, r.names AS names, r.text_sha256 AS text_sha256 ORDER BY id"

_MEMBER = (
    "RETURN m.local AS local, m.block AS block, m.document AS document, m.features AS features, m.node AS node, "
    "m.open AS open, m.kin AS kin, m.speaks AS speaks"
)
MEMBERS_OF_BLOCKS = f"UNWIND $ids AS id MATCH (m:Member {{block: id}}) {_MEMBER}"
MEMBERS_OF_KIN = f"UNWIND $ids AS id MATCH (m:Member {{kin: id}}) {_MEMBER}"
SPEAKERS = f"UNWIND $ids AS id MATCH (m:Member {{speaks: id}}) {_MEMBER}"
SIGNERS = f"UNWIND $ids AS id MATCH (m:Member {{signed: id}}) {_MEMBER}"
MEMBERS_OF_DOCUMENTS = f"UNWIND $ids AS id MATCH (m:Member {{document: id}}) {_MEMBER}"
MEMBERS_BY_ENTITY = f"UNWIND $ids AS id MATCH (m:Member {{local: id}}) {_MEMBER}"
PUT_MEMBERS = "UNWIND $rows AS row MERGE (m:Member {id: row.id}) SET m = row"
DROP_MEMBERS = "UNWIND $ids AS id MATCH (m:Member {id: id}) DELETE m"

TALLIES = "UNWIND $ids AS id MATCH (t:Tally {id: id}) RETURN t.id AS id, t.data AS data"
FELLOWS = (
    "UNWIND $rows AS row MATCH (t:Tally {fellows: row.id}) WHERE NOT t.id IN row.known "
    "RETURN t.id AS id, t.data AS data"
)
PUT_TALLIES = "UNWIND $rows AS row MERGE (t:Tally {id: row.id}) SET t = row"
DROP_TALLIES = "UNWIND $ids AS id MATCH (t:Tally {id: id}) DELETE t"

_BEARER = "RETURN b.weak AS weak, b.node AS node, b.day AS day, b.documents AS documents"
BEARERS = f"UNWIND $ids AS id MATCH (b:Bearer {{weak: id}}) {_BEARER}"
BEARERS_OF_NODES = f"UNWIND $ids AS id MATCH (b:Bearer {{node: id}}) {_BEARER}"
PUT_BEARERS = "UNWIND $rows AS row MERGE (b:Bearer {id: row.id}) SET b = row"
DROP_BEARERS = "UNWIND $ids AS id MATCH (b:Bearer {id: id}) DELETE b"


STATING = "UNWIND $ids AS id MATCH (c:Claim {id: id})-[:STATED_IN]->(d:Document) RETURN DISTINCT d.sha256 AS id"


def named(label: str) -> str:
    """Which documents mention nodes of one label and some folded names."""
    return (
        f"UNWIND $ids AS id MATCH (n:`{label}` {{folded: id}})<-[:MENTIONS]-(d:Document) RETURN DISTINCT d.sha256 AS id"
    )


def constraints() -> Iterator[str]:
    """The statements that prepare a database for what the store keeps for itself; both engines take them."""
    for label, fields in _KEPT.items():
        yield f"CREATE CONSTRAINT {label.lower()}_id IF NOT EXISTS FOR (n:`{label}`) REQUIRE n.id IS UNIQUE"
        for field in fields:
            yield f"CREATE INDEX {label.lower()}_{field} IF NOT EXISTS FOR (n:`{label}`) ON (n.`{field}`)"


def mentioning(label: str) -> str:
    """Which documents mention nodes of one label."""
    return f"UNWIND $ids AS id MATCH (n:`{label}` {{id: id}})<-[:MENTIONS]-(d:Document) RETURN DISTINCT d.sha256 AS id"


def dated(source: str, target: str) -> str:
    """Which documents state a claim of one kind about two things, and when they were published; labels of both."""
    return (
        f"MATCH (:`{source}` {{id: $source}})<-[:SUBJECT]-(c:Claim {{predicate: $type}})"
        f"-[:OBJECT]->(:`{target}` {{id: $target}}) "
        "MATCH (c)-[:STATED_IN]->(d:Document) RETURN DISTINCT d.sha256 AS id, d.published AS day"
    )
