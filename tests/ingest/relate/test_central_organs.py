"""Bodies and documents that only the layout of a document tells: central commissions, annexes, the text itself."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations

PARTY = """BAN CHẤP HÀNH TRUNG ƯƠNG
{organ}
*
Số 17-HD/{symbol}

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Nội, ngày 05 tháng 02 năm 2019

HƯỚNG DẪN
về sinh hoạt chi bộ

Các chi bộ họp mỗi tháng một lần.

K/T {head}
PHÓ {head}
Lương Thế Hạnh
"""


@pytest.mark.parametrize(
    ("organ", "symbol", "head", "name", "post"),
    [
        ("BAN TỔ CHỨC", "BTCTW", "TRƯỞNG BAN", "Ban Tổ chức Trung ương", "Phó Trưởng Ban Tổ chức Trung ương"),
        ("BAN NỘI CHÍNH", "BNCTW", "TRƯỞNG BAN", "Ban Nội chính Trung ương", "Phó Trưởng Ban Nội chính Trung ương"),
        (
            "ỦY BAN KIỂM TRA",
            "UBKTTW",
            "CHỦ NHIỆM",
            "Ủy ban Kiểm tra Trung ương",
            "Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương",
        ),
    ],
)
def test_a_commission_below_the_central_committee(organ: str, symbol: str, head: str, name: str, post: str) -> None:
    """It has the name by which every other text knows it."""
    told = relations(PARTY.format(organ=organ, symbol=symbol, head=head))
    assert f"ISSUED: {name} → Hướng dẫn số 17-HD/{symbol} (2019-02-05)" in told
    assert f"HOLDS: Lương Thế Hạnh → {post}" in told


DECISION = """ỦY BAN NHÂN DÂN
TỈNH YÊN BÁI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 45/QĐ-UBND
Yên Bái, ngày 03 tháng 8 năm 2021

{heading}
{text}

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Hoàng Đức Lãm
"""


def test_who_issues_a_decision_issues_what_comes_with_it() -> None:
    """On the day of the decision."""
    text = DECISION.format(
        heading="QUYẾT ĐỊNH\nBan hành Quy chế quản lý chợ đêm\n\nỦY BAN NHÂN DÂN TỈNH YÊN BÁI\n",
        text="Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý chợ đêm.\nĐiều 2. Các sở thi hành./.",
    )
    assert "ISSUED: Ủy ban nhân dân tỉnh Yên Bái → Quy chế quản lý chợ đêm (2021-08-03)" in relations(text)


def test_a_document_that_says_how_it_goes_on_is_no_other_one() -> None:
    """ "… ban hành Kế hoạch về … như sau:" is the plan itself."""
    text = DECISION.format(
        heading="KẾ HOẠCH\nTrồng rừng năm 2021\n",
        text="Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng và chăm sóc rừng như sau:\n1. Trồng 500 ha rừng.",
    )
    assert names(text, "Directive") == {"Kế hoạch số 45/QĐ-UBND"}


MINUTES = """ỦY BAN NHÂN DÂN
XÃ PHÚ LƯƠNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN
Họp xét hộ nghèo

Ngày 18 tháng 11 năm 2022, Ủy ban nhân dân xã Phú Lương tổ chức cuộc họp xét hộ nghèo.
{heading}
1. Ông Lâm Văn Đệ, Phó Chủ tịch Ủy ban nhân dân xã - Chủ trì;
2. Ông Danh Sol, Chủ tịch Hội Nông dân xã;
3. Bà Thạch Thị Ngà, Trưởng Trạm Y tế xã.
{absent}
II. NỘI DUNG
Cuộc họp xét 14 hộ.
"""


@pytest.mark.parametrize("heading", ["I. THÀNH PHẦN", "Thành phần tham dự:", "Có mặt:", "Chúng tôi gồm có:"])
def test_those_whom_minutes_list_were_there(heading: str) -> None:
    """Who presided did that; who was absent was not there."""
    told = relations(MINUTES.format(heading=heading, absent="Vắng mặt:\n1. Ông Lý Văn Bàn, Trưởng Công an xã."))
    there = {line.partition(": ")[2].partition(" → ")[0] for line in told if line.startswith("ATTENDED")}
    assert there == {"Danh Sol", "Thạch Thị Ngà"}
    assert [line for line in told if line.startswith("CHAIRED: Lâm Văn Đệ")]
    assert "HOLDS: Thạch Thị Ngà → Trưởng Trạm Y tế xã Phú Lương" in told


def test_lists_of_other_documents_say_nothing_of_who_was_there() -> None:
    """Whom an invitation lists is to come."""
    text = MINUTES.replace("BIÊN BẢN", "GIẤY MỜI").format(heading="I. THÀNH PHẦN", absent="")
    assert not [line for line in relations(text) if line.startswith("ATTENDED")]


def test_bodies_side_by_side_share_the_territory_below() -> None:
    """Each of those that issue a programme together."""
    text = DECISION.format(
        heading="CHƯƠNG TRÌNH PHỐI HỢP\nChăm lo trẻ em\n", text="Ba cơ quan thống nhất mở nhóm trẻ."
    ).replace("ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\n", "LIÊN ĐOÀN LAO ĐỘNG - HỘI NÔNG DÂN - TỈNH ĐOÀN\nTỈNH YÊN BÁI\n")
    told = {line.partition(" → ")[0] for line in relations(text, "ISSUED")}
    bodies = ("Liên đoàn Lao động tỉnh Yên Bái", "Hội Nông dân tỉnh Yên Bái", "Tỉnh đoàn Yên Bái")
    assert told == {f"ISSUED: {body}" for body in bodies}
