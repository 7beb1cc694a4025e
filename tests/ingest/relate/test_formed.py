"""What the layout of a formal document tells: names of places that no list has, whose short forms are, who signs."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations

STATE = """{above}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 41/{symbol}
{place}, ngày 05 tháng 3 năm 2018

{heading}
{text}

Nơi nhận:
- Như trên;
- Chủ tịch, các Phó Chủ tịch UBND tỉnh;
- Lưu: VT.

{signature}
"""
WARD = {
    "above": "UBND THÀNH PHỐ LÀO CAI\nỦY BAN NHÂN DÂN PHƯỜNG BẾN TRẮNG",
    "symbol": "TB-UBND",
    "place": "Bến Trắng",
    "heading": "THÔNG BÁO\nVề lịch tiếp dân\n",
    "signature": "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTráng Seo Páo",
}
NOTICE = "Thông báo số 41/TB-UBND"


def test_short_forms_are_the_issuers() -> None:
    """ "Ủy ban nhân dân phường", and below the text the capacity alone, mean who issues, whoever was named last."""
    text = (
        "Trụ sở của Ủy ban nhân dân phường Chợ Cũ và Ủy ban nhân dân huyện Bát Xát được sửa.\n"
        "Căn cứ Quyết định số 7/QĐ-UBND ngày 02 tháng 3 năm 2018 của Ủy ban nhân dân phường, lịch như sau."
    )
    found = relations(STATE.format(text=text, **WARD), "ISSUED", "HOLDS", "SIGNED")
    assert found == {
        f"ISSUED: Ủy ban nhân dân phường Bến Trắng → {NOTICE} (2018-03-05)",
        "ISSUED: Ủy ban nhân dân phường Bến Trắng → Quyết định số 7/QĐ-UBND (2018-03-02)",
        "HOLDS: Tráng Seo Páo → Phó Chủ tịch Ủy ban nhân dân phường Bến Trắng",
        f"SIGNED: Tráng Seo Páo → {NOTICE} (2018-03-05)",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Theo báo cáo của Ủy ban nhân dân huyện Lục Yến, Bí thư Huyện ủy Lục Yến đi vắng.", "Huyện ủy Lục Yến"),
        ("Ban Thường vụ Huyện ủy Mạc Sơn họp. Bí thư Huyện ủy Mạc Sơn đi vắng.", "Huyện ủy Mạc Sơn"),
    ],
)
def test_a_name_behind_a_level_is_a_place(text: str, told: str) -> None:
    """A family name and a given name behind the word for a level, or a committee, are a place in the whole document."""
    written = STATE.format(text=text, **WARD)
    assert told in names(written, "Organisation")
    assert names(written, "Person") == {"Tráng Seo Páo"}


def test_a_name_behind_an_office_is_somebody() -> None:
    """ "Chủ tịch UBND huyện Lục Yến" alone may be who holds the office."""
    text = "Theo Chủ tịch Ủy ban nhân dân huyện Lục Yến, việc đã xong."
    assert "Lục Yến" in names(STATE.format(text=text, **WARD), "Person")


def test_the_place_of_the_letterhead_is_a_place() -> None:
    """ "Lâm Trà, ngày …": no person, and the name of the committee above."""
    party = (
        "TỈNH ỦY LÂM TRÀ\nVĂN PHÒNG\n*\nSố 12-TB/VPTU\nĐẢNG CỘNG SẢN VIỆT NAM\nLâm Trà, ngày 03 tháng 4 năm 2019\n\n"
        "THÔNG BÁO\nlịch nghỉ lễ\n-----\n\nTỉnh ủy họp ngày 02-5-2019.\n\nNơi nhận:\n- Lưu Văn phòng.\n"
        "K/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nKa Thị Mến\n"
    )
    assert relations(party, "ISSUED", "HOLDS") == {
        "ISSUED: Văn phòng Tỉnh ủy Lâm Trà → Thông báo số 12-TB/VPTU (2019-04-03)",
        "HOLDS: Ka Thị Mến → Phó Chánh Văn phòng Tỉnh ủy Lâm Trà",
    }
    assert names(party, "Person") == {"Ka Thị Mến"}


def test_an_invitation_is_a_document() -> None:
    """A type that only headings know is a directive under its number; a body over two lines has the office below it."""
    parts = {
        "above": "ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nVĂN PHÒNG",
        "symbol": "GM-VP",
        "place": "Yên Bái",
        "heading": "GIẤY MỜI\nHọp bàn việc dời chợ\n",
        "signature": "KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLê Đức Hòe",
    }
    found = relations(STATE.format(text="Trân trọng kính mời các đại biểu.", **parts), "ISSUED", "SIGNED", "HOLDS")
    assert found == {
        "ISSUED: Văn phòng Ủy ban nhân dân tỉnh Yên Bái → Giấy mời số 41/GM-VP (2018-03-05)",
        "SIGNED: Lê Đức Hòe → Giấy mời số 41/GM-VP (2018-03-05)",
        "HOLDS: Lê Đức Hòe → Phó Chánh Văn phòng Ủy ban nhân dân tỉnh Yên Bái",
    }


def test_the_committee_of_a_union_is_its_own() -> None:
    """ "TM. BAN THƯỜNG VỤ" on the paper of a union: its committee issues, and its deputy signs."""
    parts = {
        "above": "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH YÊN BÁI",
        "symbol": "HD-LĐLĐ",
        "place": "Yên Bái",
        "heading": "HƯỚNG DẪN\nĐại hội công đoàn cơ sở\n",
        "signature": "TM. BAN THƯỜNG VỤ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thu Phượng",
    }
    text = "Các cấp công đoàn báo cáo Ban Dân vận Tỉnh ủy Yên Bái, Ban Thường vụ Tỉnh ủy Yên Bái."
    assert relations(STATE.format(text=text, **parts), "ISSUED", "HOLDS") == {
        "ISSUED: Ban Thường vụ Liên đoàn Lao động tỉnh Yên Bái → Hướng dẫn số 41/HD-LĐLĐ (2018-03-05)",
        "HOLDS: Lê Thu Phượng → Phó Chủ tịch Liên đoàn Lao động tỉnh Yên Bái",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Thực hiện Công điện số 9/CĐ-TTg của Thủ tướng Chính phủ, Ủy ban nhân dân phường Bến Trắng yêu cầu:",
            {f"IMPLEMENTS: {NOTICE} → Công điện số 9/CĐ-TTg"},
        ),
        ("Thực hiện Công điện số 9/CĐ-TTg, các tổ dân phố có nhiệm vụ:", set()),
    ],
)
def test_what_the_first_sentence_carries_out(text: str, told: set[str]) -> None:
    """The sentence by which the issuer introduces all that follows tells what the document carries out."""
    written = STATE.format(text=f"Bão vừa tan.\n{text}\n1. Trực đêm.", **WARD)
    assert relations(written, "IMPLEMENTS") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Thực hiện Công điện số 9/CĐ-TTg, Ủy ban nhân dân phường Bến Trắng giao dân quân trực đêm.",
            {f"IMPLEMENTS: {NOTICE} → Công điện số 9/CĐ-TTg"},
        ),
        ("Thực hiện Công điện số 9/CĐ-TTg, Ủy ban nhân dân phường Bến Trắng đã ban hành Kế hoạch số 4/KH-UBND.", None),
        ("Bão vừa tan. Thực hiện Công điện số 9/CĐ-TTg, Ủy ban nhân dân phường Bến Trắng giao dân quân trực.", set()),
    ],
)
def test_what_the_first_sentence_of_the_text_carries_out(text: str, told: set[str] | None) -> None:
    """It need not introduce a list; but what another document carries out is not the document's own, nor what stands
    further down."""
    read = relations(STATE.format(text=f"Kính gửi: Công an phường.\n\n{text}", **WARD), "IMPLEMENTS")
    assert read == told if told is not None else f"IMPLEMENTS: {NOTICE} → Công điện số 9/CĐ-TTg" not in read


def test_a_commune_that_no_list_has() -> None:
    """Its name in the capitals of the letterhead is its name in the text: one body."""
    parts = {**WARD, "above": "ỦY BAN NHÂN DÂN\nXÃ NÀ MU"}
    text = "Ủy ban nhân dân xã Nà Mu thông báo lịch trực của xã."
    found = relations(STATE.format(text=text, **parts), "ISSUED")
    assert found == {f"ISSUED: Ủy ban nhân dân xã Nà Mu → {NOTICE} (2018-03-05)"}


def test_whom_a_list_below_an_appointment_names() -> None:
    """ "Chỉ định các đồng chí sau đây:": each row that gives an office is an appointment by the issuer."""
    party = (
        "TỈNH ỦY YÊN BÁI\n*\nSố 12-QĐ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nYên Bái, ngày 30 tháng 6 năm 2024\n\nQUYẾT ĐỊNH\n"
        "chỉ định cấp ủy\n-----\n\n- Căn cứ Điều lệ Đảng;\n\nBAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH\n\n"
        "Điều 1. Chỉ định các đồng chí sau đây giữ các chức danh lãnh đạo Đảng ủy xã Mường Hum:\n"
        "1. Đồng chí Lê Minh Tâm, nguyên Bí thư Huyện ủy Trạm Tấu, giữ chức Bí thư Đảng ủy;\n"
        "2. Đồng chí Đỗ Thị Mai giữ chức Phó Bí thư Đảng ủy;\n"
        "3. Đồng chí Trần Văn Bình đang giữ chức Chủ tịch Ủy ban nhân dân huyện Trạm Tấu.\n"
        "Điều 2. Đồng chí Hoàng Thị Lan giữ chức Bí thư Huyện ủy Lục Yên theo quy định.\n\n"
        "Nơi nhận:\n- Như Điều 1.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nGiàng Seo Vảng\n"
    )
    assert relations(party, "APPOINTED") == {
        f"APPOINTED: Lê Minh Tâm → Bí thư Đảng ủy xã Mường Hum (2024-06-30, by {BOARD})",
        f"APPOINTED: Đỗ Thị Mai → Phó Bí thư Đảng ủy xã Mường Hum (2024-06-30, by {BOARD})",
    }


BOARD = "Ban Thường vụ Tỉnh ủy Yên Bái"


def test_who_wires_issues_a_telegram() -> None:
    """ "BỘ TRƯỞNG BỘ … điện:": the minister; a name with a second half that no list has is the office's."""
    parts = {
        "above": "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
        "symbol": "CĐ-BNNMT",
        "place": "Hà Nội",
        "heading": "CÔNG ĐIỆN\nVề bão\n\nBỘ TRƯỞNG BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG điện:\n- Cục Thủy sản và Kiểm ngư;",
        "signature": "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLê Minh Tâm",
    }
    text = "Bão đổi hướng. Cục Lâm nghiệp và Công an tỉnh Lào Cai trực đêm."
    written = STATE.format(text=text, **parts)
    assert relations(written, "ISSUED") == {
        "ISSUED: Bộ trưởng Bộ Nông nghiệp và Môi trường → Công điện số 41/CĐ-BNNMT (2018-03-05)"
    }
    assert {"Cục Thủy sản và Kiểm ngư", "Cục Lâm nghiệp"} <= names(written, "Organisation")


def test_a_chief_without_a_name_is_the_issuers() -> None:
    """ "Giám đốc Sở", and the committee of the commune among those who get a decision of its people's committee."""
    parts = {
        "above": "UBND TỈNH YÊN BÁI\nSỞ Y TẾ",
        "symbol": "BC-SYT",
        "place": "Yên Bái",
        "heading": "BÁO CÁO\nKết quả tiêm chủng\n",
        "signature": "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Minh Tâm",
    }
    text = "Giám đốc Sở ban hành Kế hoạch số 9/KH-SYT ngày 02 tháng 3 năm 2018."
    told = relations(STATE.format(text=text, **parts), "ISSUED")
    assert "ISSUED: Giám đốc Sở Y tế tỉnh Yên Bái → Kế hoạch số 9/KH-SYT (2018-03-02)" in told
    ward = STATE.format(text="Lịch như sau.", **WARD).replace("- Như trên;", "- Đảng ủy, HĐND phường;")
    assert "Đảng ủy phường Bến Trắng" in names(ward, "Organisation")


def test_a_committee_over_two_lines() -> None:
    """ "BAN CHẤP HÀNH ĐẢNG BỘ" / "HUYỆN …": its organs issue, and "Lưu Văn phòng" names its office and nobody."""
    party = (
        "BAN CHẤP HÀNH ĐẢNG BỘ\nHUYỆN TRẠM TẤU\n*\nSố 45-TB/HU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
        "Trạm Tấu, ngày 09 tháng 10 năm 2012\n\nTHÔNG BÁO\nphân công nhiệm vụ\n-----\n\nHuyện ủy họp.\n\n"
        "Nơi nhận:\n- Thường trực Tỉnh ủy Yên Bái (để báo cáo),\n- Lưu Văn phòng Huyện ủy.\n"
        "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Minh Tâm\n"
    )
    assert relations(party, "ISSUED", "HOLDS") == {
        "ISSUED: Ban Thường vụ Huyện ủy Trạm Tấu → Thông báo số 45-TB/HU (2012-10-09)",
        "HOLDS: Lê Minh Tâm → Phó Bí thư Huyện ủy Trạm Tấu",
    }
    assert "Văn phòng Huyện ủy Trạm Tấu" in names(party, "Organisation")
    assert names(party, "Person") == {"Lê Minh Tâm"}


def test_who_signs_for_himself_is_who_issues() -> None:
    """ "CHỦ TỊCH NƯỚC" above and "CHỦ TỊCH" below."""
    parts = {
        "above": "CHỦ TỊCH NƯỚC",
        "symbol": "QĐ-CTN",
        "place": "Hà Nội",
        "heading": "QUYẾT ĐỊNH\nVề việc đặc xá\n\nCHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n"
        "Căn cứ Luật Đặc xá năm 2007;\n\nQUYẾT ĐỊNH:\n",
        "signature": "CHỦ TỊCH\n\nLê Minh Tâm",
    }
    found = relations(STATE.format(text="Điều 1. Quyết định này có hiệu lực từ ngày ký.", **parts), "ISSUED", "HOLDS")
    assert found == {
        "ISSUED: Chủ tịch nước → Quyết định số 41/QĐ-CTN (2018-03-05)",
        "HOLDS: Lê Minh Tâm → Chủ tịch nước",
    }


def test_a_branch_is_no_part_of_the_room_named_next() -> None:
    """ "Chi cục trưởng Chi cục X, Trưởng phòng Y"; "Chánh Văn phòng Sở" is the issuer's."""
    parts = {
        "above": "UBND TỈNH YÊN BÁI\nSỞ NỘI VỤ",
        "symbol": "TB-SNV",
        "place": "Yên Bái",
        "heading": "THÔNG BÁO\nlịch họp\n",
        "signature": "GIÁM ĐỐC\n\nLê Minh Tâm",
    }
    text = "Chánh Văn phòng Sở, Chi cục trưởng Chi cục Văn thư - Lưu trữ, Trưởng phòng Cải cách hành chính dự họp."
    told = relations(STATE.format(text=text, **parts), "POST_AT")
    assert {line.partition(" → ")[2] for line in told} >= {
        "Văn phòng Sở Nội vụ tỉnh Yên Bái",
        "Chi cục Văn thư - Lưu trữ tỉnh Yên Bái",
        "Phòng Cải cách hành chính Sở Nội vụ tỉnh Yên Bái",
    }
