"""The documents that the contract of the stores is tested with, and what their graph must be."""

from __future__ import annotations

from graph.claim import Reading
from graph.decisions import Decisions
from graph.fold import Ruling, graph_of
from graph.resolve import resolve
from graph.rows import NodeRow, Row, line
from graph.store import Store
from tests.graph.build import Page

HANOI, SONLA = "thành phố Hà Nội", "tỉnh Sơn La"


def held(title: str, name: str, post: str, body: str, published: str | None = "2020-12-26") -> Page:
    """A document that has one person in one post."""
    page = Page(title, published)
    office = page.post(post, f"thành ủy {body}")
    page.says(office, "POST_AT", page.org("thành ủy", body))
    return page.says(page.person(name), "HOLDS", office)


def awarded(title: str, honour: str) -> Page:
    """A document that has one honour for the award that all of these speak of."""
    page = Page(title)
    award = page.award("Ban Tổ chức", "lễ kỷ niệm")
    page.says(award, "OF", page.honour(honour))
    return page.says(page.org("ban tổ chức", HANOI), "RECEIVED", award)


def issued(title: str, *dates: str) -> Page:
    """A document that dates one directive, in so many ways."""
    page = Page(title)
    directive = page.thing(
        "Directive",
        "Chỉ thị số 24-CT/TU",
        type="chỉ thị",
        number="24",
        symbol="CT/TU",
        mark="CT/TU",
        scope=HANOI,
        year="2023",
        issuer="ban thường vụ thành ủy",
        matter="tăng cường kỷ cương",
        day="2023-08-07",
        dated="2023-08-07",
    )
    page.says(page.org("ban thường vụ thành ủy", HANOI), "ISSUED", directive)
    for date in dates:
        page.says(directive, "date", date)
    return page


PAGES = (
    held("Một", "Nguyễn Thị Tuyến", "phó bí thư", HANOI),
    held("Hai", "Nguyễn Thị Tuyến", "phó bí thư", SONLA),
    held("Ba", "Nguyễn Thị Tuyến", "phó bí thư", HANOI, "2021-05"),
    awarded("Bốn", "Huân chương Độc lập hạng Ba"),
    awarded("Năm", "Huân chương Lao động hạng Ba"),
    issued("Sáu", "2023", "2023-08-07"),
    issued("Bảy", "2023-08", "2023-09-01"),
)
READINGS = tuple(page.reading() for page in PAGES)


def expected(*readings: Reading, decisions: Decisions | None = None) -> list[Row]:
    """The graph of some readings by the pure fold."""
    decided = decisions or Decisions()
    found = resolve(readings, decided)
    graph = graph_of(readings, found.identity, Ruling(decided, found.open))
    return sorted((*graph.nodes, *graph.edges), key=lambda row: row.id)


def lines(rows: object) -> list[str]:
    """Rows as lines, which a failed test shows better."""
    assert isinstance(rows, list)
    return [line(row) for row in rows]


def people(store: Store) -> list[str]:
    """The ids of the persons."""
    return [row.id for row in store.rows() if isinstance(row, NodeRow) and row.label == "Person"]
