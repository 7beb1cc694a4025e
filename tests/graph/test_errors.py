"""The tree of errors."""

from __future__ import annotations

import inspect

import pytest

from graph import errors

CLASSES = [c for _, c in inspect.getmembers(errors, inspect.isclass) if issubclass(c, errors.PartygraphError)]


@pytest.mark.parametrize("kind", CLASSES)
def test_each_error_ends_with_a_code_that_scripts_can_use(kind: type[errors.PartygraphError]) -> None:
    """No error of ours ends the program with 0, nor with a code that a shell keeps for itself."""
    assert 0 < kind.exit_code < 64


@pytest.mark.parametrize("kind", CLASSES)
def test_the_message_has_both_languages_and_the_place(kind: type[errors.PartygraphError]) -> None:
    """Vietnamese stands before English, and where it happened before both."""
    error = kind("tệp rỗng", "the file is empty", where="a.txt:3")
    assert str(error) == "a.txt:3: tệp rỗng / the file is empty"


def test_one_clause_catches_all() -> None:
    """A caller that knows only the root catches a locked store."""
    with pytest.raises(errors.PartygraphError):
        raise errors.LockedStore("kho đang bị khóa", "the store is locked")
