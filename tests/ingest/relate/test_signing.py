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
            "Thủ tướng Lê Minh Tâm dự hội nghị. Nhân dịp này, Thủ tướng Chính phủ ký Quyết định số 905/QĐ-TTg.",
            {"ISSUED: Thủ tướng Chính phủ → Quyết định số 905/QĐ-TTg"},
        ),
        (
            "Thủ tướng Lê Minh Tâm dự hội nghị. Thủ tướng vừa ký Quyết định số 905/QĐ-TTg.",
            {"ISSUED: Thủ tướng Chính phủ → Quyết định số 905/QĐ-TTg", f"SIGNED: {TAM} → Quyết định số 905/QĐ-TTg"},
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


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị thảo luận về dự thảo Công văn số 5/BYT-VP của Bộ Y tế.",
        "Chiều nay, Quốc hội sẽ họp phiên toàn thể để biểu quyết thông qua Luật Du lịch.",
        "Ngày mai, Quốc hội biểu quyết thông qua Luật Du lịch.",
        "Sở Y tế tỉnh Lào Cai làm theo kết luận của Phó Thủ tướng tại Thông báo số 118/TB-VPCP.",
    ],
)
def test_nothing_is_issued(text: str) -> None:
    """A draft, what is to come, and a notice of what somebody said are issued by none of those named."""
    assert relations(text, "ISSUED") == set()


@pytest.mark.parametrize(
    ("text", "issuers"),
    [
        ("Bộ Tài chính và Bộ Y tế ban hành Thông tư liên tịch số 5/2014/TTLT-BTC-BYT.", {"Bộ Tài chính", "Bộ Y tế"}),
        (
            "Sở Y tế tỉnh Lào Cai phối hợp với Sở Nội vụ tỉnh Lào Cai ban hành Hướng dẫn số 5/HD-SYT.",
            {"Sở Y tế tỉnh Lào Cai", "Sở Nội vụ tỉnh Lào Cai"},
        ),
        (
            "Theo Sở Y tế tỉnh Lào Cai, UBND tỉnh Lào Cai ban hành Kế hoạch số 5/KH-UBND.",
            {"Ủy ban nhân dân tỉnh Lào Cai"},
        ),
    ],
)
def test_who_issues_together(text: str, issuers: set[str]) -> None:
    """All who are joined by "và" or work together; not who is only heard before a comma."""
    lines = (line.removeprefix("ISSUED: ").partition(" → ")[0] for line in relations(text, "ISSUED"))
    assert set(lines) == issuers


def test_made_real_by_another_document() -> None:
    """ "A được B cụ thể hóa bằng C": C implements A, however long B's name is."""
    text = "Nghị quyết số 18-NQ/TW được Tỉnh ủy Lào Cai cụ thể hóa bằng Chương trình hành động số 49-CTr/TU."
    told = {"IMPLEMENTS: Chương trình hành động số 49-CTr/TU → Nghị quyết số 18-NQ/TW"}
    assert relations(text, "IMPLEMENTS") == told
