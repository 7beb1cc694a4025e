"""Honours conferred, and acts between bodies."""

from __future__ import annotations

import pytest

from tests.ingest.told import relations

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
        ("Chủ tịch nước thu hồi Huân chương Lao động hạng Ba của Sở Y tế tỉnh Lào Cai.", set()),
    ],
)
def test_awards(text: str, told: set[str]) -> None:
    """Who grants, hands over and receives; what is revoked is not granted."""
    found = relations(text, "GRANTED", "PRESENTED", "RECEIVED")
    assert {line.split(" – ")[0] for line in found} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "UBND tỉnh Lào Cai thành lập Trung tâm Phát triển quỹ đất tỉnh Lào Cai.",
            {"ESTABLISHED: Ủy ban nhân dân tỉnh Lào Cai → Trung tâm Phát triển quỹ đất tỉnh Lào Cai"},
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
