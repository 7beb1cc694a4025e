"""A body whose name the letterhead breaks over lines of its column is the body that the text names."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations

TEXT = """BỘ GIÁO DỤC VÀ ĐÀO TẠO\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
{first}\tĐộc lập - Tự do - Hạnh phúc
{second}\tHà Nội, ngày 17 tháng 4 năm 2021
Số: 731/QĐ-ĐHSX\t

QUYẾT ĐỊNH
Về việc cử cán bộ đi học

Điều 1. Cử bà Hà Thị Sim, giảng viên {whole}, đi học một năm.

Nơi nhận:\tHIỆU TRƯỞNG
- Như Điều 1;\t(Đã ký)
- Lưu: VT.\tLò Văn Panh
"""


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("TRƯỜNG ĐẠI HỌC SÔNG", "XANH", "Trường Đại học Sông Xanh"),
        ("TRƯỜNG ĐẠI HỌC", "KINH TẾ SÔNG XANH", "Trường Đại học Kinh tế Sông Xanh"),
        ("Trường Đại học Sư phạm", "Sông Xanh", "Trường Đại học Sư phạm Sông Xanh"),
    ],
)
def test_a_name_over_two_lines_is_one(first: str, second: str, whole: str) -> None:
    """Though the other column stands between its lines; no part of it is another name."""
    text = TEXT.format(first=first, second=second, whole=whole)
    assert [name for name in names(text, "Organisation") if "Đại học" in name or "SÔNG" in name] == [whole]
    assert f"HOLDS: Lò Văn Panh → Hiệu trưởng {whole}" in relations(text)
    assert f"ISSUED: {whole} → Quyết định số 731/QĐ-ĐHSX (2021-04-17)" in relations(text)


def test_cells_in_capitals_are_spelt_as_the_text_spells_them() -> None:
    """Also beside a cell in small letters."""
    text = TEXT.format(first="TRƯỜNG CAO ĐẲNG BẢN LỀNH", second="", whole="Trường Cao đẳng Bản Lềnh")
    assert "Trường Cao đẳng Bản Lềnh" in names(text, "Organisation")
