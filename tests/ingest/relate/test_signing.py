"""Who signed a document, named before the verb, behind it, or by an office alone."""

from __future__ import annotations

import pytest

from tests.ingest.told import relations

TAM = "Lê Minh Tâm"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Quyết định số 45/QĐ-UBND được ký bởi Phó Chủ tịch UBND tỉnh Lào Cai Lê Minh Tâm nêu rõ thời hạn.",
            {
                f"SIGNED: {TAM} → Quyết định số 45/QĐ-UBND",
                "ISSUED: Phó Chủ tịch Ủy ban nhân dân tỉnh Lào Cai → Quyết định số 45/QĐ-UBND",
            },
        ),
        (
            "Công văn số 2033/UBND-NC do Phó Chủ tịch UBND tỉnh Lào Cai Lê Minh Tâm ký yêu cầu rà soát.",
            {
                f"SIGNED: {TAM} → Công văn số 2033/UBND-NC",
                "ISSUED: Phó Chủ tịch Ủy ban nhân dân tỉnh Lào Cai → Công văn số 2033/UBND-NC",
            },
        ),
        (
            "Thủ tướng Lê Minh Tâm dự hội nghị. Nhân sự kiện đó, Thủ tướng Chính phủ đã ký Quyết định số 823/QĐ-TTg.",
            {"ISSUED: Thủ tướng Chính phủ → Quyết định số 823/QĐ-TTg"},
        ),
        (
            "Thủ tướng Lê Minh Tâm dự hội nghị. Thủ tướng vừa ký Quyết định số 823/QĐ-TTg.",
            {"ISSUED: Thủ tướng Chính phủ → Quyết định số 823/QĐ-TTg", f"SIGNED: {TAM} → Quyết định số 823/QĐ-TTg"},
        ),
        (
            "Theo đề nghị của Giám đốc Sở Y tế tỉnh Lào Cai tại Tờ trình số 77/TTr-SYT, UBND tỉnh xem xét.",
            {"ISSUED: Giám đốc Sở Y tế tỉnh Lào Cai → Tờ trình số 77/TTr-SYT"},
        ),
    ],
)
def test_who_signed(text: str, told: set[str]) -> None:
    """The one who is named, before or behind the verb; an office that signed long ago is not its present holder."""
    assert relations(text, "SIGNED", "ISSUED") == told
