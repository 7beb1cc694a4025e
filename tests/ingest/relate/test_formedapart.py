"""What official documents tell whose heading or foot is laid out in an unusual way."""

from __future__ import annotations

import pytest

from tests.ingest.form.written import form, said
from tests.ingest.relate.test_formed import NOTICE, STATE, WARD
from tests.ingest.told import names, relations

TAX = {
    "above": "CỤC THUẾ TỈNH TIỀN GIANG\nCHI CỤC THUẾ KHU VỰC CÁI BÈ",
    "symbol": "TB-CCT",
    "place": "Cái Bè",
    "heading": "THÔNG BÁO\nVề việc nộp thuế môn bài\n",
    "signature": "TUQ. CHI CỤC TRƯỞNG\nĐỘI TRƯỞNG ĐỘI KIỂM TRA\n\nTrà Văn Sửu",
}


def test_a_branch_keeps_what_it_is_in_charge_of() -> None:
    """The text speaks of "thuế" and of "cá tra": the branch in capitals is one of "Thuế" all the same, its team one of
    "Kiểm tra"; who signs is of the branch and not of what is above it."""
    found = relations(STATE.format(text="Hộ bán cá Tra nộp thuế đúng hạn.", **TAX), "ISSUED", "HOLDS")
    assert found == {
        "ISSUED: Chi cục Thuế khu vực Cái Bè tỉnh Tiền Giang → Thông báo số 41/TB-CCT (2018-03-05)",
        "HOLDS: Trà Văn Sửu → Đội trưởng Đội Kiểm tra Chi cục Thuế khu vực Cái Bè tỉnh Tiền Giang",
    }


RECIPIENTS = """Nơi nhận: TM. ỦY BAN NHÂN DÂN
- UBND thành phố; KT. CHỦ TỊCH
- UBND các phường; {office}
- Lưu: VT.{name}
"""


@pytest.mark.parametrize("name", ["\nTráng Seo Páo", " Tráng Seo Páo"])
def test_columns_one_blank_apart(name: str) -> None:
    """ "- UBND các phường; PHÓ CHỦ TỊCH": the office is the issuer's, though another body stands in the line."""
    text = STATE.format(text="Lịch như sau.", **WARD)
    foot = RECIPIENTS.format(office="PHÓ CHỦ TỊCH", name=name)
    told = relations(text[: text.index("Nơi nhận")] + foot, "HOLDS", "SIGNED")
    assert told == {
        "HOLDS: Tráng Seo Páo → Phó Chủ tịch Ủy ban nhân dân phường Bến Trắng",
        f"SIGNED: Tráng Seo Páo → {NOTICE} (2018-03-05)",
    }


@pytest.mark.parametrize(
    "heading",
    [
        "HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ QUẬN LẦN THỨ BẢY",
        "HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ QUẬN KHÓA XX",
        "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ QUẬN NHIỆM KỲ 2015 - 2020",
    ],
)
def test_which_session_it_is_names_no_territory(heading: str) -> None:
    """ "ĐẢNG BỘ QUẬN | LẦN THỨ BẢY": no district is called so, and the line is what the document is about."""
    text = f"""ĐẢNG BỘ THÀNH PHỐ HÀ NỘI
QUẬN ỦY LONG BIÊN
Số 71-NQ/QU
ĐẢNG CỘNG SẢN VIỆT NAM
Long Biên, ngày 28 tháng 12 năm 2016

NGHỊ QUYẾT
{heading}
về nhiệm vụ năm 2017

Quận quyết nghị như sau.
"""
    assert not any("lần" in name.lower() or "khóa" in name.lower() or "kỳ" in name.lower() for name in _bodies(text))
    assert said(form(text))["abstract"] == [f"{heading} về nhiệm vụ năm 2017"]


def _bodies(text: str) -> set[str]:
    return names(text, "Organisation")


@pytest.mark.parametrize("name", ["Lò Sơn", "Hà Ban", "Y Mửi", "Ksor Phước", "Mùa Say", "Cao Huy", "Đinh Nổ"])
def test_a_signer_of_two_words(name: str) -> None:
    """The layout says that they are a name, where as two words of a sentence they may be anything."""
    signature = f"T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n{name}"
    text = f"""ĐẢNG BỘ TỈNH SƠN LA
HUYỆN ỦY MAI SƠN
Số 71-QĐ/HU
ĐẢNG CỘNG SẢN VIỆT NAM
Mai Sơn, ngày 28 tháng 12 năm 2016

QUYẾT ĐỊNH
về lịch trực

Ban Thường vụ quyết định như sau.

{signature}
"""
    assert relations(text, "HOLDS", "SIGNED") == {
        f"HOLDS: {name} → Bí thư Huyện ủy Mai Sơn",
        f"SIGNED: {name} → Quyết định số 71-QĐ/HU (2016-12-28)",
    }
