"""Bodies of a territory that the text itself does not name: of the paper's own province, or of the document alone."""

from __future__ import annotations

import pytest

from graph.source import Document, Metadata
from ingest import read
from tests.ingest.join.nodes import one
from tests.ingest.told import relations

TAM = "Lê Minh Tâm"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (f"Ông {TAM}, Ủy viên Ban Thường vụ Thành ủy, chủ trì hội nghị.", "Ủy viên Ban Thường vụ Thành ủy"),
        (f"Phó Chủ tịch UBND tỉnh {TAM} phát biểu tại hội nghị.", "Phó Chủ tịch Ủy ban nhân dân tỉnh"),
        (f"Bổ nhiệm bà {TAM} giữ chức Phó Giám đốc Sở Y tế.", "Phó Giám đốc Sở Y tế"),
        (f"Đại tá {TAM}, Chính ủy Bộ CHQS tỉnh, dự.", "Chính ủy Bộ Chỉ huy Quân sự tỉnh"),
        (f"Bà {TAM}, Trưởng phòng Nghiệp vụ Y, Sở Y tế, dự.", "Trưởng Phòng Nghiệp vụ Y Sở Y tế"),
    ],
)
def test_offices_of_no_named_territory(text: str, post: str) -> None:
    """A local paper does not name its own province: the office is what the text calls it, and known there alone."""
    assert f"HOLDS: {TAM} → {post}" in relations(text, "HOLDS")


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch UBND tỉnh quyết định việc thu hồi đất.",
        "Người dân gửi đơn lên UBND tỉnh và Sở Y tế.",
        f"Ông {TAM}, Giám đốc Sở, dự.",
        f"Ông {TAM}, Giám đốc Thư viện, dự.",
    ],
)
def test_none_in_particular(text: str) -> None:
    """Nothing is told of anybody's office there, or not of which kind it is."""
    assert not relations(text)


def test_known_in_its_document_alone() -> None:
    """ "Sở Y tế" of a text that names no province is that of no other text."""
    text = f"Ông {TAM}, Giám đốc Sở Y tế, dự hội nghị."
    assert not one("Sở Y tế", text, f"{text} Xin cảm ơn.")


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ("(Baoquangngai.vn) - ", "", " Quảng Ngãi"),
        ("", "\nTheo tinhuy.hagiang.gov.vn", " Hà Giang"),
        ("", "\nNguồn: www.baolamdong.vn, baokhanhhoa.vn", ""),
        ("", "\nNguồn: vnexpress.vn", ""),
        ("Tại tỉnh Yên Bái, ", "\nNguồn: baohagiang.vn", " Yên Bái"),
    ],
)
def test_the_province_of_the_paper(before: str, after: str, place: str) -> None:
    """The address of its paper or portal tells the province, unless there are several, or the text names one."""
    text = f"{before}Phó Bí thư Tỉnh ủy {TAM} dự hội nghị.{after}"
    assert f"HOLDS: {TAM} → Phó Bí thư Tỉnh ủy{place}" in relations(text, "HOLDS")


def test_the_address_of_the_page() -> None:
    """What is known of the page goes before addresses in the text."""
    text = f"Phó Bí thư Tỉnh ủy {TAM} dự. Nguồn: baolamdong.vn"
    meta = Metadata(url="https://baogialai.com.vn/tin-1.htm")
    names = {entity.name for entity in read(Document("1", text, "2", "text 1", ("a.txt",), meta)).entities}
    assert "Tỉnh ủy Gia Lai" in names
