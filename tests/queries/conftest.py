"""The stores of these tests."""

from tests.queries.fixtures import embedded, engine, on_neo4j

__all__ = ["embedded", "engine", "on_neo4j"]
