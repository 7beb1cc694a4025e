"""Clean text, and the way back to the published one."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.text import canonical
from ingest.acquire import document
from ingest.clean import CleanText, clean

WORDS = st.sampled_from(["Uỷ_ban", "nhân_dân", "Hoà", "Bình", "Ðắk\u00a0Lắk", "24-CT/TU", "khoẻ\u00ad", "(*)", "_____"])


def _cleaned(text: str, name: str = "a.txt") -> CleanText:
    return clean(document(text.encode(), name))


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_evidence_is_a_piece_of_the_published_text(form: str) -> None:
    """What is found in the canonical text is quoted as it was published."""
    published = unicodedata.normalize(form, "Đồng chí Bí thư Tỉnh uỷ Hoà\u00a0Bình dự.")  # type: ignore[arg-type]
    cleaned = _cleaned(published)
    start = cleaned.text.index("Tỉnh ủy Hòa Bình")
    span = cleaned.span(start, start + len("Tỉnh ủy Hòa Bình"))
    assert canonical(span.quote) == "Tỉnh ủy Hòa Bình"
    assert published[span.start : span.end] == span.quote
    assert cleaned.find(span) == (start, start + len("Tỉnh ủy Hòa Bình"))


@given(st.lists(WORDS, min_size=1).map(" ".join), st.sampled_from(["NFC", "NFD"]))
def test_every_word_leads_back(text: str, form: str) -> None:
    """Each word of the canonical text stands, in another spelling perhaps, where its span says."""
    cleaned = _cleaned("Huyện " + unicodedata.normalize(form, text))  # type: ignore[arg-type]
    for word in re.finditer(r"\S+", cleaned.text):
        span = cleaned.span(*word.span())
        assert canonical(span.quote).replace("_", " ") == word.group().replace("_", " ")
        assert cleaned.find(span) == word.span()


def test_segmented_words_are_parted_and_rules_stay() -> None:
    """The underscore of a word segmenter is a space, one for one; a drawn line is left alone."""
    assert _cleaned("Thành_ủy Huế_họp\n______\n").text == "Thành ủy Huế họp\n______\n"


def test_an_empty_span_is_refused() -> None:
    """Evidence is never empty."""
    with pytest.raises(ValueError, match="no span"):
        _cleaned("Đoàn").span(2, 2)


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("# Hội nghị\n\nThân bài", "Hội nghị\n\nThân bài"),
        ("> trích **Chỉ thị số 24-CT/TU** của _Thành ủy_", "trích Chỉ thị số 24-CT/TU của Thành ủy"),
        ("xem [Nghị quyết 18](https://example.org/a_b) nhé", "xem Nghị quyết 18 nhé"),
        ("![Toàn cảnh](a.jpg)", "Toàn cảnh"),
        ("**[Luật](b)** mới", "Luật mới"),
        ("(*) Không sao chép * dưới mọi hình thức", "(*) Không sao chép * dưới mọi hình thức"),
        ("2 * 3 * 4, a#b, tệp_tin", "2 * 3 * 4, a#b, tệp tin"),
    ],
)
def test_markdown(marked: str, plain: str) -> None:
    """Marks go and words stay; every word still leads back."""
    cleaned = _cleaned(marked, "a.md")
    assert cleaned.text == plain
    for word in re.finditer(r"\w+", cleaned.text):
        assert cleaned.span(*word.span()).quote == word.group()


def test_marks_are_text_in_a_plain_file() -> None:
    """Only a Markdown file has marks."""
    assert _cleaned("**Luật** [mới](b)").text == "**Luật** [mới](b)"
