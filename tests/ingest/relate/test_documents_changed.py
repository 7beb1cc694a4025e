"""What documents do to each other in the passive, in lists, and in texts that are cut; words before their numbers."""

from __future__ import annotations

import pytest

from tests.ingest.told import names, relations

HILLS = "Ủy ban nhân dân tỉnh Lào Cai"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Nghị định số 4/2014/NĐ-CP quy định về nuôi ong, được sửa đổi bởi các Nghị định: số 5/2016/NĐ-CP ngày"
                " 9/9/2016, số 6/2017/NĐ-CP và số 7/2021/NĐ-CP."
            ),
            {
                "AMENDS: Nghị định số 5/2016/NĐ-CP → Nghị định số 4/2014/NĐ-CP",
                "AMENDS: Nghị định số 6/2017/NĐ-CP → Nghị định số 4/2014/NĐ-CP",
                "AMENDS: Nghị định số 7/2021/NĐ-CP → Nghị định số 4/2014/NĐ-CP",
            },
        ),
        (
            "Thông tư số 4/2014/TT-BTC hướng dẫn Nghị định số 3/2014/NĐ-CP được sửa đổi bởi Thông tư số 5/2016/TT-BTC.",
            {
                "IMPLEMENTS: Thông tư số 4/2014/TT-BTC → Nghị định số 3/2014/NĐ-CP",
                "AMENDS: Thông tư số 5/2016/TT-BTC → Thông tư số 4/2014/TT-BTC",
            },
        ),
        (
            "Luật Hộ tịch được hướng dẫn bởi Nghị định số 3/2015/NĐ-CP của Chính phủ và Thông tư số 4/2020/TT-BTP.",
            {
                "IMPLEMENTS: Nghị định số 3/2015/NĐ-CP → Luật Hộ tịch",
                "IMPLEMENTS: Thông tư số 4/2020/TT-BTP → Luật Hộ tịch",
            },
        ),
        ("Luật Đê điều và Pháp lệnh Thú y hết hiệu lực kể từ ngày Luật này có hiệu lực.", set()),
        (
            "Quyết định số 4/QĐ-BCT căn cứ Nghị định số 9/2017/NĐ-CP của Chính phủ.",
            {"BASED_ON: Quyết định số 4/QĐ-BCT → Nghị định số 9/2017/NĐ-CP"},
        ),
        (
            "Dân đọc Quy chế nuôi ong (ban hành kèm theo Thông tư số 3/2019/TT-BNV).",
            {"ACCOMPANIES: Quy chế nuôi ong → Thông tư số 3/2019/TT-BNV"},
        ),
    ],
)
def test_what_changes_what(text: str, told: set[str]) -> None:
    """Each of a list in the passive; a circular changes a circular, and no law replaces itself."""
    assert relations(text, "AMENDS", "IMPLEMENTS", "REPLACES", "BASED_ON", "ACCOMPANIES") == told


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        (
            f"Quy chế được {HILLS} ban hành kèm theo Quyết định số 8/QĐ-UBND.",
            {f"ISSUED: {HILLS} → Quyết định số 8/QĐ-UBND"},
        ),
        (f"{HILLS} làm theo Quyết định số 8/QĐ-UBND.", set()),
        (
            "Kèm theo Công văn số 5/SNV-CC ngày 14/3/2019, Sở Nội vụ tỉnh Lào Cai gửi danh sách.",
            {"ISSUED: Sở Nội vụ tỉnh Lào Cai → Công văn số 5/SNV-CC (2019-03-14)"},
        ),
        (
            "Chỉ thị được Huyện ủy Bát Xát triển khai tại Kế hoạch số 4-KH/HU.",
            {"ISSUED: Huyện ủy Bát Xát → Kế hoạch số 4-KH/HU"},
        ),
        ("Dân làm theo nghị định 10/2019 của chính phủ.", {"ISSUED: Chính phủ → Nghị định số 10/2019 (2019)"}),
        ("Dân đọc thông tư 65/2020 của bộ công an.", {"ISSUED: Bộ Công an → Thông tư số 65/2020 (2020)"}),
        ("Dân đọc thông tư 65/2020 của bộ phận tiếp dân.", set()),
    ],
)
def test_who_issued_what_carries_rules(text: str, issued: set[str]) -> None:
    """Whoever puts rules in force by a decision has issued it; central bodies count in small letters."""
    assert relations(text, "ISSUED") == issued


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("Dân đọc Bản án dân sự phúc thẩm số 3/2018/DS-PT.", {"Bản án số 3/2018/DS-PT"}),
        ("Dân đọc Quyết định xử phạt vi phạm hành chính số 5/QĐ-XPHC.", {"Quyết định số 5/QĐ-XPHC"}),
        ("Dân đọc Quyết định thu hồi đất tại lô số 5/A.", set()),
        ("Dân đọc Thông báo tuyển dụng số lượng lớn.", set()),
    ],
)
def test_words_between_type_and_number(text: str, documents: set[str]) -> None:
    """What a document is about may stand before its number, if the mark is that of its type."""
    assert names(text, "Directive") == documents


def test_a_row_of_those_inspected_goes_on_over_a_territory() -> None:
    """ "Tỉnh ủy Lào Cai, Sơn La và Ban cán sự đảng Bộ Y tế"."""
    text = "Ủy ban Kiểm tra Trung ương kiểm tra Ban Thường vụ Tỉnh ủy Lào Cai, Đà Nẵng và Ban cán sự đảng Bộ Y tế."
    told = relations(text, "INSPECTED")
    assert "INSPECTED: Ủy ban Kiểm tra Trung ương → Ban cán sự đảng Bộ Y tế" in told


def test_a_title_ends_with_its_line() -> None:
    """Where a crawl ran a decision into one line, the title of what it carries ends before the next of its lines."""
    text = (
        "UỶ BAN NHÂN DÂN TỈNH LÀO CAI Số:12 /2010/QĐ-UBND CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh"
        " phúc Lào Cai,ngày 15 tháng 9 năm 2010 QUYẾT ĐỊNH Ban hành Quy định về nuôi ong trên địa bàn tỉnh Lào Cai"
        " UỶ BAN NHÂN DÂN TỈNH LÀO CAI Căn cứ Luật Chăn nuôi ngày 19/11/2018;Căn cứ Nghị định số 2/2003/NĐ-CP ngày"
        " 14/01/2003 của Chính phủ; QUYẾT ĐỊNH: Điều 1. Ban hành kèm theo Quyết định này Quy định về nuôi ong."
    )
    assert not [name for name in names(text, "Directive") if "Căn cứ" in name]
