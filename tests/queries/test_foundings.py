"""When a body was founded: two days contradict each other, as do an end and a document before it; on both engines."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import queries
from graph.store import Store
from queries import Evidence, Ref
from tests.graph.build import Page

REPORT = queries.find(queries.load(), "contradictions")
TWO_DAYS = "two days of founding"


def _body(page: Page) -> int:
    return page.thing("Organisation", "Sương ủy Kim", kind="Sương ủy", territory="sương Kim")


def _hall(page: Page) -> int:
    return page.thing("Organisation", "Sương hội", kind="Sương hội", proper="Sương hội")


def _told(name: str, day: str) -> Page:
    page = Page(f"{name} {day}", "2021-01-01")
    return page.says(_body(page), name, day)


def _founder(day: str) -> Page:
    page = Page(f"Thành lập {day}", "2021-01-01")
    return page.says(_hall(page), "ESTABLISHED", _body(page), date=day)


def _became(day: str) -> Page:
    page = Page(f"Đổi tên {day}", "2021-01-01")
    return page.says(_body(page), "SUCCEEDS", _hall(page), **({"date": day} if day else {}))


def _issued(day: str) -> Page:
    page = Page(f"Ban hành {day}", "2021-01-01")
    key = {"type": "sương lệnh", "number": "1", "symbol": "SL", "mark": "SL", "scope": "sương", "year": "2018"}
    return page.says(_body(page), "ISSUED", page.thing("Directive", "Sương lệnh số 1", **key), date=day)


def _found(store: Store, *pages: Page) -> list[tuple[str, str, str | None, object, list[str]]]:
    """Which contradiction, what is said, of what, its value, and the documents that say it."""
    readings = [page.reading() for page in pages]
    store.write(readings)
    try:
        rows = queries.run(REPORT, store, {"about": "Sương"}).rows
    finally:
        for reading in readings:
            store.remove(reading.document.sha256)
    return [_side(row) for row in rows]


def _side(row: Sequence[queries.Cell]) -> tuple[str, str, str | None, object, list[str]]:
    side, proofs = row[3], row[5]
    titles = [one.document.name for one in proofs if isinstance(one, Evidence)] if isinstance(proofs, tuple) else []
    return str(row[1]).split(" / ")[1], str(row[2]), side.name if isinstance(side, Ref) else None, row[4], titles


def test_two_days_whoever_founded_it(engine: Store) -> None:
    """A body is founded once: both days, each with its sentence."""
    assert _found(engine, _told("founded", "1994-05-05"), _told("founded", "1996-09-15")) == [
        (TWO_DAYS, "founded", None, "1994-05-05", ["founded 1994-05-05"]),
        (TWO_DAYS, "founded", None, "1996-09-15", ["founded 1996-09-15"]),
    ]


def test_a_day_within_the_year_that_another_tells(engine: Store) -> None:
    """It agrees, as it does with its month."""
    assert _found(engine, *(_told("founded", day) for day in ("1994-05-05", "1994", "1994-05"))) == []


@pytest.mark.parametrize(("second", "rows"), [("2006", 0), ("2007", 2)], ids=["on that day", "on another one"])
def test_a_body_that_became_of_another(engine: Store, second: str, rows: int) -> None:
    """It may be said to be as old as that other one, or to be founded when it became of it."""
    pages = [_told("founded", "1994-05-05"), _told("founded", second), _became("2006-07-01")]
    assert len(_found(engine, *pages)) == rows


def test_the_day_of_the_decision(engine: Store) -> None:
    """Decided on in one year and there in the next is no contradiction, ten years later is one."""
    assert _found(engine, _told("founded", "1997-01-01"), _founder("1996-12-20")) == []
    apart = [_told("founded", "2006-01-01"), _founder("1996-12-20")]
    assert _found(engine, *apart) == [
        (TWO_DAYS, "ESTABLISHED", "Sương hội", "1996-12-20", ["Thành lập 1996-12-20"]),
        (TWO_DAYS, "founded", None, "2006-01-01", ["founded 2006-01-01"]),
    ]
    assert _found(engine, *apart, _became("")) == []


def test_an_end_before_the_founding(engine: Store) -> None:
    """By the tables it was no more; one that came back was founded again."""
    ended = _told("ended", "2013-12-28")
    kind = "an end before the founding"
    assert _found(engine, _told("founded", "2015"), ended) == [
        (kind, "ended", None, "2013-12-28", ["ended 2013-12-28"]),
        (kind, "founded", None, "2015", ["founded 2015"]),
    ]
    assert _found(engine, _told("founded", "2013"), ended) == []
    assert _found(engine, _told("founded", "2015"), ended, _told("again", "2015-01-01")) == []


def test_a_directive_before_the_founding(engine: Store) -> None:
    """Not of a body that may be older under another name."""
    kind = "the body was not yet there, or no more"
    assert _found(engine, _issued("2018-05-01"), _told("founded", "2019")) == [
        (kind, "ISSUED", "Sương ủy Kim", None, ["Ban hành 2018-05-01"]),
        (kind, "date", "Sương lệnh số 1", "2018-05-01", ["Ban hành 2018-05-01"]),
        (kind, "founded", "Sương ủy Kim", "2019", ["founded 2019"]),
    ]
    assert _found(engine, _issued("2019-05-01"), _told("founded", "2019")) == []
    assert _found(engine, _issued("2018-05-01"), _told("founded", "2019"), _became("2018-01-01")) == []
