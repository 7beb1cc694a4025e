"""Who issued and signed formal documents, and what they do to each other."""

from __future__ import annotations

import pytest

from tests.ingest.told import relations, values

TAM = "Lê Minh Tâm"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Tỉnh ủy Lào Cai ban hành Chỉ thị số 12-CT/TU ngày 7-8-2023.",
            {"ISSUED: Tỉnh ủy Lào Cai → Chỉ thị số 12-CT/TU (2023-08-07)"},
        ),
        (
            "Dân đã đọc Quy chế hoạt động của Khu kinh tế Bờ Xa ban hành kèm theo Quyết định số 62/2007/QĐ-TTg.",
            {"ACCOMPANIES: Quy chế hoạt động của Khu kinh tế Bờ Xa → Quyết định số 62/2007/QĐ-TTg"},
        ),
        ("Quy chế được ban hành kèm theo Quyết định số 62/2007/QĐ-TTg.", set()),
        ("Chỉ thị số 12-CT/TU do Tỉnh ủy Lào Cai ban hành.", {"ISSUED: Tỉnh ủy Lào Cai → Chỉ thị số 12-CT/TU"}),
        (
            "UBND tỉnh Lào Cai ra Kế hoạch số 171 ngày 14-8-2023 thực hiện Chỉ thị số 12-CT/TU của Tỉnh ủy Lào Cai.",
            {
                "ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Kế hoạch số 171 (2023-08-14)",
                "ISSUED: Tỉnh ủy Lào Cai → Chỉ thị số 12-CT/TU",
                "IMPLEMENTS: Kế hoạch số 171 → Chỉ thị số 12-CT/TU",
            },
        ),
        (
            "Chủ tịch UBND tỉnh Lào Cai Lê Minh Tâm ký Quyết định số 45/QĐ-UBND.",
            {
                "ISSUED: Chủ tịch Ủy ban nhân dân tỉnh Lào Cai → Quyết định số 45/QĐ-UBND",
                f"SIGNED: {TAM} → Quyết định số 45/QĐ-UBND",
            },
        ),
        (
            "Quyết định 205 ngày 20/5/1985 của Chủ tịch Hội đồng Bộ trưởng; Chương trình 30 ngày của Chính phủ.",
            {"ISSUED: Chủ tịch Hội đồng Bộ trưởng → Quyết định 205 của Chủ tịch Hội đồng Bộ trưởng (1985-05-20)"},
        ),
        (
            "Thông tư liên tịch số 03/2001/TTLT-BTP-BTC của Bộ Tư pháp - Bộ Tài chính có hiệu lực.",
            {
                "ISSUED: Bộ Tư pháp → Thông tư liên tịch số 03/2001/TTLT-BTP-BTC (2001)",
                "ISSUED: Bộ Tài chính → Thông tư liên tịch số 03/2001/TTLT-BTP-BTC (2001)",
            },
        ),
        ("Quốc hội thông qua Luật Đất đai.", {"ISSUED: Quốc hội → Luật Đất đai"}),
        ("Quy định 55 của Bộ Chính trị được quán triệt.", {"ISSUED: Bộ Chính trị → Quy định 55 của Bộ Chính trị"}),
        (
            "Nghị định số 31/2020/NĐ-CP của Chính phủ quy định chi tiết Luật Đất đai.",
            {
                "ISSUED: Chính phủ → Nghị định số 31/2020/NĐ-CP (2020)",
                "IMPLEMENTS: Nghị định số 31/2020/NĐ-CP → Luật Đất đai",
            },
        ),
        (
            "Quyết định số 9/QĐ-UBND thay thế Quyết định số 3/QĐ-UBND.",
            {"REPLACES: Quyết định số 9/QĐ-UBND → Quyết định số 3/QĐ-UBND"},
        ),
        (
            "Quyết định số 9/QĐ-UBND sửa đổi, bổ sung Quyết định số 3/QĐ-UBND.",
            {"AMENDS: Quyết định số 9/QĐ-UBND → Quyết định số 3/QĐ-UBND"},
        ),
        (
            "Quy chế số 5-QC/TU ban hành kèm theo Quyết định số 9-QĐ/TU.",
            {"ACCOMPANIES: Quy chế số 5-QC/TU → Quyết định số 9-QĐ/TU"},
        ),
        (
            "Nghị định số 1/2018/NĐ-CP ngày 5/3/2018, Nghị định 2/2019/NĐ-CP và Nghị định 3/2020/NĐ-CP của Chính phủ",
            {
                "ISSUED: Chính phủ → Nghị định số 1/2018/NĐ-CP (2018-03-05)",
                "ISSUED: Chính phủ → Nghị định số 2/2019/NĐ-CP (2019)",
                "ISSUED: Chính phủ → Nghị định số 3/2020/NĐ-CP (2020)",
            },
        ),
        (
            "Luật Thú y năm 2003 đã được sửa đổi, bổ sung theo Luật số 25/2009/QH12.",
            {"AMENDS: Luật số 25/2009/QH12 → Luật Thú y"},
        ),
        (
            "Nghị định số 5/2019/NĐ-CP bãi bỏ khoản 2 Nghị định số 4/2018/NĐ-CP; thay thế Nghị định 1/2010/NĐ-CP, 2/CP",
            {
                "AMENDS: Nghị định số 5/2019/NĐ-CP → Nghị định số 4/2018/NĐ-CP",
                "REPLACES: Nghị định số 5/2019/NĐ-CP → Nghị định số 1/2010/NĐ-CP",
                "REPLACES: Nghị định số 5/2019/NĐ-CP → Nghị định số 2/CP",
            },
        ),
        (
            "Căn cứ Luật Thú y, UBND tỉnh Lào Cai ban hành Quyết định số 9/QĐ-UBND.",
            {
                "ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Quyết định số 9/QĐ-UBND",
                "BASED_ON: Quyết định số 9/QĐ-UBND → Luật Thú y",
            },
        ),
        (
            "Thực hiện Chỉ thị số 5-CT/TW, Tỉnh ủy Lào Cai đã ban hành Kế hoạch số 12-KH/TU.",
            {
                "ISSUED: Tỉnh ủy Lào Cai → Kế hoạch số 12-KH/TU",
                "IMPLEMENTS: Kế hoạch số 12-KH/TU → Chỉ thị số 5-CT/TW",
            },
        ),
        (
            "Chủ tịch UBND tỉnh Lào Cai Lê Minh Tâm vừa ký ban hành Kế hoạch số 7/KH-UBND.",
            {
                "ISSUED: Chủ tịch Ủy ban nhân dân tỉnh Lào Cai → Kế hoạch số 7/KH-UBND",
                f"SIGNED: {TAM} → Kế hoạch số 7/KH-UBND",
            },
        ),
        (
            "Chỉ thị 20 về chống rét vừa được Chủ tịch UBND tỉnh Lào Cai Lê Minh Tâm ký.",
            {
                "ISSUED: Chủ tịch Ủy ban nhân dân tỉnh Lào Cai → Chỉ thị 20",
                f"SIGNED: {TAM} → Chỉ thị 20",
            },
        ),
        (
            "Ông Lê Minh Tâm, Tỉnh ủy viên, Chủ tịch UBND tỉnh Lào Cai ký Quyết định số 5/QĐ-UBND.",
            {
                "ISSUED: Chủ tịch Ủy ban nhân dân tỉnh Lào Cai → Quyết định số 5/QĐ-UBND",
                f"SIGNED: {TAM} → Quyết định số 5/QĐ-UBND",
            },
        ),
        (
            "HĐND tỉnh Lào Cai thông qua nghị quyết, trong đó có Nghị quyết về biên chế, Nghị quyết quy định học phí.",
            {
                "ISSUED: Hội đồng nhân dân tỉnh Lào Cai → Nghị quyết về biên chế",
                "ISSUED: Hội đồng nhân dân tỉnh Lào Cai → Nghị quyết quy định học phí",
            },
        ),
        (
            "Luật Thú y 2024 được Quốc hội thông qua ngày 18/1/2024.",
            {"ISSUED: Quốc hội → Luật Thú y (2024-01-18)"},
        ),
        (
            "Kèm theo Chỉ thị số 5-CT/TU, Tỉnh ủy Lào Cai ban hành Hướng dẫn liên ngành số 6-HD/TU.",
            {
                "ISSUED: Tỉnh ủy Lào Cai → Hướng dẫn số 6-HD/TU",
                "ACCOMPANIES: Hướng dẫn số 6-HD/TU → Chỉ thị số 5-CT/TU",
            },
        ),
        (
            "Nghị quyết Hội nghị Trung ương 8 khóa XI về đổi mới giáo dục",
            {"ISSUED: Ban Chấp hành Trung ương Đảng → Nghị quyết Hội nghị Trung ương 8 khóa XI"},
        ),
        (
            "Quyết định số 9/QĐ-TTg của Thủ tướng phê duyệt Đề án Làng nghề; Công điện 7/CĐ-TTg; Nghị quyết 4/NQ-CP.",
            {
                "ISSUED: Thủ tướng Chính phủ → Quyết định số 9/QĐ-TTg",
                "ISSUED: Thủ tướng Chính phủ → Đề án Làng nghề",
            },
        ),
        (
            "Theo Quyết định số 5/QĐ-TTg của Thủ tướng, Bộ Y tế sẽ mua vải; Nghị quyết số 7 của Chính phủ và Quốc hội",
            {
                "ISSUED: Thủ tướng Chính phủ → Quyết định số 5/QĐ-TTg",
                "ISSUED: Chính phủ → Nghị quyết số 7 của Chính phủ và Quốc hội",
                "ISSUED: Quốc hội → Nghị quyết số 7 của Chính phủ và Quốc hội",
            },
        ),
        (
            (
                "Chính phủ ban hành Nghị định số 5/2020/NĐ-CP xử phạt vi phạm hành chính trong lĩnh vực bưu chính "
                "và viễn thông, thay thế Nghị định số 4/2013/NĐ-CP và sửa đổi Nghị định số 3/2012/NĐ-CP."
            ),
            {
                "ISSUED: Chính phủ → Nghị định số 5/2020/NĐ-CP (2020)",
                "REPLACES: Nghị định số 5/2020/NĐ-CP → Nghị định số 4/2013/NĐ-CP",
                "AMENDS: Nghị định số 5/2020/NĐ-CP → Nghị định số 3/2012/NĐ-CP",
            },
        ),
        (
            "Ông Lê Minh Tâm đã ký ban hành Nghị quyết số 27-NQ/TW của Bộ Chính trị.",
            {
                "ISSUED: Bộ Chính trị → Nghị quyết số 27-NQ/TW",
                f"SIGNED: {TAM} → Nghị quyết số 27-NQ/TW",
            },
        ),
        (
            "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Lào Cai lần thứ XVI, Huyện ủy Bát Xát ra Kế hoạch số 5-KH/HU.",
            {
                "ISSUED: Huyện ủy Bát Xát → Kế hoạch số 5-KH/HU",
                "IMPLEMENTS: Kế hoạch số 5-KH/HU → Nghị quyết Đại hội Đảng bộ tỉnh Lào Cai lần thứ XVI",
            },
        ),
        (
            "Bộ Chính trị ra Chỉ thị số 5-CT/TW. Văn bản này thay thế Chỉ thị số 3-CT/TW.",
            {
                "ISSUED: Bộ Chính trị → Chỉ thị số 5-CT/TW",
                "REPLACES: Chỉ thị số 5-CT/TW → Chỉ thị số 3-CT/TW",
            },
        ),
        (
            "Tại Kỳ họp thứ 4, Quốc hội khóa XV thông qua Nghị quyết số 72/2022/QH15.",
            {"ISSUED: Quốc hội → Nghị quyết số 72/2022/QH15 (2022)"},
        ),
        (
            "Luật số 5/2020/QH14 sửa đổi Quy chế số 5-QC/TU ban hành kèm theo Quyết định số 9-QĐ/TU.",
            {
                "AMENDS: Luật số 5/2020/QH14 → Quy chế số 5-QC/TU",
                "ACCOMPANIES: Quy chế số 5-QC/TU → Quyết định số 9-QĐ/TU",
            },
        ),
        (
            "Theo đề nghị của Bộ Tài chính (Công văn số 2000), các tỉnh rà soát đất đai.",
            {"ISSUED: Bộ Tài chính → Công văn số 2000"},
        ),
        (
            "Hội nghị Trung ương 7, khóa XI đã ra các Nghị quyết về biến đổi khí hậu; công tác dân vận.",
            {
                "ISSUED: Ban Chấp hành Trung ương Đảng → Nghị quyết về biến đổi khí hậu",
                "ISSUED: Ban Chấp hành Trung ương Đảng → Nghị quyết về công tác dân vận",
            },
        ),
        (
            "UBND tỉnh Lào Cai ban hành Kế hoạch thực hiện Đề án Làng nghề; Quyết định thành lập tổ công tác.",
            {
                "ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Kế hoạch thực hiện Đề án Làng nghề",
                "ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Quyết định thành lập tổ công tác",
                "IMPLEMENTS: Kế hoạch thực hiện Đề án Làng nghề → Đề án Làng nghề",
            },
        ),
        (
            "Nghị định số 17/2006/NĐ-CP sửa đổi các Nghị định hướng dẫn thi hành Luật Thú y.",
            set(),
        ),
        ("Ban Thường vụ Tỉnh ủy Lào Cai ban hành kế hoạch thực hiện như sau:", set()),
        ("UBND tỉnh Lào Cai sẽ ban hành Quyết định số 9/QĐ-UBND.", set()),
        ("UBND tỉnh Lào Cai chưa ban hành Quyết định số 9/QĐ-UBND.", set()),
    ],
)
def test_directives(text: str, told: set[str]) -> None:
    """Who issued and signed what, what it does to another; a plan is not yet a fact."""
    types = ("ISSUED", "SIGNED", "IMPLEMENTS", "REPLACES", "AMENDS", "ACCOMPANIES", "BASED_ON")
    assert relations(text, *types) == told


DECISION = """ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 45/QĐ-UBND
Lào Cai, ngày 5 tháng 3 năm 2019

QUYẾT ĐỊNH
Về việc ban hành Quy chế làm việc

ỦY BAN NHÂN DÂN TỈNH LÀO CAI

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Nghị định số 31/2017/NĐ-CP ngày 1 tháng 2 năm 2017 của Chính phủ;

QUYẾT ĐỊNH:

Điều 1. Ban hành Quy chế làm việc.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Minh Tâm
"""


def test_a_document_is_a_directive_itself() -> None:
    """Letterhead, number, bases: the decision that the text is."""
    assert relations(DECISION) >= {
        "ISSUED: Ủy ban nhân dân tỉnh Lào Cai → Quyết định số 45/QĐ-UBND (2019-03-05)",
        "BASED_ON: Quyết định số 45/QĐ-UBND → Luật Tổ chức chính quyền địa phương",
        "BASED_ON: Quyết định số 45/QĐ-UBND → Nghị định số 31/2017/NĐ-CP",
    }


def test_dates_of_directives() -> None:
    """A date in any of its forms."""
    text = "Chỉ thị số 24-CT/TU ngày 7.8.2023; Quyết định số 9-QĐ/TU, ngày 05/3/2018."
    assert values(text, "date") == {("Chỉ thị số 24-CT/TU", "2023-08-07"), ("Quyết định số 9-QĐ/TU", "2018-03-05")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Tại Nghị quyết số 21/NQ-HĐND ngày 5/7/2019, HĐND tỉnh Lào Cai yêu cầu các ngành tiết kiệm.",
            {"ISSUED: Hội đồng nhân dân tỉnh Lào Cai → Nghị quyết số 21/NQ-HĐND (2019-07-05)"},
        ),
        ("Tại Quyết định số 5/QĐ-UBND, các sở và UBND tỉnh Lào Cai được giao việc.", set()),
    ],
)
def test_what_somebody_says_in_a_document_is_theirs(text: str, told: set[str]) -> None:
    """ "Tại Nghị quyết số …, HĐND tỉnh yêu cầu …": its issuer is the one that speaks in it."""
    assert relations(text, "ISSUED") == told
