"""A Neo4j server as the store."""

from __future__ import annotations

from functools import partial

from neo4j import GraphDatabase, NotificationMinimumSeverity

from graph.errors import StoreError, UnreachableStore
from graph.store.bolt import Bolt, translated
from graph.store.guard import ask
from graph.store.store import Store, prepare


def open_server(uri: str, user: str, password: str, database: str | None = None) -> Store:
    """The store at an address (``bolt://``, ``neo4j://``, and these encrypted); UnreachableStore where nobody answers.

    ``database`` None is the server's own choice. Writers take turns by locking one node.
    """
    try:
        driver = GraphDatabase.driver(
            uri, auth=(user, password), notifications_min_severity=NotificationMinimumSeverity.OFF
        )
    except ValueError as error:
        raise StoreError(f"địa chỉ kho sai: {uri}", f"a wrong address: {uri}") from error
    bolt = Bolt(driver, database, "neo4j")
    try:
        with translated():
            driver.verify_connectivity()
        prepare(bolt, bolt.alone)
    except BaseException as error:
        driver.close()
        if isinstance(error, UnreachableStore):
            raise UnreachableStore(error.vi, error.en, where=uri) from error
        raise
    return Store(bolt, partial(ask, bolt), close=driver.close)
