"""The texts that store the graph. That engines accept them is shown in tests/stores, where they run."""

from __future__ import annotations

import re

import pytest

from graph import cypher
from graph.errors import SchemaError
from graph.schema import schema


@pytest.mark.parametrize("engine", ["neo4j", "arcadedb"])
def test_every_label_has_a_unique_id(engine: cypher.Engine) -> None:
    """Two nodes of one id would be two things, on either engine."""
    statements = cypher.constraints(engine)
    unique = [text for text in statements if "UNIQUE" in text and "NOTUNIQUE" not in text]
    assert {name for text in unique for name in re.findall(r"`([A-Z]\w+)`", text)} == set(schema().nodes)
    assert all("IF NOT EXISTS" in text for text in statements if text.startswith("CREATE"))


def test_indexes_of_names_are_whole_before_they_are_asked() -> None:
    """Neo4j fills a new index beside its work, and refuses questions to one that it has not filled."""
    assert cypher.constraints("neo4j")[-1].startswith("CALL db.awaitIndexes")
    engines: tuple[cypher.Engine, ...] = ("neo4j", "arcadedb")
    for engine in engines:
        statements = cypher.constraints(engine)
        assert [text for text in statements if "FULLTEXT" in text or "FULL_TEXT" in text]


def test_edge_types_exist_before_they_are_used() -> None:
    """ArcadeDB answers a query about an unknown type with an error, not with nothing."""
    assert {f"CREATE EDGE TYPE `{type_}` IF NOT EXISTS" for type_ in schema().edges} <= set(
        cypher.constraints("arcadedb")
    )


def test_names_that_are_no_kinds_are_refused() -> None:
    """What goes into a text is a name of the schema, never a user's."""
    with pytest.raises(SchemaError):
        cypher.merge_nodes("X`) DETACH DELETE n //")
    with pytest.raises(SchemaError):
        cypher.create_edges("X", "Person", "Post")
    with pytest.raises(SchemaError):
        cypher.delete_edges("HOLDS", "X", outgoing=True)


@pytest.mark.parametrize("engine", ["neo4j", "arcadedb"])
def test_claims_are_found_by_their_edge(engine: cypher.Engine) -> None:
    """Every page and report asks for the claims of an edge, which must not read all claims."""
    assert [text for text in cypher.constraints(engine) if "INDEX" in text and "`Claim`" in text and "edge" in text]
