"""Sources disagree: both sides stay, both are marked, and what only differs in precision is no contradiction."""

from __future__ import annotations

import pytest

from tests.graph.build import Page
from tests.graph.fold.ask import edges, graph, nodes
from tests.graph.fold.world import DIRECTIVE

INDEPENDENCE, LABOUR = "Huân chương Độc lập hạng Ba", "Huân chương Lao động hạng Ba"


def _award(page: Page, *honours: str) -> Page:
    award, recipient = page.award("hai Phó Trưởng ban", "hội nghị tổng kết"), page.post("Phó Trưởng ban", "Ban Tổ chức")
    page.says(recipient, "RECEIVED", award)
    for honour in honours:
        page.says(award, "OF", page.honour(honour))
    return page


def _directive(page: Page, *issuers: str, date: str | None = None, says: str | None = None) -> Page:
    directive = page.thing("Directive", "Chỉ thị số 24-CT/TU", **DIRECTIVE)
    for issuer in issuers:
        page.says(page.org(issuer, "Hà Nội"), "ISSUED", directive, **({"date": date} if date else {}))
    if says:
        page.says(directive, "date", says)
    return page


@pytest.mark.parametrize(
    "pages",
    [(_award(Page("Một"), INDEPENDENCE, LABOUR),), (_award(Page("Một"), LABOUR), _award(Page("Hai"), INDEPENDENCE))],
)
def test_two_honours_are_one_award_with_two_disputed_edges(pages: tuple[Page, ...]) -> None:
    """Whether one text contradicts itself or two each other, no side wins."""
    found = graph(*pages)
    (award,) = nodes(found, "Award")
    assert award.get("name") == f"{LABOUR} / {INDEPENDENCE} – Phó Trưởng ban Ban Tổ chức"
    assert award.get("disputed") == ("honour",)
    assert [row.get("disputed") for row in edges(found, "OF")] == [True, True]
    assert {row.target for row in edges(found, "OF")} == {row.id for row in nodes(found, "Honour")}


def test_one_honour_is_undisputed() -> None:
    """Two documents that agree make one award, one honour, one edge."""
    found = graph(_award(Page("Một"), LABOUR), _award(Page("Hai"), LABOUR))
    (edge,) = edges(found, "OF")
    assert (edge.get("disputed"), edge.get("sources"), edge.get("claims")) == (None, 2, 2)
    assert nodes(found, "Award")[0].get("disputed") is None


def test_precision_is_no_contradiction() -> None:
    """The most precise of dates that agree is shown, never padded."""
    (row,) = nodes(graph(_directive(Page("Một"), says="2023"), _directive(Page("Hai"), says="2023-08")), "Directive")
    assert (row.get("date"), row.get("disputed")) == ("2023-08", None)
    assert (row.get("date_earliest"), row.get("date_latest")) == ("2023-08-01", "2023-08-31")


@pytest.mark.parametrize(
    ("days", "disputed"),
    [
        (("2022-10-21", "2022-11-15"), None),
        (("2022-10", "2022-11-15"), None),
        (("2022-10-21", "2023-10-20"), ("date",)),
    ],
)
def test_a_session_goes_on_for_weeks(days: tuple[str, str], disputed: tuple[str, ...] | None) -> None:
    """What two documents tell of two of its days is no contradiction; of two years it is one."""
    session = {"kind": "Kỳ họp", "ordinal": "4", "body": "Quốc hội", "term": "XV"}
    pages = [Page(day) for day in days]
    for page in pages:
        page.says(page.thing("Event", "Kỳ họp thứ 4, Quốc hội khóa XV", **session), "date", page.title)
    (row,) = nodes(graph(*pages), "Event")
    assert row.get("disputed") == disputed


def test_two_days_are_a_contradiction() -> None:
    """The day said more often is shown, marked, with bounds around both; the issue of a directive is its day too."""
    pages = [
        _directive(Page("Một"), "Thành ủy", date="2023-08-09"),
        _directive(Page("Hai"), says="2023-08-07"),
        _directive(Page("Ba"), says="2023-08-07"),
    ]
    (row,) = nodes(graph(*pages), "Directive")
    assert (row.get("date"), row.get("disputed")) == ("2023-08-07", ("date",))
    assert (row.get("date_earliest"), row.get("date_latest")) == ("2023-08-07", "2023-08-09")


def test_two_issuers_are_a_contradiction() -> None:
    """Documents that name different bodies as the issuer disagree."""
    found = graph(_directive(Page("Một"), "Thành ủy"), _directive(Page("Hai"), "Ban Tổ chức Thành ủy"))
    assert [row.get("disputed") for row in edges(found, "ISSUED")] == [True, True]


@pytest.mark.parametrize(
    ("organ", "disputed"), [("Ban Thường vụ", None), ("Thường trực", None), ("Ban Tổ chức", True), ("Văn phòng", True)]
)
def test_who_stands_for_a_committee_is_no_second_issuer(organ: str, disputed: bool | None) -> None:
    """What its standing committee issues bears its letterhead; its departments issue for themselves."""
    page = Page("Hai")
    whole = page.org("Thành ủy", "Hà Nội")
    part = page.thing("Organisation", f"{organ} Thành ủy Hà Nội", kind=organ, parent="Thành ủy @ thành phố Hà Nội")
    page.says(part, "PART_OF", whole)
    page.says(part, "ISSUED", page.thing("Directive", "Chỉ thị số 24-CT/TU", **DIRECTIVE))
    found = graph(_directive(Page("Một"), "Thành ủy"), page)
    assert [row.get("disputed") for row in edges(found, "ISSUED")] == [disputed, disputed]


def test_joint_issue_is_none() -> None:
    """Where one document names both bodies, another that names one of them says nothing against it."""
    found = graph(_directive(Page("Một"), "Sở Y tế", "Sở Tài chính"), _directive(Page("Hai"), "Sở Y tế"))
    assert [row.get("disputed") for row in edges(found, "ISSUED")] == [None, None]


def test_a_third_issuer_disputes_a_joint_issue() -> None:
    """It contradicts both of the two."""
    found = graph(_directive(Page("Một"), "Sở Y tế", "Sở Tài chính"), _directive(Page("Hai"), "Bộ Y tế"))
    assert [row.get("disputed") for row in edges(found, "ISSUED")] == [True, True, True]


def test_an_event_and_a_body_issue_together() -> None:
    """A congress and its committee answer different questions."""
    other = Page("Hai")
    event = other.thing("Event", "Đại hội XVII", kind="đại hội", ordinal="XVII", body="Đảng bộ")
    other.says(event, "ISSUED", other.thing("Directive", "Chỉ thị số 24-CT/TU", **DIRECTIVE))
    found = graph(_directive(Page("Một"), "Thành ủy"), other)
    assert [row.get("disputed") for row in edges(found, "ISSUED")] == [None, None]


def test_one_issuer_with_two_days_is_disputed() -> None:
    """The edge itself carries two days that exclude each other."""
    pages = [_directive(Page("Một"), "Thành ủy", date="2023"), _directive(Page("Hai"), "Thành ủy", date="2022-01")]
    (edge,) = edges(graph(*pages), "ISSUED")
    assert edge.get("disputed") is True
