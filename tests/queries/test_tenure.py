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


PAGES = (
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
    person, proofs = row[2], row[7]
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
