"""What is missing is listed, what contradicts the rules is said, and nothing that the rules leave open is claimed."""

from __future__ import annotations

import pytest

from tests.ingest.form.written import DECISION, DIRECTIVE, codes, form, headed, signed

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
UNBASED = "\n".join(line for line in DECISION.splitlines() if not line.startswith(("Căn cứ", "Theo đề nghị")))
DECREE = f"""CHÍNH PHỦ\t{MOTTO[0]}
Số: 06/2019/NĐ-CP\t{MOTTO[1]}
\tHà Nội, ngày 22 tháng 5 năm 2019

NGHỊ ĐỊNH
Quy định về kho lưu trữ lưu động

Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;
Chính phủ ban hành Nghị định quy định về kho lưu trữ lưu động.

Điều 1. Nghị định này quy định về kho lưu trữ lưu động.

Nơi nhận:\tTM. CHÍNH PHỦ
- Lưu: VT.\tTHỦ TƯỚNG
\t(Đã ký)
\tTạ Hữu Lân
"""
LETTER = f"""ỦY BAN NHÂN DÂN\t{MOTTO[0]}
XÃ NẬM CHÀY\t{MOTTO[1]}
Số: 12/UBND-NV\tNậm Chày, ngày 15 tháng 3 năm 2022
V/v cử người dự tập huấn

Kính gửi: Phòng Nội vụ huyện

Ủy ban nhân dân xã cử hai người dự lớp tập huấn.

Nơi nhận:\tCHỦ TỊCH
- Như trên;\t(Đã ký)
- Lưu: VT.\tChảo Láo Sử
"""
PROVINCE = (
    DIRECTIVE.replace("ĐẢNG BỘ TỈNH SƠN LA", "").replace("HUYỆN ỦY MAI SƠN", "TỈNH ỦY SƠN LA").replace("/HU", "/TU")
)
PARTY_COUNCIL = DECISION.replace(MOTTO[0], PARTY).replace(MOTTO[1], "")
CELL = DIRECTIVE.replace("HUYỆN ỦY MAI SƠN", "CHI BỘ BẢN NÀ SẢN").replace("24-CT/HU", "24-CT/CB")


@pytest.mark.parametrize(
    ("day", "regime"),
    [
        ("28 tháng 5 năm 2004", "party-2004"),
        ("02 tháng 4 năm 2018", "party-2004"),
        ("03 tháng 4 năm 2018", "party-2018"),
        ("26 tháng 5 năm 2026", "party-2018"),
        ("27 tháng 5 năm 2026", "party-2026"),
    ],
)
def test_regimes_follow_each_other(day: str, regime: str) -> None:
    """The guideline that held on the day of the document."""
    assert form(DIRECTIVE.replace("05 tháng 3 năm 2019", day)).regime == regime


def test_the_regime_of_a_document_without_heading_or_day() -> None:
    """How its number is written tells the side, the years that it names tell the time."""
    text = DIRECTIVE.replace(f"\t{PARTY}", "").replace("Mai Sơn, ngày 05 tháng 3 năm 2019", "")
    found = form(text.replace("đạt kết quả", "đạt kết quả theo Kế hoạch số 9-KH/HU, ngày 03-02-2011"))
    assert found.regime == "party-2004"
    assert {"heading", "place", "date"} <= set(found.missing)


@pytest.mark.parametrize(
    ("lines", "symbol", "level"),
    [
        (["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "TỈNH LÀO CAI"], "BC/SLĐ", "province"),
        (["BẢO HIỂM XÃ HỘI VIỆT NAM"], "BC/BHXH", "central"),
        (["LIÊN MINH HỢP TÁC XÃ TỈNH LÀO CAI"], "BC/LM", "province"),
        (["BẢO HIỂM XÃ HỘI TP.HỒ CHÍ MINH"], "BC/BHXH", "province"),
        (["BAN CHẤP HÀNH TRUNG ƯƠNG", "VĂN PHÒNG"], "TB/VPTW", "central"),
        (["TỈNH ỦY LÀO CAI", "BAN TỔ CHỨC"], "TB/BTCTU", "province"),
        (["THÀNH ỦY VĨNH AN"], "TB/TU", "province"),
        (["THÀNH ỦY BUÔN MA THUỘT"], "TB/ThU", "district"),
        (["ĐẢNG BỘ TỈNH LÀO CAI", "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH"], "TB/ĐU", "district"),
        (["ĐẢNG BỘ TỈNH LÀO CAI", "ĐẢNG ỦY XÃ MƯỜNG HUM"], "TB/ĐU", "base"),
        (["ĐẢNG BỘ XÃ MƯỜNG HUM", "CHI BỘ TRƯỜNG TIỂU HỌC"], "TB/CB", "base"),
    ],
)
def test_levels(lines: list[str], symbol: str, level: str) -> None:
    """By the name of the body, by that of the body above it, by the symbol of a city's committee."""
    assert form(headed(*lines, "*", PARTY, f"Số 12-{symbol}", "Lào Cai, ngày 12 tháng 8 năm 2025")).level == level


def test_what_is_missing() -> None:
    """Each component that is taken out is listed, and only those."""
    for name, words in (
        ("number", "45/2021"),
        ("place", "Yên Bái, ngày 03"),
        ("abstract", "Ban hành Quy định về quản lý chợ\ntrên địa bàn tỉnh Yên Bái\n"),
    ):
        replaced = {"number": "/2021", "place": "ngày 03", "abstract": ""}[name]
        assert form(DECISION.replace(words, replaced, 1)).missing == (name,)
    assert form(DECISION.partition("Nơi nhận")[0]).missing == ("signatures", "recipients")
    assert form(signed("CHỦ TỊCH", "Hoàng Đức Lãm")).missing == ("recipients",)
    assert form(signed("CHỦ TỊCH")).missing == ("recipients", "name")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (DECISION.replace("ngày 03 tháng 8", "ngày     tháng 8"), ["day"]),
        (DECISION.replace("ngày 03 tháng 8", "ngày ... tháng ..."), ["month", "day"]),
        (DECISION.replace(MOTTO[0], ""), ["nation"]),
        (DECISION.replace(MOTTO[1], ""), ["motto"]),
        (DECISION.replace("CỘNG HÒA", "CỘNG HOÀ"), []),
        (DECISION.replace("- Lưu: VT, KT.", ""), ["filing"]),
        (DECISION.replace("PHÓ CHỦ TỊCH", "").replace("KT. CHỦ TỊCH", ""), ["post"]),
        (DECISION.replace("Hoàng Đức Lãm", ""), ["name"]),
        (UNBASED, ["bases"]),
        (UNBASED.replace("QUYẾT ĐỊNH\nBan", "KẾ HOẠCH\nBan").replace("/QĐ-UBND", "/KH-UBND"), []),
        (DECREE, []),
        (DECREE.replace("06/2019/NĐ", "06/NĐ"), ["year"]),
        (DECREE.replace("06/2019/NĐ", "06/NĐ").replace("năm 2019", "năm 1996"), []),
        (DIRECTIVE.replace("ĐẢNG BỘ TỈNH SƠN LA", ""), ["superior"]),
        (PROVINCE, []),
        (DIRECTIVE.replace("- Lưu Văn phòng Huyện ủy.", ""), ["filing"]),
        (DIRECTIVE.replace("BAN THƯỜNG VỤ\n-", "ĐOÀN CHỦ TỊCH\n-").replace("PHÓ BÍ THƯ\n", "\n"), []),
        (DIRECTIVE.replace("PHÓ BÍ THƯ\n", "\n"), ["post"]),
    ],
)  # fmt: skip
def test_what_is_missing_of_what_is_there(text: str, found: list[str]) -> None:
    """Parts of components, and what only some types and bodies must have."""
    assert list(form(text).missing) == found


def test_what_is_attached_has_its_number_elsewhere() -> None:
    """Number and day of the decision are no components of the regulation that it issues."""
    enclosed = "(Ban hành kèm theo Quyết định số 45/2021/QĐ-UBND ngày 03 tháng 8 năm 2021)"
    alone = "QUY CHẾ\nQuản lý chợ trên địa bàn tỉnh\n{}\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\n"
    head = ("ỦY BAN NHÂN DÂN\t" + MOTTO[0], "TỈNH YÊN BÁI\t" + MOTTO[1])
    assert form(headed(*head, rest=alone.format(enclosed))).missing == ("signatures",)
    assert {"number", "symbol", "date"} <= set(form(headed(*head, rest=alone.format(""))).missing)
    assert form(alone.format(enclosed)).missing == ()


def test_laws_go_to_nobody_by_name() -> None:
    """A law needs no recipients."""
    law = (
        "QUỐC HỘI\n\n" + "\n".join(MOTTO) + "\n\nLuật số: 12/2019/QH14\n\n"
        "Hà Nội, ngày 20 tháng 11 năm 2019\n\nLUẬT\n\nTHƯ VIỆN\n\n"
        "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n\nĐiều 1. Luật này quy định về thư viện.\n\n"
        "CHỦ TỊCH QUỐC HỘI\n(Đã ký)\nNguyễn Văn Bình\n"
    )
    found = form(law)
    assert (found.level, found.missing, found.breaches) == ("central", (), ())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (CELL, ["type-not-of-level"]),
        (CELL.replace("CHỈ THỊ", "NGHỊ QUYẾT").replace("24-CT", "24-NQ"), []),
        (DIRECTIVE.replace("24-CT", "24-NQ"), ["symbol-not-of-type"]),
        (DIRECTIVE.replace("CT/HU", "CT/TU"), ["symbol-not-of-body"]),
        (DIRECTIVE.replace("Số 24-CT/HU", "Số: 24/CT-HU"), ["separator-of-other-regime"]),
        (DIRECTIVE.replace("Số 24", "Số: 24"), []),
        (DIRECTIVE.replace("Số 24", "Số 4"), ["number-zero"]),
        (DIRECTIVE.replace("T/M BAN THƯỜNG VỤ", "K/T BÍ THƯ"), ["capacity-not-of-body"]),
        (DIRECTIVE.replace("T/M BAN THƯỜNG VỤ", "T/M BÍ THƯ"), ["capacity-not-of-body"]),
        (DIRECTIVE.replace("CHỈ THỊ", "THÔNG TƯ").replace("24-CT", "24-TT"), ["type-not-listed"]),
        (DECISION.replace("QUYẾT ĐỊNH\nBan", "NGHỊ ĐỊNH\nBan").replace("QĐ-", "NĐ-", 1), ["type-not-of-level"]),
        (DECISION.replace("QĐ-UBND", "QĐ-HĐND", 1), ["symbol-not-of-body"]),
        (DECISION.replace("45/2021/QĐ-UBND", "45-QĐ/UBND", 1), ["separator-of-other-regime"]),
        (signed("TM. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Hoàng Đức Lãm"), ["capacity-not-of-body"]),
        (signed("TM. SỞ Y TẾ", "GIÁM ĐỐC", "Hoàng Đức Lãm"), ["capacity-not-of-body"]),
        (signed("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hoàng Đức Lãm"), []),
        (signed("T/M BỘ CHÍNH TRỊ", "THƯỜNG TRỰC BAN BÍ THƯ", "Hoàng Đức Lãm"), []),
        (signed("TM. BAN GIÁM ĐỐC", "GIÁM ĐỐC", "Hoàng Đức Lãm"), []),
        (signed("PHÓ CHỦ TỊCH", "Hoàng Đức Lãm"), ["capacity-missing"]),
        (signed("PHÓ CHỦ TỊCH PHỤ TRÁCH", "Hoàng Đức Lãm"), []),
        (signed("KT. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Hoàng Đức Lãm"), ["capacity-not-of-post"]),
        (signed("TL. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hoàng Đức Lãm"), ["capacity-not-of-post"]),
        (signed("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Hoàng Đức Lãm"), []),
        (signed("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Hoàng Đức Lãm"), []),
        (signed("CHỦ TỊCH", "ThS. Hoàng Đức Lãm"), ["degree-before-name"]),
        (DIRECTIVE.replace("T/M BAN THƯỜNG VỤ", ""), ["capacity-missing"]),
        (DIRECTIVE.replace("T/M BAN", "TM. BAN"), ["capacity-of-other-regime"]),
        (DIRECTIVE.replace("T/M BAN", "T.M. BAN"), ["capacity-of-other-regime"]),
        (DIRECTIVE.replace("T/M BAN", "T/M. BAN"), []),
        (DIRECTIVE.replace("T/M BAN", "TUQ BAN").replace("PHÓ BÍ THƯ", "CHÁNH VĂN PHÒNG"), []),
        (DIRECTIVE.replace("T/M BAN", "TL. BAN"), ["capacity-of-other-regime"]),
        (signed("T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hoàng Đức Lãm"), ["capacity-of-other-regime"]),
        (signed("TM. ỦY BAN NHÂN DÂN", "K/T CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hoàng Đức Lãm"), ["capacity-of-other-regime"]),
        (signed("T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hoàng Đức Lãm").replace("8 năm 2021", "8 năm 2001"), []),
        (signed("T/M BAN THƯỜNG VỤ", "CHỦ TỊCH", "Hoàng Đức Lãm").replace("ỦY BAN NHÂN DÂN\t", "HỘI NÔNG DÂN\t"), []),
        (DIRECTIVE.replace("ĐẢNG CỘNG SẢN VIỆT NAM", f"{MOTTO[0]} {MOTTO[1]}"), ["heading-not-of-body"]),
        (PARTY_COUNCIL, ["heading-not-of-body"]),
        (DIRECTIVE.replace("24-CT/HU", "24/2019-CT/HU"), ["year-not-of-regime"]),
        (DIRECTIVE.replace("ngày 05", "ngày 5"), ["date-zero"]),
        (DECISION.replace("ngày 03 tháng 8", "ngày 13 tháng 2"), ["date-zero"]),
        (DECISION.replace("ngày 03 tháng 8 năm 2021", "ngày 3 tháng 8 năm 2001"), []),
        (DECISION.replace("45/2021/QĐ-UBND", "45/UBND", 1), ["symbol-without-type"]),
        (DIRECTIVE.replace("24-CT/HU", "24-BCĐ/HU"), ["symbol-without-type"]),
        (DECISION.replace("45/2021/QĐ-UBND", "45/2001/UB", 1).replace("8 năm 2021", "8 năm 2001"), []),
        (LETTER, []),
        (LETTER.replace("12/UBND-NV", "12/CV-UBND"), ["symbol-not-of-type"]),
        (DECREE.replace("CHÍNH PHỦ\t", "QUỐC HỘI\t").replace("/NĐ-CP", "/NĐ-QH", 1), ["type-not-of-level"]),
        (DECISION.replace("ỦY BAN", "UỶ BAN").replace("QĐ-UBND", "QĐ-HĐND", 1), ["symbol-not-of-body"]),
    ],
)  # fmt: skip
def test_breaches(text: str, found: list[str]) -> None:
    """One rule is broken, or none."""
    assert codes(form(text)) == found


def test_communes_that_stand_above_the_base() -> None:
    """From July 2025 the committee of a commune may issue directives; before it was a base organisation."""
    commune = DIRECTIVE.replace("HUYỆN ỦY MAI SƠN", "ĐẢNG ỦY XÃ MAI SƠN").replace("CT/HU", "CT/ĐU")
    assert codes(form(commune)) == ["type-not-of-level"]
    assert codes(form(commune.replace("05 tháng 3 năm 2019", "05 tháng 8 năm 2025"))) == []


def test_unions_write_as_their_statutes_say() -> None:
    """An association with the heading of the State keeps the Party's marks."""
    text = DECISION.replace("ỦY BAN NHÂN DÂN\t", "HỘI NÔNG DÂN\t").replace("45/2021/QĐ-UBND", "45-QĐ/HNDT", 1)
    assert codes(form(text)) == []


def test_reasons_name_their_source() -> None:
    """In both languages, with the words that show it."""
    (breach,) = form(CELL).breaches
    assert "Quy định 66-QĐ/TW" in breach.vi
    assert "may not issue" in breach.en
    assert [span.quote for span in breach.spans] == ["CHỈ THỊ", "CHI BỘ BẢN NÀ SẢN"]


def test_a_wrong_heading_does_not_change_the_rules() -> None:
    """A committee of the Party below the heading of the State is judged by the rules of the Party."""
    stateless = DIRECTIVE.replace("ĐẢNG CỘNG SẢN VIỆT NAM", f"{MOTTO[0]} {MOTTO[1]}")
    assert (form(stateless).regime, form(PARTY_COUNCIL).regime) == ("party-2018", "state")
