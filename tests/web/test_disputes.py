"""Where sources disagree, the words that give a value come before those that only have it."""

from __future__ import annotations

import re
from pathlib import Path

import queries
from graph.embedded import open_embedded
from tests.graph.build import Page
from tests.stores.pages import HANOI
from tests.web.reading import address_of, get
from web import create_app


def _page(title: str, published: str, day: str) -> Page:
    """Three acts with the day, and then the words of the day."""
    page = Page(title, published)
    key = {"type": "chỉ thị", "number": "24", "symbol": "CT/TU", "mark": "CT/TU", "term": "2020-2025", "scope": HANOI}
    directive = page.thing("Directive", "Chỉ thị số 24-CT/TU", **key)
    for kind in ("thành ủy", "ban thường vụ thành ủy", "văn phòng thành ủy"):
        page.says(page.org(kind, HANOI), "ISSUED", directive, date=day)
    return page.says(directive, "date", day)


def test_the_words_of_a_day_come_first(tmp_path: Path) -> None:
    """On the page of the directive and in the report of contradictions."""
    pages = (_page("Tin một", "2023-09", "2023-08-07"), _page("Tin hai", "2023-10", "2023-08-08"))
    with open_embedded(tmp_path) as store:
        store.write([page.reading() for page in pages])
        client = create_app(store, queries.load()).test_client()
        html = get(client, address_of(client, "chi thi so 24", "directive")).html
        sides = [part.partition("</div>")[0] for part in html.split('<div class="side">')[1:]]
        assert len(sides) == 2
        header = html.partition('<header class="title">')[2].partition("</header>")[0]
        aside = html.partition("<aside")[2]
        for part in (header, aside):
            told = " ".join(re.sub(r"<[^>]+>", "", part).split())
            assert "7/8/2023 hay 8/8/2023" in told
        assert all(side.index("date 2023-08-0") < side.index("ISSUED") for side in sides)
        rows = client.get("/reports/contradictions.json").get_json()["rows"]
        days = [row for row in rows if row["fact"] == "date"]
        assert len(days) == 2
        assert all(row["evidence"][0]["quotes"][0].startswith("date") for row in days)
