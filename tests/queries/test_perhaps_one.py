"""Directives that are told by their titles alone, beside those that they may be: the same on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

import queries
from graph.decisions import Decision, Decisions
from graph.store import Store
from queries import Ref
from tests.graph.build import Page

REPORT = queries.find(queries.load(), "perhaps-one")
SHORT = "về trồng mây trên đồi"
LONG = "về trồng mây trên đồi đến năm 2030"


def _act(page: Page, name: str, title: str, **key: str) -> int:
    act = page.thing("Directive", f"Mây lệnh {name}", type="mây lệnh", **key)
    page.says(act, "title", title)
    return act


def _numbered(number: str, title: str = LONG, issuer: str = "Mây ủy Kim", day: str = "2018-02-01") -> Page:
    page = Page(f"Số {number} {issuer} {day}", "2021-01-01")
    act = _act(page, f"số {number}", title, number=number, symbol="ML", mark="ML", scope="mây", year="2018")
    return page.says(act, "date", day).says(_body(page, issuer), "ISSUED", act)


def _titled(nth: str, title: str = SHORT, issuer: str = "", day: str = "") -> Page:
    page = Page(f"Không số {nth}", "2021-01-01")
    act = _act(page, f"của {nth}", title)
    page = page.says(act, "date", day) if day else page
    return page.says(_body(page, issuer), "ISSUED", act) if issuer else page


def _body(page: Page, name: str) -> int:
    return page.thing("Organisation", name, kind="Mây ủy", proper=name)


@contextmanager
def _with(store: Store, *pages: Page) -> Iterator[None]:
    readings = [page.reading() for page in pages]
    store.write(readings)
    try:
        yield
    finally:
        store.decide(Decisions())
        for reading in readings:
            store.remove(reading.document.sha256)


def _found(store: Store, *pages: Page) -> list[tuple[str, str]]:
    with _with(store, *pages):
        return _pairs(store)


def _pairs(store: Store) -> list[tuple[str, str]]:
    """The pairs, by their names; each with the command that joins them."""
    rows = queries.run(REPORT, store, {"directive": "mây lệnh"}).rows
    for one, other, command in ((row[0], row[3], row[6]) for row in rows):
        assert isinstance(one, Ref)
        assert isinstance(other, Ref)
        assert command == f"partygraph decide same {one.id} {other.id}"
    return [(str(getattr(row[0], "name", "")), str(getattr(row[3], "name", ""))) for row in rows]


@pytest.mark.parametrize("title", [LONG, "Về việc trồng mây trên đồi", f"“{SHORT}”"])
def test_a_title_here_and_a_number_there(engine: Store, title: str) -> None:
    """Of one title, in whatever marks, or of one that goes on; the one without number stands first."""
    assert _found(engine, _numbered("1", title), _titled("a")) == [("Mây lệnh của a", "Mây lệnh số 1")]


def test_two_without_a_number(engine: Store) -> None:
    """Neither has one."""
    assert _found(engine, _titled("a"), _titled("b", LONG)) == [("Mây lệnh của a", "Mây lệnh của b")]


def test_the_issuer_is_the_same_or_not_told(engine: Store) -> None:
    """Of two issuers they are two, of one or of none that is told they may be one."""
    assert _found(engine, _numbered("1"), _titled("a", issuer="Mây ủy Sao")) == []
    assert len(_found(engine, _numbered("1"), _titled("a", issuer="Mây ủy Kim"))) == 1


def test_days_that_exclude_each_other(engine: Store) -> None:
    """Of two days they are two; a year may have the day."""
    assert _found(engine, _numbered("1"), _titled("a", day="2019-02-01")) == []
    assert len(_found(engine, _numbered("1"), _titled("a", day="2018"))) == 1


def test_what_was_joined_is_not_asked_again(engine: Store) -> None:
    """Once they are one there is no pair; what is undone is asked again."""
    with _with(engine, _numbered("1"), _titled("a")):
        [row] = queries.run(REPORT, engine, {"directive": "mây lệnh"}).rows
        pair = tuple(sorted(str(row[6]).split()[-2:]))
        engine.decide(Decisions((Decision("2026-03-02", "Trần Thị B", "same", pair, "đã xem"),)))
        assert _pairs(engine) == []
        engine.decide(Decisions())
        assert len(_pairs(engine)) == 1


def test_what_was_parted_is_not_asked_again(engine: Store) -> None:
    """Once they are decided to be two; of the other pairs it is asked, and of these when that is undone."""
    with _with(engine, _numbered("1"), _titled("a"), _titled("b")):
        pairs = [str(row[6]).split()[-2:] for row in queries.run(REPORT, engine, {"directive": "mây lệnh"}).rows]
        said = [Decision("2026-03-02", "Trần B", verb, tuple(sorted(pairs[0])), "x") for verb in ("different", "undo")]
        engine.decide(Decisions(tuple(said[:1])))
        assert len(_pairs(engine)) == len(pairs) - 1
        engine.decide(Decisions(tuple(said)))
        assert len(_pairs(engine)) == len(pairs)


def test_two_numbers_and_other_titles(engine: Store) -> None:
    """Two numbers are two; what only begins with the same words is of something else."""
    assert _found(engine, _numbered("1", SHORT), _numbered("2")) == []
    assert _found(engine, _numbered("1", "về trồng mây trên đồng"), _titled("a")) == []
