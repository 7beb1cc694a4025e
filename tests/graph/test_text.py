"""Canonical text, folding, and the way back to the published text."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.text import canonical, canonical_with_offsets, fold, slug, without_tones

TONES = ["Ủy", "uỷ", "hoà", "hòa", "HOÀ", "Hoá", "khoẻ", "Thuý", "quý", "Quỳnh", "hoàn", "Huỳnh", "NGUỴ", "loè"]
OTHERS = ["Đắk", "Ðắk", "ðồng", "thuở", "khuya", "ngoài", "T.Ư", "24-CT/TU", "“điểm", "nóng”", "6,27%", "Chloé"]
WORDS = st.sampled_from([*TONES, *OTHERS, "汉字", "한국어", "👩\u200d👩\u200d👧", "क़", "ﬁ"])
GLUE = st.sampled_from([" ", "\u00a0", "\n", "\r\n", "\u200b ", ", ", "\u00ad", "_", "\u2003"])
SENTENCES = st.lists(st.tuples(WORDS, GLUE)).map(lambda pairs: "".join(w + g for w, g in pairs))
FORMS = st.sampled_from(["NFC", "NFD", "NFKC"])


def _in_form(text: str, form: str) -> str:
    return unicodedata.normalize(form, text)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Uỷ ban nhân dân tỉnh Hoà Bình", "Ủy ban nhân dân tỉnh Hòa Bình"),
        (
            "UỶ BAN, HOÁ CHẤT, Hoạ Mi, khoẻ, loè, thuý, luỹ, nguỵ",
            "ỦY BAN, HÓA CHẤT, Họa Mi, khỏe, lòe, thúy, lũy, ngụy",
        ),
        ("quý, Quỳnh, hoàn, Huỳnh, Đắk, QUÝ, quỹ, Thuở, khuỷu, hoạch", None),
        ("Ðắk Lắk, ðồng chí", "Đắk Lắk, đồng chí"),
        ("ban\u00a0Tổ\u2009chức\u3000Thành\u202fủy", "ban Tổ chức Thành ủy"),
        ("Thành\u200b ủy\ufeff Hà\u00ad Nội", "Thành ủy Hà Nội"),
        ("a\u200b\u0301", "á"),
        ("hoà_bình", "hòa_bình"),
        ("dòng\u2028một\u000bhai", "dòng\nmột\nhai"),
        ("12-QĐ/TƯ khác 12-QĐ/TU", None),
    ],
)
def test_canonical_form(written: str, expected: str | None) -> None:
    """The spellings that the design names are unified, and the words it protects stay."""
    assert canonical(written) == (written if expected is None else expected)
    assert canonical(unicodedata.normalize("NFD", written)) == canonical(written)


@given(SENTENCES, FORMS)
def test_canonical_is_idempotent_and_blind_to_the_encoding(text: str, form: str) -> None:
    """Doing it twice changes nothing, and NFC and NFD of a text give the same."""
    once = canonical(text)
    assert canonical(once) == once
    if form != "NFKC":
        assert canonical(_in_form(text, form)) == once


@given(st.text())
def test_canonical_of_any_text(text: str) -> None:
    """No text of any script breaks it, and the offsets give the same canonical text."""
    once = canonical(text)
    assert canonical(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert canonical_with_offsets(text)[0] == once


@given(SENTENCES, FORMS)
def test_offsets_lead_back_to_the_published_words(text: str, form: str) -> None:
    """The published piece behind a canonical word has that word as its canonical form."""
    source = _in_form(text, form)
    clean, offsets = canonical_with_offsets(source)
    for word in re.finditer(r"\S+", clean):
        start, end = offsets.to_source(*word.span())
        assert canonical(source[start:end]) == word.group()
        assert offsets.to_clean(start, end) == word.span()


@given(st.text(), st.data())
def test_offsets_stay_in_the_text_and_in_order(text: str, data: st.DataObject) -> None:
    """Any two cuts of the canonical text lie inside the published text and in the same order."""
    clean, offsets = canonical_with_offsets(text)
    start = data.draw(st.integers(0, len(clean)))
    end = data.draw(st.integers(start, len(clean)))
    first, last = offsets.to_source(start, end)
    assert min(first, last) >= 0
    assert max(first, last) <= len(text)
    assert start == end or first < last


def test_offsets_leave_invisible_characters_outside() -> None:
    """A quote neither begins nor ends with a zero-width space."""
    clean, offsets = canonical_with_offsets("\u200bHà\u200b Nội\u200b")
    assert clean == "Hà Nội"
    assert offsets.to_source(0, 2) == (1, 3)
    assert offsets.to_source(3, 6) == (5, 8)


def test_a_canonical_text_has_no_breakpoints() -> None:
    """The usual text costs nothing: spaces and tone marks that move keep every offset."""
    clean, offsets = canonical_with_offsets("Uỷ\u00a0ban Ðảng")
    assert clean == "Ủy ban Đảng"
    assert len(offsets.clean_start) == 0


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Thành ủy Hà Nội", "thanh uy ha noi"),
        ("ĐẮK LẮK", "dak lak"),
        ("Ðồng Tháp", "dong thap"),
        ("Phòng Giáo dục và Ðào tạo", "phong giao duc va dao tao"),
        ("H’Yim Kđoh", "h’yim kdoh"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    """Search compares lower case without marks."""
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


@given(SENTENCES)
def test_folding_keeps_the_length_of_canonical_text(text: str) -> None:
    """Offsets in the folded form are offsets in the canonical form, for everything written with Latin letters."""
    clean = canonical("".join(c for c in text if ord(c) < 0x2100))
    assert len(fold(clean)) == len(clean)


@given(st.text())
def test_slug_is_ascii(text: str) -> None:
    """Ids hold only lower-case ASCII letters, digits and single hyphens."""
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug(text))


def test_slug() -> None:
    """A name stays readable in an id."""
    assert slug("Ban Tổ chức Thành ủy Hà Nội (24-CT/TU)") == "ban-to-chuc-thanh-uy-ha-noi-24-ct-tu"


def test_letters_without_tones() -> None:
    """The five tones go, and the letters that have marks of their own stay."""
    assert without_tones("án, ấn, ưỡn, Đặng, ỷ") == "an, ân, ươn, Đăng, y"
