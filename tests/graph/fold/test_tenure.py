"""Tenures: what the days in office, appointments, dismissals and "nguyên" say of start and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.fold import EdgeRow
from tests.graph.build import Page
from tests.graph.fold.ask import edges, graph

RANGE = ("held_first", "held_last", "start_earliest", "start_latest", "end_earliest", "end_latest")


def _page(published: str | None, *claims: tuple[str, dict[str, str]], ended: str = "") -> Page:
    page = Page(f"Bài {published} {claims}", published)
    key = {"title": "Bí thư", "body": "Thành ủy Hà Nội", **({"ended": ended} if ended else {})}
    person, post = page.person("Trần Thị B"), page.thing("Post", "Bí thư Thành ủy Hà Nội", **key)
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


def test_a_year_takes_no_known_day_away() -> None:
    """A document of which only the year is known adds nothing to the days of others in that year."""
    days = [_page(day, ("HOLDS", {})) for day in ("2017-02-10", "2017-07-08")]
    with_it = _holds(*days, _page("2017", ("HOLDS", {})))
    assert tuple(with_it.get(name) for name in RANGE) == tuple(_holds(*days).get(name) for name in RANGE)
    assert (with_it.get("held_first"), with_it.get("held_last")) == ("2017-02-10", "2017-07-08")
    assert (with_it.get("first_attested"), with_it.get("last_attested")) == ("2017-02-10", "2017-07-08")


DAYS = st.sampled_from(["2016-12-31", "2017", "2017-02", "2017-02-10", "2017-07-08", "2017-12-31", "2018", "2018-01"])


@given(st.sets(DAYS, min_size=1), st.data())
def test_vaguer_documents_change_no_day_in_office(days: set[str], data: st.DataObject) -> None:
    """A year or a month around a day that is attested changes neither the first nor the last, in any order."""
    vaguer = data.draw(st.sampled_from(sorted(days)))[: data.draw(st.sampled_from([4, 7]))]
    pages = [_page(day, ("HOLDS", {})) for day in sorted(days)]
    more = [*pages, *([_page(vaguer, ("HOLDS", {}))] if vaguer not in days else [])]
    told = [
        (edge.get("held_first"), edge.get("held_last"))
        for edge in (_holds(*pages), _holds(*data.draw(st.permutations(more))))
    ]
    assert told[0] == told[1]


def test_former_attests_no_day_in_office() -> None:
    """ "Nguyên" ends the tenure by the day of the document; a date of its own is a day in office."""
    edge = _holds(_page("2020-12-26", ("HOLDS", {"former": "true", "date": "2017"})))
    assert tuple(edge.get(name) for name in RANGE) == ("2017", "2017", None, "2017-12-31", "2017-01-01", "2020-12-26")
    assert edge.get("former") is True


def test_a_day_of_the_news_is_one_in_office_too() -> None:
    """Beside that of the document."""
    edge = _holds(_page("2020-12-26", ("HOLDS", {"day": "2020-12-24"})))
    assert (edge.get("held_first"), edge.get("held_last")) == ("2020-12-24", "2020-12-26")


def test_appointment_and_dismissal_bound_the_tenure() -> None:
    """Stated dates are shown as stated; a day in office narrows a vague one."""
    edge = _holds(
        _page("2020-03-10", ("HOLDS", {}), ("APPOINTED", {"date": "2020"})),
        _page("2022-06-01", ("HOLDS", {"former": "true"}), ("DISMISSED", {"date": "2022-05"})),
    )
    assert (edge.get("start"), edge.get("end")) == ("2020", "2022-05")
    assert tuple(edge.get(name) for name in RANGE[2:]) == ("2020-01-01", "2020-03-10", "2022-05-01", "2022-05-31")


def test_a_time_left_open_attests_no_day() -> None:
    """ "Sau đó ông được điều về làm P": not that of the document, nor one of before it; a date of its own counts."""
    edge = _holds(_page("2020-12-26", ("HOLDS", {"open": "true"})))
    assert all(edge.get(name) is None for name in RANGE)
    dated = _holds(_page("2020-12-26", ("HOLDS", {"open": "true", "date": "2017"})))
    assert (dated.get("held_first"), dated.get("held_last")) == ("2017", "2017")


def test_before_a_stated_start_no_day_is_in_office() -> None:
    """ "bổ nhiệm … kể từ ngày 1/1/2021" in a paper of the week before."""
    edge = _holds(_page("2020-12-26", ("HOLDS", {"start": "2021-01-01"})))
    assert edge.get("held_first") is None


def test_after_a_stated_end_no_day_is_in_office() -> None:
    """A paper that still gives the title; a new start between the two makes it a day in office again."""
    pages = [
        _page("2020-03-10", ("HOLDS", {})),
        _page("2022-06-01", ("DISMISSED", {"date": "2022-05-31"}), ("HOLDS", {"former": "true"})),
        _page("2022-07-01", ("HOLDS", {})),
    ]
    edge = _holds(*pages)
    assert (edge.get("held_first"), edge.get("held_last")) == ("2020-03-10", "2020-03-10")
    assert (edge.get("end_earliest"), edge.get("end_latest")) == ("2022-05-31", "2022-05-31")
    again = _holds(*pages, _page("2022-06-20", ("APPOINTED", {"date": "2022-06-20"}), ("HOLDS", {})))
    assert again.get("held_last") == "2022-07-01"


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


TERM = {"term": "XII", "term_from": "2016-01", "term_until": "2021-01"}


def _range(*pages: Page) -> tuple[object, ...]:
    edge = _holds(*pages)
    return tuple(edge.get(name) for name in RANGE[2:])


def test_a_term_bounds_both_ends() -> None:
    """Held in a term and no more is known: begun and ended within it; a day in office narrows both ranges."""
    past = _page("2022", ("HOLDS", {"former": "true", **TERM}))
    assert _range(past) == ("2016-01-01", "2021-01-31", "2016-01-01", "2021-01-31")
    assert _range(past, _page("2018-05-01", ("HOLDS", {}))) == ("2016-01-01", "2018-05-01", "2018-05-01", "2021-01-31")
    assert (_holds(past).get("term"), _holds(past).get("held_first")) == (("XII",), None)


def test_several_terms_bound_together() -> None:
    """From the beginning of the first to the end of the last; one that runs on ends nowhere."""
    next_ = {"term": "XIII", "term_from": "2021-01", "term_until": "2026-01"}
    pages = [_page("2022", ("HOLDS", {"former": "true", **term})) for term in (TERM, next_)]
    assert _range(*pages) == ("2016-01-01", "2021-01-31", "2021-01-01", "2022-12-31")
    running = {"term": "XIV", "term_from": "2026-01"}
    assert _range(_page("2026-02", ("HOLDS", running)))[3] is None


def test_terms_of_one_row_are_told_one_by_one() -> None:
    """ "Khóa XI, XII" and "khóa XII" in another document name two terms."""
    both = {"term": "XI, XII", "term_from": "2011-01", "term_until": "2021-01"}
    pages = (
        _page("2022", ("HOLDS", {"former": "true", **both})),
        _page("2022-02", ("HOLDS", {"former": "true", **TERM})),
    )
    assert _holds(*pages).get("term") == ("XI", "XII")
    assert _range(*pages) == ("2011-01-01", "2021-01-31", "2016-01-01", "2021-01-31")


@pytest.mark.parametrize("day", ["2015-03-01", "2023-03-01"])
def test_a_day_outside_of_the_term_takes_the_bound_away(day: str) -> None:
    """In office before or after: other terms that nobody named."""
    found = _range(_page("2022", ("HOLDS", {"former": "true", **TERM})), _page(day, ("HOLDS", {})))
    assert found[0] == (None if day < "2016" else "2016-01-01")
    assert found[3] == ("2021-01-31" if day < "2016" else None)


def test_a_stated_day_counts_before_a_term() -> None:
    """An appointment within the term is known more precisely."""
    assert (
        _range(_page("2018-06-02", ("HOLDS", TERM), ("APPOINTED", {"date": "2018-06-01"})))[:2] == ("2018-06-01",) * 2
    )


def test_nobody_holds_a_post_after_its_body() -> None:
    """The end of the body bounds the tenure, and nothing contradicts it where the day in office is before."""
    edge = _holds(_page("2024-05-01", ("HOLDS", {}), ended="2025-07-01"))
    assert (edge.get("end_earliest"), edge.get("end_latest"), edge.get("disputed")) == (
        "2024-05-01",
        "2025-07-01",
        None,
    )


@pytest.mark.parametrize(
    ("published", "qualifiers", "wrong"),
    [
        ("2025-09-15", {}, True),
        ("2025-09-15", {"former": "true"}, False),
        ("2025-09-15", {"date": "2024"}, False),
        ("2026", {"date": "2025-07-03"}, True),
        ("2026", {"date": "2025-07"}, False),
        ("2025-07-03", {}, False),
        ("2025-07", {}, False),
        (None, {}, False),
    ],
    ids=[
        "after it",
        "nguyên",
        "a day before",
        "a day after",
        "a month that fits",
        "news of these days",
        "vague",
        "undated",
    ],
)
def test_in_office_after_the_end_of_the_body(published: str | None, qualifiers: dict[str, str], wrong: bool) -> None:
    """It is a contradiction where the days are certain; in its first days a document tells of those before."""
    edge = _holds(_page(published, ("HOLDS", qualifiers), ended="2025-07-01"))
    assert (edge.get("disputed") is True) is wrong
