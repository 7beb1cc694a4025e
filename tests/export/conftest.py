"""The two engines, as the tests of the stores have them."""

from __future__ import annotations

from tests.stores.conftest import embedded, embedded_folder, keep_engine, neo4j, store

__all__ = ["embedded", "embedded_folder", "keep_engine", "neo4j", "store"]
