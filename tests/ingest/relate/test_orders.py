"""What an official document orders in its articles, and whom it names only by their kind."""

from __future__ import annotations

import pytest

from tests.ingest.relate.formal import STATE
from tests.ingest.told import relations

CHAIR = "Chủ tịch Ủy ban nhân dân tỉnh Yên Bái"


@pytest.mark.parametrize(
    ("article", "fact"),
    [
        (
            "Điều 1. Nay thành lập Ban Chỉ đạo phòng, chống lụt, bão tỉnh Yên Bái gồm các ông, bà sau:",
            f"ESTABLISHED: {CHAIR} → Ban Chỉ đạo phòng, chống lụt, bão tỉnh Yên Bái (2020-08-03)",
        ),
        (
            "Điều 1. Thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Đỗ Văn Tám, Phó Giám đốc Sở Nội vụ.",
            f"DISCIPLINED: {CHAIR} → Đỗ Văn Tám (2020-08-03, cảnh cáo)",
        ),
        (
            "Điều 1. Tặng danh hiệu Tập thể lao động xuất sắc cho Sở Y tế.",
            f"GRANTED: {CHAIR} → Tập thể lao động xuất sắc – Sở Y tế tỉnh Yên Bái (2020-08-03)",
        ),
        (
            "Điều 1. Bổ nhiệm bà Lý Thị Hồng giữ chức Phó Giám đốc Sở Y tế.",
            f"APPOINTED: Lý Thị Hồng → Phó Giám đốc Sở Y tế tỉnh Yên Bái (2020-08-03, by {CHAIR})",
        ),
        (
            "Điều 1. Bổ nhiệm bà Lý Thị Hồng giữ chức Trưởng khoa Nhi Bệnh viện Đa khoa khu vực Sơn La.",
            "POST_AT: Trưởng Khoa Nhi Bệnh viện Đa khoa khu vực Sơn La → Khoa Nhi Bệnh viện Đa khoa khu vực Sơn La",
        ),
        (
            "Điều 1. Miễn nhiệm chức vụ Phó Giám đốc Sở Y tế đối với bà Lý Thị Hồng kể từ ngày 01 tháng 9 năm 2020.",
            f"DISMISSED: Lý Thị Hồng → Phó Giám đốc Sở Y tế tỉnh Yên Bái (2020-09-01, by {CHAIR})",
        ),
        (
            "Điều 2. Xét đề nghị của Liên ngành: Sở Tài chính - Cục Thuế tỉnh tại Tờ trình số 12/TTr-LN.",
            "ISSUED: Sở Tài chính tỉnh Yên Bái → Tờ trình số 12/TTr-LN",
        ),
        (
            "Điều 2. Bãi bỏ Thông tư số 88/TT-TTr ngày 5/3/1993 của Thanh tra Nhà nước.",
            "ISSUED: Thanh tra Nhà nước → Thông tư số 88/TT-TTr (1993-03-05)",
        ),
    ],
)
def test_what_an_article_orders_is_done_by_the_document(article: str, fact: str) -> None:
    """It founds, appoints, punishes, honours: whoever issues it does so, on its day unless it says another."""
    assert fact in relations(STATE.format(articles=article))


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("Điều 2. Giao Giám đốc Sở, Chủ tịch Ủy ban nhân dân thị xã và huyện tổ chức thực hiện.", "Giám đốc Ủy ban"),
        ("Điều 2. Xử lý quyết định của Chủ tịch Ủy ban nhân dân xã, phường, thị trấn.", "xã Hội"),
        (
            "Điều 2. Cử vào Ban Chỉ đạo phòng, chống ma túy của Bộ Nội vụ: Vụ trưởng Vụ Pháp chế - Phó Trưởng ban.",
            "Vụ Pháp chế Ban",
        ),
    ],
)
def test_bodies_of_a_kind_are_none_in_particular(article: str, name: str) -> None:
    """Officers of every department, the words of the heading, a department of a committee."""
    assert not [fact for fact in relations(STATE.format(articles=article)) if name in fact]


def test_in_a_law_an_organ_of_the_councils_is_of_none() -> None:
    """It may name one city whose council has rules of its own."""
    law = (
        "QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLuật số: 11/2013/QH13\nLUẬT\nQUẢN LÝ CHỢ\n"
        "Điều 1. Ủy ban nhân dân Thành phố Hồ Chí Minh được lập chợ đầu mối.\n"
        "Điều 2. Ủy ban nhân dân báo cáo Thường trực Hội đồng nhân dân tại kỳ họp gần nhất.\n"
    )
    assert not [fact for fact in relations(law) if "Thường trực Hội đồng" in fact]
