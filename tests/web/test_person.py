"""A person's page: what is latest, what is only bounded, and who else has the name."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

import queries
from graph.embedded import open_embedded
from tests.graph.build import Page
from tests.stores.pages import HANOI, SONLA, held
from tests.web.reading import address_of, get
from web import create_app


def _career() -> Iterator[Page]:
    """Held by a day, left by some later day, and held within a term."""
    yield held("Tin một", "Đỗ Thị Thử", "phó bí thư", HANOI, "2017-02-06")
    for title, published, post, qualifiers in (
        ("Tin hai", "2020-05-01", "chánh văn phòng", {"former": "true"}),
        ("Tin ba", "2018-03-02", "phó bí thư", {}),
    ):
        page = Page(title, published)
        office = page.post(post, f"thành ủy {HANOI}")
        page.says(office, "POST_AT", page.org("thành ủy", HANOI))
        person = page.person("Đỗ Thị Thử")
        page.says(person, "name", "Đỗ Thị Thử")
        yield page.says(person, "HOLDS", office, **qualifiers)
    page = Page("Tin khóa", "2021-04-02")
    office = page.post("ủy viên ban chấp hành", f"đảng bộ {HANOI}")
    person = page.person("Lò Thị Khóa")
    yield page.says(person, "HOLDS", office, term="XVII").says(person, "HOLDS", office, term="2020-2025")


PAGES = (
    *_career(),
    held("Tin bốn", "Đỗ Thị Thử", "bí thư", SONLA, "2019"),
    *(held(f"Chứng {number}", "Trần Văn Chứng", "chủ tịch", SONLA, f"20{10 + number}") for number in range(1, 8)),
    held("Lạc", "Trần Văn Chứng", "thư ký", SONLA, "2018-05"),
)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """A site with two people of one name, one of whom had left an office at some time before 2020."""
    with open_embedded(tmp_path_factory.mktemp("person")) as store:
        store.write([page.reading() for page in PAGES])
        yield create_app(store, queries.load()).test_client()


def test_posts_without_a_day_stand_by_how_much_is_told_of_them(client: FlaskClient) -> None:
    """The post of seven documents comes before those of two and one, whatever their names."""
    text = get(client, address_of(client, "thanh uy son la", "organisation")).text
    assert text.index("chủ tịch thành ủy tỉnh Sơn La") < text.index("bí thư thành ủy tỉnh Sơn La")


def test_a_term_is_called_as_it_is_counted(client: FlaskClient) -> None:
    """A number of a term is a khóa, the years of one a nhiệm kỳ."""
    html = get(client, address_of(client, "ban chap hanh dang bo ha noi", "post")).html
    assert {"khóa XVII", "nhiệm kỳ 2020-2025"} <= set(re.findall(r'<span class="badge">([^<]+)</span>', html))


def test_namesakes_are_shown_by_what_they_did(client: FlaskClient) -> None:
    """In the table of undecided names a sentence that gives an office comes before a bare name."""
    rows = client.get("/reports/undecided.json?person=do+thi+thu").get_json()["rows"]
    assert rows
    assert all("HOLDS" in said["quotes"][0] for row in rows for said in row["evidence"])


def _text(client: FlaskClient, post: str, language: str = "vi") -> str:
    holder = get(client, address_of(client, post, "post"))
    [address] = {link for link in holder.links if link.startswith("/person/")}
    return " ".join(get(client, address, language=language).text.split())


def test_an_office_left_by_some_day_is_not_the_latest(client: FlaskClient) -> None:
    """A document of 2020 that calls somebody former says nothing of when: the office attested in 2018 comes first."""
    text = _text(client, "pho bi thu")
    assert "Chức vụ được nhắc nhiều nhất: phó bí thư" in text
    assert "Chức vụ có ngày gần nhất: bí thư thành ủy tỉnh Sơn La" in _text(client, "bi thu son la")
    assert "ghi nhận đương chức từ 6/2/2017 đến 2/3/2018" in text
    assert text.index("2/3/2018") < text.index("thôi giữ chậm nhất 1/5/2020")


def test_what_one_document_says_is_no_headline(client: FlaskClient) -> None:
    """Seven documents have him chairman; a later one that has him secretary comes second, and not in lists."""
    text = _text(client, "chu tich son la")
    assert "Chức vụ được nhắc nhiều nhất: chủ tịch thành ủy tỉnh Sơn La" in text
    assert "Chức vụ có ngày gần nhất: thư ký thành ủy tỉnh Sơn La" in text
    found = get(client, "/search?q=tran+van+chung&kind=person").text
    assert found.index("chủ tịch thành ủy") < found.index("thư ký thành ủy")


def test_the_same_in_english(client: FlaskClient) -> None:
    """Attested is not the same as held from and to."""
    text = _text(client, "pho bi thu", "en")
    assert "attested in office from 6 February 2017 to 2 March 2018" in text
    assert "ended no later than 1 May 2020" in text


def test_others_of_the_name_are_one_click_away(client: FlaskClient) -> None:
    """With what tells them apart, on the pages of both."""
    assert "Có người khác cùng tên" in _text(client, "pho bi thu")
    assert "bí thư thành ủy tỉnh Sơn La 2019" in _text(client, "pho bi thu")
    assert "partygraph decide same person:do-thi-thu-" in _text(client, "pho bi thu")
    assert "thành ủy thành phố Hà Nội" in _text(client, "bi thu son la")


def test_every_source_of_a_fact_can_be_read(client: FlaskClient) -> None:
    """Seven documents say it: the page shows some, and leads to all, the earliest first."""
    page = get(client, address_of(client, "tran van chung", "person"))
    assert "thêm 6 nguồn" in page.text
    [address] = {link for link in page.links if link.startswith("/fact/")}
    every = get(client, address)
    told = [every.text.index(f"Chứng {number}") for number in range(1, 8)]
    assert told == sorted(told)
    assert "7 khẳng định" in every.text
    get(client, f"{address}?page=2", status=404)
    get(client, "/fact/0123456789", status=404)


def test_who_is_alone_has_no_notice(client: FlaskClient, site: object) -> None:
    """Nobody is told of namesakes that are not there."""
    shelf: FlaskClient = site.test_client()  # type: ignore[attr-defined]
    assert "cùng tên" not in get(shelf, address_of(shelf, "nguyen thi tuyen", "person")).text


def test_who_may_be_one_or_two_is_decided_from_the_page(client: FlaskClient) -> None:
    """The commands for both answers stand there, and for each document the words that name this one."""
    found = [link for link in get(client, "/search?q=do+thi+thu&kind=person").links if link.startswith("/person/")]
    page = get(client, found[-1])
    one, other = (f"person:{link.rpartition('/')[2]}" for link in (found[-1], found[0]))
    assert f"partygraph decide same {one} {other}" in page.text
    assert f"partygraph decide different {one} {other}" in page.text


def test_a_document_that_mentions_somebody_stands_with_the_words(client: FlaskClient) -> None:
    """Those that name him first, which lead to their place; on the page, on those of the whole list, and as JSON."""
    words = re.compile(r'<q>[^<]*<a class="words" href="/document/[0-9a-f]+#c-[0-9a-f]+">name Đỗ Thị Thử</a>')
    office = get(client, address_of(client, "chanh van phong", "post"))
    [address] = {link for link in office.links if link.startswith("/person/")}
    for page in (get(client, address), get(client, f"{address}/documents")):
        assert words.search(page.html[page.html.index("Tài liệu nhắc đến") :])
    facts = client.get(f"{address}.json").get_json()["facts"]
    said = [one["quotes"] for fact in facts if fact["type"] == "MENTIONS" for one in fact["evidence"]]
    assert said == [["name Đỗ Thị Thử"]] * 2
