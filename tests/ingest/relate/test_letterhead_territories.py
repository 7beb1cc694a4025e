"""Whose territory a letterhead names where its lines go from the larger to the smaller, and who signs there."""

from __future__ import annotations

import pytest

from tests.ingest.told import relations

REPORT = """{above}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 41/BC-UBND
Long Xuyên, ngày 05 tháng 3 năm 2018

BÁO CÁO
Về lịch tiếp dân

Lịch tiếp dân như sau.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. {signs}
CHỦ TỊCH

Tráng Seo Páo
"""
COMMITTEE = "Ủy ban nhân dân"


@pytest.mark.parametrize(
    ("above", "issuer"),
    [
        ("UBND TỈNH AN GIANG\nTHÀNH PHỐ LONG XUYÊN", f"{COMMITTEE} thành phố Long Xuyên"),
        ("ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nHUYỆN MAI SƠN", f"{COMMITTEE} huyện Mai Sơn"),
        ("ỦY BAN NHÂN DÂN TỈNH SƠN LA\nHUYỆN MAI SƠN", f"{COMMITTEE} huyện Mai Sơn"),
        ("UBND HUYỆN MAI SƠN\nXÃ CHIỀNG BAN", f"{COMMITTEE} xã Chiềng Ban"),
        ("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ LONG XUYÊN", f"{COMMITTEE} thành phố Long Xuyên"),
        ("UBND TỈNH AN GIANG\nỦY BAN NHÂN DÂN\nTHÀNH PHỐ LONG XUYÊN", f"{COMMITTEE} thành phố Long Xuyên"),
        ("ỦY BAN NHÂN DÂN\nTỈNH AN GIANG", f"{COMMITTEE} tỉnh An Giang"),
    ],
)
def test_the_last_territory_is_the_issuers(above: str, issuer: str) -> None:
    """A smaller territory below the larger one: the body is that of the smaller one, and so is its chairman."""
    assert relations(REPORT.format(above=above, signs="ỦY BAN NHÂN DÂN"), "ISSUED", "HOLDS") == {
        f"ISSUED: {issuer} → Báo cáo số 41/BC-UBND (2018-03-05)",
        f"HOLDS: Tráng Seo Páo → Chủ tịch {issuer}",
    }


@pytest.mark.parametrize("above", ["HĐND HUYỆN MAI SƠN\nXÃ CHIỀNG BAN", "HĐND XÃ CHIỀNG BAN", "ĐẢNG ỦY XÃ CHIỀNG BAN"])
def test_who_signs_for_another_body_is_of_the_same_territory(above: str) -> None:
    """ "TM. UBND" below what the council or the Party's committee of a commune issues: that commune's."""
    told = relations(REPORT.format(above=above, signs="UBND"), "HOLDS")
    assert told == {f"HOLDS: Tráng Seo Páo → Chủ tịch {COMMITTEE} xã Chiềng Ban"}
