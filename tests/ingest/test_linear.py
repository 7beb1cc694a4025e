"""Reading takes linear time and a bounded stack, whatever stands in a row."""

from __future__ import annotations

import pytest

from ingest import read
from ingest.acquire import document

ROWS = (
    "huyện Châu Thành, ",
    "xã Bình An, ",
    "ông ",
    "ông Nguyễn Văn A, ",
    "Huân chương Lao động hạng Nhất của ",
    "Ủy ban nhân dân (ABC) ",
    "Ban Tổ chức Tỉnh ủy ",
    "20-21/4/2017, ",
)


@pytest.mark.parametrize("piece", ROWS)
def test_reading_is_linear(piece: str) -> None:
    """With quadratic time this would not end within minutes; every span still lies in the text."""
    text = piece * (120_000 // len(piece))
    reading = read(document(text.encode(), "a.txt"))
    for entity in reading.entities:
        for span in entity.mentions:
            assert text[span.start : span.end] == span.quote


def test_a_row_of_territories_is_read_to_its_end() -> None:
    """Hundreds of districts in one sentence: none of them lies in the next."""
    row = ", ".join(["huyện Châu Thành"] * 600)
    reading = read(document(f"Huyện ủy Mai Sơn làm việc với {row}, tỉnh Đồng Tháp.".encode(), "a.txt"))
    assert [entity.name for entity in reading.entities] == ["Huyện ủy Mai Sơn"]
