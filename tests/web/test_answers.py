"""Headers, languages, errors, and what an unchanged page costs."""

from __future__ import annotations

import gzip

import pytest
from flask import Flask
from flask.testing import FlaskClient

from graph.claim import Reading
from graph.errors import QueryTimeout, StoreError
from graph.store import Store
from queries import Report
from tests.queries.shelf import readings
from tests.web.reading import get
from web import create_app
from web.headers import POLICY, Shelf


@pytest.mark.parametrize(
    "address", ["/", "/search?q=ha", "/nowhere", "/reports/events.csv", "/static/style.css", "/healthz"]
)
def test_every_answer_is_guarded(address: str, client: FlaskClient) -> None:
    """A strict content policy on whatever is sent, and no page needs more than it allows."""
    response = client.get(address)
    assert response.headers["Content-Security-Policy"] == POLICY
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    body = response.get_data(as_text=True)
    assert "<script" not in body.replace("&lt;script", "")
    assert " style=" not in body
    assert "onclick" not in body


def test_vietnamese_first_english_on_request(client: FlaskClient) -> None:
    """The address decides, then the browser, then Vietnamese."""
    assert '<html lang="vi">' in client.get("/").get_data(as_text=True)
    assert '<html lang="vi">' in get(client, "/", language="vi-VN, en;q=0.8").html
    assert '<html lang="en">' in get(client, "/", language="en-GB, vi;q=0.5").html
    assert '<html lang="vi">' in get(client, "/?lang=vi", language="en").html
    assert '<html lang="vi">' in get(client, "/?lang=xx", language="fr").html


def test_an_unchanged_page_is_not_sent_again(client: FlaskClient) -> None:
    """The mark of a page gives 304 until the language or the address changes."""
    mark = client.get("/reports").headers["ETag"]
    again = client.get("/reports", headers={"If-None-Match": mark})
    assert (again.status_code, again.get_data()) == (304, b"")
    assert client.get("/reports?lang=en", headers={"If-None-Match": mark}).status_code == 200


def test_a_write_changes_the_mark(site: Flask, embedded: Store) -> None:
    """After a document is withdrawn and read again no old page is taken for a new one."""
    client, reading = site.test_client(), next(iter(_shelf()))
    before = client.get("/").headers["ETag"]
    embedded.remove(reading)
    assert client.get(f"/document/{reading}").status_code == 404
    assert client.get("/", headers={"If-None-Match": before}).status_code == 200
    embedded.write([document for key, document in _shelf().items() if key == reading])
    assert client.get(f"/document/{reading}").status_code == 200


def test_a_page_from_the_shelf_is_the_page(client: FlaskClient) -> None:
    """The second answer has the body and every header of the first."""
    first, second = (client.get("/reports/events.csv?event=hoi") for _ in range(2))
    assert second.get_data() == first.get_data()
    assert sorted(second.headers.items()) == sorted(first.headers.items())
    assert "events.csv" in second.headers["Content-Disposition"]


def test_a_page_is_packed_for_whoever_takes_that(client: FlaskClient) -> None:
    """The same page in a fraction of the bytes, with a mark of its own, also from the shelf; the plain one stays."""
    plain = client.get("/reports")
    for _ in range(2):
        packed = client.get("/reports", headers={"Accept-Encoding": "br, gzip"})
        assert packed.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(packed.get_data()) == plain.get_data()
        assert 3 * int(packed.headers["Content-Length"]) < int(plain.headers["Content-Length"])
        assert packed.headers["ETag"] != plain.headers["ETag"]
        assert {"Accept-Encoding", "Accept-Language"} <= set(packed.vary)
    again = client.get("/reports", headers={"Accept-Encoding": "gzip", "If-None-Match": packed.headers["ETag"]})
    assert (again.status_code, again.get_data()) == (304, b"")
    for refused in ("", "gzip;q=0", "identity"):
        assert client.get("/reports", headers={"Accept-Encoding": refused}).get_data() == plain.get_data()


@pytest.mark.parametrize("query", ["endpoint=x", "_method=POST", "_scheme=javascript&_external=1", "_anchor=x"])
@pytest.mark.parametrize("path", ["/", "/nowhere", "/reports"])
def test_words_of_the_framework_in_an_address_do_nothing(path: str, query: str, client: FlaskClient) -> None:
    """They neither break the page nor reach the link to the other language."""
    page = get(client, f"{path}?{query}&q=h", status=404 if path == "/nowhere" else 200)
    [link] = [link for link in page.links if "lang=en" in link]
    assert link == f"{'/' if path == '/nowhere' else path}?q=h&lang=en"


def _shelf() -> dict[str, Reading]:
    return {reading.document.sha256: reading for reading in readings()}


def test_the_shelf_of_pages_stays_small() -> None:
    """Old pages go, and one that is large is never kept."""
    shelf = Shelf()
    shelf.put("large", b"x" * 200_001, ())
    for number in range(300):
        shelf.put(str(number), b"x", (("Content-Type", "text/html"),))
    assert shelf.take("large") is None
    assert shelf.take("0") is None
    assert shelf.take("299") == (b"x", (("Content-Type", "text/html"),))
    assert len(shelf.pages) == 256


@pytest.mark.parametrize(
    "address",
    [
        "/nowhere",
        "/organisation/nobody",
        "/document/00",
        "/claim/00",
        "/organisation/x/posts",
        "/planet/x/posts",
        "/person/x/y/z",
    ],
)
def test_what_is_not_there_is_said_kindly(address: str, client: FlaskClient) -> None:
    """404 with a way on, in both languages."""
    page = get(client, address, status=404)
    assert "Không có trang này" in page.text
    assert "There is no such page" in page.text
    assert "/" in page.links


def test_what_is_gone_under_one_address_is_looked_for_by_name(client: FlaskClient) -> None:
    """People who were found to be one keep one address: the other leads to a search for the name."""
    assert (
        "/search?q=nguyen+thi+tuyen&kind=person" in get(client, "/person/nguyen-thi-tuyen-0123456789", status=404).links
    )
    assert not [link for link in get(client, "/claim/0123456789", status=404).links if "q=" in link]


def test_reading_only(client: FlaskClient) -> None:
    """Nothing here takes a POST."""
    assert client.post("/").status_code == 405


@pytest.mark.parametrize(("error", "status"), [(StoreError, 503), (QueryTimeout, 504), (ValueError, 500)])
def test_a_store_that_fails_is_a_kind_page_without_its_secrets(
    error: type[Exception], status: int, embedded: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader learns that it is not her fault, and nothing about the inside."""
    app = create_app(embedded, ())
    client = app.test_client()

    def fail(cypher: str, **parameters: object) -> list[dict[str, object]]:
        raise error("mật", "secret") if error is not ValueError else ValueError("mật secret")

    monkeypatch.setattr(embedded, "run", fail)
    page = get(client, "/search?q=a", status=status)
    assert "secret" not in page.text
    assert page.tags.count("h1") == 1


def test_it_lives(client: FlaskClient, embedded: Store) -> None:
    """The health check answers with the store's version."""
    assert client.get("/healthz").get_json() == {"status": "ok", "version": embedded.version()}


def test_letters_are_letters_in_json(site: Flask) -> None:
    """Flask's own JSON keeps Vietnamese letters."""
    assert site.json.dumps("Đảng") == '"Đảng"'


def test_a_site_without_reports_has_pages(embedded: Store) -> None:
    """The pages do not need any report."""
    reports: tuple[Report, ...] = ()
    client = create_app(embedded, reports).test_client()
    get(client, "/")
    get(client, f"/document/{next(iter(_shelf()))}")
