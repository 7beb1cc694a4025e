"""The two engines, each with an empty graph: whatever is tested with ``store`` holds on both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.decisions import Decisions
from graph.embedded import open_embedded
from graph.store import Store, open_server
from tests.neo4j.server import Server


@pytest.fixture(scope="session")
def embedded_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One embedded store for the run: starting the engine takes longer than a test."""
    return tmp_path_factory.mktemp("embedded")


@pytest.fixture
def embedded(embedded_folder: Path, keep_engine: Store) -> Store:
    """The embedded store, empty."""
    _empty(keep_engine)
    return keep_engine


@pytest.fixture(scope="session")
def keep_engine(embedded_folder: Path) -> Iterator[Store]:
    """The engine itself, for as long as the run lasts."""
    with open_embedded(embedded_folder) as store:
        yield store


@pytest.fixture
def neo4j(neo4j_server: Server) -> Iterator[Store]:
    """The real Neo4j, without the documents that a test left; what else is there is not ours to delete."""
    with open_server(neo4j_server.uri, neo4j_server.user, neo4j_server.password) as store:
        _empty(store)
        yield store


@pytest.fixture(params=["embedded", "neo4j"])
def store(request: pytest.FixtureRequest) -> Store:
    """An empty store on each engine in turn."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Store)
    return found


def _empty(store: Store) -> None:
    store.decide(Decisions())
    for listed in store.documents():
        store.remove(listed.sha256)
    assert list(store.rows()) == []
