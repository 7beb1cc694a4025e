"""A skip is named at the end of a run, and fails it in CI."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checks.project import ROOT

TESTS = """
import pytest

def test_without_network():
    pytest.skip("no network here")

@pytest.mark.may_skip("only on machines with two screens")
def test_with_two_screens():
    pytest.skip("one screen")

@pytest.mark.xfail
def test_known():
    assert False
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Tests of a project that skip for different reasons."""
    (tmp_path / "test_parts.py").write_text(TESTS, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = may_skip: x\n", encoding="utf-8")
    return tmp_path


def _run(folder: Path, ci: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "CI": ci, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "pytest", "-p", "tests.skips", "-p", "no:cacheprovider"]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=60)


def test_skips_are_named_with_their_reason(folder: Path) -> None:
    """A developer sees what was not run, and the run is green."""
    done = _run(folder, ci="")
    assert done.returncode == 0
    assert "test_parts.py::test_without_network: no network here" in done.stdout
    assert "test_parts.py::test_with_two_screens: one screen" in done.stdout
    assert "2 skipped, 1 xfailed" in done.stdout


def test_in_ci_a_skip_is_a_failure_unless_its_test_says_otherwise(folder: Path) -> None:
    """In CI only the marked test may skip, and an expected failure is no skip."""
    done = _run(folder, ci="true")
    assert done.returncode == 1
    assert "1 failed, 1 skipped, 1 xfailed" in done.stdout
    assert "skipped, which in CI is a failure: no network here" in done.stdout


def test_in_ci_a_module_that_skips_itself_is_a_failure(folder: Path) -> None:
    """A missing package must not hide a whole module of tests."""
    (folder / "test_parts.py").write_text('import pytest\npytest.importorskip("no_such_package")\n', encoding="utf-8")
    assert _run(folder, ci="").returncode == pytest.ExitCode.NO_TESTS_COLLECTED
    assert _run(folder, ci="true").returncode == pytest.ExitCode.INTERRUPTED
