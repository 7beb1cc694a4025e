"""Each entry is found in each of its examples, each of its phrases in one of them, and never in a counter-example."""

from __future__ import annotations

import pytest

from tests.ingest.lexicon.check import complaints, spelt
from tests.ingest.lexicon.forms import new_tones, spellings
from tests.ingest.lexicon.rows import Row, rows

FILES = ("bodies", "posts", "directives", "honours", "events", "sectors", "abbreviations", "verbs")


def _list(file: str) -> list[Row]:
    return [row for row in rows() if row.file == file]


@pytest.mark.parametrize("file", FILES)
def test_examples_show_their_entries(file: str) -> None:
    """Examples, phrases and counter-examples of a list agree with what the parsers find."""
    wrong = [complaint for row in _list(file) for complaint in complaints(row)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("file", FILES)
def test_spelling_does_not_matter(file: str) -> None:
    """NFC and NFD, "hòa" and "hoà" are read alike."""
    wrong = [complaint for row in _list(file) for complaint in spelt(row)]
    assert not wrong, "\n".join(wrong)


def test_every_list_is_checked() -> None:
    """No list is left out, and none is empty."""
    assert {row.file for row in rows()} == set(FILES)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Thành ủy", "Thành uỷ"),
        ("hòa bình", "hoà bình"),
        ("khỏe", "khoẻ"),
        ("Thúy", "Thuý"),
        ("quý, hoàn, Huỳnh", "quý, hoàn, Huỳnh"),
    ],
)
def test_new_spelling_is_the_new_spelling(old: str, new: str) -> None:
    """The texts that the checks read are spelt as documents spell them."""
    assert new_tones(old) == new
    assert len(set(spellings("Tỉnh ủy Hòa Bình").values())) == 4
