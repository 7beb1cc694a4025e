"""The search box."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

from graph.store import Store
from tests.queries.shelf import readings
from tests.web.reading import Page, get


def _names(page: Page) -> list[str]:
    return [link for link in page.links if link.startswith("/person/")]


def test_marks_may_be_left_out_and_count_where_typed(client: FlaskClient) -> None:
    """Without marks he is found, with his marks he is found, with wrong marks nobody is."""
    assert _names(get(client, "/search?q=vuong+dinh+man"))
    assert _names(get(client, "/search?q=Vương+Đình+Mẫn"))
    nobody = get(client, "/search?q=Vương+Đinh+Man")
    assert 'class="hits"' not in nobody.html
    assert "Không tìm thấy" in nobody.text
    assert "Tên gần giống: Vương Đình Mẫn" in " ".join(nobody.text.split())
    bare = "/search?q=vuong+dinh+man"
    assert bare in nobody.links
    assert _names(get(client, bare))
    assert not [link for link in get(client, "/search?q=zzz").links if "q=zzz" in link and "lang" not in link]
    nothing = get(client, "/search?q=Đờ+Ngờ+Hờ")
    assert not [link for link in nothing.links if "do" in link and "lang" not in link]
    assert "gần giống" not in nothing.text


def test_marks_beside_words_are_no_part_of_them(client: FlaskClient) -> None:
    """Whoever pastes half a sentence finds what it names; a mark alone finds nothing and does no harm."""
    assert _names(get(client, "/search?q=“Vương Đình Mẫn”,"))
    assert _names(get(client, "/search?q=(Mẫn, Vương?)"))
    assert not _names(get(client, "/search?q=!!!"))


def test_documents_say_who_published_them_and_when(client: FlaskClient) -> None:
    """A list of titles alone does not tell a paper's report from a sample."""
    text = " ".join(get(client, "/search?q=trao+huan+chuong&kind=document").text.split())
    assert "Trao Huân chương cho Ban Tổ chức Thành ủy Báo Mẫu 26/12/2020" in text


def test_what_was_typed_is_shown_and_not_obeyed(client: FlaskClient) -> None:
    """Markup in the search box stays text."""
    page = get(client, "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
    assert "script" not in page.tags
    assert '"><script>alert(1)</script>' in page.text


def test_a_kind_narrows_it(client: FlaskClient) -> None:
    """Only posts are listed, and the other kinds stay in view with their numbers."""
    page = get(client, "/search?q=thanh+uy&kind=post")
    listed = [link for link in page.links if link.startswith("/") and link.split("/")[1] in ("post", "organisation")]
    assert listed
    assert all(link.startswith("/post/") for link in listed)
    assert "/search?q=thanh+uy&kind=organisation" in page.links


def test_long_results_are_paged(client: FlaskClient) -> None:
    """All sixty-four directives, thirty on a page, none twice."""
    seen = [
        link
        for n in (1, 2, 3)
        for link in get(client, f"/search?kind=directive&page={n}").links
        if "/directive/" in link
    ]
    assert len(seen) == len(set(seen)) == 64


def test_a_page_behind_the_last_is_none(client: FlaskClient) -> None:
    """It is not said that nothing was found where something was, on an earlier page."""
    get(client, "/search?q=thanh+uy&page=99", status=404)
    get(client, "/reports/most-mentioned?page=99", status=404)
    assert "Không tìm thấy" in get(client, "/search?q=zzz").text


def test_all_documents_are_listed_newest_first(client: FlaskClient) -> None:
    """The list that goes on where the first page's newest documents end."""
    text = get(client, "/search?kind=document").html
    titles = ["Sổ văn bản đi", "Bản tin nhắc lại", "Trao Huân chương", "Hội nghị sơ kết sáu tháng"]
    assert [text.index(title) for title in titles] == sorted(text.index(title) for title in titles)


@pytest.mark.parametrize("address", ["/organisation", "/document/", "/person?lang=en"])
def test_the_address_of_a_kind_lists_all_of_it(address: str, client: FlaskClient) -> None:
    """Whoever cuts the end off a thing's address gets the list that it stands in, in the language asked for."""
    response = client.get(address, follow_redirects=True)
    kind = address.strip("/").partition("?")[0]
    assert response.status_code == 200
    assert response.request.full_path.startswith(f"/search?kind={kind}")
    assert ("lang=en" in response.request.full_path) == ("lang=en" in address)
    assert f'href="/{kind}/' in response.get_data(as_text=True)
    get(client, "/comet", status=404)


def test_what_is_found_only_among_others_is_said(client: FlaskClient) -> None:
    """Whoever looks in one kind learns that another has the name, and gets there."""
    page = get(client, "/search?kind=honour&q=thanh+uy")
    assert "Không có danh hiệu, hình thức khen thưởng nào khớp với “thanh uy”." in page.text
    assert "mục khác có tên như vậy" in page.text
    assert "/search?q=thanh+uy" in page.links


def test_a_kind_of_which_there_is_nothing(client: FlaskClient, embedded: Store) -> None:
    """Nothing was typed, so nothing was typed wrongly."""
    meeting = readings()[0]  # the only one that names a place
    embedded.remove(meeting.document.sha256)
    try:
        text = get(client, "/search?kind=place").text
    finally:
        embedded.write([meeting])
    assert "Kho này chưa có mục nào như vậy." in text
    assert "Không tìm thấy" not in text


@pytest.mark.parametrize("query", ["kind=nothing", "page=0", "page=x", "page=²", "q=" + "a" * 301])
def test_what_makes_no_sense_is_refused(query: str, client: FlaskClient) -> None:
    """A wrong value in the address is an error 400 with kind words."""
    assert "Yêu cầu chưa đúng" in get(client, f"/search?{query}", status=400).text


def test_the_texts_are_searched_too(client: FlaskClient) -> None:
    """Under the names stand the texts that have the words, with these marked and a link to their place."""
    page = get(client, "/search?q=thanh+uy")
    assert "Trong văn bản" in page.text
    assert "<mark>" in page.html
    places = [link for link in page.links if "#:~:text=" in link]
    assert places
    assert all(link.startswith("/document/") for link in places)
    assert "/search?q=thanh+uy&kind=text" in page.links
    assert not [link for link in get(client, "/search?q=thanh+uy&kind=person").links if "#:~:text=" in link]


def test_texts_alone_are_paged(client: FlaskClient) -> None:
    """All of them, of which the first page of results shows some; behind the last page is none."""
    page = get(client, "/search?q=thanh+uy&kind=text")
    assert re.search(r"\d+ văn bản có cụm từ “thanh uy”", page.text)
    get(client, "/search?q=thanh+uy&kind=text&page=99", status=404)
    nothing = get(client, "/search?q=zzz&kind=text")
    assert "Không tìm thấy gì cho “zzz”." in nothing.text


def test_what_only_texts_have_is_found_there(client: FlaskClient) -> None:
    """No name has the words; and words that no text has together are said to be apart."""
    only = get(client, "/search?q=tổ+chức+hội+nghị+sơ+kết")
    assert "những chữ ấy có trong văn bản" in only.text
    apart = get(client, "/search?q=kết+sơ+nghị+hội")
    assert "Không văn bản nào có nguyên cụm từ" in apart.text
