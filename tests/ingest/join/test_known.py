"""Documents by number, plenum, term or mark alone: one with the dated one where a text tells which it means."""

from __future__ import annotations

import pytest

from tests.ingest.join.nodes import only
from tests.ingest.told import values


@pytest.mark.parametrize(
    ("dated", "cited"),
    [
        (
            "Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.",
            "Việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Chỉ thị 05 có kết quả.",
        ),
        (
            "Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.",
            "Xã sơ kết năm năm thực hiện Chỉ thị 05-CT/TW của Bộ Chính trị.",
        ),
        (
            "Thực hiện Nghị quyết số 04-NQ/TW ngày 30/10/2016 của Ban Chấp hành Trung ương Đảng.",
            "Chi bộ kiểm điểm theo Nghị quyết Trung ương 4 (khóa XII).",
        ),
        (
            "Thực hiện Nghị quyết số 04-NQ/TW ngày 30/10/2016 của Ban Chấp hành Trung ương Đảng.",
            "Chi bộ kiểm điểm theo Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII.",
        ),
        (
            "Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng.",
            "Sở đã sắp xếp tổ chức bộ máy theo Nghị quyết 18.",
        ),
        (
            "Thực hiện Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Bộ Chính trị.",
            "Tỉnh phải tinh giản biên chế. Mục tiêu của Nghị quyết 39 của Bộ Chính trị khó đạt.",
        ),
        (
            "Tài xế bị phạt theo Nghị định số 100/2019/NĐ-CP ngày 30/12/2019 của Chính phủ.",
            "Tài xế bị phạt theo Nghị định 100/2019.",
        ),
        (
            "Thực hiện Nghị định số 61/CP ngày 05/7/1994 của Chính phủ.",
            "Nhà được bán theo Nghị định số 61/1994.",
        ),
        ("Thực hiện Nghị quyết số 49-NQ/TW ngày 2/6/2005.", "Thực hiện Nghị quyết số 49/NQ-TW ngày 02-6-2005."),
        (
            "Thực hiện Kế hoạch số 31/KH-UBND ngày 2/2/2022 của UBND huyện Mường La.",
            "UBND huyện Mường La ban hành Kế hoạch 31 ngày 2/2/2022 về trồng cây.",
        ),
        (
            "Ngày 28/1/2021, Tỉnh ủy Sơn La ban hành Nghị quyết số 07-NQ/TU.",
            "Thực hiện Nghị quyết số 7-NQ/TU của Tỉnh ủy Sơn La khóa XV, các xã trồng xoài.",
        ),
        (
            "Ngày 28/1/2021, Tỉnh ủy Sơn La ban hành Nghị quyết số 07-NQ/TU.",
            "Thực hiện Nghị quyết 07 của Ban Thường vụ Tỉnh ủy Sơn La (nhiệm kỳ 2020 - 2025), các xã trồng xoài.",
        ),
        (
            "Theo Chỉ thị số 13/CT-TTg ngày 4/4/2017 của Thủ tướng Chính phủ.",
            "Chỉ thị 13 ngày 4/4/2017 của Chính phủ được thực hiện.",
        ),
    ],
)
def test_one_document(dated: str, cited: str) -> None:
    """By what a text says of it, its plenum, its term, or the mark that its type and its issuer have."""
    assert only(cited) == only(dated)


DATED = "Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị."
LAND = "Thực hiện Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng."
PARTY = "Thực hiện Nghị quyết số 04-NQ/TW ngày 30/10/2016 của Ban Chấp hành Trung ương Đảng."
PROVINCE = "Ngày 28/1/2021, Tỉnh ủy Sơn La ban hành Nghị quyết số 07-NQ/TU."
PLAN = "Thực hiện Kế hoạch số 31/KH-UBND ngày 2/2/2022 của UBND huyện Mường La."


@pytest.mark.parametrize(
    ("dated", "cited", "published"),
    [
        (DATED, "Xã sơ kết việc thực hiện Chỉ thị 05.", None),
        (DATED, "Tỉnh ủy Sơn La ra Chỉ thị 05 về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.", None),
        (DATED, "Chỉ thị 05 của Tỉnh ủy Sơn La về học tập và làm theo tư tưởng, đạo đức, phong cách của Bác.", None),
        (DATED, "Xã học tập và làm theo tư tưởng Hồ Chí Minh theo Chỉ thị 05 của Bộ Chính trị.", "2015-03-02"),
        (DATED, "Xã học tập và làm theo tư tưởng của Bác theo Chỉ thị 05-CT/TW ngày 5/7/2021.", None),
        (
            DATED,
            "Chỉ thị 05-CT/TW của Ban Bí thư về bảo hiểm y tế được đọc cùng bài về làm theo tư tưởng của Bác.",
            None,
        ),
        (
            DATED,
            "Chỉ thị 05-CT/TW về bảo hiểm y tế đã đọc. Xã học tập và làm theo tư tưởng của Bác theo Chỉ thị 05-CT/TW.",
            None,
        ),
        (DATED, "Xã thực hiện Chỉ thị 05-CT/TW của Ban Bí thư.", None),
        (LAND, "Sở đã sắp xếp tổ chức bộ máy theo Nghị quyết 18.", None),
        (LAND, "Sắp xếp tổ chức bộ máy, quản lý và sử dụng đất theo Nghị quyết 18-NQ/TW còn chậm.", None),
        (PARTY, "Nghị quyết Trung ương 4 khóa XII về đổi mới mô hình tăng trưởng được quán triệt.", None),
        (PARTY, "Chi bộ kiểm điểm theo Nghị quyết Trung ương 4 (khóa XI).", None),
        (PROVINCE, "Thực hiện Nghị quyết số 7-NQ/TU của Tỉnh ủy Sơn La khóa XIV, các xã trồng xoài.", None),
        (PROVINCE, "Thực hiện Nghị quyết số 7-NQ/TU của Tỉnh ủy Lào Cai khóa XVI, các xã trồng chè.", None),
        (PROVINCE, "Thực hiện Nghị quyết 7 của Ban Tổ chức Tỉnh ủy Sơn La nhiệm kỳ 2020 - 2025.", None),
        (PLAN, "UBND huyện Mường La ban hành Kế hoạch 31 ngày 2/2/2021 về trồng cây.", None),
        (PLAN, "UBND huyện Sông Mã ban hành Kế hoạch 31 ngày 2/2/2022 về trồng cây.", None),
        (
            "Thực hiện Quyết định số 31/QĐ-UBND ngày 2/2/2022 của UBND huyện Mường La.",
            "UBND huyện Mường La ban hành Quyết định 31 ngày 2/2/2022 về giá nước.",
            None,
        ),
    ],
)
def test_two_documents(dated: str, cited: str, published: str | None) -> None:
    """Another issuer, day, term or row of numbers, another topic, two topics, none, or a text of before."""
    assert only(cited, published) != only(dated)


def test_what_a_list_knows_is_no_fact_of_the_text() -> None:
    """Its year, number and mark are told of nobody; what the text says is."""
    text = "Ngư dân đóng tàu vỏ thép theo Nghị định 67. Chi bộ học Nghị quyết Trung ương 4 khóa XII."
    assert not values(text, "date")
    assert values(text, "number") == {("Nghị định 67", "67")}
    assert not values(text, "symbol")
