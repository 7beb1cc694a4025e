"""The shelf of documents on real stores: ``embedded`` for the pages, ``engine`` for what must be the same on both."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.embedded import open_embedded
from graph.store import Store, open_server
from tests.neo4j.server import Server
from tests.queries.shelf import readings


@pytest.fixture(scope="session")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The embedded store with the documents of the shelf."""
    with open_embedded(tmp_path_factory.mktemp("shelf")) as store:
        store.write(readings())
        yield store


@pytest.fixture(scope="session")
def on_neo4j(neo4j_server: Server) -> Iterator[Store]:
    """Neo4j with the documents of the shelf, and nothing else."""
    with open_server(neo4j_server.uri, neo4j_server.user, neo4j_server.password, "neo4j") as store:
        for document in [row.sha256 for row in store.documents()]:
            store.remove(document)
        store.write(readings())
        yield store
        for reading in readings():
            store.remove(reading.document.sha256)


@pytest.fixture(params=["embedded", "on_neo4j"])
def engine(request: pytest.FixtureRequest) -> Store:
    """Each of the two engines in turn."""
    store: Store = request.getfixturevalue(request.param)
    return store
