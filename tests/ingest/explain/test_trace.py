"""The trace sees the calls of the modules it is asked about, with what they gave, and leaves nothing behind."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from ingest.explain.trace import Call, Trace

HERE = __name__


def _half(number: int) -> int | None:
    return number // 2 if _even(number) else None


def _even(number: int) -> bool:
    return number % 2 == 0


def _halves(numbers: list[int]) -> Iterator[int]:
    for number in numbers:
        half = _half(number)
        if half is not None:
            yield half


def _seen(*numbers: int) -> list[Call]:
    calls: list[Call] = []
    with Trace((HERE,), calls.append, lambda call: call.function != "_seen"):
        list(_halves(list(numbers)))
    return calls


def test_calls_stand_under_their_caller() -> None:
    """A generator is one call, with every item that it gave and what it called in between."""
    (call,) = _seen(4, 3)
    assert (call.function, call.gave, call.refused) == ("_halves", [2, None], False)
    assert [inner.gave for inner in call.calls] == [[2], [None]]
    assert [inner.given["number"] for inner in call.calls] == [4, 3]
    assert [inner.calls[0].gave for inner in call.calls] == [[True], [False]]


def test_what_gives_nothing_is_refused() -> None:
    """None, no, and a generator without items."""
    (call,) = _seen(3)
    assert call.refused
    assert call.calls[0].refused
    assert call.calls[0].calls[0].refused


def test_only_what_opens_is_watched() -> None:
    """What is not asked for is passed over, and what it calls is seen by itself."""
    calls: list[Call] = []
    with Trace((HERE,), calls.append, lambda call: call.function == "_even"):
        list(_halves([4, 3]))
    assert [call.function for call in calls] == ["_even", "_even"]


def test_other_modules_are_not_seen() -> None:
    """The trace is for the reader's own functions."""
    calls: list[Call] = []
    with Trace(("ingest.grammar",), calls.append):
        list(_halves([4]))
    assert not calls


def test_nothing_is_left_behind() -> None:
    """After the block, and after an error in it, the program runs as before."""
    before = sys.getprofile()
    calls: list[Call] = []
    with pytest.raises(ZeroDivisionError), Trace((HERE,), calls.append):
        _half(1 // 0)
    assert sys.getprofile() is before
