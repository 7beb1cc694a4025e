"""Chromium over a running site; without Chromium, or what drives it, the tests are skipped by name."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes.util import find_library
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from werkzeug.serving import make_server

import queries
from graph.store import Store
from tests.queries.fixtures import embedded
from web import create_app

__all__ = ["address", "browser", "context", "embedded"]

CHROMIUM = Path("/usr/bin/chromium")
QUIET = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


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


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    if not CHROMIUM.exists():
        pytest.skip(f"no browser: {CHROMIUM} is missing (apt-get install chromium)")
    if find_library("atomic") is None:
        pytest.skip("no driver for the browser: libatomic is missing (apt-get install libatomic1)")
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield found
        found.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader in Vietnam, with scripts as browsers have them."""
    found = browser.new_context(locale="vi-VN", viewport={"width": 1280, "height": 900})
    yield found
    found.close()
