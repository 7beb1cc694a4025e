"""The embedded store, as the tests of the stores have it."""

from __future__ import annotations

from tests.stores.conftest import embedded, embedded_folder, keep_engine

__all__ = ["embedded", "embedded_folder", "keep_engine"]
