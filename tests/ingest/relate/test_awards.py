"""Honours conferred, and acts between bodies."""

from __future__ import annotations

import re

import pytest

from tests.ingest.told import names, relations

TAM = "Lê Minh Tâm"
BINH = "Trần Văn Bình"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ông Trần Văn Bình thừa ủy quyền của Chủ tịch nước trao Huân chương Lao động hạng Ba cho Sở Y tế Lào Cai.",
            {
                "GRANTED: Chủ tịch nước → Huân chương Lao động hạng Ba",
                f"PRESENTED: {BINH} → Huân chương Lao động hạng Ba",
                "RECEIVED: Sở Y tế tỉnh Lào Cai → Huân chương Lao động hạng Ba",
            },
        ),
        (
            "Sở Y tế tỉnh Lào Cai được Chủ tịch nước tặng Huân chương Độc lập hạng Nhì.",
            {
                "GRANTED: Chủ tịch nước → Huân chương Độc lập hạng Nhì",
                "RECEIVED: Sở Y tế tỉnh Lào Cai → Huân chương Độc lập hạng Nhì",
            },
        ),
        (
            "Sở Y tế tỉnh Lào Cai vinh dự đón nhận Huân chương Lao động hạng Nhất.",
            {"RECEIVED: Sở Y tế tỉnh Lào Cai → Huân chương Lao động hạng Nhất"},
        ),
        (
            (
                "Ông Trần Văn Bình phát biểu tại Hội nghị tổng kết năm 2020, nhiệm vụ năm 2021 và đón nhận "
                "Huân chương Lao động hạng Nhì của Sở Y tế tỉnh Lào Cai."
            ),
            {"RECEIVED: Sở Y tế tỉnh Lào Cai → Huân chương Lao động hạng Nhì"},
        ),
        (
            "Sở Y tế tỉnh Lào Cai đón nhận Huân chương Lao động hạng Nhì của Chính phủ.",
            {"RECEIVED: Sở Y tế tỉnh Lào Cai → Huân chương Lao động hạng Nhì"},
        ),
        (
            "Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh Lê Minh Tâm.",
            {
                "GRANTED: Chủ tịch nước → Huân chương Dũng cảm",
                f"RECEIVED: {TAM} → Huân chương Dũng cảm",
            },
        ),
        (
            "Sở Y tế tỉnh Lào Cai được tặng Bằng khen của Thủ tướng Chính phủ.",
            {
                "GRANTED: Thủ tướng Chính phủ → Bằng khen của Thủ tướng Chính phủ",
                "RECEIVED: Sở Y tế tỉnh Lào Cai → Bằng khen của Thủ tướng Chính phủ",
            },
        ),
        (
            "Bí thư Tỉnh ủy Lào Cai Trần Văn Bình trao Huy hiệu 60 năm tuổi Đảng cho ông Lê Minh Tâm.",
            {
                f"PRESENTED: {BINH} → Huy hiệu 60 năm tuổi Đảng",
                f"RECEIVED: {TAM} → Huy hiệu 60 năm tuổi Đảng",
            },
        ),
        ("Thầy thuốc nhân dân Lê Minh Tâm kể chuyện.", {f"RECEIVED: {TAM} → Thầy thuốc nhân dân"}),
        (
            "Hai mẹ Việt Nam anh hùng Lò Thị Mẫu và Lê Thị Tâm đến dự.",
            {
                "RECEIVED: Lò Thị Mẫu → Bà mẹ Việt Nam anh hùng",
                "RECEIVED: Lê Thị Tâm → Bà mẹ Việt Nam anh hùng",
            },
        ),
        (
            "Ông Lê Minh Tâm, Giám đốc Sở Y tế tỉnh Lào Cai, Thầy thuốc ưu tú, kể chuyện.",
            {f"RECEIVED: {TAM} → Thầy thuốc ưu tú"},
        ),
        (
            "Ông Lê Minh Tâm là bác sĩ. Khen thưởng: Huân chương Lao động hạng Ba năm 2019; Thầy thuốc ưu tú năm 2021.",
            {
                f"RECEIVED: {TAM} → Huân chương Lao động hạng Ba (2019)",
                f"RECEIVED: {TAM} → Thầy thuốc ưu tú (2021)",
            },
        ),
        (
            "Đồng chí Lê Minh Tâm, sinh năm 1931, nguyên Bí thư Tỉnh ủy Lào Cai, Huân chương Độc lập hạng Ba, từ trần.",
            {f"RECEIVED: {TAM} → Huân chương Độc lập hạng Ba"},
        ),
        (
            "Ngày 5/5/2019, ông Lê Minh Tâm, Bí thư Tỉnh ủy Lào Cai, được tặng Huân chương Lao động hạng Nhì, Ba.",
            {
                f"RECEIVED: {TAM} → Huân chương Lao động hạng Nhì (2019-05-05)",
                f"RECEIVED: {TAM} → Huân chương Lao động hạng Ba (2019-05-05)",
            },
        ),
        (
            "Sở Y tế và Sở Nội vụ tỉnh Lào Cai được nhận Cờ thi đua của Chính phủ, do ông Lê Minh Tâm trao.",
            {
                "GRANTED: Chính phủ → Cờ thi đua của Chính phủ",
                f"PRESENTED: {TAM} → Cờ thi đua của Chính phủ",
                "RECEIVED: Sở Y tế tỉnh Lào Cai → Cờ thi đua của Chính phủ",
                "RECEIVED: Sở Nội vụ tỉnh Lào Cai → Cờ thi đua của Chính phủ",
            },
        ),
        (
            "Huy hiệu 60 năm tuổi Đảng đã được ông Trần Văn Bình trao tận nhà cho ông Lê Minh Tâm.",
            {
                f"PRESENTED: {BINH} → Huy hiệu 60 năm tuổi Đảng",
                f"RECEIVED: {TAM} → Huy hiệu 60 năm tuổi Đảng",
            },
        ),
        (
            "Ông Trần Văn Bình trao Huy hiệu 75, 70 năm tuổi Đảng cho ông Lê Minh Tâm, nguyên Bí thư Tỉnh ủy Lào Cai.",
            {
                f"PRESENTED: {BINH} → Huy hiệu 75 năm tuổi Đảng",
                f"PRESENTED: {BINH} → Huy hiệu 70 năm tuổi Đảng",
                f"RECEIVED: {TAM} → Huy hiệu 75 năm tuổi Đảng",
                f"RECEIVED: {TAM} → Huy hiệu 70 năm tuổi Đảng",
            },
        ),
        (
            "Ông Lê Minh Tâm được phong tặng danh hiệu “Người tốt, việc tốt”.",
            {f"RECEIVED: {TAM} → Người tốt, việc tốt"},
        ),
        (
            "Lê Minh Tâm được Sở Y tế tỉnh Lào Cai, Sở Nội vụ tỉnh Lào Cai, Sở Tư pháp tỉnh Lào Cai tặng giấy khen.",
            {
                "GRANTED: Sở Y tế tỉnh Lào Cai → Giấy khen",
                "GRANTED: Sở Nội vụ tỉnh Lào Cai → Giấy khen",
                "GRANTED: Sở Tư pháp tỉnh Lào Cai → Giấy khen",
                f"RECEIVED: {TAM} → Giấy khen",
            },
        ),
        (
            "Ông Trần Văn Bình - Phó Chủ tịch UBND tỉnh Lào Cai trao tặng bằng khen của UBND tỉnh Lào Cai cho tập thể.",
            {
                "GRANTED: Ủy ban nhân dân tỉnh Lào Cai → Bằng khen của Ủy ban nhân dân tỉnh Lào Cai",
                f"PRESENTED: {BINH} → Bằng khen của Ủy ban nhân dân tỉnh Lào Cai",
            },
        ),
        (
            "Ông Trần Văn Bình đại diện Sở Y tế trao bằng khen của UBND tỉnh Lào Cai cho ông Lê Minh Tâm.",
            {
                "GRANTED: Ủy ban nhân dân tỉnh Lào Cai → Bằng khen của Ủy ban nhân dân tỉnh Lào Cai",
                f"PRESENTED: {BINH} → Bằng khen của Ủy ban nhân dân tỉnh Lào Cai",
                f"RECEIVED: {TAM} → Bằng khen của Ủy ban nhân dân tỉnh Lào Cai",
            },
        ),
        (
            "Chủ tịch nước Trần Văn Bình, Chủ tịch Quốc hội Đỗ Thị Lan trao Giải A cho ông Lê Minh Tâm.",
            {f"PRESENTED: {BINH} → Giải A", "PRESENTED: Đỗ Thị Lan → Giải A", f"RECEIVED: {TAM} → Giải A"},
        ),
        ("Ông Lê Minh Tâm nhận giải ba bài toán.", set()),
        (
            "Ông Trần Văn Bình và ông Lê Minh Tâm trao bằng chứng nhận cho các tác giả giành giải Nhất.",
            {f"PRESENTED: {BINH} → Giải Nhất", f"PRESENTED: {TAM} → Giải Nhất"},
        ),
        ("Chủ tịch nước thu hồi Huân chương Lao động hạng Ba của Sở Y tế tỉnh Lào Cai.", set()),
    ],
)
def test_awards(text: str, told: set[str]) -> None:
    """Who grants, hands over and receives; what is revoked is not granted."""
    found = relations(text, "GRANTED", "PRESENTED", "RECEIVED")
    assert {re.sub(r" – [^(]+?(?= \(|$)", "", line) for line in found} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "UBND tỉnh Lào Cai thành lập Trung tâm Phát triển quỹ đất tỉnh Lào Cai.",
            {"ESTABLISHED: Ủy ban nhân dân tỉnh Lào Cai → Trung tâm Phát triển quỹ đất tỉnh Lào Cai"},
        ),
        (
            "UBND tỉnh Lào Cai thành lập Trung tâm Phát triển quỹ đất tỉnh Lào Cai vào năm 2013.",
            {"ESTABLISHED: Ủy ban nhân dân tỉnh Lào Cai → Trung tâm Phát triển quỹ đất tỉnh Lào Cai (2013)"},
        ),
        (
            "Quyết định số 15/QĐ-UBND ngày 5/3/2013 của UBND tỉnh Lào Cai thành lập Trung tâm Khuyến nông Lào Cai.",
            {"ESTABLISHED: Ủy ban nhân dân tỉnh Lào Cai → Trung tâm Khuyến nông Lào Cai (2013-03-05)"},
        ),
        (
            "Ủy ban Kiểm tra Trung ương kiểm tra Ban Thường vụ Tỉnh ủy Lào Cai.",
            {"INSPECTED: Ủy ban Kiểm tra Trung ương → Ban Thường vụ Tỉnh ủy Lào Cai"},
        ),
        (
            "Thanh tra Chính phủ thanh tra UBND tỉnh Lào Cai.",
            {"INSPECTED: Thanh tra Chính phủ → Ủy ban nhân dân tỉnh Lào Cai"},
        ),
        ("Thanh tra Chính phủ sẽ thanh tra UBND tỉnh Lào Cai.", set()),
    ],
)
def test_acts(text: str, told: set[str]) -> None:
    """Founding and inspection of named bodies."""
    assert relations(text, "ESTABLISHED", "INSPECTED") == told


def test_a_free_title_counts_where_somebody_has_it() -> None:
    """What is called "danh hiệu" is an honour only where it is conferred."""
    assert names("Đội bóng muốn có danh hiệu Sao Vàng Đất Việt.", "Honour") == set()
    assert names("Ông Lê Minh Tâm đạt danh hiệu Sao Vàng Đất Việt.", "Honour") == {"Sao Vàng Đất Việt"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Thanh tra tỉnh Lào Cai đã thanh tra Sở Y tế tỉnh Lào Cai năm 2012.", " (2012)"),
        ("Thanh tra tỉnh Lào Cai đã thanh tra việc mua sắm tại Sở Y tế tỉnh Lào Cai vào tháng 5/2012.", " (2012-05)"),
        ("Thanh tra tỉnh Lào Cai đã thanh tra việc thu chi của Sở Y tế tỉnh Lào Cai năm 2012.", ""),
    ],
)
def test_when_a_body_was_inspected(text: str, day: str) -> None:
    """The time at the end; not the year of what was looked into."""
    told = relations(text, "INSPECTED", published="2019-06-20")
    assert told == {f"INSPECTED: Thanh tra tỉnh Lào Cai → Sở Y tế tỉnh Lào Cai{day}"}
