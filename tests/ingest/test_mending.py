"""Syllables that a bad copy cut in two."""

from __future__ import annotations

import pytest

from ingest.acquire import document
from ingest.clean import clean
from ingest.mending import mended
from tests.ingest.texts import SAMPLES
from tests.ingest.told import relations

CUT = "T hủ tướng Ch ính phủ gi ao Bộ t rưởng Bộ Y tế và hộ i đồng tỉnh Lào C ai."
WHOLE = "Thủ tướng Chính phủ giao Bộ trưởng Bộ Y tế và hội đồng tỉnh Lào Cai."


def test_syllables_are_whole_again() -> None:
    """Also one whose first piece looks like the end of the word before it, and one that ends with a single letter."""
    assert mended(CUT)[0] == WHOLE


@pytest.mark.parametrize(
    "text",
    [
        "Ông H ở tổ B, bà N an ủi, anh T hỏi thăm: vitamin C rất tốt.",
        "Căn cứ Luật Đất đai; theo đề nghị của Giám đốc Sở Y tế, T hủ tướng giao việc.",
        "TP HCM và CT TNHH ABC làm đường.",
    ],
)
def test_letters_that_stand_alone_stay(text: str) -> None:
    """Initials and abbreviations; and what one slip has cut."""
    assert mended(text)[0] == text


def test_samples_are_whole() -> None:
    """Nothing is cut in them."""
    for path in SAMPLES.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert mended(text)[0] == text


def test_what_is_quoted_is_cut_as_published() -> None:
    """Offsets lead back; facts are read."""
    published = f"{CUT} Ông L ê M inh T âm, B í t hư Tỉnh ủ y L ào C ai, đ ến dự."
    cleaned = clean(document(published.encode(), "a.txt"))
    assert cleaned.text.endswith("Ông Lê Minh Tâm, Bí thư Tỉnh ủy Lào Cai, đến dự.")
    at = cleaned.text.index("Lê Minh Tâm")
    assert cleaned.span(at, at + 11).quote == "L ê M inh T âm"
    assert "HOLDS: Lê Minh Tâm → Bí thư Tỉnh ủy Lào Cai" in relations(published)
