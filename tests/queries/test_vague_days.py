"""What is told of an office with a month, a year or a period around the day that is asked; on both engines."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import queries
from graph.store import Store
from queries import Evidence, Ref
from tests.ingest.texts import read_text

REPORT = queries.find(queries.load(), "post-holder-on")
CHIEF, HEAD = "Bí thư Huyện ủy Bát Xát", "Giám đốc Sở Y tế tỉnh Lào Cai"
AN, BINH = "Lê Văn An", "Trần Văn Bình"
TEXTS = (
    ("2008-03-01", f"{CHIEF}, tỉnh Lào Cai {BINH} tiếp dân."),
    ("2015-03-01", f"Năm 2010, ông {AN} được bầu làm {CHIEF}, tỉnh Lào Cai."),
    ("2018-03-01", f"Tháng 5/2013, ông {AN} thôi giữ chức {CHIEF}, tỉnh Lào Cai."),
    ("2019-06-20", f"Ông {BINH}, {HEAD} (2001-2004), kể lại. Từ tháng 3/2011 đến nay, ông {AN} là {HEAD}."),
    ("2019-07-20", "UBND tỉnh Lào Cai giao ông Lò Văn Mới làm quyền Chánh Thanh tra tỉnh Lào Cai."),
    ("2019-09-20", "UBND tỉnh Lào Cai bổ nhiệm ông Lò Văn Mới làm Chánh Thanh tra tỉnh Lào Cai."),
)


@pytest.fixture
def filled(engine: Store) -> Iterator[Store]:
    """The engine with these texts, for one test."""
    readings = [read_text(text, f"văn bản {k}.txt", day) for k, (day, text) in enumerate(TEXTS)]
    engine.write(readings)
    yield engine
    for reading in readings:
        engine.remove(reading.document.sha256)


def _rows(store: Store, post: str, day: str) -> list[tuple[queries.Cell, ...]]:
    rows = queries.run(REPORT, store, {"post": post, "day": day}).rows
    return [row for row in rows if isinstance(row[0], Ref) and row[0].name == post]


def _said(row: tuple[queries.Cell, ...]) -> tuple[str, str | None, list[str]]:
    proofs = row[9] if isinstance(row[9], tuple) else ()
    days = [str(one.published) for one in proofs if isinstance(one, Evidence)]
    return str(row[1]).split(" / ")[1], row[2].name if isinstance(row[2], Ref) else None, days


@pytest.mark.parametrize(
    ("post", "day", "answers"),
    [
        (CHIEF, "1/6/2010", [("unknown", AN, ["2015-03-01", "2018-03-01"]), ("unknown", BINH, ["2008-03-01"])]),
        (CHIEF, "2010", [("attested", AN, ["2015-03-01"])]),
        (CHIEF, "1/1/2012", [("inferred", AN, ["2015-03-01", "2018-03-01"])]),
        (
            CHIEF,
            "10/5/2013",
            [("unknown", AN, ["2015-03-01", "2018-03-01"]), ("unknown", BINH, ["2008-03-01"])],
        ),
        (CHIEF, "1/6/2013", [("unknown", BINH, ["2008-03-01"])]),
        (HEAD, "2001", [("attested", BINH, ["2019-06-20"])]),
        (HEAD, "1/6/2001", [("unknown", BINH, ["2019-06-20"])]),
        (HEAD, "1/6/2002", [("attested", BINH, ["2019-06-20"])]),
        (HEAD, "15/3/2011", [("unknown", AN, ["2019-06-20"])]),
        (HEAD, "2015", [("attested", AN, ["2019-06-20"])]),
        (HEAD, "1/1/2010", [("unknown", None, [])]),
    ],
)
def test_a_time_with_the_day_in_it(
    filled: Store, post: str, day: str, answers: list[tuple[str, str | None, list[str]]]
) -> None:
    """A year leaves open on which side of the day it was; between all that the ends of a period can mean it is sure."""
    assert [_said(row) for row in _rows(filled, post, day)] == answers


@pytest.mark.parametrize(("day", "acting"), [("20/7/2019", True), ("1/8/2019", True), ("20/9/2019", False)])
def test_who_acts_acts_until_the_appointment(filled: Store, day: str, acting: bool) -> None:
    """By what is told of that day."""
    [row] = _rows(filled, "Chánh Thanh tra tỉnh Lào Cai", day)
    assert row[7] is acting


def test_one_place_is_shown_once(filled: Store) -> None:
    """An appointment says that somebody got the office and has it."""
    [row] = _rows(filled, CHIEF, "2010")
    assert len(_said(row)[2]) == 1
