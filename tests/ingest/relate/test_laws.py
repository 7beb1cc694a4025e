"""Laws: their names, who passed and signed them, what they replace."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations

LAW = """QUỐC HỘI
--------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Luật số: 99/2019/QH14
Hà Nội, ngày 20 tháng 11 năm 2019

LUẬT
SÔNG HỒ VIỆT NAM

Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Quốc hội ban hành Luật Sông hồ Việt Nam.

Điều 1. Phạm vi
Luật này quy định về sông hồ.
Điều 2. Hiệu lực
Luật Sông hồ số 12/2003/QH11 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.

CHỦ TỊCH QUỐC HỘI
Nguyễn Thị Kim Hiển
"""


def test_a_law() -> None:
    """One act under its name and its number, signed by the chair of the assembly."""
    assert relations(LAW, "ISSUED", "SIGNED", "HOLDS", "REPLACES", "BASED_ON") == {
        "ISSUED: Quốc hội → Luật Sông hồ Việt Nam (2019-11-20)",
        "REPLACES: Luật Sông hồ Việt Nam → Luật Sông hồ",
        "SIGNED: Nguyễn Thị Kim Hiển → Luật Sông hồ Việt Nam (2019-11-20)",
        "HOLDS: Nguyễn Thị Kim Hiển → Chủ tịch Quốc hội",
        "BASED_ON: Luật Sông hồ Việt Nam → Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    }


@pytest.mark.parametrize(
    "heading",
    [
        "KIỂM TOÁN NHÀ NƯỚC",
        "CỦA QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 99/2019/QH14 VỀ KIỂM TOÁN NHÀ NƯỚC",
        "KIỂM TOÁN NHÀ NƯỚC CỦA QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỐ 99/2019/QH14",
    ],
)
def test_names_of_laws(heading: str) -> None:
    """A name that begins like a body's is no authority, and a heading may say who passed it and when."""
    text = LAW.replace("SÔNG HỒ VIỆT NAM", heading).replace("Quốc hội ban hành Luật Sông hồ Việt Nam.", "Quốc hội họp.")
    assert relations(text, "ISSUED") == {"ISSUED: Quốc hội → Luật Kiểm toán nhà nước (2019-11-20)"}


def test_a_law_names_kinds_and_no_documents() -> None:
    """What a law says of resolutions and regulations holds for any of them."""
    text = LAW.replace(
        "sông hồ.\n", "sông hồ. Chính phủ ban hành Nghị định quy định mức phí. Nghị quyết của Quốc hội về thuế.\n"
    )
    assert names(text, "Directive") == names(LAW, "Directive")


def test_decrees_that_implement_a_law_side_by_side() -> None:
    """Each of a row implements it; a numeral before the name of rules is nobody's name."""
    assert relations(
        "Nghị định số 80/2007/NĐ-CP ngày 09/8/2007 và Nghị định số 21/2008/NĐ-CP ngày 28/02/2008 quy định một số điều"
        " của Luật Đê điều. Dân đọc Chương IV Quy chế hoạt động của Khu kinh tế Bờ Xa ban hành kèm theo"
        " Quyết định số 44/2008/QĐ-TTg.",
        "IMPLEMENTS",
        "ACCOMPANIES",
    ) == {
        "IMPLEMENTS: Nghị định số 80/2007/NĐ-CP → Luật Đê điều",
        "IMPLEMENTS: Nghị định số 21/2008/NĐ-CP → Luật Đê điều",
        "ACCOMPANIES: Quy chế hoạt động của Khu kinh tế Bờ Xa → Quyết định số 44/2008/QĐ-TTg",
    }


def test_who_proposes_together() -> None:
    """Two departments that join their proposals have issued each paper."""
    text = (
        "Xét đề nghị của Sở Y tế và Sở Nội vụ tỉnh Lào Cai tại Tờ trình số 61/TTrLN và Tờ trình số 95/TTrLN, dân mừng."
    )
    assert relations(text, "ISSUED") == {
        f"ISSUED: {who} tỉnh Lào Cai → Tờ trình số {number}/TTrLN"
        for who in ("Sở Y tế", "Sở Nội vụ")
        for number in (61, 95)
    }


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Căn cứ Pháp lệnh về ký kết và thực hiện điều ước quốc tế ngày 20 tháng 8 năm 1998;",
         "Pháp lệnh về ký kết và thực hiện điều ước quốc tế"),
        ("Quốc hội thông qua Luật Phòng, chống mối mọt công trình.", "Luật Phòng, chống mối mọt công trình"),
        ("Chính phủ đã có Luật Sông hồ trình Quốc hội.", "Luật Sông hồ"),
    ],
)  # fmt: skip
def test_a_word_that_ends_a_name_may_stand_within_another(sentence: str, act: str) -> None:
    """ "hiện" and "trình" end the name of an act, and "thực hiện" and "công trình" do not."""
    assert act in names(sentence, "Directive")


_OF_STATE = """CHỦ TỊCH NƯỚC
Số: 377/2003/QĐ-CTN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 11 tháng 6 năm 2003

QUYẾT ĐỊNH
Về việc phê chuẩn Hiệp định

{authority}

Căn cứ Hiến pháp năm 1992;
QUYẾT ĐỊNH:

Điều 1. Phê chuẩn Hiệp định về chuyển giao người bị kết án.

{office}
Lưu Đức Thạch
"""


@pytest.mark.parametrize("authority", ["CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                       "CHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])  # fmt: skip
@pytest.mark.parametrize("office", ["CHỦ TỊCH", "CHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])
def test_the_head_of_state_in_two_lines(authority: str, office: str) -> None:
    """ "CHỦ TỊCH" / "NƯỚC …" is one office: it issues, and whoever signs holds it."""
    assert relations(_OF_STATE.format(authority=authority, office=office), "ISSUED", "HOLDS") == {
        "ISSUED: Chủ tịch nước → Quyết định số 377/2003/QĐ-CTN (2003-06-11)",
        "HOLDS: Lưu Đức Thạch → Chủ tịch nước",
    }


def test_what_a_document_is_about_names_no_territory() -> None:
    """ "ỦY BAN NHÂN DÂN THÀNH PHỐ V/V …" is not that of a city called V."""
    heading = "CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ V/V DUYỆT QUY HOẠCH"
    text = _OF_STATE.format(authority="ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", office="CHỦ TỊCH")
    assert names(text.replace("Về việc phê chuẩn Hiệp định", heading), "Organisation") == {
        "Ủy ban nhân dân Thành phố Hồ Chí Minh"
    }


@pytest.mark.parametrize(
    "amending", ["Luật Sửa đổi, bổ sung một số điều của Luật Đất đai", "Luật sửa đổi Luật Đất đai"]
)
def test_a_law_that_amends_is_not_the_one_named_before(amending: str) -> None:
    """At the head of a sentence too: it has a day of its own, and the amended law no second one."""
    text = f"Luật Đất đai được Quốc hội thông qua ngày 26/11/2003. {amending} được Quốc hội thông qua ngày 18/6/2009."
    assert relations(text, "ISSUED", "AMENDS") == {
        "ISSUED: Quốc hội → Luật Đất đai (2003-11-26)",
        f"ISSUED: Quốc hội → {amending} (2009-06-18)",
        f"AMENDS: {amending} → Luật Đất đai",
    }
