"""Modules and functions small enough to be read at once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.checks.project import PACKAGES, ROOT, modules, tracked

LONGEST_MODULE = 300
MEDIAN_MODULE = 90
MEDIAN_FUNCTION = 8


def test_no_module_is_longer_than_300_lines() -> None:
    """A file that passes 300 lines is split by noun."""
    long = {str(path.relative_to(ROOT)): length for path in modules() if (length := _lines(path)) > LONGEST_MODULE}
    assert not long


def test_half_of_the_modules_are_short() -> None:
    """Half of the modules have at most 90 lines."""
    assert median(_lines(path) for path in _own()) <= MEDIAN_MODULE


def test_half_of_the_functions_are_short() -> None:
    """Half of the functions have at most 8 lines, their signature and docstring not counted."""
    lengths = [_body_lines(function) for path in _own() for function in _functions(path)]
    assert median(lengths) <= MEDIAN_FUNCTION


def test_no_module_is_named_for_nothing() -> None:
    """A module is named for what it is about."""
    vague = {"common", "helper", "helpers", "misc", "util", "utils"}
    assert not [path for path in modules() if vague & {path.stem, path.parent.name}]


def test_every_folder_of_tests_is_a_package() -> None:
    """Else tests/graph would hide graph."""
    folders = {path.parent for path in tracked("tests/*.py")}
    assert not [folder for folder in folders if not (folder / "__init__.py").is_file()]


def _own() -> list[Path]:
    return tracked(*(f"{package}/*.py" for package in PACKAGES))


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _functions(path: Path) -> Iterator[ast.FunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _body_lines(function: ast.FunctionDef) -> int:
    first = function.body[1 if ast.get_docstring(function) and len(function.body) > 1 else 0]
    return (function.end_lineno or first.lineno) - first.lineno + 1
