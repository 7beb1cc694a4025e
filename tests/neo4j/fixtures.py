"""The fixture ``neo4j_server``: one server for a whole run, or a skip that says why there is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from neo4j import GraphDatabase, RoutingControl

from tests.neo4j.jars import Unavailable
from tests.neo4j.server import Server, start


@pytest.fixture(scope="session")
def neo4j_server() -> Iterator[Server]:
    """A real Neo4j 5.26: ``NEO4J_URI`` if set, else one of our own that ends with the run.

    Tests remove every document that they find, so a database that somebody uses is refused, and is left empty.
    """
    try:
        server = start()
    except Unavailable as reason:
        pytest.skip(f"no Neo4j: {reason}")
    if server.process is None and in_use(server):
        pytest.fail("the database at NEO4J_URI is not empty, and these tests would empty it: give them another")
    yield server
    if server.process is None:
        _empty(server)
    server.stop()


def in_use(server: Server) -> bool:
    """Whether there is anything in the database but the marker that an emptied store leaves."""
    with GraphDatabase.driver(server.uri, auth=(server.user, server.password)) as driver:
        query = "MATCH (n) WHERE NOT n:Store RETURN 1 LIMIT 1"
        return bool(driver.execute_query(query, routing_=RoutingControl.READ).records)


def _empty(server: Server) -> None:
    with GraphDatabase.driver(server.uri, auth=(server.user, server.password)) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
