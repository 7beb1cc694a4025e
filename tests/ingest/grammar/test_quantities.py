"""Numbers with what they count: thousands and decimals as Vietnamese writes them, shares, amounts, "83/83"."""

from __future__ import annotations

import pytest

from ingest.grammar.quantities import Quantity, decimal, quantities
from tests.ingest.lexicon.sight import read


def _of(text: str) -> list[Quantity]:
    scan = read(text).scan
    return list(quantities(scan, 0, len(scan.tokens)))


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("668", "668"),
        ("17.118", "17118"),
        ("1.234.567", "1234567"),
        ("42,9", "42.9"),
        ("07", "7"),
        ("0,5", "0.5"),
        ("1.234,5", "1234.5"),
        ("3.2", "3.2"),
        ("1,234", None),
        ("12.3456", None),
        ("Mười", None),
    ],
)
def test_numbers_are_decimals(written: str, value: str | None) -> None:
    """As text, so that nothing is rounded; what may be read in two ways is not read."""
    assert decimal(written) == value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Huyện có 668 đảng viên.", [("668", None, "đảng viên", None)]),
        ("Tỉnh có 17.118 chi bộ và 1.002 đảng bộ.", [("17118", None, "chi bộ", None), ("1002", None, "đảng bộ", None)]),
        ("Có 83/83 đơn vị tham gia.", [("83", "83", "đơn vị", None)]),
        ("Đạt 42,9%.", [("42.9", None, None, "%")]),
        ("Thu 12,5 tỷ đồng.", [("12.5", None, None, "tỷ đồng")]),
        (
            "Có 1,2 triệu hội viên và 15 nghìn cán bộ.",
            [("1200000", None, "hội viên", None), ("15000", None, "cán bộ", None)],
        ),
        ("Góp 11 triệu đồng.", [("11", None, None, "triệu đồng")]),
        ("Kết nạp 120 đảng viên mới.", [("120", None, "đảng viên mới", None)]),
        ("Tổ 12 đảng viên họp.", []),
        ("Nghị quyết số 39 cán bộ cần đọc.", []),
        ("Ngày 26/12 đại biểu về dự.", []),
        ("Có 2,5 đảng viên.", []),
        ("Có 30 con gà.", []),
    ],
)
def test_quantities_of_a_sentence(text: str, found: list[tuple[str, str | None, str | None, str | None]]) -> None:
    """A number counts what stands after it and is in the lists; a number of something else is none."""
    assert [(q.value, q.total, q.counts, q.unit) for q in _of(text)] == found


def test_an_inexact_number_says_so() -> None:
    """ "Hơn 900" is no 900."""
    (q,) = _of("Tỉnh có hơn 900 chi bộ.")
    assert (q.value, q.about) == ("900", "hơn")
