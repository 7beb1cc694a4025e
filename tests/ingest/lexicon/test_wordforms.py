"""Words of lists as parts of regular expressions find what plain alternatives find."""

from __future__ import annotations

import re

import pytest

from ingest.lexicon.wordforms import any_of, before_mark, by_mark, parted

_WORDS = ("năm", "từ năm", "tháng", "giai đoạn", "trưa nay", "quý")
_TEXT = "Trưa nay, từ năm 2010, NĂM ngoái; giai đoạn 2, Tháng 3 và quý I; tam năng, thángg, quýt, 5 năm"


def _plain() -> list[tuple[int, str]]:
    pattern = re.compile(rf"(?<!\w){any_of(_WORDS)}(?!\w)", re.IGNORECASE)
    return [(found.start(), found.group()) for found in pattern.finditer(_TEXT)]


def test_words_are_found_by_their_first_letters() -> None:
    """Each where it begins, in any case, and none within another word."""
    letters, rests = parted(_WORDS)
    pattern = re.compile(rf"[{letters}](?<!\w.){rests}(?!\w)")
    assert [(found.start(), found.group()) for found in pattern.finditer(_TEXT)] == _plain()


def test_words_are_found_by_their_marks() -> None:
    """The letter with a mark is found, and from it where the word begins."""
    marks, rests = by_mark(_WORDS)
    found = [(one.start() - before_mark(one), one.end()) for one in re.finditer(f"[{marks}]{rests}", _TEXT)]
    assert found == [(start, start + len(word)) for start, word in _plain()]


@pytest.mark.parametrize(("text", "fits"), [("KT. Chủ tịch", True), ("kt. Chủ tịch", False)])
def test_words_may_count_as_written_only(text: str, *, fits: bool) -> None:
    """ "KT." signs, and "kt." does not."""
    letters, rests = parted(("KT.", "TM."), exact=True)
    assert (re.match(rf"[{letters}]{rests}", text) is not None) is fits
