"""What search compares."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.sought import sought
from graph.text import canonical, fold

WORDS = {
    "ông y h’bình (bí thư), “chỉ thị 24-ct/tw” – 2015–2020.": "ông y h bình bí thư chỉ thị 24-ct/tw 2015-2020",
    "xã cư m'gar;\n\nhai  dòng": "xã cư m gar hai dòng",
    "tp.hcm. 1,5 tỷ, 3.000 ha": "tp.hcm 1,5 tỷ 3.000 ha",
    "một -- hai, a.-b ./": "một hai a b",
    "–": "",
    "": "",
}


@pytest.mark.parametrize("text", WORDS)
def test_words_stand_apart_by_one_space(text: str) -> None:
    """Marks go, but for those that hold a word together."""
    assert sought(text) == WORDS[text]


@given(st.text(alphabet="aăấ1 .,-–/’'(“\n", max_size=30))
def test_once_is_enough_and_marks_of_letters_do_not_matter(text: str) -> None:
    """What is stored and what is typed are the same, with tone marks or without."""
    words = sought(canonical(text).lower())
    assert sought(words) == words
    assert fold(words) == sought(fold(text))
