"""What `make setup` says on a machine that lacks something, before it does anything."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.checks.project import ROOT

SCRIPT = ROOT / "requirements" / "check_python.py"
PRETEND = "import runpy, sys; {change}; runpy.run_path({script!r}, run_name='__main__')"


def _check(change: str) -> subprocess.CompletedProcess[str]:
    code = PRETEND.format(change=change, script=str(SCRIPT))
    command = [sys.executable, "-X", "utf8", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, timeout=60)


def test_this_python_is_fit() -> None:
    """On the Python that runs the tests it says nothing."""
    done = _check("pass")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(("version", "said"), [((3, 10, 2), "3.10"), ((3, 15, 0), "3.15"), ((2, 7, 18), "2.7")])
def test_a_wrong_python_is_named(version: tuple[int, int, int], said: str) -> None:
    """Too old and too new are told alike, with the way out, in both languages."""
    done = _check(f"sys.version_info = {version}")
    assert done.returncode == 1
    assert f"ở đây là {said}." in done.stderr
    assert f"this is {said}. Choose another: make setup PYTHON=" in done.stderr


@pytest.mark.parametrize("lacking", ["venv", "ensurepip"])
def test_a_missing_venv_is_named_with_its_package(lacking: str) -> None:
    """Debian keeps these two in a package of their own."""
    done = _check(f"sys.modules[{lacking!r}] = None")
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    assert done.returncode == 1
    assert f"Thiếu mô-đun venv của Python. Trên Debian hoặc Ubuntu: sudo apt-get install {package}" in done.stderr
    assert "Python's venv is missing." in done.stderr
