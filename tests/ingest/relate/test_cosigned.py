"""Formal documents that several bodies issue or sign together."""

from __future__ import annotations

import pytest

from tests.ingest.told import relations

JOINT = """BỘ TÀI CHÍNH - BỘ NỘI VỤ
--------
Số: 05/2013/TTLT-BTC-BNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Hà Nội, ngày 07 tháng 02 năm 2013
THÔNG TƯ LIÊN TỊCH
HƯỚNG DẪN CHẾ ĐỘ PHỤ CẤP
Căn cứ Nghị định số 204/2004/NĐ-CP;
Điều 1. Phạm vi
KT. BỘ TRƯỞNG BỘ NỘI VỤ
THỨ TRƯỞNG
Trần Anh Hiển\tKT. BỘ TRƯỞNG BỘ TÀI CHÍNH
THỨ TRƯỞNG
Nguyễn Công Khuê
"""
TOGETHER = """ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH YÊN BÁI - LIÊN ĐOÀN LAO ĐỘNG TỈNH YÊN BÁI

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 07/CTrPH-MTTQ-LĐLĐ
Yên Bái, ngày 03 tháng 8 năm 2020

CHƯƠNG TRÌNH PHỐI HỢP
Xây nhà cho công nhân

Căn cứ Luật Công đoàn ngày 20 tháng 6 năm 2012;
Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Yên Bái và Ban Thường vụ Liên đoàn Lao động tỉnh Yên Bái
thống nhất ban hành Chương trình phối hợp như sau:
1. Hằng năm xây 20 nhà.

TM. BAN THƯỜNG TRỰC                       TM. BAN THƯỜNG VỤ
CHỦ TỊCH                                  PHÓ CHỦ TỊCH
Lò Thị Nhàn                               Mạc Văn Thuấn
"""


def test_two_ministries() -> None:
    """Both issue it, and each signer is of the ministry whose minister he stands in for."""
    own = "Thông tư liên tịch số 05/2013/TTLT-BTC-BNV"
    assert relations(JOINT, "ISSUED", "SIGNED", "HOLDS") == {
        f"ISSUED: Bộ Tài chính → {own} (2013-02-07)",
        f"ISSUED: Bộ Nội vụ → {own} (2013-02-07)",
        f"SIGNED: Trần Anh Hiển → {own} (2013-02-07)",
        f"SIGNED: Nguyễn Công Khuê → {own} (2013-02-07)",
        "HOLDS: Trần Anh Hiển → Thứ trưởng Bộ Nội vụ",
        "HOLDS: Nguyễn Công Khuê → Thứ trưởng Bộ Tài chính",
    }


def test_each_of_two_who_sign_together_is_an_officer_of_the_body_above_the_name() -> None:
    """In two columns; the organs that agree on it have issued it too."""
    text = TOGETHER.replace("tỉnh Yên Bái\nthống", "tỉnh Yên Bái thống")
    assert relations(text, "HOLDS") == {
        "HOLDS: Lò Thị Nhàn → Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Yên Bái",
        "HOLDS: Mạc Văn Thuấn → Phó Chủ tịch Liên đoàn Lao động tỉnh Yên Bái",
    }
    issuers = {line.partition(" →")[0] for line in relations(text, "ISSUED") if "07/CTrPH" in line}
    assert {line for line in issuers if "Ban Thường" in line} == {
        "ISSUED: Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Yên Bái",
        "ISSUED: Ban Thường vụ Liên đoàn Lao động tỉnh Yên Bái",
    }


def test_two_ministers_issue_together() -> None:
    """Each of two offices that "và" joins."""
    text = "Bộ trưởng Bộ Công an và Viện trưởng Viện kiểm sát nhân dân tối cao ban hành Thông tư số 5/2020/TT-BCA."
    assert {line.partition(" →")[0] for line in relations(text, "ISSUED")} == {
        "ISSUED: Bộ trưởng Bộ Công an",
        "ISSUED: Viện trưởng Viện kiểm sát nhân dân tối cao",
    }


JOINTLY = """{issuers}
{number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Hà Nội, ngày 14 tháng 5 năm 2016
CHƯƠNG TRÌNH PHỐI HỢP
về công tác văn thư, lưu trữ
Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;
Điều 1. Công tác này làm tốt.
{foot}
"""


@pytest.mark.parametrize("gap", ["\t", "wide", "\n"])
@pytest.mark.parametrize(
    ("issuers", "lines", "held"),
    [
        (
            "TỈNH ĐOÀN LÀO CAI - SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LÀO CAI",
            (("TM. BAN THƯỜNG VỤ TỈNH ĐOÀN", "BÍ THƯ"), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
            ("Bí thư Tỉnh đoàn Lào Cai", "Phó Giám đốc Sở Giáo dục và Đào tạo tỉnh Lào Cai"),
        ),
        (
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH LÀO CAI - BẢO HIỂM XÃ HỘI TỈNH LÀO CAI",
            (("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
            ("Chủ tịch Liên đoàn Lao động tỉnh Lào Cai", "Phó Giám đốc Bảo hiểm xã hội tỉnh Lào Cai"),
        ),
        (
            "BỘ GIÁO DỤC VÀ ĐÀO TẠO - BỘ Y TẾ",
            (("BỘ TRƯỞNG", "BỘ Y TẾ"), ("BỘ TRƯỞNG", "BỘ GIÁO DỤC VÀ ĐÀO TẠO")),
            ("Bộ trưởng Bộ Y tế", "Bộ trưởng Bộ Giáo dục và Đào tạo"),
        ),
        (
            "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM - BỘ TÀI CHÍNH",
            (("KT. THỐNG ĐỐC", "NGÂN HÀNG NHÀ NƯỚC", "PHÓ THỐNG ĐỐC"), ("KT. BỘ TRƯỞNG", "BỘ TÀI CHÍNH", "THỨ TRƯỞNG")),
            ("Phó Thống đốc Ngân hàng Nhà nước", "Thứ trưởng Bộ Tài chính"),
        ),
        (
            "SỞ TÀI CHÍNH TỈNH LÀO CAI - SỞ Y TẾ TỈNH LÀO CAI",
            (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
            None,
        ),
    ],
)
def test_each_of_two_who_sign_for_several(
    issuers: str, lines: tuple[tuple[str, ...], ...], held: tuple[str, ...] | None, gap: str
) -> None:
    """Of the body that is named there, else of the only one that has such an office; of none where two have."""
    columns = [(*above, "(Đã ký)", name) for above, name in zip(lines, ("Trần Văn Sáu", "Lê Duy Khang"), strict=True)]
    if gap == "\n":
        foot = "\n".join(cell for column in columns for cell in column)
    else:
        rows = zip(*columns, strict=True)
        foot = "\n".join("\t".join(row) if gap == "\t" else "".join(cell.ljust(46) for cell in row) for row in rows)
    text = JOINTLY.format(issuers=issuers, number="Số: 12/CTPH-2016", foot=foot)
    told = {
        f"HOLDS: {name} → {office}" for name, office in zip(("Trần Văn Sáu", "Lê Duy Khang"), held or (), strict=False)
    }
    assert relations(text, "HOLDS") == told


PARTNERS = """{one} - {other}
Số: 15/KHPH-LN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lai Châu, ngày 24 tháng 02 năm 2022

KẾ HOẠCH PHỐI HỢP
Dạy bơi cho trẻ em

Hai bên thống nhất như sau.

{left}                {right}
Đinh Trung Tuấn                                Phan Hồng Minh
"""


@pytest.mark.parametrize(
    ("one", "other", "left", "right", "offices"),
    [
        (
            "BỘ CHỈ HUY QUÂN SỰ TỈNH LAI CHÂU", "TỈNH ĐOÀN LAI CHÂU", "CHỈ HUY TRƯỞNG", "BÍ THƯ",
            {"Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Lai Châu", "Bí thư Tỉnh đoàn Lai Châu"},
        ),
        (
            "KHO BẠC NHÀ NƯỚC LAI CHÂU", "CỤC THUẾ TỈNH LAI CHÂU", "CỤC TRƯỞNG", "GIÁM ĐỐC",
            {"Cục trưởng Cục Thuế tỉnh Lai Châu", "Giám đốc Kho bạc Nhà nước tỉnh Lai Châu"},
        ),
        (
            "BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG", "BỘ GIÁO DỤC VÀ ĐÀO TẠO", "TƯ LỆNH", "THỨ TRƯỞNG",
            {"Tư lệnh Bộ Tư lệnh Bộ đội Biên phòng", "Thứ trưởng Bộ Giáo dục và Đào tạo"},
        ),
        ("SỞ Y TẾ TỈNH LAI CHÂU", "SỞ XÂY DỰNG TỈNH LAI CHÂU", "GIÁM ĐỐC", "GIÁM ĐỐC", set()),
    ],
)  # fmt: skip
def test_each_of_two_bodies_signs_once(one: str, other: str, left: str, right: str, offices: set[str]) -> None:
    """Whose signature is known leaves the other body to the other signature; two offices of one name tell nothing."""
    told = relations(PARTNERS.format(one=one, other=other, left=left, right=right), "HOLDS")
    assert {line.split(" → ")[1] for line in told} == offices
