"""Cypher that stores the graph, made from the kinds; the only place that writes it.

Labels and relationship types cannot be parameters, so there is one text for each. Every text takes ``$rows`` or
``$ids``, and names stand in backquotes because ``OF`` and ``AT`` are words of some dialect.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from graph.schema import schema

Engine = Literal["neo4j", "arcadedb"]

TEXTS = "Reading"
"""The label of what the store keeps of a document itself: ``id`` is its SHA-256, ``text`` its text as published,
``published`` its day; ``search`` and ``exact`` are the words of the text as those of names are."""


def looked_up(label: str) -> str:
    """The property by which nodes of a label are found, besides their id: an indexed one.

    Claims are found by the edge that they support, everything else by the beginning of its folded name. ``search`` and
    ``exact`` join all names of a node and may outgrow the longest key that an index of Neo4j takes (8 kB).
    """
    return "edge" if label == "Claim" else "folded"


def words_index(label: str) -> str | None:
    """The name of the full-text index of the names of a label, or of the texts, the same on both engines; None where
    there is none.

    ``CALL db.index.fulltext.queryNodes`` takes it with a query of Lucene. Claims have no names.
    """
    return f"{label}[search]" if label != "Claim" else None


def constraints(engine: Engine) -> list[str]:
    """The statements that prepare an empty database and change nothing in a prepared one.

    For Neo4j they are Cypher, for ArcadeDB its SQL; each to be run alone.
    """
    return list(_neo4j() if engine == "neo4j" else _arcadedb())


def merge_nodes(label: str) -> str:
    """Write nodes of one label; ``$rows``: maps of ``id`` and ``props`` (all properties, ``id`` among them).

    What a node had and ``props`` has not is gone afterwards.
    """
    return f"UNWIND $rows AS row MERGE (n:{_node(label)} {{id: row.id}}) SET n = row.props"


def create_edges(type_: str, source: str, target: str) -> str:
    """New edges of one type between nodes of two labels, which exist; ``$rows``: maps of ``source``, ``target`` (node
    ids) and ``props`` (all properties, ``id`` among them).

    Nothing is merged: ArcadeDB finds out that an edge is new by walking all edges of an end, which costs 60 ms at a
    body of 100,000 documents. The store's counts know it already.
    """
    return (
        f"UNWIND $rows AS row MATCH (a:{_node(source)} {{id: row.source}}) "
        f"MATCH (b:{_node(target)} {{id: row.target}}) CREATE (a)-[r:{_edge(type_)}]->(b) SET r = row.props"
    )


def set_edges(type_: str, anchor: str, outgoing: bool) -> str:
    """New properties for edges of one type; ``$rows``: maps of ``id``, ``anchor`` and ``props``.

    An edge is found from its end ``anchor``, a node id of the label ``anchor``, which it leaves if ``outgoing``: let it
    be the end that has fewer edges. Properties are replaced as in :func:`merge_nodes`.
    """
    return f"UNWIND $rows AS row {_from(type_, anchor, outgoing)} SET r = row.props"


def delete_nodes(label: str) -> str:
    """Delete nodes of one label and all their edges; ``$ids``: node ids."""
    return f"UNWIND $ids AS id MATCH (n:{_node(label)} {{id: id}}) DETACH DELETE n"


def delete_edges(type_: str, anchor: str, outgoing: bool) -> str:
    """Delete edges of one type, found as in :func:`set_edges`; ``$rows``: maps of ``id`` and ``anchor``.

    They are collected first: ArcadeDB loses its way in a list of edges from which it deletes.
    """
    return f"UNWIND $rows AS row {_from(type_, anchor, outgoing)} WITH collect(r) AS found UNWIND found AS r DELETE r"


def _neo4j() -> Iterator[str]:
    for label in schema().nodes:
        name = label.lower()
        yield f"CREATE CONSTRAINT {name}_id IF NOT EXISTS FOR (n:`{label}`) REQUIRE n.id IS UNIQUE"
        field = looked_up(label)
        yield f"CREATE INDEX {name}_{field} IF NOT EXISTS FOR (n:`{label}`) ON (n.{field})"
        if words_index(label):
            yield f"CREATE FULLTEXT INDEX `{words_index(label)}` IF NOT EXISTS FOR (n:`{label}`) ON EACH [n.search]"
    yield f"CREATE FULLTEXT INDEX `{words_index(TEXTS)}` IF NOT EXISTS FOR (n:`{TEXTS}`) ON EACH [n.search]"
    yield "CALL db.awaitIndexes(3600)"


def _arcadedb() -> Iterator[str]:
    for label in schema().nodes:
        yield f"CREATE VERTEX TYPE `{label}` IF NOT EXISTS"
        for field, unique in (("id", "UNIQUE"), (looked_up(label), "NOTUNIQUE")):
            yield f"CREATE PROPERTY `{label}`.`{field}` IF NOT EXISTS STRING"
            yield f"CREATE INDEX IF NOT EXISTS ON `{label}` (`{field}`) {unique}"
        if words_index(label):
            yield from _arcadedb_words(label)
    yield f"CREATE VERTEX TYPE `{TEXTS}` IF NOT EXISTS"
    yield from _arcadedb_words(TEXTS)
    for type_ in schema().edges:
        yield f"CREATE EDGE TYPE `{type_}` IF NOT EXISTS"


def _arcadedb_words(label: str) -> Iterator[str]:
    """The engine itself calls the index Label[search]."""
    yield f"CREATE PROPERTY `{label}`.`search` IF NOT EXISTS STRING"
    yield f"CREATE INDEX IF NOT EXISTS ON `{label}` (`search`) FULL_TEXT"


def _from(type_: str, anchor: str, outgoing: bool) -> str:
    left, right = ("-", "->") if outgoing else ("<-", "-")
    return f"MATCH (a:{_node(anchor)} {{id: row.anchor}}){left}[r:{_edge(type_)} {{id: row.id}}]{right}()"


def _node(label: str) -> str:
    return f"`{schema().node(label).label}`"


def _edge(type_: str) -> str:
    return f"`{schema().edge(type_).type}`"
