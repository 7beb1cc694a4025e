"""Days of the news on which a text has somebody in office, and who is only to begin; from the texts on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import queries
from graph.store import Store
from queries import Ref
from tests.ingest.texts import read_text

REPORT = queries.find(queries.load(), "post-holder-on")
POST = "Trưởng Ban Nội chính Tỉnh ủy Lào Cai"
SEAT = "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Lào Cai"
TEXTS = (
    ("2018-09-06", f"Sáng 4/9, ông Đỗ Văn Bình, {POST}, tiếp công dân."),
    ("2016-03-15", f"Sáng 4/9/2015, {SEAT} Lò Văn Mới họp. Chiều 15/3/2016, {SEAT} Lò Văn Mới tiếp công dân."),
    ("2019-06-20", f"Tỉnh ủy Lào Cai bổ nhiệm ông Đỗ Quốc Cường giữ chức {POST} kể từ ngày 1/7/2019."),
)


@pytest.fixture
def filled(engine: Store) -> Iterator[Store]:
    """The engine with these texts, for one test."""
    readings = [read_text(text, f"văn bản {k}.txt", day) for k, (day, text) in enumerate(TEXTS)]
    engine.write(readings)
    yield engine
    for reading in readings:
        engine.remove(reading.document.sha256)


@pytest.mark.parametrize(
    ("day", "answers"),
    [
        ("4/9/2018", [("attested", "Đỗ Văn Bình")]),
        ("5/9/2018", [("inferred", "Đỗ Văn Bình")]),
        ("6/9/2018", [("attested", "Đỗ Văn Bình")]),
        ("20/6/2019", [("unknown", "Đỗ Văn Bình")]),
        ("1/7/2019", [("attested", "Đỗ Quốc Cường")]),
    ],
)
def test_a_day_of_the_news_and_a_day_to_come(filled: Store, day: str, answers: list[tuple[str, str]]) -> None:
    """The day on which he is told of counts beside that of the text; who is to begin is not in office before."""
    rows = queries.run(REPORT, filled, {"post": POST, "day": day}).rows
    told = [(str(row[1]).split(" / ")[1], row[2].name) for row in rows if isinstance(row[2], Ref)]
    assert told == answers


@pytest.mark.parametrize(
    ("day", "answer", "sources"),
    [("4/9/2015", "attested", 1), ("1/1/2016", "inferred", 2), ("15/3/2016", "attested", 1)],
)
def test_the_day_of_the_text_beside_one_of_long_ago(filled: Store, day: str, answer: str, sources: int) -> None:
    """Both days are attested, and what lies between them is concluded from both sentences."""
    rows = queries.run(REPORT, filled, {"post": SEAT, "day": day}).rows
    [(said, proofs)] = [(row[1], row[9]) for row in rows if isinstance(row[2], Ref) and row[2].name == "Lò Văn Mới"]
    assert isinstance(proofs, tuple)
    assert (str(said).split(" / ")[1], len(proofs)) == (answer, sources)
