"""Who held a post on a day: attested, inferred between two days, or unknown; on both engines."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import queries
from graph.store import Store
from queries import Evidence, Ref
from tests.graph.build import Page

REPORT = queries.find(queries.load(), "post-holder-on")
SEAT, DEPUTY = "Trưởng đoàn Sao Mai", "Phó Trưởng đoàn Sao Mai"
AN, BINH, CUONG = "Đỗ Thị An", "Đỗ Văn Bình", "Đỗ Quốc Cường"


def _page(title: str, published: str | None, name: str, predicate: str, **qualifiers: str) -> Page:
    page = Page(title, published)
    deputy = title.startswith("Phó")
    seat = page.thing(
        "Post",
        DEPUTY if deputy else SEAT,
        title=DEPUTY if deputy else SEAT,
        body="x",
        seats="many" if deputy else "one",
    )
    return page.says(page.person(name), predicate, seat, **qualifiers)


PAGES: tuple[Page, ...] = (
    _page("Một", "2010-03-01", AN, "HOLDS"),
    _page("Hai", "2012-03-01", AN, "HOLDS"),
    _page("Ba", "2013-06", AN, "DISMISSED"),
    _page("Bốn", "2014-05-05", BINH, "HOLDS"),
    _page("Năm", "2014-05-05", BINH, "APPOINTED", date="2013-09"),
    _page("Sáu", "2020", BINH, "HOLDS", former="true"),
    _page("Bảy", "2022-01-01", BINH, "HOLDS"),
    _page("Phó một", "2011-01-01", AN, "HOLDS"),
    _page("Phó hai", "2011-01-02", BINH, "HOLDS", acting="true"),
    _page("Phó ba", "2011-01-03", CUONG, "HOLDS"),
    _page("Phó bốn", "2011-01-05", CUONG, "HOLDS"),
    _page("Phó năm", None, "Đỗ Thị Dung", "HOLDS"),
)


MEMBER, OFFICE = "Ủy viên Sao Hôm", "Chánh Văn phòng Sao Mai"
TERM = {"term": "XII", "term_from": "2016-01", "term_until": "2021-01"}


def _member(title: str, name: str, **qualifiers: str) -> Page:
    page = Page(title, "2022-03-01")
    member = page.thing("Post", MEMBER, title=MEMBER, body="x", seats="many")
    return page.says(page.person(name), "HOLDS", member, **qualifiers)


def _office(title: str, published: str, name: str, predicate: str, **qualifiers: str) -> Page:
    """An office of a body that ended in 2025."""
    page = Page(title, published)
    office = page.thing("Post", OFFICE, title=OFFICE, body="x", seats="one", ended="2025-07-01")
    return page.says(page.person(name), predicate, office, **qualifiers)


LEFT = "Chánh Thanh tra Sao Khuya"


def _left(title: str, published: str, name: str, predicate: str, **qualifiers: str) -> Page:
    page = Page(title, published)
    office = page.thing("Post", LEFT, title=LEFT, body="x", seats="one")
    return page.says(page.person(name), predicate, office, **qualifiers)


MOVED = "Trưởng trạm Sao Khuya"


def _moved(title: str, published: str, predicate: str, **qualifiers: str) -> Page:
    page = Page(title, published)
    office = page.thing("Post", MOVED, title=MOVED, body="x", seats="one")
    return page.says(page.person(AN), predicate, office, **qualifiers)


PAGES += (
    _left("Thanh tra một", "2018-02-03", AN, "HOLDS", open="true"),
    _left("Thanh tra hai", "2019-01-01", BINH, "HOLDS"),
    _left("Thanh tra ba", "2019-05-21", BINH, "DISMISSED", date="2019-05-20"),
    _left("Thanh tra bốn", "2019-07-01", BINH, "HOLDS"),
    _moved("Trạm một", "2019-01-01", "HOLDS"),
    _moved("Trạm hai", "2019-05-21", "HOLDS", former="true", end="2019-05-20"),
    _member("Ủy viên một", AN, former="true", **TERM),
    _member(
        "Ủy viên hai", BINH, former="true", **TERM | {"term": "XI", "term_from": "2011-01", "term_until": "2016-01"}
    ),
    _member("Ủy viên ba", BINH, date="2012"),
    _office("Chánh không", "2018-02-03", CUONG, "HOLDS", former="true", start="2001-03", end="2005"),
    _office("Chánh một", "2018-02-03", AN, "HOLDS"),
    _office("Chánh hai", "2019-06-01", AN, "DISMISSED", date="2019-05-20"),
    _office("Chánh ba", "2025-05-01", BINH, "HOLDS"),
    _office("Chánh bốn", "2025-12-01", BINH, "HOLDS"),
)


@pytest.fixture
def filled(engine: Store) -> Iterator[Store]:
    """The engine with the pages of this module, for one test."""
    engine.write([page.reading() for page in PAGES])
    yield engine
    for page in PAGES:
        engine.remove(page.reading().document.sha256)


def _asked(store: Store, post: str, day: str) -> list[tuple[object, ...]]:
    """For each row: the English answer, the person, the days around, the titles of the documents."""
    rows = queries.run(REPORT, store, {"post": post, "day": day}).rows
    return [_told(row) for row in rows if isinstance(row[0], Ref) and row[0].name == post]


def _told(row: tuple[queries.Cell, ...]) -> tuple[object, ...]:
    person, proofs = row[2], row[9]
    titles = [one.document.name for one in proofs if isinstance(one, Evidence)] if isinstance(proofs, tuple) else []
    return str(row[1]).split(" / ")[1], person.name if isinstance(person, Ref) else None, row[3], row[4], titles


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2010-03-01", ("attested", AN, None, "2012-03-01", ["Một"])),
        ("2010", ("attested", AN, None, "2012-03-01", ["Một"])),
        ("1/6/2011", ("inferred", AN, "2010-03-01", "2012-03-01", ["Một", "Hai"])),
        ("2013-01", ("unknown", AN, "2012-03-01", None, ["Hai"])),
        ("2013-08", ("unknown", None, None, None, [])),
        ("2014-01-01", ("inferred", BINH, "2013-09", "2014-05-05", ["Năm", "Bốn"])),
        ("2016", ("unknown", BINH, "2014-05-05", "2022-01-01", ["Bốn", "Bảy"])),
    ],
)
def test_one_answer_of_three(filled: Store, day: str, answer: tuple[object, ...]) -> None:
    """With the quotes that it rests on: one, both, or the nearest there is; who left is asked about no more."""
    assert _asked(filled, SEAT, day) == [answer]


def test_without_a_day_everyone_is_listed(filled: Store) -> None:
    """Who is attested on any day at all."""
    assert [row[:2] for row in _asked(filled, SEAT, "")] == [("attested", AN), ("attested", BINH)]


def test_a_post_of_many_seats_lists_all_candidates(filled: Store) -> None:
    """The attested first, then the inferred, then those of whom only a day before or after is known."""
    assert _asked(filled, DEPUTY, "2011-01-04") == [
        ("inferred", CUONG, "2011-01-03", "2011-01-05", ["Phó ba", "Phó bốn"]),
        ("unknown", AN, "2011-01-01", None, ["Phó một"]),
        ("unknown", BINH, "2011-01-02", None, ["Phó hai"]),
    ]


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2018", [("unknown", AN, None, None, ["Ủy viên một"])]),
        ("2012-06", [("unknown", BINH, None, None, ["Ủy viên ba"])]),
        ("2013-06", [("unknown", BINH, "2012", None, ["Ủy viên ba"])]),
        ("2014", [("unknown", BINH, "2012", None, ["Ủy viên ba"])]),
        ("2021-02", [("unknown", None, None, None, [])]),
        ("2010", [("unknown", None, None, None, [])]),
    ],
)
def test_a_term_says_who_may_have_held_it(filled: Store, day: str, answer: list[tuple[object, ...]]) -> None:
    """Within the term the person is named with the sentence that tells of it; outside of it nobody is."""
    assert _asked(filled, MEMBER, day) == answer


def test_the_bounds_of_a_term_are_shown(filled: Store) -> None:
    """From the first day of the term to the last."""
    [row] = [row for row in queries.run(REPORT, filled, {"post": MEMBER, "day": "2018"}).rows if row[2] is not None]
    assert row[5:7] == ("2016-01-01", "2021-01-31")


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2003-05-06", ("attested", CUONG, None, None, ["Chánh không"])),
        ("2019-01", ("inferred", AN, "2018-02-03", "2019-05-20", ["Chánh một", "Chánh hai"])),
        ("2019-06", ("unknown", BINH, None, "2025-05-01", ["Chánh ba"])),
        ("2025-06", ("inferred", BINH, "2025-05-01", "2025-12-01", ["Chánh ba", "Chánh bốn"])),
        ("2025-09", ("unknown", None, None, None, [])),
    ],
)
def test_a_dismissal_and_the_end_of_a_body_bound_the_answer(
    filled: Store, day: str, answer: tuple[object, ...]
) -> None:
    """In office until the day of leaving; after its body had ended nobody is inferred to have held a post."""
    assert _asked(filled, OFFICE, day) == [answer]


def test_a_document_that_says_so_after_the_end_is_quoted_and_disputed(filled: Store) -> None:
    """What is said stays; that it cannot be is marked."""
    [row] = [row for row in queries.run(REPORT, filled, {"post": OFFICE, "day": "2025-12"}).rows if row[2] is not None]
    assert (str(row[1]), row[8]) == ("có ghi / attested", True)


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2018", ("unknown", AN, None, "2019-01-01", ["Trạm một"])),
        ("2019-03", ("inferred", AN, "2019-01-01", "2019-05-20", ["Trạm một", "Trạm hai"])),
        ("2019-05-21", ("unknown", None, None, None, [])),
        ("2020", ("unknown", None, None, None, [])),
    ],
)
def test_an_office_that_somebody_left_for_another(filled: Store, day: str, answer: tuple[object, ...]) -> None:
    """Held until the day that brought the other one."""
    assert _asked(filled, MOVED, day) == [answer]


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2018-02-03", ("unknown", BINH, None, "2019-01-01", ["Thanh tra hai"])),
        ("2019-03", ("inferred", BINH, "2019-01-01", "2019-05-20", ["Thanh tra hai", "Thanh tra ba"])),
        ("2019-07-01", ("unknown", None, None, None, [])),
    ],
)
def test_a_time_left_open_and_a_title_after_the_end_answer_nothing(
    filled: Store, day: str, answer: tuple[object, ...]
) -> None:
    """Neither is a day in office."""
    assert _asked(filled, LEFT, day) == [answer]


_Answer = tuple[str, str | None, str | None, str | None, list[str]]
SHUT, BACK, ANEW = "Trưởng phố Sao Khuya", "Trưởng bến Sao Khuya", "Trưởng đình Sao Khuya"


def _page_of(office: str, title: str, published: str | None, *said: tuple[str, str, dict[str, str]]) -> Page:
    """One document about an office of one seat: who, which predicate, the qualifiers."""
    page = Page(f"{office} {title}", published)
    post = page.thing("Post", office, title=office, body="x", seats="one")
    people = {name: page.person(name) for name, _, _ in said}
    for name, predicate, qualifiers in said:
        page.says(people[name], predicate, post, **qualifiers)
    return page


PAGES += (
    _page_of(SHUT, "một", None, (AN, "HOLDS", {"date": "2015-05-05"}), (AN, "HOLDS", {"date": "2018-09-05"})),
    _page_of(SHUT, "hai", "2020-01-01", (AN, "HOLDS", {"date": "2019-03-01", "former": "true"})),
    _page_of(SHUT, "ba", "2021-01-01", (AN, "HOLDS", {"date": "2015"})),
    _page_of(BACK, "một", "2010-01-10", (AN, "HOLDS", {})),
    _page_of(BACK, "hai", "2012-01-10", (BINH, "HOLDS", {})),
    _page_of(BACK, "ba", "2014-01-10", (AN, "HOLDS", {}), (AN, "APPOINTED", {"date": "2013-03-05"})),
    _page_of(BACK, "bốn", "2014-01-11", (AN, "HOLDS", {"date": "2013-03-05"})),
    _page_of(ANEW, "một", "2012-01-10", (AN, "HOLDS", {})),
    _page_of(
        ANEW, "hai", "2015-08-20", (AN, "HOLDS", {"date": "2015-08-20"}), (AN, "APPOINTED", {"date": "2015-08-20"})
    ),
    _page_of(ANEW, "ba", "2017-05-20", (AN, "DISMISSED", {"date": "2017-05-19"})),
)


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2015-05-05", ("attested", AN, None, "2018-09-05", ["một"])),
        ("2018-09-05", ("attested", AN, "2015-05-05", "2019-03-01", ["một"])),
        ("1/6/2017", ("inferred", AN, "2015-05-05", "2018-09-05", ["một", "một"])),
        ("2014", ("unknown", AN, None, "2015", ["ba"])),
        ("2019-10", ("unknown", AN, "2019-03-01", None, ["hai"])),
        ("2020-02", ("unknown", None, None, None, [])),
    ],
)
def test_one_document_that_attests_several_days(filled: Store, day: str, answer: _Answer) -> None:
    """Each day counts, with its own words; "nguyên" beside a day says that it was over by the document."""
    [told] = _asked(filled, SHUT, day)
    assert told == (*answer[:4], [f"{SHUT} {title}" for title in answer[4]])


def test_who_came_back_to_a_seat_was_not_in_it_between(filled: Store) -> None:
    """Where another one is attested between, and an appointment ends the second absence: nothing is concluded."""
    assert [row[:2] for row in _asked(filled, BACK, "2011-06-01")] == [("unknown", AN), ("unknown", BINH)]
    assert [row[:2] for row in _asked(filled, BACK, "2012-01-10")] == [("attested", BINH)]
    assert [row[:2] for row in _asked(filled, BACK, "2013-06-01")] == [("inferred", AN)]


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        ("2013", ("inferred", AN, "2012-01-10", "2015-08-20", ["một", "hai"])),
        ("2011", ("unknown", AN, None, "2012-01-10", ["một"])),
        ("2017-05-19", ("inferred", AN, "2015-08-20", "2017-05-19", ["hai", "ba"])),
        ("2017-05-20", ("unknown", None, None, None, [])),
    ],
)
def test_who_was_elected_anew_and_left(filled: Store, day: str, answer: _Answer) -> None:
    """A day before the election shows that it was not the first one; the day of leaving is the last."""
    [told] = _asked(filled, ANEW, day)
    assert told == (*answer[:4], [f"{ANEW} {title}" for title in answer[4]])
