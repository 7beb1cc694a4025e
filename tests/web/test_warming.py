"""The pages that are asked at a start."""

from __future__ import annotations

import pytest
from flask import Flask

import queries
from graph.errors import StoreError
from graph.store import Store
from tests.web.reading import get
from web import Warming, create_app

LATER = (
    *("/", "/search?q=ha+noi", "/search?q=&kind=person", "/reports/issued-by?organisation=Thành+ủy+Cần+Thơ"),
    *("/reports/post-holder-on?post=Bí+thư", "/reports/career?person=Ngô+Thị+Thanh+Hằng", "/reports/events"),
)

KINDS = ("organisation", "person", "post", "directive", "event")


@pytest.fixture
def asked(embedded: Store, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts of all questions to the store, in their order."""
    texts: list[str] = []
    run = embedded.run

    def noting(cypher: str, /, **parameters: object) -> list[dict[str, object]]:
        texts.append(cypher)
        return run(cypher, **parameters)

    monkeypatch.setattr(embedded, "run", noting)
    return texts


def test_a_reader_asks_nothing_that_was_not_asked_before(embedded: Store, asked: list[str]) -> None:
    """Every question of the pages that come first is one that the engine has planned by then."""
    app = create_app(embedded, queries.load())
    Warming(app).run()
    before = set(asked)
    asked.clear()
    client = app.test_client()
    links = [get(client, f"/search?kind={kind}").links for kind in KINDS]
    first = [next(link for link in row if link.startswith(f"/{kind}/")) for kind, row in zip(KINDS, links, strict=True)]
    for address in (*LATER, *(f"{address}?lang=en" for address in first)):
        get(client, address)
    assert asked
    assert sorted(set(asked) - before) == []


def test_it_ends_before_its_store(site: Flask, asked: list[str]) -> None:
    """Nothing is asked any more once it was told to end."""
    warming = Warming(site)
    warming.end()
    warming.run()
    assert len(asked) <= 1


def test_a_store_that_fails_is_told_by_the_pages_alone(
    site: Flask, embedded: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Readers see what is wrong; nothing else is written."""

    def fails(cypher: str, /, **parameters: object) -> list[dict[str, object]]:
        raise StoreError("hỏng", "broken")

    monkeypatch.setattr(embedded, "run", fails)
    Warming(site).run()
    get(site.test_client(), "/", status=503)
