"""What is known of a word is made once and kept, within bounds."""

from __future__ import annotations

from ingest.lexicon import memo
from ingest.lexicon.memo import Memo


def test_a_word_is_asked_for_once() -> None:
    """The second time nothing is made."""
    asked: list[str] = []

    def size(word: str) -> int:
        asked.append(word)
        return len(word)

    sizes = Memo(size)
    assert [sizes[word] for word in ("xã", "huyện", "xã")] == [2, 5, 2]
    assert asked == ["xã", "huyện"]


def test_no_more_is_kept_than_a_language_needs() -> None:
    """A text of ever new words does not fill the memory, and what was let go is made again."""
    lower = Memo(str.lower)
    for number in range(3 * memo._MOST):
        assert lower[f"Số{number}"] == f"số{number}"
        assert len(lower) <= memo._MOST
