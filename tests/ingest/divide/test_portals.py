"""Formal documents as portals show them: below words of the portal's own."""

from __future__ import annotations

from ingest.acquire import document
from ingest.clean import clean
from ingest.divide import divide

CIRCULAR = """Đăng nhập
THÔNG TƯ
Quy định thời hạn, hồ sơ cấp phép
thực hiện quan trắc nước mặt
Căn cứ Luật Tài nguyên nước số 17/2012/QH13 ngày 21 tháng 6 năm 2012;
Căn cứ Nghị định số 43/2015/NĐ-CP ngày 06 tháng 5 năm 2015;
Điều 1. Thông tư này quy định thời hạn cấp phép.
"""


def test_a_circular_below_the_words_of_a_portal() -> None:
    """What a portal puts above the type is its own; what the document is about goes on in small letters."""
    kinds = [part.kind.value for part in divide(clean(document(CIRCULAR.encode(), "a.txt")))]
    assert kinds == ["chrome", "headline", "headline", "headline", "bases", "bases", "body"]


def test_a_portal_above_a_letterhead() -> None:
    """Where the issuing body stands above the type, it is no word of a portal."""
    text = CIRCULAR.replace("Đăng nhập", "BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG")
    assert "chrome" not in [part.kind.value for part in divide(clean(document(text.encode(), "a.txt")))]
