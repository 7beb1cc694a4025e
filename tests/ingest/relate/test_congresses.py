"""Documents that a congress itself issues, and those of bodies that have a presidium of their own."""

from __future__ import annotations

import pytest

from tests.ingest.told import relations

HEAD = """{letterhead}
{heading}
Số {symbol}
Yên Bái, ngày 24 tháng 9 năm 2020

NGHỊ QUYẾT
{abstract}

{text}
1. Tán thành những nội dung cơ bản trong Báo cáo chính trị.

{signature}
"""
CONGRESS = "Đại hội đại biểu Đảng bộ huyện Mai Sơn lần thứ XXI, nhiệm kỳ 2020 - 2025"
PARTY, STATE = "ĐẢNG CỘNG SẢN VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"


def _document(letterhead: str, abstract: str, signature: str, **parts: str) -> str:
    words = {"heading": PARTY, "symbol": "01-NQ/ĐH", "text": "QUYẾT NGHỊ", **parts}
    return HEAD.format(letterhead=letterhead, abstract=abstract, signature=signature, **words)


@pytest.mark.parametrize("capacity", ["T/M ĐOÀN CHỦ TỊCH", "TM. ĐOÀN CHỦ TỊCH ĐẠI HỘI", "T/M CHỦ TỌA", "T/M ĐẠI HỘI"])
@pytest.mark.parametrize(
    "letterhead",
    [
        "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ HUYỆN MAI SƠN\nLẦN THỨ XXI, NHIỆM KỲ 2020 - 2025",
        "ĐẢNG BỘ HUYỆN MAI SƠN\nĐẠI HỘI ĐẠI BIỂU LẦN THỨ XXI",
    ],
)
def test_a_congress_issues_its_resolution(letterhead: str, capacity: str) -> None:
    """Not those who preside over it, who are no body; who signs for them holds no office by that."""
    told = relations(
        _document(letterhead, CONGRESS, f"{capacity}\nLò Văn Sương"), "ISSUED", "SIGNED", "HOLDS", "PART_OF"
    )
    assert told == {
        f"ISSUED: {CONGRESS} → Nghị quyết số 01-NQ/ĐH (2020-09-24)",
        "SIGNED: Lò Văn Sương → Nghị quyết số 01-NQ/ĐH (2020-09-24)",
    }


def test_the_office_below_is_one_of_who_held_the_congress() -> None:
    """ "CHỦ TỊCH" is that of the association of the province, and not of the whole of it in the first line."""
    letterhead = "HỘI NÔNG DÂN VIỆT NAM\nĐẠI HỘI ĐẠI BIỂU HỘI NÔNG DÂN TỈNH YÊN BÁI\nLẦN THỨ IX, NHIỆM KỲ 2018 - 2023"
    abstract = "Đại hội đại biểu Hội Nông dân tỉnh Yên Bái lần thứ IX, nhiệm kỳ 2018 - 2023"
    text = _document(letterhead, abstract, "TM. ĐOÀN CHỦ TỊCH\nCHỦ TỊCH\nTrần Thị Hoa", heading=STATE)
    assert relations(text, "ISSUED", "HOLDS") == {
        f"ISSUED: {abstract} → Nghị quyết số 01-NQ/ĐH (2020-09-24)",
        "HOLDS: Trần Thị Hoa → Chủ tịch Hội Nông dân tỉnh Yên Bái",
    }


def test_a_part_in_a_congress_is_no_office() -> None:
    """ "CHỦ TỌA" and "THƯ KÝ" were that for a day."""
    text = _document(
        "ĐẢNG BỘ HUYỆN MAI SƠN\nCHI BỘ VĂN PHÒNG",
        "Đại hội Chi bộ lần thứ V, nhiệm kỳ 2020 - 2025",
        "T/M ĐẠI HỘI\nCHỦ TỌA\nLò Văn Sương\nTHƯ KÝ\nHà Thị Pản",
        text="Đại hội Chi bộ lần thứ V, nhiệm kỳ 2020 - 2025 quyết nghị:",
    )
    assert relations(text, "HOLDS") == set()


def test_what_a_congress_charges_somebody_with_is_no_part_of_its_name() -> None:
    """ "Đại hội giao Ban Chấp hành …" tells of the congress that the heading names."""
    text = _document(
        "ĐẢNG BỘ HUYỆN MAI SƠN\nĐẠI HỘI ĐẠI BIỂU LẦN THỨ XXI",
        CONGRESS,
        "Đại hội giao Ban Chấp hành Đảng bộ huyện khóa XXI tổ chức thực hiện.\nT/M ĐOÀN CHỦ TỊCH\nLò Văn Sương",
    )
    assert relations(text, "ISSUED") == {f"ISSUED: {CONGRESS} → Nghị quyết số 01-NQ/ĐH (2020-09-24)"}


@pytest.mark.parametrize(
    ("letterhead", "issuer"),
    [
        ("ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
        ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM", "Tổng Liên đoàn Lao động Việt Nam"),
    ],
)
def test_a_presidium_that_is_a_body_issues_what_it_decides(letterhead: str, issuer: str) -> None:
    """The Front and the unions have one all the time, also when the matter is a congress."""
    text = _document(
        letterhead,
        "về công tác chuẩn bị Đại hội đại biểu toàn quốc lần thứ X",
        "TM. ĐOÀN CHỦ TỊCH\nCHỦ TỊCH\nĐỗ Văn Chiến",
        heading=STATE,
        symbol="12/NQ-ĐCT",
        text="Đoàn Chủ tịch quyết nghị như sau.",
    )
    (told,) = relations(text, "ISSUED")
    assert told.startswith(f"ISSUED: Đoàn Chủ tịch {issuer} →")
