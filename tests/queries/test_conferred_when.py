"""One conferral that a text tells with its year, and another one with its day: one row of ``awards-by``."""

from __future__ import annotations

import pytest

import queries
from graph.store import Store
from queries import Cell, Evidence
from tests.ingest.texts import read_text

REPORT = queries.find(queries.load(), "awards-by")
HONOUR, GIVER = "Huân chương Lao động hạng Ba", "Chủ tịch nước"
OFFICE = "Sở Xây dựng tỉnh Lào Cai"
OF_THE_YEAR = f"Năm 2015, {OFFICE} được {GIVER} tặng {HONOUR}."
OF_THE_DAY = f"Ngày 5/5/2015, {GIVER} tặng {HONOUR} cho {OFFICE}."


def _rows(store: Store, *texts: str, **asked: str) -> list[tuple[object, int]]:
    """For each row its day, and how many documents tell of it."""
    readings = [read_text(text, f"văn bản {k}.txt", f"2019-06-{k + 1:02}") for k, text in enumerate(texts)]
    store.write(readings)
    try:
        rows = queries.run(REPORT, store, {"recipient": OFFICE, **asked}).rows
    finally:
        for reading in readings:
            store.remove(reading.document.sha256)
    return [(row[5], len(_documents(row[7]))) for row in rows]


def _documents(cell: Cell) -> set[str]:
    found = cell if isinstance(cell, tuple) else ()
    return {one.document.id for one in found if isinstance(one, Evidence)}


@pytest.mark.parametrize(
    ("texts", "rows"),
    [
        ((OF_THE_YEAR, OF_THE_DAY), [("2015-05-05", 2)]),
        ((OF_THE_YEAR, OF_THE_DAY.replace("5/5/2015", "5/5/2016")), [("2016-05-05", 1), ("2015", 1)]),
        ((OF_THE_YEAR, OF_THE_DAY.replace("hạng Ba", "hạng Nhì")), [("2015-05-05", 1), ("2015", 1)]),
        ((OF_THE_YEAR, OF_THE_DAY.replace(GIVER, "Bộ Xây dựng")), [("2015-05-05", 1), ("2015", 1)]),
        (
            (OF_THE_YEAR, OF_THE_DAY, OF_THE_DAY.replace("5/5/2015", "9/9/2015")),
            [("2015-09-09", 1), ("2015-05-05", 1), ("2015", 1)],
        ),
    ],
    ids=["one", "another year", "another grade", "another grantor", "two days of the year"],
)
def test_a_year_and_a_day(engine: Store, texts: tuple[str, ...], rows: list[tuple[str, int]]) -> None:
    """Of one recipient and one honour, and of one grantor where both are told; if the year has one such day."""
    assert _rows(engine, *texts) == rows


def test_what_was_asked_for_stays(engine: Store) -> None:
    """Who asks for a grantor that only the text with the year names gets that row."""
    unnamed = f"Ngày 5/5/2015, {OFFICE} được tặng {HONOUR}."
    assert _rows(engine, OF_THE_YEAR, unnamed, grantor=GIVER) == [("2015", 1)]
    assert _rows(engine, OF_THE_YEAR, unnamed) == [("2015-05-05", 2)]


@pytest.mark.parametrize(("year", "rows"), [("2015", [("2015-05-05", 2)]), ("2016", [("2016", 1)]), ("2017", [])])
def test_the_conferrals_of_a_year(engine: Store, year: str, rows: list[tuple[str, int]]) -> None:
    """Told with the day or with the year alone."""
    texts = (OF_THE_YEAR, OF_THE_DAY, OF_THE_YEAR.replace("2015", "2016").replace("hạng Ba", "hạng Nhì"))
    assert _rows(engine, *texts, grantor=GIVER, year=year) == rows
