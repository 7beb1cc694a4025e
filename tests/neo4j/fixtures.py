"""The fixture ``neo4j_server``: one server for a whole run, or a skip that says why there is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.neo4j.jars import Unavailable
from tests.neo4j.server import Server, start


@pytest.fixture(scope="session")
def neo4j_server() -> Iterator[Server]:
    """A real Neo4j 5.26: ``NEO4J_URI`` if set, else one of our own that ends with the run."""
    try:
        server = start()
    except Unavailable as reason:
        pytest.skip(f"no Neo4j: {reason}")
    yield server
    server.stop()
