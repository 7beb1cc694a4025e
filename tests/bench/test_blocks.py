"""The block of one very frequent name costs what it is long, however its people are told apart."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import pytest

from graph.decisions import Decisions
from graph.resolve import Member, resolve_people

_SIZE, _TIMES = 1_000, 8
_SHAPES: dict[str, Callable[[int, int], tuple[str, frozenset[str]]]] = {
    "nobody has a career": lambda k, _: (f"d{k}", frozenset()),
    "each has a career": lambda k, _: (f"d{k}", frozenset({f"post:{k}", "in:2017"})),
    "four share a post": lambda k, size: (f"d{k}", frozenset({f"post:{k % (size // 4)}", f"in:{2000 + k % 20}"})),
    "all share a post": lambda k, _: (f"d{k}", frozenset({"post:x"})),
    "two in a document": lambda k, _: (f"d{k // 2}", frozenset({f"post:{k % 97}"})),
    "all in one document": lambda _k, _: ("d", frozenset()),
    "born in many years": lambda k, _: (f"d{k}", frozenset({f"post:{k % 50}", f"born:{1900 + k % 80}"})),
}


def _block(shape: str, size: int, names: int = 1) -> list[Member]:
    made = (_SHAPES[shape](k, size) for k in range(size))
    return [Member(f"e:{k:020}", f"tên {k % names}", *one) for k, one in enumerate(made)]


def _seconds(members: list[Member]) -> float:
    best = float("inf")
    gc.disable()  # what other tests left behind would be counted
    try:
        for _ in range(3):
            begun = time.process_time()
            resolve_people(members, Decisions())
            best = min(best, time.process_time() - begun)
    finally:
        gc.enable()
    return best


@pytest.mark.parametrize("shape", _SHAPES)
@pytest.mark.parametrize("names", [1, 500])
def test_a_block_is_linear(shape: str, names: int) -> None:
    """Eight times the people of one name, or of as many names, take about eight times as long, and not 64 times."""
    small, large = _block(shape, _SIZE, names), _block(shape, _SIZE * _TIMES, names)
    assert _seconds(large) < 4 * _TIMES * max(_seconds(small), 0.002)
