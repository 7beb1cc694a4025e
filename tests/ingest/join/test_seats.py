"""One seat, and one organ, however a text names it."""

from __future__ import annotations

import pytest

from tests.ingest.join.nodes import one

WHOLE = "Bà Lê Thị Mai, Ủy viên Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam, dự."


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        (
            "Ủy viên Bộ Chính trị",
            "Ông Lê Văn An, Ủy viên Bộ Chính trị, phát biểu.",
            "Ông Lê Văn An được bầu vào Bộ Chính trị.",
        ),
        (
            "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            WHOLE,
            "Bà Lê Thị Mai thôi ủy viên Đoàn Chủ tịch, ủy viên Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam.",
        ),
    ],
)
def test_one_name_is_one_seat(name: str, first: str, second: str) -> None:
    """Said in one name, or of its body."""
    assert one(name, first, second)
