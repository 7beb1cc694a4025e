"""Tenures: what the days in office, appointments, dismissals and "nguyên" say of start and end."""

from __future__ import annotations

import pytest

from graph.fold import EdgeRow
from tests.graph.build import Page
from tests.graph.fold.ask import edges, graph

RANGE = ("held_first", "held_last", "start_earliest", "start_latest", "end_earliest", "end_latest")


def _page(published: str | None, *claims: tuple[str, dict[str, str]]) -> Page:
    page = Page(f"Bài {published} {claims}", published)
    person, post = page.person("Trần Thị B"), page.post("Bí thư", "Thành ủy Hà Nội")
    for predicate, qualifiers in claims:
        page.says(person, predicate, post, **qualifiers)
    return page


def _holds(*pages: Page) -> EdgeRow:
    (edge,) = edges(graph(*pages), "HOLDS")
    return edge


def test_a_document_attests_its_own_day() -> None:
    """Two documents attest two days; the start is not after the first, the end not before the last."""
    edge = _holds(_page("2020-12-26", ("HOLDS", {})), _page("2018-05-01", ("HOLDS", {})))
    held = ("2018-05-01", "2020-12-26", None, "2018-05-01", "2020-12-26", None)
    assert tuple(edge.get(name) for name in RANGE) == held
    assert (edge.get("first_attested"), edge.get("last_attested")) == ("2018-05-01", "2020-12-26")


def test_former_attests_no_day_in_office() -> None:
    """ "Nguyên" ends the tenure by the day of the document; a date of its own is a day in office."""
    edge = _holds(_page("2020-12-26", ("HOLDS", {"former": "true", "date": "2017"})))
    assert tuple(edge.get(name) for name in RANGE) == ("2017", "2017", None, "2017-12-31", "2017-01-01", "2020-12-26")
    assert edge.get("former") is True


def test_appointment_and_dismissal_bound_the_tenure() -> None:
    """Stated dates are shown as stated; a day in office narrows a vague one."""
    edge = _holds(
        _page("2020-03-10", ("HOLDS", {}), ("APPOINTED", {"date": "2020"})),
        _page("2022-06-01", ("HOLDS", {"former": "true"}), ("DISMISSED", {"date": "2022-05"})),
    )
    assert (edge.get("start"), edge.get("end")) == ("2020", "2022-05")
    assert tuple(edge.get(name) for name in RANGE[2:]) == ("2020-01-01", "2020-03-10", "2022-05-01", "2022-05-31")


def test_an_appointment_alone_is_no_tenure() -> None:
    """Its date waits for a claim that the post was held, and no edge is made of it."""
    page = _page("2020-03-10", ("APPOINTED", {"date": "2020"}))
    assert edges(graph(page), "HOLDS") == []
    assert len(edges(graph(page), "APPOINTED")) == 1


@pytest.mark.parametrize("day", ["2019", "2021-01"])
def test_days_that_do_not_fit_leave_the_stated_range(day: str) -> None:
    """A day in office outside the stated range (an earlier or a second tenure) does not bend it."""
    appointed = _page(
        "2023", ("APPOINTED", {"date": "2020"}), ("DISMISSED", {"date": "2020"}), ("HOLDS", {"date": day})
    )
    edge = _holds(appointed)
    assert str(edge.get("start_earliest")) <= str(edge.get("start_latest"))
    assert str(edge.get("end_earliest")) <= str(edge.get("end_latest"))


def test_an_undated_document_attests_no_day() -> None:
    """What has no date gives none."""
    edge = _holds(_page(None, ("HOLDS", {"acting": "true"})))
    assert [name for name, _ in edge.props] == ["acting", "claims", "sources"]
