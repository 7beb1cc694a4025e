"""Tokens: abbreviations are spread into their words and keep their place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.grammar.tokenized import tokenize
from ingest.grammar.tokens import join_words

SHORT = {"UBND": ("Ủy", "ban", "nhân", "dân"), "T.Ư": ("Trung", "ương"), "KH&CN": ("Khoa", "học", "và", "Công", "nghệ")}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("T.Ư họp.", ["T.Ư", "họp", "."]),
        ("Bộ KH&CN", ["Bộ", "KH&CN"]),
        ("Bộ KH & CN", ["Bộ", "KH & CN"]),
        ("Sở GD-ĐT", ["Sở", "GD-ĐT"]),
        ("Lao động - TB&XH", ["Lao", "động", "-", "TB&XH"]),
        ("Nông nghiệp & PTNT", ["Nông", "nghiệp", "&", "PTNT"]),
        ("H’Hen, K'Bách", ["H’Hen", ",", "K'Bách"]),
        ("17.118 người", ["17.118", "người"]),
        ("24-CT/TU", ["24", "-", "CT", "/", "TU"]),
    ],
)
def test_tokens(text: str, words: list[str]) -> None:
    """Abbreviations, names with an apostrophe and numbers are one token each."""
    assert tokenize(text, {}).word == words


def test_abbreviations_are_spread() -> None:
    """Every word of an abbreviation stands where the abbreviation does."""
    tokens = tokenize("UBND tỉnh", SHORT)
    assert tokens.text(0, len(tokens)) == "Ủy ban nhân dân tỉnh"
    assert list(zip(tokens.start, tokens.end, strict=True)) == [(0, 4)] * 4 + [(5, 9)]


def test_countries_by_their_sound() -> None:
    """A name spelt with hyphens is the usual one and stands where its spelling does; one that goes on is another."""
    names = {"Cam-pu-chia": ("Campuchia",), "Niu di-lân": ("New", "Zealand")}
    tokens = tokenize("ở Cam-pu-chia, Niu Di-lân", names)
    assert tokens.word == ["ở", "Campuchia", ",", "New", "Zealand"]
    assert list(zip(tokens.start, tokens.end, strict=True)) == [(0, 1), (2, 13), (13, 14), (15, 25), (15, 25)]
    assert tokenize("ở cam-pu-chia", names).word == ["ở", "cam", "-", "pu", "-", "chia"]
    assert tokenize("ở Cam-pu-lô", names).word == ["ở", "Cam", "-", "pu", "-", "lô"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ở Trung QuốcLê Minh", ["ở", "Trung", "Quốc", "Lê", "Minh"]),
        ("tỉnhLào Cai", ["tỉnh", "Lào", "Cai"]),
        ("Lê Minh Tâmcho biết", ["Lê", "Minh", "Tâm", "cho", "biết"]),
        ("MoMo, VinFast, VietĐức Êban", ["MoMo", ",", "VinFast", ",", "Viet", "Đức", "Êban"]),
        ("ĐoànTNCS Vi ệt McĐ", ["ĐoànTNCS", "Vi", "ệt", "McĐ"]),
        ("Tâmcho", ["Tâmcho"]),
    ],
)
def test_lost_spaces(text: str, words: list[str]) -> None:
    """A capital inside a word of syllables begins the next, as does what goes on after somebody's name; brands stay."""
    tokens = tokenize(text, {}, after_names=frozenset(("cho",)))
    assert tokens.word == words
    assert [text[a:b] for a, b in zip(tokens.start, tokens.end, strict=True)] == words


def test_a_word_written_after_its_abbreviation_is_no_second_one() -> None:
    """ "UBND dân": the last word is both in the abbreviation and behind it."""
    tokens = tokenize("UBND dân tỉnh", SHORT)
    assert tokens.text(0, len(tokens)) == "Ủy ban nhân dân tỉnh"


def test_letters_in_brackets_behind_their_words_are_left_out() -> None:
    """ "Ủy ban nhân dân (UBND) tỉnh": but letters of the document's own close a name."""
    text = "Ủy ban nhân dân (UBND) tỉnh"
    assert tokenize(text, SHORT).word == ["Ủy", "ban", "nhân", "dân", "tỉnh"]
    assert "(" in tokenize(text, SHORT, own={"UBND"}).word
    assert "(" in tokenize("Hội đồng nhân dân (UBND) tỉnh", SHORT).word


@given(st.text(max_size=60))
def test_tokens_lie_in_order_and_cover_the_text(text: str) -> None:
    """Nothing but spaces lies between tokens, whatever the text."""
    tokens, end = tokenize(text, SHORT), 0
    for start, stop in dict.fromkeys(zip(tokens.start, tokens.end, strict=True)):
        assert not text[end:start].strip()
        assert start < stop
        end = stop
    assert not text[end:].strip()


def test_a_chain_of_hyphens_is_cut_in_linear_time() -> None:
    """With quadratic time this would take minutes."""
    assert len(tokenize("AB-" * 100_000, {})) == 200_000


def test_prose_is_spaced() -> None:
    """Joined words are spaced like prose."""
    assert join_words(["Sở", "Y", "tế", "(", "cũ", ")", ",", "“", "A", "”"]) == "Sở Y tế (cũ), “A”"
    assert join_words(["Đề", "án", '"', "A", "B", '"', "và", '"', "C", '"']) == 'Đề án "A B" và "C"'


@pytest.mark.parametrize("space", [" ", "\n", "\u3000", "  "])
@pytest.mark.parametrize("joint", ["KH{0}&{0}CN", "T.{0}Ư", "A{0}&{0}B C", "X{0}Y,{0}Z"])
def test_tokens_are_the_same_however_a_text_is_read(joint: str, space: str) -> None:
    """Stretch by stretch where no token holds a space, else as a whole: "&" makes the difference."""
    text = f"Sở {joint.format(space)} họp"
    assert tokenize(text, {}).word == tokenize(f"{text} x &", {}).word[:-2]


@pytest.mark.parametrize("text", ["Bộ KH và CN họp", "Bộ KH - CN họp", "Bộ KH – CN họp"])
def test_an_abbreviation_in_two_parts_is_one(text: str) -> None:
    """ "KH và CN" is "KH&CN", and its words keep the place of the whole."""
    tokens = tokenize(text, SHORT)
    assert tokens.word == ["Bộ", "Khoa", "học", "và", "Công", "nghệ", "họp"]
    assert {text[tokens.start[k] : tokens.end[k]] for k in range(1, 6)} == {text[3:-4]}


def test_two_abbreviations_that_are_no_one_stay_apart() -> None:
    """ "UBND và CN"."""
    assert tokenize("KH và XY, CN", SHORT).word == ["KH", "và", "XY", ",", "CN"]
