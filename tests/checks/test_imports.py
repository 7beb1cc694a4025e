"""What the packages import is what they ask for: nothing comes along by luck, and nothing is installed for nothing."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions

import pytest

from tests.checks.project import PACKAGES, tracked
from tests.checks.test_locks import direct

UNSEEN = {"gunicorn", "lxml-html-clean", "neo4j-rust-ext"}
"""Asked for though no import says so: the image's CMD, what trafilatura and the driver use by themselves."""


def _imported(patterns: list[str]) -> set[str]:
    """The distributions that the modules of these patterns import."""
    owners = packages_distributions()
    names = {name for path in tracked(*patterns) for name in _names(path.read_text(encoding="utf-8"))}
    others = names - set(sys.stdlib_module_names) - {*PACKAGES, "tests"}
    return {_normal(owner) for name in others for owner in owners.get(name, [name]) if "stubs" not in owner}


def _names(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _asked(*locks: str) -> set[str]:
    return {_normal(wanted.name) for lock in locks for wanted in direct()[lock]}


def test_packages_import_what_is_declared() -> None:
    """Each imported distribution is a direct dependency, not one of somebody else's."""
    imported = _imported([f"{package}/*.py" for package in PACKAGES])
    assert not {name for name in imported if not name.startswith("types-")} - _asked("runtime", "py2neo")


def test_everything_declared_is_imported() -> None:
    """No package is installed on every user's machine without need."""
    imported = _imported([f"{package}/*.py" for package in PACKAGES])
    assert not _asked("runtime", "py2neo") - imported - UNSEEN


def test_tests_import_what_is_declared() -> None:
    """The same for what the tests import."""
    imported = _imported(["tests/*.py", "requirements/*.py"])
    undeclared = imported - _asked("runtime", "py2neo", "test", "build")
    assert not {name for name in undeclared if not name.startswith("types-")}


@pytest.mark.parametrize("lock", ["runtime", "test"])
def test_nothing_is_asked_for_twice(lock: str) -> None:
    """One list says why a package is there."""
    names = [_normal(wanted.name) for wanted in direct()[lock]]
    assert len(names) == len(set(names))
