"""Traps that only a document as a whole shows."""

from __future__ import annotations

import pytest

from tests.ingest.texts import read_text
from tests.ingest.told import names, relations

TAM = "Lê Minh Tâm"
BINH = "Trần Văn Bình"


@pytest.mark.parametrize(
    "text",
    [
        "Bí thư Tỉnh ủy Lào Cai phát biểu tại hội nghị.\nẢnh: Lê Bình/TTXVN\nHương Ly (lược ghi)",
        "Bí thư Tỉnh ủy Lào Cai phát biểu tại hội nghị.\nHà Minh",
        "Hội nghị do Tỉnh ủy Lào Cai tổ chức. (Ảnh: Trần Văn Nam)",
    ],
)
def test_credits_name_nobody(text: str) -> None:
    """Journalists and photographers take no part in what they report."""
    assert names(text, "Person") == set()


def test_two_cities_of_one_article_stay_apart() -> None:
    """A short form means the body that was named last."""
    text = (
        "Thành ủy Hà Nội họp sáng nay. Bí thư Thành ủy Trần Văn Bình kết luận. "
        "Thành ủy Đà Nẵng họp chiều nay. Bí thư Thành ủy Lê Minh Tâm kết luận."
    )
    assert relations(text, "HOLDS") == {
        f"HOLDS: {BINH} → Bí thư Thành ủy Hà Nội",
        f"HOLDS: {TAM} → Bí thư Thành ủy Đà Nẵng",
    }


def test_later_mentions_mean_the_person_named() -> None:
    """A given name after a form of address, and a name in capitals, are the same person."""
    text = "Ông Lê Minh Tâm đến dự. Ông Tâm cảm ơn. LÊ MINH TÂM ra về."
    assert names(text, "Person") == {TAM}


def test_a_directive_is_one_however_its_issuer_and_date_are_told() -> None:
    """Issuer and year in the directive's name, or in the sentence around it, give the same identity."""
    name = "Chỉ thị số 24-CT/TU ngày 7-8-2023 của Ban Thường vụ Thành ủy Hà Nội."
    verb = "Ngày 7/8/2023, Ban Thường vụ Thành ủy Hà Nội ban hành Chỉ thị số 24-CT/TU về kỷ cương."
    keys = [e.key for text in (name, verb) for e in read_text(text).entities if e.label == "Directive"]
    assert keys[0] == keys[1]
    assert ("scope", "thành phố Hà Nội") in keys[0]


@pytest.mark.parametrize(
    "text",
    [
        "Có 1.000 cán bộ thuộc diện Tỉnh ủy Lào Cai",
        "Ông Lê Minh Tâm, Giám đốc Công ty xổ số",
        "Ông Lê Minh Tâm làm theo quy định của Luật số",
        "Thủ tướng Chính phủ ban hành Quyết định số 5/QĐ-TTg. Quyết định này",
        "Giữa lúc đại hội còn họp Bộ trưởng Bộ Y tế ký quyết định ban hành chỉ",
    ],
)
def test_a_text_may_end_within_a_phrase(text: str) -> None:
    """What follows the last word is asked for, and there is none."""
    assert read_text(text).entities
