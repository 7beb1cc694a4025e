"""Names of bodies in capitals that nothing else writes get ordinary case by rule."""

from __future__ import annotations

import pytest

from tests.ingest.form.written import headed
from tests.ingest.told import names, relations

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 12/TB-LN")
DAY = "Lào Cai, ngày 12 tháng 8 năm 2019"


@pytest.mark.parametrize(
    ("above", "own", "written"),
    [
        ("BỘ THỦY SẢN", "CỤC KHAI THÁC VÀ BẢO VỆ NGUỒN LỢI", "Cục Khai thác và Bảo vệ nguồn lợi"),
        ("ĐẢNG BỘ XÃ CHIỀNG ƠN", "CHI BỘ BẢN CHAO", "Chi bộ bản Chao"),
        ("ĐẢNG BỘ XÃ CHIỀNG ƠN", "CHI BỘ THÔN 3", "Chi bộ thôn 3"),
        ("BỘ CÔNG THƯƠNG", "CÔNG TY CHẾ BIẾN GỖ BẢY NÚI", "Công ty Chế biến Gỗ Bảy Núi"),
        ("BỘ CÔNG THƯƠNG", "TẬP ĐOÀN FPT", "Tập đoàn FPT"),
    ],
)
def test_a_letterhead(above: str, own: str, written: str) -> None:
    """Words of two syllables as one, small words small, names and letters with their capitals."""
    assert written in names(headed(above, own, *MOTTO, DAY), "Organisation")


def test_below_a_capacity() -> None:
    """ "KT. CỤC TRƯỞNG CỤC LƯU GIỮ": the office bears the name in ordinary case."""
    foot = "Nơi nhận:\n- Lưu: VT.\n\nKT. CỤC TRƯỞNG CỤC KHAI THÁC\nPHÓ CỤC TRƯỞNG\nLò Văn Sương\n"
    told = relations(headed("BỘ THỦY SẢN", "CỤC KHAI THÁC", *MOTTO, DAY, rest=f"THÔNG BÁO\nvề lịch trực\n\n{foot}"))
    assert "HOLDS: Lò Văn Sương → Phó Cục trưởng Cục Khai thác" in {line.split(" (")[0] for line in told}


def test_letters_beside_small_words_stay() -> None:
    """A firm's mark in a sentence is no word in capitals."""
    assert "Công ty TOAN" in names("Sáng 3/4, Công ty TOAN ký hợp đồng với Sở Y tế tỉnh Lào Cai.", "Organisation")
