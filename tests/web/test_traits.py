"""Nodes of one name are told apart where they are listed together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

import queries
from graph.embedded import open_embedded
from tests.stores.pages import HANOI, SONLA, awarded, held, issued
from tests.web.reading import get
from web import create_app

PAGES = (
    held("Tin một", "Nguyễn Thị Tuyến", "phó bí thư", HANOI, "2020-12-26"),
    held("Tin hai", "Nguyễn Thị Tuyến", "bí thư", SONLA, "2017-03"),
    held("Tin ba", "Nguyễn Thị Tuyến", "bí thư", SONLA, "2019"),
    awarded("Tin bốn", "Huân chương Độc lập hạng Ba"),
    issued("Tin năm", "2023-08-07"),
)


@pytest.fixture(scope="module")
def namesakes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """A site with two people of one name."""
    with open_embedded(tmp_path_factory.mktemp("namesakes")) as store:
        store.write([page.reading() for page in PAGES])
        yield create_app(store, queries.load()).test_client()


def test_people_of_one_name_have_their_posts_and_years(namesakes: FlaskClient) -> None:
    """One was deputy in Hà Nội on a day, the other secretary in Sơn La from one year to another."""
    page = get(namesakes, "/search?kind=person&q=nguyen+thi+tuyen")
    assert page.text.count("Nguyễn Thị Tuyến") == 2
    assert "26/12/2020" in page.text
    assert "3/2017 – 2019" in page.text


def test_where_only_one_document_speaks_of_it_that_is_said(namesakes: FlaskClient) -> None:
    """The title of the document tells what is known nowhere else."""
    assert "chỉ trong: Tin năm" in get(namesakes, "/search?kind=directive&q=chi+thi").text


def test_who_received_it_stands_by_an_award(namesakes: FlaskClient) -> None:
    """Conferrals are known by who received them."""
    assert "ban tổ chức" in get(namesakes, "/search?kind=award&q=").text.lower()
