"""Who convened, chaired, spoke at and attended an event."""

from __future__ import annotations

import pytest

from tests.ingest.told import relations

TAM = "Lê Minh Tâm"
BINH = "Trần Văn Bình"


SPEECH = "Ông Lê Minh Tâm dự và phát biểu tại hội nghị."
CHAIR = "Bí thư Tỉnh ủy Trần Văn Bình chủ trì hội nghị."
LIST = "Trần Văn Bình, Bí thư Tỉnh ủy Lào Cai; Lê Minh Tâm, Chủ tịch UBND tỉnh Lào Cai."
CONFERENCE = "Hội nghị tổng kết công tác tổ chức xây dựng Đảng năm 2020"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"Sáng 26/12/2020, Tỉnh ủy Lào Cai tổ chức {CONFERENCE}. {CHAIR} {SPEECH}",
            {
                f"ORGANISED: Tỉnh ủy Lào Cai → {CONFERENCE} (2020-12-26)",
                f"CHAIRED: {BINH} → {CONFERENCE}",
                f"SPOKE_AT: {TAM} → {CONFERENCE}",
            },
        ),
        (
            f"Tỉnh ủy Lào Cai tổ chức Hội nghị sơ kết 5 năm. Dự hội nghị có các đồng chí: {LIST}",
            {
                "ORGANISED: Tỉnh ủy Lào Cai → Hội nghị sơ kết 5 năm",
                f"ATTENDED: {BINH} → Hội nghị sơ kết 5 năm",
                f"ATTENDED: {TAM} → Hội nghị sơ kết 5 năm",
            },
        ),
        (
            "Ban Tổ chức Tỉnh ủy Lào Cai đã tổ chức Hội nghị tổng kết năm 2020.",
            {"ORGANISED: Ban Tổ chức Tỉnh ủy Lào Cai → Hội nghị tổng kết năm 2020"},
        ),
        (
            "Sở Y tế tỉnh Lào Cai phối hợp với Sở Nội vụ tỉnh Lào Cai tổ chức Hội nghị tập huấn.",
            {
                "ORGANISED: Sở Y tế tỉnh Lào Cai → Hội nghị tập huấn",
                "ORGANISED: Sở Nội vụ tỉnh Lào Cai → Hội nghị tập huấn",
            },
        ),
        (
            "Phát biểu tại Hội nghị tổng kết năm 2020, Bí thư Tỉnh ủy Lào Cai Trần Văn Bình yêu cầu đổi mới.",
            {f"SPOKE_AT: {BINH} → Hội nghị tổng kết năm 2020"},
        ),
        ("Các đồng chí chủ trì hội nghị.", set()),
        ("Tỉnh ủy Lào Cai dự kiến tổ chức Hội nghị tổng kết năm 2020.", set()),
    ],
)
def test_events(text: str, told: set[str]) -> None:
    """Who convened, chaired, spoke and attended; a caption without names names nobody, a plan is no event yet."""
    assert relations(text, "ORGANISED", "CHAIRED", "SPOKE_AT", "ATTENDED") == told
