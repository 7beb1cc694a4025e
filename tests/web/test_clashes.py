"""Contradictions between things stand on the pages of all that take part, with the sentences of both sides."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

import queries
from graph.embedded import open_embedded
from graph.store import Store
from tests.graph.build import Page
from tests.web.reading import address_of, get
from web import create_app

AN, BINH = "Đỗ Thị An", "Đỗ Văn Bình"
LATER = "thay thế hay sửa đổi văn bản ra sau"
TWO = "hai người một ghế"


def _order(page: Page, number: str) -> int:
    key = {"type": "sao lệnh", "number": number, "symbol": "SL", "mark": "SL", "scope": "sao", "year": "2018"}
    return page.thing("Directive", f"Sao lệnh số {number}", **key)


def _pages() -> Iterator[Page]:
    """An order that replaces a later one; two in one seat; and an order that nothing contradicts."""
    for number, day in (("1", "2018-01-05"), ("2", "2018-03-05"), ("3", "2018-04-05")):
        page = Page(f"Sao lệnh {number} ngày {day}", "2021-01-01")
        body = page.thing("Organisation", "Sao ủy Kim", kind="Sao ủy", territory="sao Kim")
        order = _order(page, number)
        page.says(order, "name", f"Sao lệnh số {number}").says(order, "date", day)
        yield page.says(body, "name", "Sao ủy Kim").says(body, "ISSUED", order, date=day)
    page = Page("Sao lệnh thay nhau", "2021-01-01")
    yield page.says(_order(page, "1"), "REPLACES", _order(page, "2")).says(
        _order(page, "3"), "REPLACES", _order(page, "1")
    )
    for name, day in ((AN, "2019-01-01"), (BINH, "2019-02-01"), (AN, "2019-03-01")):
        page = Page(f"Tin {name} {day}", day)
        body = page.thing("Organisation", "Sao ủy Kim", kind="Sao ủy", territory="sao Kim")
        post = page.thing("Post", "Chủ sao Kim", title="Chủ sao", body="Sao ủy @ sao Kim", seats="one")
        person = page.person(name)
        page.says(person, "name", name).says(post, "name", "Chủ sao Kim").says(post, "POST_AT", body)
        yield page.says(person, "HOLDS", post)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A graph with two contradictions."""
    with open_embedded(tmp_path_factory.mktemp("clashes")) as store:
        store.write([page.reading() for page in _pages()])
        yield store


@pytest.fixture(scope="module")
def client(store: Store) -> FlaskClient:
    """Its site."""
    return create_app(store, queries.load()).test_client()


@pytest.mark.parametrize(
    ("asked", "label", "kinds"),
    [
        ("sao lenh so 1", "directive", [LATER]),
        ("chu sao kim", "post", [TWO]),
        ("do thi an", "person", [TWO]),
        ("do van binh", "person", [TWO]),
        ("sao uy kim", "organisation", [TWO, LATER]),
        ("sao lenh so 3", "directive", []),
    ],
)
def test_pages_show_what_contradicts_them(client: FlaskClient, asked: str, label: str, kinds: list[str]) -> None:
    """Each kind in the words of the report, with a link to the sentence of every side."""
    html = get(client, address_of(client, asked, label)).html
    shown = html.partition('id="contradictions"')[2].partition("</section>")[0]
    assert [kind for kind in (TWO, LATER) if kind in shown] == kinds
    assert shown.count('class="words"') >= 2 * len(kinds)


def test_a_fact_that_takes_part_has_the_badge(client: FlaskClient) -> None:
    """On the page of its thing, where it leads to the sides, and on its own page."""
    page = get(client, address_of(client, "sao lenh so 1", "directive")).html
    facts = [part for part in page.split('<li class="fact')[1:] if 'href="#contradictions"' in part]
    assert len(facts) == 1
    assert "Sao lệnh số 2" in facts[0]


def test_the_page_of_a_fact_shows_what_contradicts_it(client: FlaskClient, store: Store) -> None:
    """Of the replacing that cannot be, and not of the other one."""
    text = "MATCH (:Directive {name: $name})-[r:REPLACES]->() RETURN r.id AS id"
    for name, there in (("Sao lệnh số 1", True), ("Sao lệnh số 3", False)):
        [row] = store.run(text, name=name)
        assert (LATER in get(client, f"/fact/{str(row['id']).partition(':')[2]}").html) is there


def test_readers_of_english_get_english(client: FlaskClient) -> None:
    """The kind of contradiction in their language alone."""
    html = get(client, address_of(client, "sao lenh so 1", "directive") + "?lang=en").html
    assert "replaces or amends a later one" in html
    assert LATER not in html
