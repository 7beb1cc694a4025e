"""Style, types and the order of imports, by the tools that know them."""

from __future__ import annotations

from tests.checks.project import assert_clean, program


def test_ruff_finds_nothing() -> None:
    """Ruff has no complaint."""
    assert_clean(program("ruff", "check", "."))


def test_everything_is_formatted() -> None:
    """Ruff would change no line of any file."""
    assert_clean(program("ruff", "format", "--check", "."))


def test_types_are_strict() -> None:
    """Mypy in its strict mode has no complaint, in the tests as well."""
    assert_clean(program("mypy"))


def test_imports_keep_their_order() -> None:
    """No package or module imports one that stands above it."""
    assert_clean(program("lint-imports", "--no-cache"))
