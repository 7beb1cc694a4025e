"""Texts from before Unicode come back with each diacritic; other languages and Unicode are left alone."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from viparse.normalize.encodings import CHARMAPS

from graph.errors import InputError
from ingest.acquire import document
from ingest.acquire.legacy import of_font, restored
from tests.gold.read import SAMPLES

SAMPLE = "Ban Thường vụ Tỉnh ủy đã ban hành chỉ thị về việc tổ chức đại hội đảng bộ các cấp, nhiệm kỳ 2005 - 2010.\n"
LETTERS = "ẳ ẵ ẫ ỵ đ ơ ư ĩ ỉ ị"
FRENCH = "Le président de la République a reçu les délégués à Genève, où l'été dernier la réforme fut étudiée.\n"


def lowered(text: str) -> str:
    """TCVN3 has no capitals with tones: they had a font of their own."""
    return unicodedata.normalize("NFC", text).lower()


def old(text: str, encoding: str) -> bytes:
    """A text as it was written then."""
    table = {unicodedata.normalize("NFC", new): was for was, new in CHARMAPS[encoding].pairs}
    if encoding == "vni":
        table |= {"ẳ": "aú", "Ẳ": "AÚ"}
    return "".join(table.get(letter, letter) for letter in unicodedata.normalize("NFC", text)).encode(
        "cp1252", "ignore"
    )


def windows(text: str) -> bytes:
    """Windows-1258: tones follow their letters."""
    found = []
    for letter in unicodedata.normalize("NFC", text):
        try:
            found.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            base, tone = unicodedata.normalize("NFD", letter)[:-1], unicodedata.normalize("NFD", letter)[-1]
            if (
                unicodedata.combining(base[-1]) and tone in "\u0302\u0306\u031b"
            ):  # the tone stands before the other mark
                base, tone = base[:-1] + tone, base[-1]
            found.append((unicodedata.normalize("NFC", "".join(base)) + tone).encode("cp1258"))
    return b"".join(found)


@pytest.mark.parametrize("text", [SAMPLE, SAMPLE + LETTERS], ids=["prose", "rare letters"])
def test_old_texts_are_read(text: str) -> None:
    """Each encoding is told from the others by what it gives."""
    assert document(old(lowered(text), "tcvn3"), "a.txt").text == lowered(text)
    assert document(old(text, "vni"), "a.txt").text == text
    assert document(windows(text), "a.txt").text == text


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_every_sample_survives_vni(path: Path) -> None:
    """Round trip of whole texts, capitals, numbers and symbols included."""
    text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
    kept = "".join(letter for letter in text if letter.isascii() or letter.isalpha() or letter == "\n")
    assert document(old(kept, "vni"), "a.txt").text == kept


def test_other_languages_are_not_taken_for_vietnamese() -> None:
    """A French text in Latin-1 is refused as before: it is not UTF-8."""
    with pytest.raises(InputError, match="không phải UTF-8"):
        document(FRENCH.encode("latin-1"), "a.txt")


def test_text_copied_out_of_an_old_font_is_restored() -> None:
    """Letters of an old font that a program took for Latin-1; Unicode and other languages stay."""
    assert restored(old(lowered(SAMPLE), "tcvn3").decode("latin-1")) == lowered(SAMPLE)
    assert restored(SAMPLE) == SAMPLE
    assert restored(FRENCH) == FRENCH


def test_capitals_of_a_font_are_capitals() -> None:
    """Lines whose font shows capitals that the encoding lacks: "HUYệN ủY", "Bí THƯ"; a symbol stays as it stands."""
    lines = f"HUYệN ủY NHO QUAN\nBí THƯ   Bùi Mai Hoa\nSố 77-QĐ/HU\n{lowered(SAMPLE)}"
    told = document(old(lines, "tcvn3"), "a.txt").text
    assert told.split("\n")[:3] == ["HUYỆN ỦY NHO QUAN", "BÍ THƯ   Bùi Mai Hoa", "Số 77-QĐ/HU"]


def test_a_font_says_what_its_letters_are() -> None:
    """The capitals of TCVN3 are a font, ".VnTimeH"; VNI has them itself; other fonts change nothing."""
    assert of_font(old("tỉnh ủy", "tcvn3").decode("latin-1"), ".VnTime") == "tỉnh ủy"
    assert of_font(old("tỉnh ủy", "tcvn3").decode("latin-1"), ".VnTimeH") == "TỈNH ỦY"
    assert of_font(old("TỈNH ỦY", "vni").decode("latin-1"), "VNI-Times") == "TỈNH ỦY"
    assert of_font("Tỉnh ủy", "Times New Roman") == "Tỉnh ủy"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Lừ Văn ọi", "Lừ Văn Ọi"),
        ("Nguyễn Ngọc ánh", "Nguyễn Ngọc Ánh"),
        ("Bùi Thị ổn", "Bùi Thị Ổn"),
        ("Tỉnh ủy Sơn La ổn định", "Tỉnh ủy Sơn La ổn định"),
        ("Ban Tổ chức Huyện ủy", "Ban Tổ chức Huyện ủy"),
    ],
)
def test_a_given_name_has_the_capital_that_the_encoding_lacks(name: str, told: str) -> None:
    """TCVN3 has no capitals with tones: "Ọi" behind a family and a middle name was written small."""
    text = f"Thường trực tỉnh ủy đã giao nhiệm vụ mới về việc này cho {name} trước kỳ họp tới của tỉnh."
    assert told in document(old(text, "tcvn3"), "a.txt").text
