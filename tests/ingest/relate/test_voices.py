"""Active and passive, mandates, several recipients, retirement: one fact in its other forms."""

from __future__ import annotations

import pytest

from tests.ingest.told import relations

MEDAL = "Huân chương Lao động hạng Ba"
MANDATE = (
    f"Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lào Cai Trịnh Văn Tâm trao {MEDAL} "
    "cho Sở Y tế tỉnh Lào Cai và Công an tỉnh Lào Cai."
)


@pytest.mark.parametrize(
    ("text", "types", "told"),
    [
        (
            MANDATE,
            ("GRANTED", "PRESENTED", "RECEIVED"),
            {
                f"GRANTED: Chủ tịch nước → {MEDAL} – Sở Y tế tỉnh Lào Cai",
                f"GRANTED: Chủ tịch nước → {MEDAL} – Công an tỉnh Lào Cai",
                f"PRESENTED: Trịnh Văn Tâm → {MEDAL} – Sở Y tế tỉnh Lào Cai",
                f"PRESENTED: Trịnh Văn Tâm → {MEDAL} – Công an tỉnh Lào Cai",
                f"RECEIVED: Sở Y tế tỉnh Lào Cai → {MEDAL} – Sở Y tế tỉnh Lào Cai",
                f"RECEIVED: Công an tỉnh Lào Cai → {MEDAL} – Công an tỉnh Lào Cai",
            },
        ),
        (
            "Ông Trần Văn Bình bị Huyện ủy Bát Xát kỷ luật khiển trách.",
            ("DISCIPLINED",),
            {"DISCIPLINED: Huyện ủy Bát Xát → Trần Văn Bình (khiển trách)"},
        ),
        (
            "Ủy ban Kiểm tra Huyện ủy Bát Xát khai trừ ra khỏi Đảng ông Trần Văn Bình.",
            ("DISCIPLINED",),
            {"DISCIPLINED: Ủy ban Kiểm tra Huyện ủy Bát Xát → Trần Văn Bình (khai trừ)"},
        ),
        (
            "Hội nghị tổng kết năm 2020 do Sở Y tế tỉnh Lào Cai tổ chức.",
            ("ORGANISED",),
            {"ORGANISED: Sở Y tế tỉnh Lào Cai → Hội nghị tổng kết năm 2020"},
        ),
        (
            "Ông Trần Văn Bình, Giám đốc Sở Y tế tỉnh Lào Cai, nghỉ hưu từ năm ngoái.",
            ("HOLDS", "DISMISSED"),
            {
                "HOLDS: Trần Văn Bình → Giám đốc Sở Y tế tỉnh Lào Cai (former)",
                "DISMISSED: Trần Văn Bình → Giám đốc Sở Y tế tỉnh Lào Cai",
            },
        ),
        (
            "Giám đốc Bệnh viện Bạch Mai Nguyễn Văn Hùng tiếp đoàn.",
            ("HOLDS",),
            {"HOLDS: Nguyễn Văn Hùng → Giám đốc Bệnh viện Bạch Mai"},
        ),
        (
            "Tại Hải Phòng, ông Lê Văn Tâm, Bí thư Thành ủy, đã nói chuyện. Thành ủy Hà Nội họp cùng ngày.",
            ("HOLDS",),
            {"HOLDS: Lê Văn Tâm → Bí thư Thành ủy Hải Phòng"},
        ),
        (
            "Ngày 5/3/2020, Chính phủ ban hành Nghị định số 30/2020/NĐ-CP.",
            ("ISSUED",),
            {"ISSUED: Chính phủ → Nghị định số 30/2020/NĐ-CP (2020-03-05)"},
        ),
    ],
)
def test_the_same_fact_in_another_voice(text: str, types: tuple[str, ...], told: set[str]) -> None:
    """What happened does not depend on the voice in which it is told."""
    assert relations(text, *types) == told
