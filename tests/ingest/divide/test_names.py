"""Bylines and credits, whose names take part in nothing."""

from __future__ import annotations

import pytest

from ingest.divide.names import end_of_names, is_byline
from ingest.lexicon.layout import layout


@pytest.mark.parametrize(
    "line",
    [
        *layout().byline_words.examples,
        "Hà Minh",
        "B.Nam (TTXVN)",
        "K.Linh",
        "Hương Ly (lược ghi) 28/12/2023 13:02",
        "Thứ Hai, 26/12/2020 - 15:30 GMT+7",
        "Trần Vinh/VOV Trần Vinh/VOV",
        "Theo Trung Sơn/vnexpress.net",
        "TRẦN LƯU",
        "Đức Minh Theo Trí thức trẻ",
        "Thu Hà - Anh Tuấn (TTXVN)",
        "TTXVN",
        "P.V",
    ],
)
def test_bylines(line: str) -> None:
    """Authors, agencies, dates and hours in the forms that papers use."""
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        *layout().byline_words.counter,
        "QUYẾT ĐỊNH",
        "NGHỊ QUYẾT",
        "Ủy ban nhân dân",
        "Xin cảm ơn ông!",
        "Bộ trưởng Bộ Công an",
        "Giàng A Tủa, Bí thư Đảng ủy xã",
        "Có 27 xã đạt chuẩn",
    ],
)
def test_no_bylines(line: str) -> None:
    """Titles of documents, bodies, offices and sentences are none."""
    assert not is_byline(line)


@pytest.mark.parametrize(
    ("names", "after"),
    [
        ("Đình Toàn", " Các đại biểu nhất trí."),
        ("Trọng Bình/TTXVN", " Chủ tịch nước đến dự."),
        ("Vân Sáng/TTXVN", " Sau lễ, đoàn về xã."),
        ("Trọng Bình - TTXVN", " Hội nghị khai mạc."),
        ("VGP/Hải Bắc", " Thủ tướng phát biểu."),
        ("Quang Hiếu", " Chủ tịch Mặt trận huyện nói."),
        ("Hoàng Ánh", " Riêng chiều nay, xã nghỉ họp."),
        ("VIỆT HÒA", " Kiểm soát chặt việc này."),
        ("H.H.", " Tại buổi gặp, bà con hỏi."),
        ("TR.L", " Ngày 2.6, huyện họp."),
        ("Internet", " Để làm tốt, xã cần tiền."),
        ("Văn Nam", " Bộ Công an tiếp thu."),
        ("Vũ Lê Hải/Phóng viên TTXVN tại Cuba", " Thượng tướng đến thăm."),
        ("Trần Vinh", " Nguyễn Thị Sáu cho biết thêm."),
        ("", "công nhân làm đường"),
    ],
)
def test_where_names_end(names: str, after: str) -> None:
    """The sentence after a credit begins where it begins, with no line end between them."""
    text = names + after
    assert text[: end_of_names(text, 0, len(text))] == names
