"""A paragraph becomes sentences."""

from __future__ import annotations

import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.text import canonical
from ingest.divide.sentences import split
from ingest.lexicon.layout import layout

WORDS = st.sampled_from(
    ["Huyện", "ủy", "họp.", "Ông", "TP.", "Huế", "Theo", "“Tốt.”", "17.118", "Điều", "3.", "(TTXVN)", "v.v.", "A.", "…"]
)

_ONE_SENTENCE = ("abbreviations", "initials_after", "enumerators")
_TWO_SENTENCES = ("run_on", "run_on_weak", "run_on_person")


def _sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text, 0, len(text))]


@pytest.mark.parametrize("text", [text for name in _ONE_SENTENCE for text in getattr(layout(), name).examples])
def test_examples_of_one_sentence(text: str) -> None:
    """A full stop after an abbreviation, an initial or a number ends no sentence."""
    assert _sentences(text) == [text]
    decomposed = canonical(unicodedata.normalize("NFD", text))
    assert _sentences(decomposed) == [text]


@pytest.mark.parametrize("text", [text for name in _ONE_SENTENCE for text in getattr(layout(), name).counter])
def test_counter_examples_of_one_sentence(text: str) -> None:
    """A full stop in the usual place ends one."""
    assert len(_sentences(text)) == 2


@pytest.mark.parametrize("text", [text for name in _TWO_SENTENCES for text in getattr(layout(), name).examples])
def test_headings_that_run_into_the_text_are_cut_off(text: str) -> None:
    """A word that only begins sentences begins one, even where a crawl lost the line end before it."""
    assert len(_sentences(text)) == 2


@pytest.mark.parametrize(
    "text",
    [text for name in (*_TWO_SENTENCES, "run_on_not_after") for text in getattr(layout(), name).counter]
    + list(layout().run_on_not_after.examples),
)
def test_names_are_not_cut(text: str) -> None:
    """Such a word within quotation marks or a name begins nothing."""
    assert _sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Toàn tỉnh có 17.118 chi bộ. Năm 2017. Sau đó tăng 6,27%.", 3),
        ("“Làm ngay. Làm tốt.” Ông nói thêm… Tối nay họp lúc 8h.", 4),
        ("Huyện đang xử lý.Ngoài ra, B.Nam và V.Putin xem vtv.vn ở TP.Huế.", 2),
        ("Bà được tặng Huân chương hạng I. Trong năm, v.v. Khi nghỉ hưu", 3),
        ("Quy định của T.Ư. Bà Mai đọc... Thành phố ghi nhận T.Ư 4.", 3),
        ("“Phải làm ngay” - ông nói. Ai làm? Cả xã!", 3),
        ("Có 42,9% đồng ý (12/28). Quận 1", 2),
    ],
)
def test_sentences(text: str, count: int) -> None:
    """Numbers, quotations, lost spaces and ellipses."""
    assert len(_sentences(text)) == count


@given(st.lists(WORDS).map(" ".join))
def test_sentences_keep_every_word_in_order(text: str) -> None:
    """Only spaces lie between sentences, and none around one."""
    found = split(text, 0, len(text))
    assert "".join("".join(s.split()) for s in _sentences(text)) == "".join(text.split())
    assert all(text[start:end] == text[start:end].strip() and start < end for start, end in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize("piece", ["a Theo ", "“ Theo ", "TP. Aa ", "A. ", "Điều 1. ", ".", "x Ông A "])
def test_splitting_is_linear(piece: str) -> None:
    """Twenty thousand of the same take no time to speak of."""
    begun = time.perf_counter()
    split(piece * 20_000, 0, len(piece) * 20_000)
    assert time.perf_counter() - begun < 5
