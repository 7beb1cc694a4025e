"""What reading a long text takes of memory, in bytes for a character of it: counted, so the same on any machine."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from functools import partial

import pytest

from ingest import read
from ingest.acquire import document
from ingest.grammar.stretches import stretches
from ingest.grammar.tokenized import tokenize
from tests.bench.reading import SAMPLES

_LENGTH = 200_000


def _bytes(work: Callable[[], object]) -> float:
    """The most that a piece of work takes at a time, for each character of a text."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / _LENGTH
    finally:
        tracemalloc.stop()


def _long(text: str) -> str:
    return (text * (_LENGTH // len(text) + 1))[:_LENGTH]


def test_reading_keeps_little() -> None:
    """A text of 5 MB has 3.7 million characters; of the 300 MB of a process 50 are the word lists."""
    text = _long("\n".join(path.read_text(encoding="utf-8-sig") for path in sorted(SAMPLES.glob("*.txt"))))
    read(document(text[: _LENGTH // 4].encode(), "a.txt"))
    page = document(text.encode(), "a.txt")
    assert _bytes(partial(read, page)) < 60


@pytest.mark.parametrize("row", ["Tỉnh ủy Lào Cai họp bàn. ", "Sở KH & CN tỉnh T. Ư họp. "])
def test_cutting_keeps_no_pieces(row: str) -> None:
    """What stands between two spaces is let go once its words are known, whatever tokens a text has; each word then
    takes its places in the rows of tokens."""
    text = _long(row)
    tokenize(row, {})
    stretches.cache_clear()
    assert _bytes(partial(tokenize, text, {})) < 15
