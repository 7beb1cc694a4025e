"""Chromium over a running site."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Thread

import pytest
from playwright.sync_api import Browser, BrowserContext
from werkzeug.serving import make_server

import queries
from graph.store import Store
from tests.queries.fixtures import embedded
from web import create_app

__all__ = ["address", "context", "embedded"]


@pytest.fixture(scope="session")
def address(embedded: Store) -> Iterator[str]:
    """Where the site listens."""
    server = make_server("127.0.0.1", 0, create_app(embedded, queries.load()), threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader in Vietnam, with scripts as browsers have them."""
    found = browser.new_context(locale="vi-VN", viewport={"width": 1280, "height": 900})
    yield found
    found.close()
