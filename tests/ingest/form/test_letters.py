"""Letters and telegrams say to whom they go."""

from __future__ import annotations

import pytest

from tests.ingest.form.written import form, headed, said, signatures

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


def test_a_letter() -> None:
    """What it is about stands below its number, those it goes to above its text; it names no type."""
    found = form(
        "UBND TỈNH LÀO CAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 1203/SYT-NVY\tLào Cai, ngày 07 tháng 9 năm 2022\nV/v phòng, chống\ndịch sốt xuất huyết\nHỎA TỐC\n"
        "Kính gửi:\n- Bệnh viện Đa khoa tỉnh;\n- Trung tâm Y tế các huyện.\n\n"
        "Thực hiện Công văn số 55/BYT-DP, Sở Y tế yêu cầu các đơn vị giám sát chặt chẽ.\n\n"
        "Nơi nhận:\tKT. GIÁM ĐỐC\n- Như trên;\tPHÓ GIÁM ĐỐC\n- Lưu: VT.\n\tTS. Hoàng Quốc Hương\n"
    )
    values = said(found)
    assert (values["superior"], values["issuer"]) == (["UBND TỈNH LÀO CAI"], ["SỞ Y TẾ"])
    assert (values["type"], values["abstract"]) == (["Công văn"], ["V/v phòng, chống dịch sốt xuất huyết"])
    assert values["addressee"] == ["Bệnh viện Đa khoa tỉnh", "Trung tâm Y tế các huyện"]
    assert values["urgency"] == ["HỎA TỐC"]
    assert "bases" not in values
    assert signatures(found) == ["deputy: KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC | TS | Hoàng Quốc Hương"]
    assert found.missing == ()


def test_a_submission_with_its_bases_below_the_addressee() -> None:
    """They are bases as they are above a text; a list of addressees goes on in the next line."""
    found = form(
        "UBND HUYỆN BẮC HÀ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 8/TTr-PNV\tBắc Hà, ngày 2 tháng 3 năm 2015\n\nTỜ TRÌNH\nVề việc lập quỹ\n\n"
        "Kính gửi: Chủ tịch, các Phó Chủ tịch,\nChánh Văn phòng huyện.\n\nCăn cứ Nghị định số 5/2012/NĐ-CP;\n"
        "Căn cứ Công văn số 7/SNV-TC ngày 3/2/2015 của Sở Nội vụ,\nPhòng Nội vụ trình huyện duyệt quỹ.\n"
    )
    values = said(found)
    assert values["addressee"] == ["Chủ tịch, các Phó Chủ tịch, Chánh Văn phòng huyện"]
    assert values["bases"] == [
        "Căn cứ Nghị định số 5/2012/NĐ-CP",
        "Căn cứ Công văn số 7/SNV-TC ngày 3/2/2015 của Sở Nội vụ",
    ]


def test_a_page_above_the_letterhead() -> None:
    """What a site writes above it, with the words of a heading in a sentence, names no body; a rule is no name."""
    found = form(
        "Trang chủ\nQuy chế 9-QC/HU về cổng thông tin của Đảng Cộng sản Việt Nam\nHUYỆN ỦY BẮC HÀ------\n"
        "ĐẢNG CỘNG SẢN VIỆT NAM\nSố 09-QC/HU\nBắc Hà, ngày 5 tháng 1 năm 2026\n\nQUY CHẾ\n"
        "THỰC HIỆN CHẾ ĐỘ HỌP CỦA HUYỆN ỦY\n\n- Căn cứ Điều lệ Đảng;\nBan Thường vụ ban hành quy chế.\n"
    )
    values = said(found)
    assert (values["issuer"], values.get("superior")) == (["HUYỆN ỦY BẮC HÀ"], None)
    assert values["heading"] == ["ĐẢNG CỘNG SẢN VIỆT NAM"]
    assert values["abstract"] == ["THỰC HIỆN CHẾ ĐỘ HỌP CỦA HUYỆN ỦY"]


@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_telegram(gap: str) -> None:
    """Who wires, and below to whom; what has no such list goes to nobody by name."""
    head = ("THỦ TƯỚNG CHÍNH PHỦ\t" + MOTTO[0], "\t" + MOTTO[1], "Số: 88/CĐ-TTg\tHà Nội, ngày 14 tháng 9 năm 2024")
    text = "Bão số 3 đã gây thiệt hại nặng nề. Thủ tướng yêu cầu các bộ:\n- Khẩn trương khắc phục hậu quả.\n"
    wire = f"THỦ TƯỚNG CHÍNH PHỦ điện:\n{gap}- Bộ trưởng các Bộ: Quốc phòng, Công\nan;\n- Chủ tịch các tỉnh.\n\n"
    title = "CÔNG ĐIỆN\nVề việc khắc phục hậu quả bão số 3\n\n"
    wired = said(form(headed(*head, rest=title + wire + text)))
    assert wired["addressee"] == ["Bộ trưởng các Bộ: Quốc phòng, Công an", "Chủ tịch các tỉnh"]
    assert "addressee" not in said(form(headed(*head, rest=title + text)))


def test_a_letter_without_addressee() -> None:
    """Its text is no part of what it is about, and who gets it is missing."""
    found = form(
        "SỞ Y TẾ\n\n" + "\n".join(MOTTO) + "\n\nSố: 12/SYT-NVY\nV/v tiêm phòng dại\n\n"
        "Lào Cai, ngày 07 tháng 9 năm 2022\n\nThực hiện Công văn số 55/BYT-DP, Sở Y tế yêu cầu:\n"
        "1. Các trạm báo cáo hằng tuần.\n2. Bệnh viện tập huấn.\n\n"
        "Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nHoàng Quốc Hương\n"
    )
    assert said(found)["abstract"] == ["V/v tiêm phòng dại"]
    assert found.missing == ("addressee", "superior")
