"""The parts of people's names."""

from __future__ import annotations

import unicodedata

import pytest

from graph.text import canonical
from ingest.lexicon.names import Names, lists, names


@pytest.fixture(scope="module")
def known() -> Names:
    """The names of the project."""
    return names()


@pytest.mark.parametrize("name", [example for words in lists().values() for example in words.examples])
def test_examples_are_likely_names(known: Names, name: str) -> None:
    """Each example is a name by its parts, in NFC, from NFD, and in capitals."""
    assert known.evidence(name.split()) >= 2
    assert known.evidence(canonical(unicodedata.normalize("NFD", name)).split()) >= 2
    assert known.evidence(name.upper().split()) >= 2


@pytest.mark.parametrize("words", [counter for words in lists().values() for counter in words.counter])
def test_counter_examples_are_not(known: Names, words: str) -> None:
    """No counter-example is one."""
    assert known.evidence(words.split()) < 2


def test_every_syllable_is_canonical() -> None:
    """Lists hold single syllables in the canonical spelling and in lower case; others would never be met."""
    syllables = [word for words in lists().values() for word in words.words]
    assert [word for word in syllables if word != canonical(word).lower() or " " in word] == []


def test_no_list_says_a_thing_twice() -> None:
    """No word stands twice in a list, and no family name in two classes."""
    for name, words in lists().items():
        assert [word for word in words.words if words.words.count(word) > 1] == [], name
    classes = [set(lists()[name].words) for name in ("common", "usual", "rare")]
    assert classes[0] & classes[1] | classes[0] & classes[2] | classes[1] & classes[2] == set()


def test_nothing_is_no_name(known: Names) -> None:
    """No words, one given name, and small letters are no evidence."""
    assert [known.evidence(words) for words in ([], ["Hoa"], ["nguyễn", "văn", "hoa"])] == [0, 1, 0]


def test_how_many_bear_a_name(known: Names) -> None:
    """Few one with no common family name, or of four words; many one with nothing but a mark of sex in the middle."""
    told = {
        "Nguyễn Văn Bạch": "many",
        "trần thị cúc": "many",
        "Lê Bạch": "many",
        "Nguyễn Minh Bạch": "",
        "Khuất Duy Bạch": "few",
        "Lê Thị Bích Cúc": "few",
        "Fidel Castro": "few",
        "Khuất Văn Bạch": "few",
    }
    assert {name: known.bearers(name) for name in told} == told
