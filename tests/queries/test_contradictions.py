"""Contradictions between things: directives, issuers, signers, bodies that had ended; the same on both engines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest

import queries
from graph.store import Store
from queries import Evidence, Ref
from tests.graph.build import Page

REPORT = queries.find(queries.load(), "contradictions")
AN, BINH = "Đỗ Thị An", "Đỗ Văn Bình"


def _act(page: Page, number: str) -> int:
    return page.thing(
        "Directive",
        f"Sao lệnh số {number}",
        type="sao lệnh",
        number=number,
        symbol="SL",
        mark="SL",
        scope="sao",
        year="2018",
    )


def _dated(number: str, day: str) -> Page:
    page = Page(f"Sao lệnh {number} ngày {day}", "2021-01-01")
    return page.says(_act(page, number), "date", day)


def _links(predicate: str) -> Page:
    page = Page("Liên hệ", "2021-01-01")
    return page.says(_act(page, "1"), predicate, _act(page, "2"))


def _issued(day: str) -> Page:
    page = Page(f"Ban hành {day}", "2021-01-01")
    body = page.thing("Organisation", "Sao ủy Kim", kind="Sao ủy", territory="sao Kim")
    return page.says(body, "ISSUED", _act(page, "1"), date=day)


def _of_the_body(name: str, day: str) -> Page:
    page = Page(f"Bảng {name} {day}", None)
    body = page.thing("Organisation", "Sao ủy Kim", kind="Sao ủy", territory="sao Kim")
    return page.says(body, name, day)


def _founded(day: str) -> Page:
    page = Page(f"Thành lập {day}", "2021-01-01")
    body = page.thing("Organisation", "Sao ủy Kim", kind="Sao ủy", territory="sao Kim")
    founder = page.thing("Organisation", "Sao hội", kind="Sao hội", proper="Sao hội")
    return page.says(founder, "ESTABLISHED", body, date=day)


def _renamed(day: str) -> Page:
    page = Page(f"Đổi tên {day}", "2021-01-01")
    body = page.thing("Organisation", "Sao ủy Kim", kind="Sao ủy", territory="sao Kim")
    return page.says(
        body, "SUCCEEDS", page.thing("Organisation", "Sao hội", kind="Sao hội", proper="Sao hội"), date=day
    )


def _born(day: str) -> Page:
    page = Page(f"Sinh {day}", "2021-01-01")
    person = page.person(AN)
    return page.says(person, "born", day).says(person, "HOLDS", _post(page))


def _post(page: Page, ended: str = "") -> int:
    key = {"title": "Chủ sao", "body": "Sao ủy @ sao Kim", "seats": "one", **({"ended": ended} if ended else {})}
    return page.thing("Post", "Chủ sao Kim", **key)


def _signed(day: str, rule: str = "signature", **qualifiers: str) -> Page:
    page = Page(f"Văn bản {day}", day, rule)
    person = page.person(AN)
    page.says(person, "SIGNED", _act(page, "1"), date=day).says(_act(page, "1"), "date", day)
    return page.says(person, "HOLDS", _post(page), **qualifiers)


def _turn(predicate: str, day: str, **qualifiers: str) -> Page:
    page = Page(f"{predicate} {day} {qualifiers}", day)
    person, post = page.person(AN), _post(page)
    page.says(person, "HOLDS", post, **({"former": "true"} if predicate == "DISMISSED" else {}))
    return page.says(person, predicate, post, date=day, **qualifiers)


def _in_office(published: str, **qualifiers: str) -> Page:
    page = Page(f"Đương chức {published}", published)
    body = page.thing("Organisation", "Sao ủy Kim", kind="Sao ủy", territory="sao Kim")
    post = _post(page, ended="2025-07-01")
    return page.says(post, "POST_AT", body).says(page.person(BINH), "HOLDS", post, **qualifiers)


@contextmanager
def _with(store: Store, pages: Sequence[Page]) -> Iterator[None]:
    readings = [page.reading() for page in pages]
    store.write(readings)
    try:
        yield
    finally:
        for reading in readings:
            store.remove(reading.document.sha256)


def _found(store: Store, pages: Sequence[Page]) -> list[tuple[str, str, str | None, object, list[str]]]:
    """What of, which contradiction, what is said, of what, its value, and the documents that say it."""
    with _with(store, pages):
        rows = queries.run(REPORT, store, {}).rows
    ours = ("Sao lệnh", "Chủ sao", "Sao ủy", "Đỗ")
    return [_told(row) for row in rows if isinstance(row[0], Ref) and row[0].name.startswith(ours)]


def _told(row: tuple[queries.Cell, ...]) -> tuple[str, str, str | None, object, list[str]]:
    conflict, side, proofs = str(row[1]), row[3], row[5]
    titles = [one.document.name for one in proofs if isinstance(one, Evidence)] if isinstance(proofs, tuple) else []
    return conflict.split(" / ")[1], str(row[2]), side.name if isinstance(side, Ref) else None, row[4], titles


@pytest.mark.parametrize("predicate", ["REPLACES", "AMENDS"])
def test_a_directive_that_changes_a_later_one(engine: Store, predicate: str) -> None:
    """The relation and both days, each with its sentence."""
    found = _found(engine, [_links(predicate), _dated("1", "2018-05-01"), _dated("2", "2019")])
    kind = "replaces or amends a later one"
    assert found == [
        (kind, predicate, "Sao lệnh số 2", None, ["Liên hệ"]),
        (kind, "date", "Sao lệnh số 1", "2018-05-01", ["Sao lệnh 1 ngày 2018-05-01"]),
        (kind, "date", "Sao lệnh số 2", "2019", ["Sao lệnh 2 ngày 2019"]),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [("2019-05-01", "2019"), ("2019", "2018-05-01"), ("2019-05", "2019-05-31")],
    ids=["within that year", "an earlier one", "perhaps the same day"],
)
def test_days_that_may_fit(engine: Store, first: str, second: str) -> None:
    """Only what cannot be is reported."""
    assert _found(engine, [_links("AMENDS"), _dated("1", first), _dated("2", second)]) == []


def test_a_disputed_day_proves_nothing(engine: Store) -> None:
    """Two days of the one are a contradiction of their own; which is right nobody knows."""
    pages = [_links("AMENDS"), _dated("1", "2018-05-01"), _dated("1", "2020-05-01"), _dated("2", "2019")]
    assert {row[0] for row in _found(engine, pages)} == {"two dates"}


@pytest.mark.parametrize(
    ("about", "day", "told"),
    [
        (_of_the_body("ended", "2018-07-01"), "2018-08-01", ("ended", "Sao ủy Kim", "2018-07-01")),
        (_of_the_body("began", "2018-07-01"), "2018-06", ("began", "Sao ủy Kim", "2018-07-01")),
        (_founded("2018-07-01"), "2017", ("ESTABLISHED", "Sao hội", "2018-07-01")),
    ],
    ids=["no more", "not yet", "not founded yet"],
)
def test_a_directive_of_a_body_that_was_not_there(
    engine: Store, about: Page, day: str, told: tuple[str, str, str]
) -> None:
    """Issued after the end of its issuer, or before it began."""
    found = _found(engine, [_issued(day), about])
    assert {row[1:4] for row in found} == {("ISSUED", "Sao ủy Kim", None), ("date", "Sao lệnh số 1", day), told}
    assert all(row[0] == "the body was not yet there, or no more" and row[4] for row in found)


def test_a_directive_of_a_body_between_its_end_and_its_return(engine: Store) -> None:
    """Both days are shown; before the one and after the other nothing is wrong."""
    away = [_of_the_body("paused", "2007-04"), _of_the_body("again", "2012-12-28")]
    found = _found(engine, [_issued("2010-03-01"), *away])
    assert {row[1:4] for row in found} == {
        ("ISSUED", "Sao ủy Kim", None),
        ("date", "Sao lệnh số 1", "2010-03-01"),
        ("paused", "Sao ủy Kim", "2007-04"),
        ("again", "Sao ủy Kim", "2012-12-28"),
    }
    assert [row for day in ("2006", "2007-04-20", "2013") for row in _found(engine, [_issued(day), *away])] == []


@pytest.mark.parametrize(
    ("about", "day"),
    [
        (_of_the_body("ended", "2018-07-01"), "2018-07-01"),
        (_of_the_body("ended", "2018-07-01"), "2018"),
        (_of_the_body("began", "2018-07-01"), "2018-07"),
        (_founded("2018-07"), "2018"),
    ],
)
def test_an_issue_that_may_fit(engine: Store, about: Page, day: str) -> None:
    """On the day itself, or in a period that the day may lie in."""
    assert _found(engine, [_issued(day), about]) == []


def test_a_signature_before_the_appointment_and_after_the_dismissal(engine: Store) -> None:
    """In the office of which another document tells when it began or ended."""
    kind = "signed before or after the time in office"
    early = _found(engine, [_signed("2018-05-01"), _turn("APPOINTED", "2018-06-01", form="bổ nhiệm")])
    assert {row[:4] for row in early} == {
        (kind, "SIGNED", "Đỗ Thị An", "2018-05-01"),
        (kind, "APPOINTED", "Chủ sao Kim", "2018-06-01"),
    }
    late = _found(engine, [_signed("2018-05-01"), _turn("DISMISSED", "2018-04-01")])
    assert {row[1] for row in late} == {"SIGNED", "DISMISSED"}


@pytest.mark.parametrize(
    "pages",
    [
        [_signed("2018-05-01"), _turn("APPOINTED", "2018-06-01", form="bầu")],
        [_signed("2018-05-01"), _turn("APPOINTED", "2018-06-01"), _turn("DISMISSED", "2010-06-01")],
        [_signed("2018-05-01"), _turn("APPOINTED", "2018-06")],
        [_signed("2018-05-01", acting="true"), _turn("APPOINTED", "2018-06-01")],
        [_signed("2018-05-01", rule="title-of-person"), _turn("APPOINTED", "2018-06-01")],
        [_signed("2018-05-01"), _signed("2017-05-01"), _turn("APPOINTED", "2018-06-01")],
        [_signed("2018-05-01"), _turn("APPOINTED", "2018-04-01")],
        [_signed("2018-05-01"), _turn("DISMISSED", "2018-04-01"), _turn("APPOINTED", "2018-04-20")],
    ],
    ids=["elected", "came back", "a month", "acting", "no signature", "in office before", "in office", "came again"],
)
def test_signatures_that_may_be_right(engine: Store, pages: list[Page]) -> None:
    """An election may be for another term, and who signed before may have been in office for long."""
    assert [row for row in _found(engine, pages) if row[1] == "SIGNED"] == []


def test_in_office_after_the_end_of_the_body(engine: Store) -> None:
    """The sentence of the document, and that of the table."""
    found = _found(engine, [_in_office("2025-12-01"), _of_the_body("ended", "2025-07-01")])
    kind = "in office after the end of the body"
    assert {row[:4] for row in found} == {
        (kind, "HOLDS", BINH, "2025-12-01"),
        (kind, "ended", "Sao ủy Kim", "2025-07-01"),
    }
    assert all(row[4] for row in found)


@pytest.mark.parametrize("qualifiers", [{"former": "true"}, {"date": "2020"}])
def test_who_was_in_office_before_the_end(engine: Store, qualifiers: dict[str, str]) -> None:
    """ "Nguyên", or a day before it."""
    assert _found(engine, [_in_office("2025-12-01", **qualifiers), _of_the_body("ended", "2025-07-01")]) == []


def test_an_end_before_its_start(engine: Store) -> None:
    """Said by one claim."""
    page = _in_office("2020-12-01", start="2019", end="2018-05")
    [row] = _found(engine, [page])
    assert row[:4] == ("an end before its start", "HOLDS", BINH, "2019 / 2018-05")


@pytest.mark.parametrize(
    ("told", "fact"), [(_founded, "ESTABLISHED"), (_renamed, "SUCCEEDS")], ids=["founded", "renamed"]
)
def test_two_days_on_which_a_body_was_founded_or_changed(engine: Store, told: Callable[[str], Page], fact: str) -> None:
    """Both with who says so; a day within the month that the other tells contradicts nothing."""
    kind = "two days of founding or change"
    assert _found(engine, [told("2018-07-01"), told("2018-07-05")]) == [
        (kind, fact, "Sao hội", "2018-07-01", [told("2018-07-01").title]),
        (kind, fact, "Sao hội", "2018-07-05", [told("2018-07-05").title]),
    ]
    assert _found(engine, [told("2018-07-01"), told("2018-07")]) == []


def test_two_births_of_one_person(engine: Store) -> None:
    """Who is one by the office, and has two days of birth within a year."""
    found = _found(engine, [_born("1970-03-02"), _born("1970-05-02")])
    assert found == [("two births", "born", None, day, [f"Sinh {day}"]) for day in ("1970-03-02", "1970-05-02")]
    assert _found(engine, [_born("1970-03-02"), _born("1970")]) == []
