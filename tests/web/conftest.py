"""A site over the embedded store with the shelf of documents."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient

import queries
from graph.store import Store
from tests.queries.fixtures import embedded
from web import create_app

__all__ = ["client", "embedded", "site"]


@pytest.fixture(scope="session")
def site(embedded: Store) -> Flask:
    """The application."""
    return create_app(embedded, queries.load())


@pytest.fixture
def client(site: Flask) -> FlaskClient:
    """A browser without a language of its own."""
    return site.test_client()
