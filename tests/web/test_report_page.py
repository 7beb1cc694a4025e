"""A report on its page, as CSV and as JSON."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskClient

import queries
from graph.embedded import open_embedded
from queries import Report
from tests.graph.build import Page
from tests.queries.shelf import example
from tests.web.reading import address_of, get
from web import create_app

REPORTS = queries.load()


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_page_csv_and_json_say_the_same(report: Report, client: FlaskClient) -> None:
    """The example's rows: every field of the CSV is in the JSON, every name of the JSON on the page."""
    query = example(report)
    page = client.get(f"/reports/{report.name}", query_string=query).get_data(as_text=True)
    text = client.get(f"/reports/{report.name}.csv", query_string=query).get_data(as_text=True)
    rows = client.get(f"/reports/{report.name}.json", query_string=query).get_json()["rows"]
    assert text.startswith("\ufeff")
    fields = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert len(fields) == len(rows) > 0
    for row, field in zip(rows, fields, strict=True):
        for name, cell in row.items():
            if isinstance(cell, dict):
                assert (field[name], field[f"{name}_id"]) == (cell["name"], cell["id"])
            elif isinstance(cell, str):
                assert field[name] == cell
    first = next(cell for cell in rows[0].values() if isinstance(cell, dict))
    assert queries.Text(first["name"], "").vi.split("<")[0] in page
    assert "MATCH" in page


def test_a_report_that_needs_something_first_shows_its_form(client: FlaskClient) -> None:
    """Without values there is a form, its help and an example, and no error."""
    page = get(client, "/reports/posts-of")
    assert "Tên tổ chức" in page.text
    assert "Thử một ví dụ" in page.text
    assert "table" not in page.tags


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("since=hôm+qua", "không phải ngày"),
        ("color=red", "không có tham số"),
        ("until=2023-02-30", "không phải ngày"),
        ("since=2/2023&until=2022", "sớm hơn “Từ ngày”: 1/2/2023"),
    ],
)
def test_a_wrong_value_is_400_with_words(query: str, words: str, client: FlaskClient) -> None:
    """The page says what is wrong beside the field and keeps what was typed; the files say it as text."""
    page = get(client, f"/reports/events?{query}", status=400)
    assert words in page.text
    assert "Có chỗ cần sửa" in page.text
    response = client.get(f"/reports/events.csv?{query}")
    assert response.status_code == 400
    assert words in response.get_data(as_text=True)


def test_a_missing_value_is_400_once_something_was_given(client: FlaskClient) -> None:
    """An empty field is no value; a form sent without its required field says so."""
    assert "cần nhập" in get(client, "/reports/issued-by?year=2023", status=400).text
    get(client, "/reports/issued-by?organisation=", status=200)


def test_rows_are_paged_and_files_have_them_all(client: FlaskClient) -> None:
    """Sixty rows on two pages, and all of them in the JSON."""
    query = "organisation=Thanh+uy+Can+Tho"
    first, second = (get(client, f"/reports/issued-by?{query}&page={number}") for number in (1, 2))
    links = [link for page in (first, second) for link in page.links if link.startswith("/directive/")]
    assert len(links) == len(set(links)) == 60
    assert "Trang sau" in first.text
    assert "Trang sau" not in second.text
    found = json.loads(client.get(f"/reports/issued-by.json?{query}").get_data(as_text=True))
    assert len(found["rows"]) == 60


def test_the_cypher_of_the_page_is_the_reports(client: FlaskClient) -> None:
    """What is shown is what ran, with its parameters."""
    page = get(client, "/reports/issued-by?organisation=Thanh+uy+Can+Tho")
    assert queries.find(REPORTS, "issued-by").cypher in page.text
    assert ':param organisation => ["org:' in page.text
    assert ":param limit => 50;" in page.text


def test_an_unknown_report_is_404(client: FlaskClient) -> None:
    """So is an unknown form of a known one."""
    get(client, "/reports/nothing", status=404)
    get(client, "/reports/events.xml", status=404)


@pytest.mark.parametrize(
    ("language", "said", "unsaid"),
    [
        ("vi", ("không thấy sự kiện nào", "động từ không cho dữ kiện"), "no event stands near"),
        ("en", ("no event stands near the verb", "a verb without a fact"), "không thấy sự kiện"),
    ],
)
def test_a_reader_sees_one_language(language: str, said: tuple[str, str], unsaid: str, client: FlaskClient) -> None:
    """Reasons and kinds of what was not read are in the reader's language, and chosen from a list."""
    page = get(client, "/reports/not-read?kind=cue", language=language)
    assert all(words in page.text for words in said)
    assert unsaid not in page.text
    assert page.tags.count("option") == 9


def test_what_was_not_read_leads_to_its_place(client: FlaskClient) -> None:
    """Each row leads to the words in the text, underlined there."""
    page = get(client, "/reports/not-read?kind=cue")
    document, anchor = next(link for link in page.links if "#c-u-" in link).split("#")
    assert anchor in get(client, document).ids


def test_an_answer_is_in_the_language_of_the_reader(client: FlaskClient) -> None:
    """The tables of the command line have both, a page has one."""
    address = "/reports/post-holder-on?post=Phó+Bí+thư+Thường+trực+Thành+ủy+Hà+Nội&day="
    assert "có ghi" in get(client, address).text
    assert "attested</td>" in "".join(get(client, address, language="en").html.split("\n"))
    assert "/ attested" not in get(client, address).text.partition("MATCH")[0]


def test_an_empty_report_speaks_of_conditions_only_where_there_are_some(tmp_path: Path, client: FlaskClient) -> None:
    """A collection without contradictions is no failed search."""
    with open_embedded(tmp_path) as store:
        bare = create_app(store, REPORTS).test_client()
        assert "Chưa có dữ kiện nào để trả lời" in get(bare, "/reports/contradictions").text
    assert "khớp với điều kiện" in get(client, "/reports/events?since=2099").text


def test_a_contradiction_is_named_in_the_language_of_the_reader(client: FlaskClient) -> None:
    """And so is every other column that has both."""
    for language, said, unsaid in (("vi", "hai hình thức", "two honours"), ("en", "two honours", "hai hình thức")):
        told = get(client, "/reports/contradictions", language=language).text.partition("CALL {")[0]
        assert said in told
        assert unsaid not in told


def test_a_thing_that_may_be_meant_is_a_link_away(client: FlaskClient) -> None:
    """The office that has the name, and the body whose name is like it."""
    office = address_of(client, "chu tich nuoc", "post")
    assert office in get(client, "/reports/issued-by?organisation=Chủ+tịch+nước").links
    body = address_of(client, "thanh uy ha noi", "organisation")
    assert body in get(client, "/reports/issued-by?organisation=Thàhn+ủy+Hà+Nội").links


def test_a_name_without_an_answer_can_be_searched(client: FlaskClient) -> None:
    """Where a report finds nothing of the name that was typed, the search is a link away."""
    page = get(client, "/reports/career?person=Khong+Co+Ai")
    assert "/search?q=Khong+Co+Ai" in page.links
    assert not [link for link in get(client, "/reports/career?person=Nguy%E1%BB%85n").links if "/search?q=" in link]


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """A site over somebody's own documents, with no sample among them."""
    page = Page("Tin nhiệm kỳ", "2021-02-03")
    body = page.org("ban chấp hành hội khuyến học", "tỉnh Lào Cai")
    for period in ("2020/2025", "2021-02-03", "nhiệm kỳ tới"):
        figure = page.thing("Observation", f"31 ủy viên {period}", value="31", counts="ủy viên", period=period)
        page.says(figure, "FIGURE_OF", body).says(figure, "period", period)
    with open_embedded(tmp_path_factory.mktemp("own")) as store:
        store.write([page.reading()])
        yield create_app(store, queries.load()).test_client()


def test_examples_are_those_of_the_samples(own: FlaskClient) -> None:
    """They ask for what the samples tell, so they stand only where those are."""
    assert "Thử một ví dụ" not in get(own, "/reports/posts-of").text
    assert "Xem" in get(own, "/reports/posts-of").text


def test_a_period_is_shown_by_its_ends(own: FlaskClient) -> None:
    """A slash between two years reads as a month of a year; words that are no date stay."""
    page = get(own, "/reports/figures-of")
    assert {"2020 – 2025", "3/2/2021", "nhiệm kỳ tới"} <= {" ".join(cell.split()) for cell in _cells(page.html)}
    english = get(own, "/reports/figures-of?lang=en").html
    assert "3 February 2021" in english
    [figure] = [link for link in page.links if "2020-2025" in link and link.startswith("/observation/")][:1]
    assert "2020 – 2025" in " ".join(get(own, figure).text.split())


def _cells(html: str) -> list[str]:
    return [re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", html, re.DOTALL)]
