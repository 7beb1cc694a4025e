"""Words without marks are syllables, several, or none."""

from __future__ import annotations

import pytest

from graph.syllables import apart, is_bare_syllable


@pytest.mark.parametrize(
    "word", ["nghieng", "uy", "y", "gia", "quynh", "thuong", "khuyen", "dak", "an", "nguyen", "ia"]
)
def test_one_syllable(word: str) -> None:
    """Onset, vowels and coda as Vietnamese has them."""
    assert is_bare_syllable(word)


@pytest.mark.parametrize("word", ["", "hanoi", "hcm", "hoian", "hoch", "ing", "fan", "boy t", "đa", "05"])
def test_no_syllable(word: str) -> None:
    """Several, letters that stand together in none, other letters."""
    assert not is_bare_syllable(word)


@pytest.mark.parametrize(
    ("word", "starts"),
    [
        ("hanoi", {(0, 2), (0, 3)}),
        ("boyte", {(0, 2, 3)}),
        ("hochiminh", {(0, 2, 5)}),
        ("hoian", {(0, 3)}),
        ("xyz", set[tuple[int, ...]]()),
    ],
)
def test_words_that_were_typed_as_one(word: str, starts: set[tuple[int, ...]]) -> None:
    """Every way with few syllables is found."""
    found = apart(word, 8)
    assert starts <= set(found)
    assert bool(found) == bool(starts)


def test_the_shortest_ways_of_any_length() -> None:
    """A word with thousands of ways takes no time; those of the fewest syllables are kept."""
    found = apart("an" * 200, 3)
    assert len(found) == 3
    assert min(map(len, found)) == 200
