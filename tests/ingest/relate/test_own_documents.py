"""Documents of committees: the organ for which one signs, letters, organs side by side, who resolves."""

from __future__ import annotations

from tests.ingest.relate.test_official import PARTY
from tests.ingest.told import relations

COMMITTEE = """ĐẢNG BỘ HUYỆN BÁT XÁT
ĐẢNG ỦY XÃ MƯỜNG HUM
*
Số 31-{symbol}/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Mường Hum, ngày 09 tháng 02 năm 2022
{heading}
{text}

Nơi nhận:
- Huyện ủy Bát Xát,
- Lưu Văn phòng Đảng ủy.
{signature}
Giàng Seo Vảng
"""
OWN_DAY = "(2022-02-09)"


def test_who_signs_on_behalf_of_an_organ() -> None:
    """A document of a committee is issued by the organ for which it is signed; its short forms are its own."""
    text = COMMITTEE.format(
        symbol="KH",
        heading="\nKẾ HOẠCH\nmở lớp\n",
        text="Đảng ủy xây dựng kế hoạch.",
        signature="T/M BAN THƯỜNG VỤ\nBÍ THƯ",
    )
    found = relations(text, "ISSUED", "SIGNED", "HOLDS", "PART_OF")
    assert {line for line in found if "Huyện ủy" not in line} == {
        f"ISSUED: Ban Thường vụ Đảng ủy xã Mường Hum → Kế hoạch số 31-KH/ĐU {OWN_DAY}",
        f"SIGNED: Giàng Seo Vảng → Kế hoạch số 31-KH/ĐU {OWN_DAY}",
        "HOLDS: Giàng Seo Vảng → Bí thư Đảng ủy xã Mường Hum",
        "PART_OF: Ban Thường vụ Đảng ủy xã Mường Hum → Đảng ủy xã Mường Hum",
        "PART_OF: Văn phòng Đảng ủy xã Mường Hum → Đảng ủy xã Mường Hum",
    }


def test_a_letter_of_the_party() -> None:
    """It says what it is about below its number, and names no type."""
    text = COMMITTEE.format(
        symbol="CV",
        heading="Về việc mở lớp bồi dưỡng\n\nKính gửi: Huyện ủy Bát Xát",
        text="Đảng ủy đề nghị Huyện ủy mở lớp.",
        signature="T/M ĐẢNG ỦY\nPHÓ BÍ THƯ",
    )
    assert relations(text, "ISSUED", "SIGNED") == {
        f"ISSUED: Đảng ủy xã Mường Hum → Công văn số 31-CV/ĐU {OWN_DAY}",
        f"SIGNED: Giàng Seo Vảng → Công văn số 31-CV/ĐU {OWN_DAY}",
    }


def test_two_organs_on_one_line() -> None:
    """With a dash between they stand side by side, both inside the body above; the words of both say so."""
    text = PARTY.replace("BAN THƯỜNG VỤ\n*", "BAN TỔ CHỨC - BAN TUYÊN GIÁO\n*")
    text = text.replace("của Ban Thường vụ Tỉnh ủy về", "về").replace("Ban Thường vụ Tỉnh ủy ban", "hai Ban ban")
    assert {line for line in relations(text.format(signature=""), "ISSUED") if "05-NQ" in line} == {
        "ISSUED: Ban Tổ chức Tỉnh ủy Lào Cai → Nghị quyết số 05-NQ/TU (2021-05-12)",
        "ISSUED: Ban Tuyên giáo Tỉnh ủy Lào Cai → Nghị quyết số 05-NQ/TU (2021-05-12)",
    }


def test_who_resolves_ends_before_the_word_for_it() -> None:
    """ "QUYẾT" is no place, and the motto beside a body none of its name."""
    text = (
        "HUYỆN ỦY BÁT XÁT ĐẢNG CỘNG SẢN VIỆT NAM\nỦY BAN KIỂM TRA\n*\nSố 15-QĐ/UBKTHU\n"
        "Bát Xát, ngày 28 tháng 3 năm 2014\nQUYẾT ĐỊNH\nthi hành kỷ luật\n---\n"
        "- Căn cứ Điều lệ Đảng;\n\nỦY BAN KIỂM TRA HUYỆN ỦY QUYẾT ĐỊNH:\n\n"
        "Điều 1. Quyết định này có hiệu lực từ ngày ký.\n\nT/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM\nGiàng Seo Vảng\n"
    )
    assert relations(text, "ISSUED", "HOLDS") == {
        "ISSUED: Ủy ban Kiểm tra Huyện ủy Bát Xát → Quyết định số 15-QĐ/UBKTHU (2014-03-28)",
        "HOLDS: Giàng Seo Vảng → Chủ nhiệm Ủy ban Kiểm tra Huyện ủy Bát Xát",
    }


def test_what_an_article_founds() -> None:
    """Who issues the document founds it, on its day; a merger that article 1 decides is one as well."""
    text = COMMITTEE.format(
        symbol="QĐ",
        heading="\nQUYẾT ĐỊNH\nthành lập cơ quan tham mưu\n",
        text="Điều 1. Thành lập Văn phòng Đảng ủy xã Mường Hum.\nĐiều 2. Nhập Chi bộ Bản Khoang vào Chi bộ Bản Qua.",
        signature="T/M ĐẢNG ỦY\nBÍ THƯ",
    )
    assert relations(text, "ESTABLISHED", "SUCCEEDS") == {
        f"ESTABLISHED: Đảng ủy xã Mường Hum → Văn phòng Đảng ủy xã Mường Hum {OWN_DAY}",
        "SUCCEEDS: Chi bộ bản Qua → Chi bộ bản Khoang (2022-02-09, sáp nhập)",
    }


def test_a_regulation_that_is_filed_alone() -> None:
    """What stands in brackets below its heading says what it is attached to."""
    text = (
        "QUY CHẾ\nTổ chức và hoạt động của Ban Quản lý chợ tỉnh Yên Bái\n(Ban hành kèm theo Quyết định số 45/QĐ-UBND "
        "ngày 03 tháng 8 năm 2021 của Ủy ban nhân dân tỉnh Yên Bái)\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n"
    )
    own = "Quy chế Tổ chức và hoạt động của Ban Quản lý chợ tỉnh Yên Bái"
    assert relations(text, "ACCOMPANIES") == {f"ACCOMPANIES: {own} → Quyết định số 45/QĐ-UBND"}


MINUTES_OF_A_CELL = """ĐẢNG BỘ XÃ NẬM CHÀY
CHI BỘ THÔN HỎM TRÊN
*
ĐẢNG CỘNG SẢN VIỆT NAM

BIÊN BẢN
Họp Chi bộ tháng 5 năm 2019

Hôm nay, Chi bộ họp bàn việc làm đường.

THƯ KÝ                    CHỦ TRÌ

Chảo Mùi Pết              Tẩn A Sử
"""


def test_minutes_are_signed_though_they_have_no_number() -> None:
    """They are a document of their own, by what they are about; nobody issues them."""
    told = relations(MINUTES_OF_A_CELL, "SIGNED", "ISSUED")
    minutes = "Biên bản Họp Chi bộ tháng 5 năm 2019"
    assert told == {f"SIGNED: Chảo Mùi Pết → {minutes}", f"SIGNED: Tẩn A Sử → {minutes}"}


def test_minutes_without_signatures_are_none() -> None:
    """What nobody signed stays with its meeting."""
    assert relations(MINUTES_OF_A_CELL.partition("THƯ KÝ")[0], "SIGNED", "ISSUED") == set()


BARE = """BỘ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 61/{symbol} | Hà Nội, ngày 14 tháng 10 năm 2021 |
VỀ VIỆC GIAO VƯỜN THUỐC CHO TRẠM Y TẾ
BỘ TRƯỞNG BỘ Y TẾ
Căn cứ Luật Dược ngày 06/4/2016;
Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Dược, Luật Giá ngày 21/11/2019;
Căn cứ Nghị định số 75/2017/NĐ-CP ngày 20/6/2017 của Chính phủ;
QUYẾT ĐỊNH:
Điều 1. Giao vườn thuốc cho trạm y tế.
"""


def test_a_heading_without_its_type() -> None:
    """Legal databases leave out the name of the type: the letters of the number tell it, and the bases are its own; no
    law is a base that the one before it amends."""
    own = "Quyết định số 61/QĐ-BYT"
    amending = "Luật sửa đổi, bổ sung một số điều của Luật Dược, Luật Giá"
    assert relations(BARE.format(symbol="QĐ-BYT"), "ISSUED", "BASED_ON") == {
        f"ISSUED: Bộ trưởng Bộ Y tế → {own} (2021-10-14)",
        f"BASED_ON: {own} → Luật Dược",
        f"BASED_ON: {own} → {amending}",
        f"BASED_ON: {own} → Nghị định số 75/2017/NĐ-CP",
        "ISSUED: Chính phủ → Nghị định số 75/2017/NĐ-CP (2017-06-20)",
    }


def test_letters_of_no_type() -> None:
    """A number of an office alone is that of a letter."""
    told = relations(BARE.format(symbol="BYT-DP"), "ISSUED")
    assert "ISSUED: Bộ trưởng Bộ Y tế → Công văn số 61/BYT-DP (2021-10-14)" in told


def test_a_number_beside_the_body() -> None:
    """ "BỘ Y TẾ Số: 61-QĐ" in one line: the number is no part of the name."""
    line = "BỘ Y TẾ Số: 61-QĐ | VIỆT NAM DÂN CHỦ CỘNG HÒA Hà Nội, ngày 14 tháng 10 năm 1964 |"
    text = f"{line}\nBỘ TRƯỞNG BỘ Y TẾ\nCăn cứ nghị định số 7-CP ngày 5/1/1963 của Hội đồng Chính phủ;\nQUYẾT ĐỊNH:\n"
    told = relations(f"{text}Điều 1. Nay mở trạm xá.\n", "ISSUED", "BASED_ON")
    assert "ISSUED: Bộ trưởng Bộ Y tế → Quyết định số 61-QĐ (1964-10-14)" in told
    assert "BASED_ON: Quyết định số 61-QĐ → Nghị định số 7-CP" in told


def test_bases_of_one_row() -> None:
    """ "Thực hiện Chỉ thị A của X về … và Kế hoạch B": the second is a base as the first is, unless A is about it."""
    head = BARE.format(symbol="KH-BYT").partition("Căn cứ")[0].replace("BỘ TRƯỞNG BỘ Y TẾ\n", "")
    one = "Thực hiện Chỉ thị số 5/CT-TTg ngày 2/3/2021 của Thủ tướng Chính phủ về vườn thuốc"
    both = f"{head}{one} và Kế hoạch số 6/KH-TW ngày 3/3/2021, Bộ Y tế ban hành Kế hoạch như sau:\n1. Mở vườn thuốc."
    assert relations(both, "IMPLEMENTS") == {
        "IMPLEMENTS: Kế hoạch số 61/KH-BYT → Chỉ thị số 5/CT-TTg",
        "IMPLEMENTS: Kế hoạch số 61/KH-BYT → Kế hoạch số 6/KH-TW",
    }


def test_another_type_that_a_base_puts_in_force() -> None:
    """ "… về việc ban hành Quy chế …; … như sau:": what follows is the document itself, and no such rules."""
    head = BARE.format(symbol="KH-BYT").partition("Căn cứ")[0].replace("BỘ TRƯỞNG BỘ Y TẾ\n", "")
    base = "Căn cứ Quyết định số 9/QĐ-TTg ngày 2/3/2021 của Thủ tướng Chính phủ về việc ban hành Quy chế trồng thuốc"
    told = relations(f"{head}{base}, Bộ Y tế lập vườn thuốc như sau:\n1. Mở vườn thuốc.", "ISSUED")
    assert {line for line in told if "61/KH-BYT" in line} == {"ISSUED: Bộ Y tế → Kế hoạch số 61/KH-BYT (2021-10-14)"}


def test_a_type_in_the_abstract() -> None:
    """ "THÔNG TƯ" / "QUY ĐỊNH VỀ VƯỜN THUỐC": what the document is about is no second document."""
    head = "BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 61/2021/TT-BYT\nHà Nội, ngày 14 tháng 10 năm 2021\n"
    text = (
        f"{head}\nTHÔNG TƯ\nQUY ĐỊNH VỀ VIỆC THỰC HIỆN LUẬT DƯỢC\n\nCăn cứ Luật Giá ngày 20/6/2012;\nĐiều 1. Mở vườn."
    )
    assert {line for line in relations(text, "IMPLEMENTS") if "Quy định" in line} == set()
