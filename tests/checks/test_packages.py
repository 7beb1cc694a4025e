"""The four names that others use on the public index are ours here, and come whole."""

from __future__ import annotations

import importlib
import zipfile
from importlib.metadata import entry_points, requires
from pathlib import Path

import pytest

from tests.checks.project import PACKAGES, ROOT, assert_clean, program, tracked


@pytest.mark.parametrize("name", PACKAGES)
def test_package_is_imported_from_the_project(name: str) -> None:
    """A distribution of the same name in the environment would be seen here."""
    module = importlib.import_module(name)
    assert module.__file__ is not None
    assert Path(module.__file__).parent == ROOT / name


def test_the_program_is_installed() -> None:
    """The console script leads to cli.main, which can be called."""
    (script,) = entry_points(group="console_scripts", name="partygraph")
    assert script.value == "cli:main"
    assert callable(script.load())


def test_py2neo_is_an_extra() -> None:
    """A user who does not ask for py2neo, which is end-of-life, does not get it."""
    asked = [line for line in requires("partygraph") or [] if line.startswith("py2neo")]
    assert asked
    assert all("extra ==" in line for line in asked)


def test_wheel_holds_every_file_of_the_packages(tmp_path: Path) -> None:
    """Data beside the code (kinds, words, reports, templates, styles) is shipped with it."""
    assert_clean(program("hatchling", "build", "-t", "wheel", "-d", str(tmp_path)))
    (wheel,) = tmp_path.glob("*.whl")
    shipped = set(zipfile.ZipFile(wheel).namelist())
    missing = {str(path.relative_to(ROOT)) for path in tracked(*PACKAGES)} - shipped
    assert not missing


def test_data_of_others_is_named_in_the_notice() -> None:
    """Each file that tells of data of others is named in NOTICE, which comes with every package."""
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    told = [str(path.relative_to(ROOT)) for path in tracked("*NOTICE.md")]
    assert told
    assert not [name for name in told if name not in notice]
