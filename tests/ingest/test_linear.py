"""Reading takes linear time and a bounded stack, whatever stands in a row."""

from __future__ import annotations

from time import process_time

import pytest

from ingest import read
from ingest.acquire import document

ROWS = (
    "huyện Châu Thành, ",
    "xã Bình An, ",
    "ông ",
    "ông Nguyễn Văn A, ",
    "ông Nguyễn Văn An, Giám đốc Sở Y tế, ",
    "Giám đốc Công ty Sông Trà, bà Lê Thị Bình, ",
    "trao Huân chương Lao động hạng Nhì cho Công ty Sông Trà; ",
    "có 52 chi bộ với 668 đảng viên, ",
    "Quyết định số 15/QĐ-UBND ngày 5/3/2017 của Ủy ban nhân dân tỉnh Lào Cai, ",
    "Huân chương Lao động hạng Nhất của ",
    "Ủy ban nhân dân (ABC) ",
    "Ban Tổ chức Tỉnh ủy ",
    "Chánh Văn phòng, ",
    "Sở Y tế, ",
    "Trưởng phòng Tổ chức, Ủy ban nhân dân, ",
    "20-21/4/2017, ",
    "Chỉ thị số 5-CT/TU; ",
    "Trạm Thú y A đổi tên thành Trạm Chăn nuôi Sông Trà, ",
    "Trường Tiểu học Kim Đồng, huyện Bát Xát, ",
    "Đảng bộ tỉnh Lào Cai họp. Các chi bộ kiểm tra 9 chi ủy. ",
    "ông nguyễn văn an, bí thư tỉnh ủy lào cai, dự; ",
    "tỉnh ủy lào cai sở y tế ",
    "q u y ế t ",
    "T hủ tướng họ p. ",
    "26 / 12 , ( a ) . ",
)


SHORT, TIMES = 12_000, 5
"""Characters of the shorter text, and how many times as long the longer one is."""
MOST = 2.5
"""In quadratic time the longer one would take five times as long a character; half of that is left to chance."""


def _seconds(text: str, rounds: int) -> float:
    """Of the processor, for reading a text once: the least of some rounds."""
    page, found = document(text.encode(), "a.txt"), []
    for _ in range(rounds):
        begun = process_time()
        read(page)
        found.append(process_time() - begun)
    return min(found)


@pytest.mark.parametrize("piece", ROWS)
def test_reading_is_linear(piece: str) -> None:
    """A text five times as long takes five times as long: a ratio, so it holds on any machine and fails at once."""
    read(document(piece.encode(), "a.txt"))
    short, long = (piece * (size // len(piece)) for size in (SHORT, SHORT * TIMES))
    assert _seconds(long, 3) / _seconds(short, 3) < TIMES * MOST


@pytest.mark.parametrize("piece", ROWS)
def test_spans_lie_in_the_text(piece: str) -> None:
    """Whatever stands in a row, a hundred times and more."""
    text = piece * (SHORT // len(piece))
    reading = read(document(text.encode(), "a.txt"))
    for entity in reading.entities:
        for span in entity.mentions:
            assert text[span.start : span.end] == span.quote


def test_a_row_of_territories_is_read_to_its_end() -> None:
    """Hundreds of districts in one sentence: none of them lies in the next."""
    row = ", ".join(["huyện Châu Thành"] * 600)
    reading = read(document(f"Huyện ủy Mai Sơn hỗ trợ {row}, tỉnh Đồng Tháp.".encode(), "a.txt"))
    assert [entity.name for entity in reading.entities if entity.label == "Organisation"] == ["Huyện ủy Mai Sơn"]


def _programme(events: int) -> str:
    """A year's events, each of its own name, and a word for each that refers to it."""
    return "".join(
        f"Tỉnh ủy Lào Cai tổ chức Hội thảo về xã số {n}. Tại hội thảo, ông Trần Văn Bình nêu ý kiến. "
        for n in range(events)
    )


def test_many_events_are_read_in_linear_time() -> None:
    """Each is compared with those near it, not with all that were named before."""
    assert _seconds(_programme(1500), 1) / _seconds(_programme(150), 2) < 10 * MOST


def test_a_row_of_elected_people_is_read_in_linear_time() -> None:
    """Each gets an office; what titles stand with whom is asked once for them all."""
    row = "Phó Chủ tịch HĐND xã Bản Qua đối với ông Nguyễn Văn An; "
    short, long = (f"HĐND bầu các chức danh: {row * rows}" for rows in (80, 80 * TIMES))
    assert _seconds(long, 2) / _seconds(short, 3) < TIMES * MOST
