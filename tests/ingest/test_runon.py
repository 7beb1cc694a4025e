"""Words that run together are set apart, and the way back leads to the words as published."""

from __future__ import annotations

import pytest

from ingest.acquire import document
from ingest.clean import clean
from ingest.runon import set_apart
from tests.ingest.told import relations


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("một số điềucủa Luật Đất đai", "một số điều của Luật Đất đai"),
        ("theo đề nghị của Chánh Thanh tratỉnh.", "theo đề nghị của Chánh Thanh tra tỉnh."),
        ("BAN HÀNH QUY ĐỊNH VỀTIẾP CÔNG DÂN", "BAN HÀNH QUY ĐỊNH VỀ TIẾP CÔNG DÂN"),
        (
            "Quyếtđịnh này thi hànhmột phần, do quyphạm của tỉnhphê chuẩn.",
            "Quyết định này thi hành một phần, do quy phạm của tỉnh phê chuẩn.",
        ),
        ("HĐNDtỉnh vàUBND xã giao ôngNguyễn Văn Páo.", "HĐND tỉnh và UBND xã giao ông Nguyễn Văn Páo."),
    ],
)
def test_words_are_set_apart(text: str, apart: str) -> None:
    """In small letters, in capitals, and at the head of a sentence where others of the text ran together as well."""
    assert set_apart(text)[0] == apart


@pytest.mark.parametrize(
    "text",
    [
        "Chủ nghĩa Mác - Lênin",
        "Vinamilk và Viettel",
        "xã Đăk Hlơ",
        "số 5-QĐi/TW, XHCNVN, MobiHà",
        "Ông Êban đến Chămpa.",
        "",
    ],
)
def test_other_words_stay(text: str) -> None:
    """Names of one word, brands and names of other languages."""
    assert set_apart(text)[0] == text


def test_spans_are_of_the_published_text() -> None:
    """What is found in words that ran together is quoted as it was published."""
    cleaned = clean(document("Căn cứ Nghị định hướng dẫn một số điềucủa Luật Đất đai.".encode(), "v.txt"))
    start = cleaned.text.index("của Luật")
    assert cleaned.span(start, start + len("của Luật")).quote == "của Luật"
    assert cleaned.span(start - len("điều "), start + len("của")).quote == "điềucủa"


def test_facts_are_read_in_them() -> None:
    """A title that ran into its body is the same office."""
    assert relations("Ông Lê Văn An, Chánh Thanh tratỉnh Lào Cai dự.", "HOLDS") == {
        "HOLDS: Lê Văn An → Chánh Thanh tra tỉnh Lào Cai"
    }
