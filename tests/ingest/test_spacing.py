"""Broken spacing becomes that of plain prose; a text that is spaced well is left alone."""

from __future__ import annotations

import re

import pytest

from ingest.acquire import document
from ingest.clean import clean
from ingest.spacing import closed_up, gathered, single_spaced
from tests.ingest.texts import SAMPLES
from tests.ingest.told import relations

PLAIN = (
    "Ngày 26/12/2017, UBND tỉnh Kiên Giang (miền Tây), T.Ư Hội Nông dân và GS.TS. Lê Minh Tâm họp, dự có 17.118 người. "
    "Ông Trần Văn Bình, Bí thư Tỉnh ủy Kiên Giang, trao Quyết định số 12/QĐ-UBND."
)


@pytest.mark.parametrize(
    ("spread", "whole"),
    [
        ("Q U Y Ế T  Đ Ị N H", "QUYẾT ĐỊNH"),
        ("Q U Y Ế T Đ Ị N H :", "QUYẾT ĐỊNH :"),
        ("Đ i ề u 1. Thành lập", "Điều 1. Thành lập"),
        ("K Ế  H O Ạ C H", "KẾ HOẠCH"),
        ("Q U Y Ế T Đ Ị N H  S Ố", "QUYẾT ĐỊNH SỐ"),
        ("ủ y  b a n  n h â n  d â n", "ủy ban nhân dân"),
        ("B Á O C Á O N H A N H", "BÁO CÁO NHANH"),
    ],
)
def test_letters_set_apart_come_together(spread: str, whole: str) -> None:
    """Words are apart by two spaces, or are those that headings and the spelling of syllables tell."""
    assert gathered(spread)[0] == whole


@pytest.mark.parametrize("text", ["Chọn A B C D E.", "x y z là ba số", "tổ A, tổ B", "H , K , L"])
def test_letters_that_are_no_words_stay(text: str) -> None:
    """Single letters of a list or a formula."""
    assert gathered(text)[0] == text


def test_marks_that_stand_apart_close_up() -> None:
    """As word segmenters leave them, in dates, numbers and abbreviations too."""
    apart = re.sub(r"(?<=\S)([,.;:()/])(?=\S)", r" \1 ", re.sub(r"([,.;:()/])", r" \1 ", PLAIN))
    apart = re.sub(r" +", " ", apart)
    assert " , " in apart
    assert closed_up(apart)[0].strip() == PLAIN


def test_a_single_mark_apart_stays() -> None:
    """What one slip of the writer moved is no rule of the text."""
    text = "Ông A , Giám đốc Sở Y tế, và bà B, Giám đốc Sở Tài chính, đến dự, sau đó phát biểu."
    assert closed_up(text)[0] == text
    assert closed_up("ngày 26 / 12 và 2015 - 2020")[0] == "ngày 26/12 và 2015 - 2020"


def test_doubled_spaces_become_single_ones() -> None:
    """All of them, and then columns stay apart; or here and there, as in lines set to one width."""
    assert single_spaced(PLAIN.replace(" ", "  "))[0] == PLAIN
    assert single_spaced("Số:      12" + PLAIN.replace(" ", "  "))[0] == "Số:   12" + PLAIN
    words = PLAIN.split()
    justified = "".join(word + ("  " if k % 4 == 0 else " ") for k, word in enumerate(words)).strip()
    assert single_spaced(justified)[0] == PLAIN


def test_columns_of_a_text_that_is_spaced_well_stay() -> None:
    """A letterhead in columns, and a name on either side of a signature."""
    text = "TỈNH ỦY KIÊN GIANG  ĐẢNG CỘNG SẢN VIỆT NAM\n" + PLAIN + "\nNguyễn Văn A  Trần Văn B"
    assert single_spaced(text)[0] == text


def test_samples_are_spaced_well() -> None:
    """Nothing is moved in them."""
    for path in SAMPLES.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert all(step(text)[0] == text for step in (single_spaced, closed_up, gathered))


def test_what_is_quoted_is_the_published_text() -> None:
    """Offsets lead back to the words as they were spaced."""
    published = "Q U Y Ế T  Đ Ị N H\nÔng  Lê  Minh  Tâm ,  Bí  thư  Tỉnh  ủy  Lào  Cai ,  dự  họp ,  và  phát  biểu ."
    cleaned = clean(document(published.encode(), "a.txt"))
    assert cleaned.text == "QUYẾT ĐỊNH\nÔng Lê Minh Tâm, Bí thư Tỉnh ủy Lào Cai, dự họp, và phát biểu."
    at = cleaned.text.index("Bí thư Tỉnh ủy")
    assert cleaned.span(at, at + 14).quote == "Bí  thư  Tỉnh  ủy"
    assert cleaned.span(0, 10).quote == "Q U Y Ế T  Đ Ị N H"


def test_facts_of_a_badly_spaced_text_are_read() -> None:
    """Spaces doubled and marks apart at once."""
    text = "Ông  Lê  Minh  Tâm ,  Bí  thư  Tỉnh  ủy  Lào  Cai ,  dự  hội  nghị  sáng  26 / 12 / 2017 ."
    assert "HOLDS: Lê Minh Tâm → Bí thư Tỉnh ủy Lào Cai" in relations(text)
